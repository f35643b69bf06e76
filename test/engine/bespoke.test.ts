// Bespoke work: what it wins, what it costs, and what becomes of it once it is made standard.
import { describe, expect, test, vi } from 'vitest';
import type { Plan, Values } from '../../src/scenario';
import { company, enterprise, month, rule, steps } from './company';
import { run } from './figures';
import { expectFall, expectRise, type Measure } from './paired';

vi.setConfig({ testTimeout: 120_000 });

const MONTHS = 36;
const CALM: Values = { cash: 1e9, growthPods: 0, researchCashShare: 0, freezeBelow: 0, cutBelow: 0 };

/** Ten engineers and the founders' one: eleven person-months a month. */
const drawn = (customisation: Plan['customisation'], values: Values = {}, own: Values = {}, more = {}) =>
  company({
    months: MONTHS,
    company: { ...CALM, maturity: 0.4, researchFloor: 120_000, personMonthCost: 12_000, ...own },
    segments: [enterprise({ openingTrust: 0.5, cycleDays: 90, freeLeads: 6, entryMonths: 0, ...values })],
    plan: { pods: steps([1, 2]), customisation, ...more },
  });
const none = drawn([]);
const half = steps([1, 0.5]);

const sumOf =
  (name: 'wins' | 'churnedCustomers'): Measure =>
  (f, i) =>
    f.segmentLine(name, 0, i).reduce((a, b) => a + b, 0);
const maturity: Measure = (f, i) => f.company('maturity', MONTHS, i);

describe('bespoke work', () => {
  test('wins deals that want it, and only those', () => {
    expectRise(none, drawn(half), sumOf('wins'));
    expectFall(drawn(half), drawn(half, { winBespoke: 0 }), sumOf('wins'));
  });

  test('keeps customers', () => {
    const leaving = { churnFirstPerYear: 0.4, winBespoke: 0 };
    expectFall(
      drawn(half, { ...leaving, churnBespoke: 0 }),
      drawn(half, { ...leaving, churnBespoke: 2 }),
      sumOf('churnedCustomers'),
    );
  });

  test('takes R&D from the product, more so with more upkeep', () => {
    const still = { winBespoke: 0, churnBespoke: 0, bespokeLoad: 0 };
    const off = { loop: 0 };
    expectFall(drawn([], still, off), drawn(half, still, off), maturity);
    expectFall(
      drawn(half, still, { ...off, bespokeUpkeep: 0 }),
      drawn(half, still, { ...off, bespokeUpkeep: 0.1 }),
      maturity,
    );
  });

  test('loads onboarding and support', () => {
    const slow = {
      'csm.onboardings': 0.3,
      'founders.onboardings': 0.1,
      freeLeads: 30,
      winBespoke: 0,
      latestStart: 36,
    };
    expectRise(drawn(half, { ...slow, bespokeLoad: 0 }), drawn(half, { ...slow, bespokeLoad: 4 }), (f, i) =>
      f.segment('backlog', 0, MONTHS, i),
    );
    const cogs: Measure = (f, i) => f.line('cogs', i).reduce((a, b) => a + b, 0);
    const easy = { 'csm.onboardings': 100, supportHours: 40, goLiveMonths: 0 };
    expectRise(drawn(half, { ...easy, bespokeLoad: 0 }), drawn(half, { ...easy, bespokeLoad: 4 }), cogs);
  });

  test('made standard, it becomes product for everyone', () => {
    const still = { winBespoke: 0, churnBespoke: 0, bespokeLoad: 0 };
    const then = steps([1, 0.5], [13, 0]);
    const yielding = (standardiseYield: number) => drawn(then, still, { loop: 0, standardiseYield });
    expectRise(yielding(1), yielding(2), maturity);
    expectRise(drawn(half, still, { loop: 0 }), drawn(then, still, { loop: 0 }), maturity);
  });

  test('follows the arithmetic of person-months', () => {
    const off = { loop: 0, maturityDecay: 0, maturitySpeed: 0.01, bespokeUpkeep: 0.1, standardiseShare: 0.2 };
    const still = {
      freeLeads: 0,
      programmesPerPod: 0,
      'founders.meetings': 0,
      'sdr.seats': 0,
      entryPersonMonths: 0,
    };
    const scenario = drawn(steps([1, 0.5], [3, 0]), still, { ...off, programmesBase: 0 });
    const line = run(scenario, { noLuck: true }).line('maturity');
    let [m, bespoke] = [0.4, 0];
    for (let at = 1; at <= 6; at++) {
      const c = at < 3 ? 0.5 : 0;
      const free = 11 - 0.1 * bespoke;
      const standard = 0.2 * (1 - c) * bespoke;
      m += (1 - m) * 0.01 * ((1 - c) * free + 0.2 * standard) ** 0.8;
      bespoke += c * free - standard;
      expect(line[at]).toBeCloseTo(m, 9);
    }
  });

  test('is set and given back by rules', () => {
    const rules = [
      rule('more', [month('>=', 6)], [{ lever: 'customisation', value: 0.5 }], { once: true }),
      rule('back', [month('>=', 12)], [{ lever: 'release', latch: 'customisation' }], { once: true }),
    ];
    const byRule = run(drawn([], {}, {}, { rules }), { futures: 3 });
    const byHand = run(drawn(steps([1, 0], [6, 0.5], [12, 0])), { futures: 3 });
    expect(byRule.chunk.digests).toEqual(byHand.chunk.digests);
    expect(byRule.chunk.digests).not.toEqual(run(none, { futures: 3 }).chunk.digests);
  });
});
