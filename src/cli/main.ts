// The terminal command. It is started by launch.mjs, which bundles it first.
import { parseArgs } from 'node:util';

export interface Host {
  /** The bundled simulate.worker.ts, for `new Worker(workerUrl)` from node:worker_threads. */
  workerUrl: URL;
}

const usage = `Usage: npm run -s ballast -- [options]

Options:
  -h, --help   show this text
`;

/** @returns the exit code: 0 when all went well, 2 for a mistake in the arguments */
export function main(args: string[], _host: Host): Promise<number> {
  try {
    parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return Promise.resolve(2);
  }
  process.stdout.write(usage);
  return Promise.resolve(0);
}
