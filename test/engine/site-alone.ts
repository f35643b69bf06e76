// The own site alone, without luck unless asked for: no other source of customers, product and market as required, built on
// the first day and kept by whoever is there.
import { expect } from 'vitest';
import type { SegmentSeries } from '../../src/engine';
import type { Grain, Values } from '../../src/scenario';
import { company, segment, type Sketch } from './company';
import { run, type Figures, type RunOptions } from './figures';

export const MONTHS = 30;
export const ALONE: Values = {
  ...{ accounts: 1_000_000, leadSpread: 0, freeLeads: 0, brandLift: 0, referralRate: 0 },
  ...{ marketplaceCeiling: 0, techTouch: 1e5, entryMonths: 0, entryPersonMonths: 0 },
  ...{ programmesPerPod: 0, 'founders.meetings': 0, 'founders.leads': 0 },
  ...{ sitePersonMonths: 0, siteMonths: 0, siteRunning: 0, siteEffort: 0 },
  ...{ ownSite: 1, siteSignups: 0, siteBrand: 0, siteShare: 0, inviteRate: 0, coolingMonths: 120 },
  ...{ activation: 0.5, trialToPaid: 0.2, acv: 2000, acvSpread: 0, requirement: 0.01, discountEffect: 0 },
};
export const site = (
  values: Values,
  sketch: Sketch = {},
  options: RunOptions = {},
  grain: Grain = 'counted',
) =>
  run(
    company({
      months: MONTHS,
      segments: [segment('site', 'micro', { ...ALONE, ...values }, grain)],
      ...sketch,
      company: { cash: 1e9, researchCashShare: 0, growthPods: 0, commonShock: 0, ...sketch.company },
    }),
    { noLuck: true, ...options },
  );

export const sum = (line: readonly number[]) => line.reduce((a, b) => a + b, 0);
export const all = (figures: Figures, name: SegmentSeries, i = 0) => sum(figures.segmentLine(name, 0, i));

/** Sign-ups added up month by month lie within a whole one of what the law adds up to. */
export function follows(figures: Figures, law: (month: number) => number): void {
  let expected = 0;
  let found = 0;
  for (let month = 1; month <= MONTHS; month++) {
    expected += law(month);
    found += figures.segment('siteSignups', 0, month);
    expect(Math.abs(found - expected), `month ${month}`).toBeLessThanOrEqual(1.001);
  }
}
export const unsold = (figures: Figures, month: number) => {
  const left = figures.segment('pool', 0, month - 1);
  return left / figures.segment('pool', 0, 0);
};
