// What a change of the scenario does to the same futures: the same luck before and after it.
import { F } from '../model';
import { netSaved, UNTOLD, type Estimate } from './estimate';
import type { Futures, Who } from './futures';
import type { Horizon } from './horizon';
import { orderOf } from './ignorance-sample';
import { medianOf, type Resamples } from './resamples';
import { FEWEST } from './fewest';
import { Z95 } from './sampling-error';

export interface Shift {
  readonly futures: number;
  /** More futures per 100 that survive. */
  readonly survival: Estimate;
  /** Typical ARR at the horizon after less before: of all, out of cash as 0, and of each one's survivors. */
  readonly arr: Readonly<Record<Who, Estimate>>;
}

/**
 * After less before, over the first futures of both that `resamples` is for. Errors are of pairs: of survival by those
 * that change sides, of medians by the bootstrap.
 */
export function shift(before: Futures, after: Futures, resamples: Resamples): Shift {
  const n = resamples.futures;
  return shiftAt(sideOf(before, n), sideOf(after, n), resamples);
}

type Side = Pick<Horizon, 'alive' | 'arr'>;

/** The same of what is known of each future at the horizon; of as many futures as `resamples` is for. */
export function shiftAt(one: Side, other: Side, resamples: Resamples): Shift {
  return {
    futures: resamples.futures,
    survival: survivalShift(one.alive, other.alive),
    arr: {
      all: typicalShift(one.arr, orderOf(one.arr), other.arr, orderOf(other.arr), resamples),
      survivors: typicalShift(one.arr, living(one), other.arr, living(other), resamples),
    },
  };
}

const sideOf = (futures: Futures, n: number): Side => ({
  arr: futures.fact(F.arr).slice(0, n),
  alive: Uint8Array.from(futures.fact(F.deathMonth).subarray(0, n), (died) => (Number.isNaN(died) ? 1 : 0)),
});

/** Survivors by rising ARR. */
const living = ({ arr, alive }: Side): Uint32Array => orderOf(arr).filter((future) => alive[future] === 1);

function survivalShift(before: Uint8Array, after: Uint8Array): Estimate {
  const n = before.length;
  let saved = 0;
  let lost = 0;
  for (let future = 0; future < n; future++) {
    if (before[future] === after[future]) continue;
    if (after[future] === 1) saved += 1;
    else lost += 1;
  }
  return netSaved(saved, lost, n);
}

function typicalShift(
  before: Float64Array,
  from: Uint32Array,
  after: Float64Array,
  to: Uint32Array,
  resamples: Resamples,
): Estimate {
  if (Math.min(from.length, to.length) < FEWEST) return UNTOLD;
  const change = (counts: Uint8Array) => medianOf(after, to, counts) - medianOf(before, from, counts);
  const value = change(new Uint8Array(before.length).fill(1));
  let sum = 0;
  let square = 0;
  for (let time = 0; time < resamples.times; time++) {
    const off = change(resamples.counts(time)) - value;
    sum += off;
    square += off * off;
  }
  const mean = sum / resamples.times;
  const variance = Math.max(0, square / resamples.times - mean * mean);
  return { value, error: Z95 * Math.sqrt(variance) };
}
