// The books balance in every future and month, whatever the scenario.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { COMPANY_SERIES, SEGMENT_SERIES } from '../../src/engine';
import { listPresets, validate, type Scenario } from '../../src/scenario';
import { scenarios } from '../scenario/arbitraries';
import { ABSURDITIES } from './absurd';
import { compiled, Figures, run, runInput, shipped } from './figures';
import { violations } from './violations';

// Seconds on a quiet machine; patience for a busy one.
vi.setConfig({ testTimeout: 120_000 });

/** Most generated companies die young: with money enough, they show what happens later. */
const endowed = (scenario: Scenario): Scenario => ({
  ...scenario,
  company: { ...scenario.company, cash: 1e9, researchCashShare: 0.001 },
});

test('the books balance in generated scenarios', () => {
  fc.assert(
    fc.property(
      fc.oneof(scenarios({ maxMonths: 36 }), scenarios()),
      fc.nat({ max: 0xffffffff }),
      fc.boolean(),
      (scenario, seed, rich) => {
        const input = compiled(rich ? endowed(scenario) : scenario);
        expect(violations(runInput(input, { futures: 2, seed }))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('and without luck', () => {
  fc.assert(
    fc.property(scenarios({ maxMonths: 60 }), (scenario) => {
      expect(violations(runInput(compiled(endowed(scenario), true)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('absurd companies keep their books too', () => {
  test.each(ABSURDITIES)('$name', ({ scenario, force }) => {
    for (const noLuck of [false, true]) {
      const input = compiled(scenario, noLuck);
      force?.(input);
      expect(violations(runInput(input, { futures: noLuck ? 1 : 6 }))).toEqual([]);
    }
  });
});

test('a price of 0 is refused at the door', () => {
  const scenario = shipped('smb-only');
  const refused = validate({
    ...scenario,
    plan: { ...scenario.plan, prices: { smb: [{ month: 1, value: 0 }] } },
  });
  expect(refused.ok).toBe(false);
});

describe('shipped plans', () => {
  test.each(listPresets())('$id', ({ id }) => {
    expect(violations(run(shipped(id), { futures: 40 }))).toEqual([]);
  });
});

describe('the audit itself', () => {
  const figures = run({ ...shipped('balanced'), months: 24, company: { cash: 1e7 } }, { seed: 3 });
  const { input, chunk } = figures;
  const names = [
    ...Object.keys(COMPANY_SERIES),
    ...[0, 1].flatMap((s) => Object.keys(SEGMENT_SERIES).map((n) => `${n}.${s}`)),
  ];
  /** Figures that stand in no identity: they are told, not kept. */
  const told =
    /^(runway|growth|topCustomerShare|herfindahl|maturity|brand|podsOpened|frozen)$|^(leads|signups|activated|qualified|proposals|quota|coverage|attainment|winRate|cycleMonths|trust|gap|satisfaction|seasonedArr|monthlyCustomers|churnedMonthly)[.]/;

  test('is content with untouched books', () => {
    expect(violations(figures)).toEqual([]);
  });

  test('notices a wrong figure, whichever it is', () => {
    const unnoticed = names.filter((_, place) => {
      const index = place * (input.months + 1) + 14;
      const series = chunk.series.slice();
      series[index] += Math.max(1, Math.abs(series[index]) * 1e-5);
      return violations(new Figures(input, { ...chunk, series })).length === 0;
    });
    expect(unnoticed.filter((name) => !told.test(name))).toEqual([]);
  });
});
