// Where every number the engine reads stands in the flat input: the company's first, then those of each segment, then
// those of each round.
import { CAPACITIES } from './codes';
import { COMPANY_SLOTS } from './company-slots';
import { SEGMENT_SLOTS } from './segment-slots';

/** One funding round; keys `rounds.<round id>.<name>`. */
export const ROUND_SLOTS = [
  'fromMonth',
  'amount',
  'preMoney',
  'minArr',
  'minGrowth', // a year, fraction; at or below −1: no condition
  'maxRunway', // months; at or above ANY_RUNWAY: no condition
  'chance', // a month once eligible
  'delay', // months from yes to money
  'bridge', // 1: outside the sequence (insiders)
] as const;

export type CompanySlot = (typeof COMPANY_SLOTS)[number];
export type SegmentSlot = (typeof SEGMENT_SLOTS)[number];
export type RoundSlot = (typeof ROUND_SLOTS)[number];

const offsets = <T extends string>(names: readonly T[]) =>
  Object.freeze(Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>);

/** Offsets inside a block: `values[C.cash]`, `values[segmentBase + S.winRate]`, `values[roundBase + R.amount]`. */
export const C = offsets(COMPANY_SLOTS);
export const S = offsets(SEGMENT_SLOTS);
export const R = offsets(ROUND_SLOTS);

export const segmentBase = (segment: number) => COMPANY_SLOTS.length + segment * SEGMENT_SLOTS.length;
export const roundBase = (segments: number, round: number) =>
  COMPANY_SLOTS.length + segments * SEGMENT_SLOTS.length + round * ROUND_SLOTS.length;

/** A role's block inside a segment's block, and the places of its fields; capacities follow in their order. */
const ROLE_SLOTS = 5 + CAPACITIES.length;
export const ROLE = { seats: 0, cost: 1, ramp: 2, hire: 3, attrition: 4, capacity: 5 } as const;
export const roleBase = (segment: number, role: number) =>
  segmentBase(segment) + S['mdr.seats'] + role * ROLE_SLOTS;
