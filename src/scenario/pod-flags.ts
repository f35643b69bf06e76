// What does not fit in a POD: a quota that its sellers cannot reach, more deals fed to them than they can open.
import { ROLES, type Capacity } from '../engine/input';
import { exp } from '../engine/math';
import { resolveSegment } from './resolve';
import { parameter } from './table';
import type { Segment } from './types';
import { centre } from './value';

export interface PodFlag {
  /** quota: bookings a year within reach, and asked for. fed: opportunities a month that can be worked, and that come. */
  readonly kind: 'quota' | 'fed';
  readonly able: number;
  readonly asked: number;
}

const DAYS = 30.4375;

/**
 * A full, ramped POD of a segment at the reference product and trust, in expected values. It moves along as many deals
 * as its sellers open, or as they can have in hand over a deal's life: the mean of the log-normal cycle, and what lost
 * deals linger beyond it. Fed are the leads that its own programmes buy, as far as it can work them, and its meetings.
 */
export function podFlags(segment: Segment, currency: string): readonly PodFlag[] {
  const values = resolveSegment(segment, currency);
  const read = (key: string) => {
    const row = parameter('segment', key, segment.archetype);
    return row ? centre(values[key], row.law) : 0;
  };
  const together = (kind: Capacity) =>
    ROLES.reduce((sum, role) => sum + read(`${role}.seats`) * read(`${role}.${kind}`), 0);
  const opens = together('opens');
  if (opens <= 0) return [];
  const spread = read('cycleSpread');
  const months = (read('cycleDays') / DAYS) * exp((spread * spread) / 2);
  const inHand = months * (1 + (1 - read('winRate')) * read('lossDelay'));
  const moved = inHand > 0 ? Math.min(opens, together('concurrent') / inHand) : opens;

  const spend = read('programmesPerPod');
  const bought = spend / read('leadCost') / (1 + spend / read('inboundHalf'));
  const qualified = Math.min(together('leads'), bought) * read('leadToQualified') + together('meetings');
  const fed = qualified * read('qualifiedToOpportunity');

  // As in the engine: a seat carries as much of an AE's quota as it opens of what an AE opens.
  const byAe = read('ae.opens');
  const quotas = byAe > 0 ? opens / byAe : ROLES.filter((role) => read(`${role}.opens`) > 0).length;
  const asked = quotas * read('quota');
  const sold = 12 * moved * read('winRate') * read('acv');
  return [
    ...(sold < asked ? [{ kind: 'quota', able: sold, asked } as const] : []),
    ...(fed > moved ? [{ kind: 'fed', able: moved, asked: fed } as const] : []),
  ];
}
