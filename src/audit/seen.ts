// What an auditor notes of a month: copies of all that the engine changes.
import { segmentBase, S, C, type CompanySlot, type SegmentSlot, type World } from '../engine';

type States = Pick<
  World,
  'month' | 'plan' | 'team' | 'demand' | 'funnel' | 'customers' | 'product' | 'books'
>;
/** The world after a month, or at the opening. */
export type Seen = Readonly<States>;

/** Large arrays that nobody here reads; copying them would take longer than the month itself. */
const UNREAD = /^(waiting|goingLive|lapsing|cohort[EPS]|deal|churn[ACH]|contract[AH]|due)/;

function copied<T extends object>(state: T): T {
  const entries = Object.entries(state)
    .filter(([name]) => !UNREAD.test(name))
    .map(([name, value]: [string, unknown]) => [
      name,
      ArrayBuffer.isView(value) ? (value as Float64Array).slice() : value,
    ]);
  return Object.fromEntries(entries) as T;
}

export function note({ month, plan, team, demand, funnel, customers, product, books }: World): Seen {
  return {
    month,
    plan: copied(plan),
    team: copied(team),
    demand: copied(demand),
    funnel: copied(funnel),
    customers: { ...copied(customers), each: copied(customers.each) } as World['customers'],
    product: copied(product),
    books: copied(books),
  };
}

/** A segment's numbers by name. */
export type Own = (name: SegmentSlot) => number;
export const ownOf = (values: Float64Array, s: number): Own => {
  const at = segmentBase(s);
  return (name) => values[at + S[name]];
};
export type Whole = (name: CompanySlot) => number;
export const wholeOf =
  (values: Float64Array): Whole =>
  (name) =>
    values[C[name]];

export const positive = (x: number) => Math.max(0, x);
export const logOdds = (p: number) => Math.log(p / (1 - p));
export const fromLogOdds = (x: number) => 1 / (1 + Math.exp(-x));

/** Whole units of what is expected; the fraction is carried to the next call. */
export class Carry {
  private left = 0;

  take(expected: number, most: number): number {
    const all = this.left + positive(expected);
    const whole = Math.min(most, Math.floor(all + 1e-9));
    this.left = all - whole;
    return whole;
  }
}
