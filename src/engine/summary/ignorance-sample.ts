// What every future of a run drew of the values that are not known for sure.
import { C, type EngineInput } from '../input';
import { Ignorance } from '../model';
import { MARKET } from './market';

/** One thing that is not known: an uncertain value, or the market behind them. */
export interface Unknown {
  /** Index in the input's list of uncertain values, or MARKET; and place in its `values`, of the market its knob's. */
  readonly index: number;
  readonly place: number;
  /** [futures] what it was (of the market: in standard deviations), and what sorts it apart from all others. */
  readonly values: Float64Array;
  readonly own: Float64Array;
}

/**
 * Everything that is not known in the first n futures, the market last. `seed` is the ignorance's. Values that share a
 * market rise and fall together; what is a value's own is independent of the market and of every other value's own, so
 * whatever is read by these parts needs no correction for one another.
 */
export function unknowns(input: EngineInput, seed: number, n: number): Unknown[] {
  const ignorance = new Ignorance(input);
  const drawn = input.values.slice();
  const shared =
    input.values[C.marketCorrelation] > 0 && input.uncertainMarket.some((direction) => direction !== 0);
  const market = new Float64Array(shared ? n : 0);
  const list = Array.from(input.uncertainAt, (place, index): Unknown => {
    const values = new Float64Array(n);
    return { index, place, values, own: shared ? new Float64Array(n) : values };
  });
  for (let future = 0; future < n; future++) {
    ignorance.draw(seed, future, drawn);
    for (const { place, values } of list) values[future] = drawn[place];
    if (!shared) continue;
    market[future] = ignorance.market(seed, future);
    for (const { index, own } of list) own[future] = ignorance.own(index);
  }
  if (!shared) return list;
  return [...list, { index: MARKET, place: C.marketCorrelation, values: market, own: market }];
}

const PARTS = 5;

/** Futures in a fifth of n. */
export const fifthOf = (n: number): number => Math.floor(n / PARTS);

/** [futures] their numbers by rising value; ties to the lower number. */
export function orderOf(values: Float64Array): Uint32Array {
  const order = Uint32Array.from({ length: values.length }, (_, future) => future);
  return order.sort((a, b) => values[a] - values[b] || a - b);
}
