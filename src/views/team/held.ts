// How often each kind of work holds a segment up, month by month. Pure.
import { CAPACITIES, type Capacity } from '../../engine';
import type { Strain } from '../../engine/summary';
import type { Period } from '../periods/periods';

export interface Held {
  readonly kind: Capacity;
  /** [months + 1] share of the futures in business; 0 where there is none. */
  readonly shares: Float64Array;
  /** Of all future months of the period. */
  readonly share: number;
}

/** A kind that never reaches this share of futures is left out. */
const RARE = 0.02;

/** Kinds that hold a segment up at all, the most frequent of the period first. */
export function heldUp({ alive, held }: Strain, s: number, { from, to }: Period): readonly Held[] {
  const width = alive.length;
  const lived = sum(alive, from, to);
  const all = CAPACITIES.map((kind, k): Held => {
    const start = (s * CAPACITIES.length + k) * width;
    const counts = held.subarray(start, start + width);
    const shares = Float64Array.from(counts, (count, month) => (alive[month] > 0 ? count / alive[month] : 0));
    return { kind, shares, share: lived > 0 ? sum(counts, from, to) / lived : 0 };
  });
  return all.filter(({ shares }) => shares.some((x) => x >= RARE)).sort((a, b) => b.share - a.share);
}

const sum = (counts: Uint32Array, from: number, to: number) =>
  counts.subarray(from, to + 1).reduce((total, count) => total + count, 0);
