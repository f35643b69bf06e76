// Customers who outgrow their segment: who may, what they pay, and in whose books they count.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { mix } from './company';
import { compiled, run, runInput } from './figures';
import { even, growing, GRAINS, measured, sum } from './growing-company';
import { violations } from './violations';

const PAIRS = GRAINS.flatMap((from) => GRAINS.map((to) => ({ from, to })));

/** Half of the customers of the first segment move on every year, at three times the price. */
const two = (from: Grain, to: Grain, values: Values = {}, there: Values = {}) => [
  even('small', { graduationChance: 0.5, graduationFactor: 3, annualShare: 0.5, ...values }, from),
  even('next', { acv: 60_000, ...there }, to),
];
/** The second segment is worked on a little. */
const both = { mix: mix([1, { small: 0.9, next: 0.1 }]) };

describe.each(PAIRS)('$from to $to', ({ from, to }) => {
  test('graduates are neither lost nor won, and pay more', () => {
    const figures = run(growing({ segments: two(from, to, {}, { freeLeads: 0 }), plan: both }), {
      futures: 10,
    });
    expect(violations(figures)).toEqual([]);
    const flow = (name: Parameters<typeof figures.segmentLine>[0], s: number) =>
      sum(figures.segmentLine(name, s));
    expect(flow('graduatedOut', 0)).toBeGreaterThan(30);
    expect(flow('graduatedIn', 1)).toBe(flow('graduatedOut', 0));
    expect(flow('graduatedInArr', 1)).toBeCloseTo(flow('graduatedOutArr', 0), 4);
    expect(flow('expansionArr', 1)).toBeCloseTo(2 * flow('graduatedInArr', 1), 3);
    expect(figures.segment('customers', 1, 36)).toBe(flow('graduatedIn', 1));
    for (const name of ['churnedCustomers', 'churnedArr', 'contractionArr'] as const) {
      expect(flow(name, 0) + flow(name, 1)).toBe(0);
    }
    for (const name of ['newCustomers', 'newArr', 'wins', 'bookings', 'everWon', 'backlog'] as const) {
      expect(flow(name, 1)).toBe(0);
    }
  });

  test('they keep retention where it was, in the segment they left and in the one they joined', () => {
    const figures = run(growing({ months: 48, segments: two(from, to), plan: both }), { futures: 40 });
    for (const { nrr, grr, logoChurn } of [...measured(figures).segments, measured(figures).company]) {
      expect(nrr.p50).toBeCloseTo(1, 9);
      expect(grr.p50).toBe(1);
      expect(logoChurn.p50).toBe(0);
    }
  });

  test('half of a year’s customers, on the anniversary of going live only', () => {
    const figures = run(growing({ months: 24, segments: two(from, to), plan: both }), { futures: 60 });
    let [asked, gone] = [0, 0];
    for (let i = 0; i < figures.futures; i++) {
      for (let month = 1; month <= 24; month++) {
        const out = figures.segment('graduatedOut', 0, month, i);
        const joined = month > 12 ? figures.segment('newCustomers', 0, month - 12, i) : 0;
        expect(out).toBeLessThanOrEqual(joined);
        [asked, gone] = [asked + joined, gone + out];
      }
    }
    expect(asked).toBeGreaterThan(2000);
    expect(Math.abs(gone / asked - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / asked));
  });

  test('nobody where the company has nothing for them; all wait until it has', () => {
    const alone = run(growing({ segments: two(from, to) }), { futures: 5 });
    const entered = { mix: mix([1, { small: 1 }], [30, { small: 0.9, next: 0.1 }]) };
    const ticket = { entryMonths: 3, freeLeads: 0 };
    const later = run(growing({ segments: two(from, to, {}, ticket), plan: entered }), { futures: 5 });
    for (let i = 0; i < 5; i++) {
      expect(sum(alone.segmentLine('graduatedOut', 0, i))).toBe(0);
      const out = later.segmentLine('graduatedOut', 0, i);
      expect(sum(out, 1, 32)).toBe(0);
      expect(sum(out, 33)).toBeGreaterThan(0);
    }
    // Customers there are reason enough, whatever the plan draws.
    const partners = { designPartners: 1 };
    const served = { mix: mix([1, { small: 0.9, next: 0.1 }], [5, { small: 1 }]) };
    const kept = run(growing({ segments: two(from, to, {}, { ...partners, freeLeads: 0 }), plan: served }));
    expect(sum(kept.segmentLine('graduatedIn', 1))).toBeGreaterThan(0);
  });

  test('no more than there are accounts; those without one stay', () => {
    const few = { accounts: 7, freeLeads: 0 };
    const figures = run(growing({ segments: two(from, to, {}, few), plan: both }), { futures: 10 });
    expect(violations(figures)).toEqual([]);
    for (let i = 0; i < 10; i++) {
      expect(figures.segment('customers', 1, 36, i)).toBe(7);
      expect(figures.segment('pool', 1, 36, i)).toBe(0);
    }
    // Where they came from, their accounts are gone for good: lost ones would come back.
    const back = { coolingMonths: 1, winRate: 0.9, accounts: 60 };
    const drained = run(growing({ months: 60, segments: two(from, to, back, { freeLeads: 0 }), plan: both }));
    expect(violations(drained)).toEqual([]);
    const left = ['pool', 'pipeline', 'backlog', 'customers', 'losses'] as const;
    const here = left.reduce((all, name) => all + drained.segment(name, 0, 60), 0);
    expect(here).toBe(60 - drained.segment('customers', 1, 60));
    expect(here).toBeLessThan(20);
  });

  test('without luck too', () => {
    const figures = run(growing({ months: 60, segments: two(from, to), plan: both }), { noLuck: true });
    expect(violations(figures)).toEqual([]);
    const asked = Array.from({ length: 60 - 12 }, (_, i) => figures.segment('newCustomers', 0, i + 1));
    expect(sum(figures.segmentLine('graduatedOut', 0))).toBeGreaterThan(0.5 * sum(asked, 0));
  });

  test('an annual year just invoiced counts towards the first year there', () => {
    const annual = { annualShare: 1, goLiveMonths: 0 };
    const figures = run(
      growing({ months: 24, segments: two(from, to, annual, { freeLeads: 0 }), plan: both }),
    );
    for (let month = 14; month <= 24; month++) {
      const renewed = figures.segment('newArr', 0, month - 12);
      const more = figures.segment('expansionArr', 1, month);
      const due = figures.segment('bookings', 0, month) + renewed + more;
      expect(figures.company('billings', month)).toBeCloseTo(due, 4);
    }
  });

  test('small ones vouch for nothing, large ones do', () => {
    const trust = (factor: number) => {
      const segments = two(from, to, { graduationFactor: factor, acvSpread: 0.05 }, { freeLeads: 0 });
      const figures = run(growing({ segments, plan: both, company: { loop: 1, brandCap: 0 } }));
      expect(figures.segment('customers', 1, 36)).toBeGreaterThan(20);
      return figures.segment('trust', 1, 36) - figures.segment('trust', 1, 0);
    };
    expect(trust(1.2)).toBeCloseTo(0, 12);
    expect(trust(4)).toBeGreaterThan(0.1);
  });

  test('the luck of those who are won there does not hang on who joins', () => {
    const decided = (graduationChance: number) => {
      const figures = run(growing({ segments: two(from, to, { graduationChance }), plan: both }));
      const names = ['wins', 'losses', 'bookings', 'newArr', 'pipeline'] as const;
      return names.map((name) => figures.segmentLine(name, 1));
    };
    expect(decided(0.5)).toEqual(decided(0));
  });
});

test('graduates go on: two steps up, each after a year', () => {
  const list = [
    even('a', { graduationChance: 0.9, graduationFactor: 2 }),
    even('b', { graduationChance: 0.9, graduationFactor: 3, freeLeads: 0 }, 'individual'),
    even('c', { freeLeads: 0 }),
  ];
  const plan = { mix: mix([1, { a: 0.8, b: 0.1, c: 0.1 }]) };
  const figures = run(growing({ months: 48, segments: list, plan }), { futures: 3 });
  expect(violations(figures)).toEqual([]);
  const first = figures.segmentLine('graduatedIn', 1).findIndex((x) => x > 0);
  expect(figures.segmentLine('graduatedIn', 2).findIndex((x) => x > 0)).toBe(first + 12);
});

test('the books balance whatever grows into whatever', () => {
  const chance = fc.constantFrom(0, 0.05, 0.5, 0.99);
  const grain = fc.constantFrom<Grain>(...GRAINS);
  const one = fc.record({
    graduationChance: chance,
    graduationFactor: fc.constantFrom(1, 2, 100),
    valueMetric: fc.constantFrom(0, 0.5, 1),
    customerGrowth: fc.constantFrom(-0.9, -0.1, 0.3, 5),
    customerGrowthSpread: fc.constantFrom(0, 0.4, 2),
    tailShare: fc.constantFrom(0, 0.05, 0.5),
    tailIndex: fc.constantFrom(1.05, 1.5, 20),
    annualShare: fc.constantFrom(0, 0.4, 1),
    accounts: fc.constantFrom(0, 5, 60, 4000),
    designPartners: fc.constantFrom(0, 3),
    coolingMonths: fc.constantFrom(1, 12),
    churnFirstPerMonth: fc.constantFrom(0, 0.05, 1),
    listingSignups: fc.constantFrom(0, 60),
    marketplaceCeiling: fc.constant(500),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(one, grain), { minLength: 2, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      fc.nat(),
      (list, loop, noLuck, seed) => {
        const segments = list.map(([values, how], s) => even(`s${s}`, values, how));
        const plan = { mix: mix([1, Object.fromEntries(segments.map(({ id }) => [id, 1]))]) };
        const scenario = growing({ months: 40, segments, plan, company: { loop: loop ? 1 : 0 } });
        expect(violations(runInput(compiled(scenario, noLuck), { futures: 2, seed }))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
