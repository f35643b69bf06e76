// Numbers of a segment that are set together, by a POD template or by a motion. Pure.
import { ROLES, type Role } from '../engine/input';
import { resolveSegment, sameValue } from './resolve';
import { columnOf, parameter } from './table';
import type { Archetype, Scenario, Segment, Value } from './types';

/** Plain numbers by parameter key. */
export type Settings = Readonly<Record<string, number>>;

/** The table's numbers for a kind of customer, of those keys that it has. */
export const usually = (keys: readonly string[], archetype: Archetype, currency: string): Settings =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const row = parameter('segment', key, archetype);
      return row ? [[key, columnOf(row, archetype, currency).default]] : [];
    }),
  );

/** What the people of some seats are usually paid who serve a kind of customer, by parameter key. */
export const usualPay = (seats: (role: Role) => number, archetype: Archetype, currency: string): Settings =>
  usually(
    ROLES.filter((role) => seats(role) > 0).map((role) => `${role}.cost`),
    archetype,
    currency,
  );

/** The scenario with a segment's numbers set; defaults are stored as absence. */
export const withSettings = (scenario: Scenario, id: string, settings: Settings): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment) =>
    segment.id === id ? settled(segment, scenario.currency, settings) : segment,
  ),
});

function settled(segment: Segment, currency: string, settings: Settings): Segment {
  const values: Record<string, Value> = { ...segment.values };
  for (const [key, value] of Object.entries(settings)) {
    const row = parameter('segment', key, segment.archetype);
    if (row && columnOf(row, segment.archetype, currency).default === value) delete values[key];
    else values[key] = value;
  }
  return { ...segment, values };
}

/** Keys of the numbers that the segment has otherwise. */
export function changedKeys({ currency }: Scenario, segment: Segment, settings: Settings): readonly string[] {
  const values = resolveSegment(segment, currency);
  return Object.keys(settings).filter((key) => !sameValue(values[key], settings[key]));
}

/** Are these the numbers that the segment has? */
export const holds = (scenario: Scenario, segment: Segment, settings: Settings): boolean =>
  changedKeys(scenario, segment, settings).length === 0;
