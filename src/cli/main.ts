// The terminal command. It is started by launch.mjs, which bundles it first.
import { BadInput } from './bad-input';
import { compare } from './compare';
import { usage } from './help';
import { params, presets, validateFile } from './listings';
import { quote } from './options';
import { run } from './run';

export interface Host {
  /** The bundled simulate.worker.ts, for `new Worker(workerUrl)` from node:worker_threads. */
  workerUrl: URL;
}

type Command = (args: readonly string[], host: Host) => void | Promise<void>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['run', run],
  ['presets', presets],
  ['params', params],
  ['validate', validateFile],
  ['check', compare],
]);

const isHelp = (arg: string) => arg === '--help' || arg === '-h';

/**
 * @returns the exit code: 0 when all went well; 2 for bad input, with nothing on standard output and the reason on
 * standard error. Anything else is a fault of the program and is thrown.
 */
export async function main(args: string[], host: Host): Promise<number> {
  if (args.some(isHelp)) {
    process.stdout.write(usage);
    return 0;
  }
  const [name, ...rest] = args;
  try {
    const command = commands.get(name ?? '');
    if (!command) {
      const found = name === undefined ? 'No command' : `No such command: ${quote(name)}`;
      throw new BadInput(`${found}; there are ${[...commands.keys()].join(', ')} (see --help)`);
    }
    await command(rest, host);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
