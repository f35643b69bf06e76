// What does not fit in a POD: a quota that its sellers cannot come near, more deals fed to them than they can open.
import { ROLES } from '../engine/input';
import { YEAR } from '../engine/model';
import { able, contractValue, moved, opportunitiesOf, organised, termsOf, winRateOf } from './pod-rates';
import type { Scenario, Segment } from './types';

export interface PodFlag {
  /** quota: bookings a year within reach, and usual for such quotas. fed: opportunities a month that can be worked, and that come. */
  readonly kind: 'quota' | 'fed';
  readonly able: number;
  readonly asked: number;
}

/**
 * Part of a quota that sellers reach on average (source `aeTurnover`). A quota is set above what they are expected to
 * sell, so that a template whose sellers reach this part of it is as published ones are.
 */
const USUAL_ATTAINMENT = 0.54;

/**
 * What it is fed is what its own programmes and meetings bring: leads that come by themselves are nobody's plan. No flags
 * where founders sell alone.
 */
export function podFlags(scenario: Scenario, segment: Segment): readonly PodFlag[] {
  const f = organised(scenario, segment);
  if (!f) return [];
  const opens = able(f, 'opens');
  if (opens <= 0) return [];
  const worked = moved(f);
  const fed = opportunitiesOf(f, 0);
  // As in the engine: a seat carries as much of an AE's quota as it opens of what an AE opens.
  const byAe = f['ae.opens'];
  const quotas = byAe > 0 ? opens / byAe : ROLES.filter((role) => f[`${role}.opens`] > 0).length;
  const asked = USUAL_ATTAINMENT * quotas * f['quota'];
  const sold = YEAR * worked * winRateOf(f) * contractValue(f, termsOf(f));
  return [
    ...(sold < asked ? [{ kind: 'quota', able: sold, asked } as const] : []),
    ...(fed > worked ? [{ kind: 'fed', able: worked, asked: fed } as const] : []),
  ];
}
