// Which segments the customers of today belong to.
import { log } from '../../engine/math';
import { resolveSegment } from '../resolve';
import { parameter } from '../table';
import type { Scenario, Segment } from '../types';
import { centre } from '../value';
import type { SixNumbers } from './six';

/** All in one segment (its id), or in two of them, divided by what they pay. */
export const BETWEEN = '';
export type Where = string;

/** Customers and their ARR in one segment. */
export interface Part {
  readonly customers: number;
  readonly arr: number;
}

/** What a customer of a segment pays a year, in the plan. */
export function priceOf(segment: Segment, currency: string): number {
  const row = parameter('segment', 'acv', segment.archetype);
  return row ? centre(resolveSegment(segment, currency)['acv'], row.law) : 0;
}

/** The same scenario with another price in one segment, as exact as it was given. */
export const pricedAt = (scenario: Scenario, id: string, acv: number): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment) =>
    segment.id === id ? { ...segment, values: { ...segment.values, acv } } : segment,
  ),
});

const apart = (price: number, paid: number) => Math.abs(log(Math.max(price, 1) / Math.max(paid, 1)));

interface Two {
  readonly below: Segment;
  readonly above: Segment;
  /** Customers in the segment above; at least one is in each. */
  readonly large: number;
}

/** The segments whose price lies next below and above what a customer pays; undefined when not both have customers. */
function neighbours(scenario: Scenario, { arr, customers }: SixNumbers): Two | undefined {
  const paid = arr / customers;
  const price = (segment: Segment) => priceOf(segment, scenario.currency);
  const sorted = [...scenario.segments].sort((a, b) => price(a) - price(b));
  const below = sorted.filter((segment) => price(segment) < paid).at(-1);
  const above = sorted.find((segment) => price(segment) > paid);
  if (!below || !above) return undefined;
  const large = Math.round((arr - customers * price(below)) / (price(above) - price(below)));
  return large >= 1 && large < customers ? { below, above, large } : undefined;
}

/** Where the customers could be, the likeliest first: the segment whose price is nearest to what they pay. */
export function placesFor(scenario: Scenario, six: SixNumbers): readonly Where[] {
  const paid = six.customers > 0 ? six.arr / six.customers : 0;
  const distance = (segment: Segment) => apart(priceOf(segment, scenario.currency), paid);
  const byPrice = [...scenario.segments].sort((a, b) => distance(a) - distance(b)).map(({ id }) => id);
  return neighbours(scenario, six) ? [...byPrice, BETWEEN] : byPrice;
}

/** Customers and ARR by segment, in the scenario's order; both add up to what was given. */
export function share(scenario: Scenario, six: SixNumbers, where: Where): readonly Part[] {
  const { arr, customers } = six;
  const two = where === BETWEEN ? neighbours(scenario, six) : undefined;
  if (!two) {
    const home = where === BETWEEN ? placesFor(scenario, six)[0] : where;
    return scenario.segments.map(({ id }) => (id === home ? { customers, arr } : { customers: 0, arr: 0 }));
  }
  const { below, above, large } = two;
  const largeArr = Math.min(arr, Math.round(large * priceOf(above, scenario.currency)));
  return scenario.segments.map(({ id }) => {
    if (id === above.id) return { customers: large, arr: largeArr };
    return id === below.id ? { customers: customers - large, arr: arr - largeArr } : { customers: 0, arr: 0 };
  });
}
