// Two plans in the same futures: who ends ahead, who is saved and who is lost, and by how much the one differs.
import { F } from '../model';
import { mean } from './bands';
import { netSaved, typical, type Estimate } from './estimate';
import type { Futures } from './futures';
import type { Horizon } from './horizon';
import { sameHundred, type Fates } from './same-hundred';
import { spread, type Spread } from './spread';
import { FEWEST } from './fewest';
import { samplingError, Z95 } from './sampling-error';
import { shareOut } from './share-out';

/** Futures by who ends ahead: alive before out of cash, and of two alive the one with the higher ARR. */
export interface Ends {
  readonly a: number;
  readonly b: number;
  readonly bothOut: number;
  /** Alive under both, with the same ARR. */
  readonly equal: number;
}

/** ARR at the horizon, B minus A in the same future; out of cash counts as 0. */
export interface Gain extends Spread {
  /** Pairs in which B has less, the same (both out of cash among them) and more; they add up to n. */
  readonly less: number;
  readonly none: number;
  readonly more: number;
  /** 95 % sampling error of the median; NaN under 30 futures. */
  readonly error: number;
  /** 95 % sampling error of the mean; NaN under 30 futures. */
  readonly meanError: number;
}

export interface Pairs {
  /** Pairs: futures that both plans were run in. */
  readonly n: number;
  /** The four add up to n. */
  readonly ends: Ends;
  /** The same of 100; both out of cash are as many as `hundred.neither`. */
  readonly ends100: Ends;
  /** 95 % sampling errors in futures per 100, at least 1: of either being ahead. */
  readonly error: { readonly a: number; readonly b: number };
  /** More futures per 100 that survive under B, with the error of pairs. */
  readonly survival: Estimate;
  /** The four add up to n. */
  readonly fates: Fates;
  /** The same 100 futures under both; each plan's survivors are as many as its odds say. */
  readonly hundred: Fates;
  readonly gain: Gain;
}

/** Over the first n futures of two runs of the same seeds. */
export function pairs(a: Futures, b: Futures, n = Math.min(a.count, b.count)): Pairs {
  mustPair(a, b, n);
  return pairsAt(endsOf(a, n), endsOf(b, n));
}

const endsOf = (futures: Futures, n: number) => ({
  alive: Uint8Array.from(futures.fact(F.deathMonth).subarray(0, n), (died) => (Number.isNaN(died) ? 1 : 0)),
  arr: futures.fact(F.arr).subarray(0, n),
});

type AtHorizon = Pick<Horizon, 'alive' | 'arr'>;

/** The same of what is known of each future at the horizon; of as many futures of the same seeds. */
export function pairsAt(a: AtHorizon, b: AtHorizon): Pairs {
  const n = a.alive.length;
  const ends = { a: 0, b: 0, bothOut: 0, equal: 0 };
  const fates = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
  const gains = new Float64Array(n);
  for (let future = 0; future < n; future++) {
    const aliveA = a.alive[future] === 1;
    const aliveB = b.alive[future] === 1;
    const gain = b.arr[future] - a.arr[future];
    gains[future] = gain;
    fates[aliveA ? (aliveB ? 'both' : 'onlyA') : aliveB ? 'onlyB' : 'neither'] += 1;
    if (!aliveA && !aliveB) ends.bothOut += 1;
    else if (aliveA !== aliveB) ends[aliveA ? 'a' : 'b'] += 1;
    else ends[gain > 0 ? 'b' : gain < 0 ? 'a' : 'equal'] += 1;
  }
  const hundred = sameHundred(fates);
  return {
    ...{ n, ends, fates, hundred },
    ends100: ends100(ends, hundred.neither),
    error: { a: 100 * samplingError(ends.a, n), b: 100 * samplingError(ends.b, n) },
    survival: netSaved(fates.onlyB, fates.onlyA, n),
    gain: {
      ...spread(gains, n),
      ...signs(gains),
      error: typical(gains.slice()).error,
      meanError: meanError(gains),
    },
  };
}

/** @throws RangeError when futures of the two cannot be told side by side */
export function mustPair(a: Futures, b: Futures, n: number): void {
  if (a.months !== b.months) throw new RangeError(`${a.months} months cannot be paired with ${b.months}`);
  if (n > Math.min(a.count, b.count)) throw new RangeError(`Fewer than ${n} futures are here of both`);
}

function ends100({ a, b, bothOut, equal }: Ends, out: number): Ends {
  const [cellsA, cellsB, cellsEqual] = shareOut([a, b, equal], a + b + bothOut + equal > 0 ? 100 - out : 0);
  return { a: cellsA, b: cellsB, bothOut: out, equal: cellsEqual };
}

function signs(gains: Float64Array): Pick<Gain, 'less' | 'none' | 'more'> {
  let [less, more] = [0, 0];
  for (const gain of gains) {
    if (gain < 0) less += 1;
    else if (gain > 0) more += 1;
  }
  return { less, none: gains.length - less - more, more };
}

function meanError(values: Float64Array): number {
  const n = values.length;
  if (n < FEWEST) return NaN;
  const middle = mean(values, n);
  let squares = 0;
  for (const x of values) squares += (x - middle) * (x - middle);
  return Z95 * Math.sqrt(squares / (n - 1) / n);
}
