// Options of the commands, read strictly: whatever is not understood is refused, never guessed.
import { availableParallelism } from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LARGEST_SEED, MOST_FUTURES, USUAL_FUTURES, USUAL_SEED } from '../share';
import { BadInput } from './bad-input';

/** Options of everything that simulates. */
export const runOptions = {
  runs: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
} as const;

export interface RunOptions {
  readonly runs: number;
  /** Luck's. */
  readonly seed: number;
  /** The same, unless a link says otherwise: --seed renews both, so that two seeds are independent samples. */
  readonly ignoranceSeed: number;
  readonly workers: number;
}

const MOST_WORKERS = 64;

/** `usual` replaces the defaults where a link says otherwise. */
export function readRunOptions(
  values: { readonly [name in keyof typeof runOptions]?: string | undefined },
  usual: Partial<Omit<RunOptions, 'workers'>> = {},
): RunOptions {
  const seed = wholeNumber('--seed', values.seed, 0, LARGEST_SEED);
  return {
    runs: wholeNumber('--runs', values.runs, 1, MOST_FUTURES) ?? usual.runs ?? USUAL_FUTURES,
    seed: seed ?? usual.seed ?? USUAL_SEED,
    ignoranceSeed: seed ?? usual.ignoranceSeed ?? usual.seed ?? USUAL_SEED,
    workers: wholeNumber('--workers', values.workers, 1, MOST_WORKERS) ?? usualWorkers(),
  };
}

const usualWorkers = () => Math.min(8, Math.max(2, availableParallelism() - 1));

/** `parseArgs` with its first sentence as the complaint. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new BadInput(`${text.split(/\. To specify|\.?\n/)[0]}; see --help`);
  }
}

export function wholeNumber(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (number >= low && number <= high) return number;
  throw new BadInput(`${name}: found ${quote(text)}; allowed: a whole number from ${low} to ${high}`);
}

export function choice<T extends string>(name: string, text: string | undefined, choices: readonly T[]): T {
  const found = text === undefined ? choices[0] : choices.find((each) => each === text);
  if (found !== undefined) return found;
  throw new BadInput(`${name}: found ${quote(text ?? '')}; allowed: ${choices.join(' or ')}`);
}

/** The one argument that stands without an option. */
export function only(positionals: readonly string[], what: string): string {
  if (positionals.length === 0) throw new BadInput(`Missing: ${what}; see --help`);
  if (positionals.length > 1)
    throw new BadInput(`One ${what} at a time: ${quote(positionals[1])} is too many`);
  return positionals[0];
}

const LONGEST = 60;

/** What was typed, on one line and not too long. */
export const quote = (text: string) =>
  JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
