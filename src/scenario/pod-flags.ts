// What does not fit in a POD: a quota that its sellers cannot reach, more deals fed to them than they can open.
import { ROLES } from '../engine/input';
import { YEAR } from '../engine/model';
import {
  able,
  contractValue,
  figuresOf,
  leadsBought,
  moved,
  opportunitiesOf,
  termsOf,
  winRateOf,
} from './pod-rates';
import { resolveSegment } from './resolve';
import { parametersOf } from './table';
import type { Segment } from './types';

export interface PodFlag {
  /** quota: bookings a year within reach, and asked for. fed: opportunities a month that can be worked, and that come. */
  readonly kind: 'quota' | 'fed';
  readonly able: number;
  readonly asked: number;
}

/** What it is fed is what its own programmes and meetings bring: leads that come by themselves are nobody's plan. */
export function podFlags(segment: Segment, currency: string): readonly PodFlag[] {
  const f = figuresOf(parametersOf('segment', segment.archetype), resolveSegment(segment, currency));
  const opens = able(f, 'opens');
  if (opens <= 0) return [];
  const worked = moved(f);
  const fed = opportunitiesOf(f, leadsBought(f));
  // As in the engine: a seat carries as much of an AE's quota as it opens of what an AE opens.
  const byAe = f['ae.opens'];
  const quotas = byAe > 0 ? opens / byAe : ROLES.filter((role) => f[`${role}.opens`] > 0).length;
  const asked = quotas * f['quota'];
  const sold = YEAR * worked * winRateOf(f) * contractValue(f, termsOf(f));
  return [
    ...(sold < asked ? [{ kind: 'quota', able: sold, asked } as const] : []),
    ...(fed > worked ? [{ kind: 'fed', able: worked, asked: fed } as const] : []),
  ];
}
