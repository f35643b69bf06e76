// Where results go: standard output or files, looked at before the work starts.
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BadInput } from './bad-input';

/** @throws BadInput when the file could not be written; better now than after the run */
export function checkWritable(option: string, file: string | undefined): void {
  if (file === undefined) return;
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new Error('a directory');
    accessSync(stats ? file : dirname(resolve(file)), constants.W_OK);
  } catch {
    throw new BadInput(`${option}: ${JSON.stringify(file)} cannot be written`);
  }
}

export function emit(text: string, file?: string): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
