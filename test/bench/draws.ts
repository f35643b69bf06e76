// The least that the engine could take: the random draws that it makes, and nothing else.
import { Luck, type GammaTable } from '../../src/engine/random';

type Draw = 'uniform' | 'normal' | 'exponential' | 'logNormal' | 'gamma' | 'chance' | 'poisson' | 'binomial';
const DRAWS: readonly Draw[] = [
  'uniform',
  'normal',
  'exponential',
  'logNormal',
  'gamma',
  'chance',
  'poisson',
  'binomial',
];
/** A future begins; its number stands in place of the stream. */
const BEGIN = DRAWS.length;
const NUMBERS = 5;

/** Every draw in order: [kind, stream, index, first and second argument], and the tables that gamma draws read. */
export interface Recording {
  readonly numbers: Float64Array;
  readonly tables: readonly GammaTable[];
  readonly uniforms: number;
}

/** Runs `work` and notes the draws that it makes; what one draw needs of another counts once. */
export function record(work: () => void): Recording {
  const prototype = Luck.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const kept = [...DRAWS, 'begin'].map((name) => [name, prototype[name]] as const);
  const numbers: number[] = [];
  const tables: GammaTable[] = [];
  let inside = false;
  let uniforms = 0;
  for (const [name, original] of kept) {
    prototype[name] = function (this: Luck, ...args: unknown[]) {
      if (name === 'uniform') uniforms += 1;
      if (inside) return original.apply(this, args);
      const [first, second, third] = args;
      if (name === 'begin') numbers.push(BEGIN, Number(second), Number(first), 0, 0);
      else if (name === 'gamma') {
        numbers.push(
          DRAWS.indexOf(name),
          Number(first),
          Number(second),
          tables.push(third as GammaTable) - 1,
          0,
        );
      } else {
        numbers.push(DRAWS.indexOf(name as Draw), Number(first), Number(second), Number(third ?? 0));
        numbers.push(Number(args[3] ?? 0));
      }
      inside = true;
      try {
        return original.apply(this, args);
      } finally {
        inside = false;
      }
    };
  }
  try {
    work();
  } finally {
    for (const [name, original] of kept) prototype[name] = original;
  }
  return { numbers: Float64Array.from(numbers), tables, uniforms };
}

/** Milliseconds for the same draws again, each through its own law. */
export function replay({ numbers, tables }: Recording, codes: Uint32Array): number {
  const luck = new Luck(codes, false);
  let sum = 0;
  const start = performance.now();
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const stream = numbers[at + 1];
    const index = numbers[at + 2];
    const a = numbers[at + 3];
    switch (numbers[at]) {
      case 0:
        sum += luck.uniform(stream, index);
        break;
      case 1:
        sum += luck.normal(stream, index);
        break;
      case 2:
        sum += luck.exponential(stream, index);
        break;
      case 3:
        sum += luck.logNormal(stream, index, a);
        break;
      case 4:
        sum += luck.gamma(stream, index, tables[a]);
        break;
      case 5:
        sum += luck.chance(stream, index, a) ? 1 : 0;
        break;
      case 6:
        sum += luck.poisson(stream, index, a);
        break;
      case 7:
        sum += luck.binomial(stream, index, a, numbers[at + 4]);
        break;
      default:
        luck.begin(index, stream);
    }
  }
  return spent(start, sum);
}

/** Milliseconds for as many uniforms, and no law. */
export function uniformsOnly(uniforms: number, codes: Uint32Array): number {
  const luck = new Luck(codes, false);
  luck.begin(1, 1);
  let sum = 0;
  const start = performance.now();
  for (let i = 0; i < uniforms; i++) sum += luck.uniform(i & 63, i);
  return spent(start, sum);
}

function spent(start: number, sum: number): number {
  const ms = performance.now() - start;
  if (!(sum > 0)) throw new Error('No draws were made');
  return ms;
}
