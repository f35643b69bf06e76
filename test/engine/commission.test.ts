// Commission: what is earned, when it is paid, and when it is taken back; small cases worked out by hand.
import { describe, expect, test } from 'vitest';
import type { Grain, Scenario, Values } from '../../src/scenario';
import { company, mix, segment, steps } from './company';
import { run, type Figures } from './figures';
import { violations } from './violations';

/** Month in which some twenty customers sign, all of them through one hired seller. */
const FROM = 2;
const RATE = 0.1;

const SOLD: Values = {
  ...{ accounts: 1000, acv: 12_000, acvSpread: 0, freeLeads: 30, leadSpread: 0, programmesPerPod: 0 },
  ...{
    leadToQualified: 1,
    qualifiedToOpportunity: 1,
    proposalRate: 1,
    proposalReference: 1,
    annualReady: 1,
    termReady: 1,
    winRate: 0.8,
    winTrust: 0,
  },
  ...{ winMaturity: 0, cycleDays: 30.4375, cycleSpread: 0, cycleMaturity: 0, cycleTrust: 0, lossDelay: 0 },
  ...{
    playbookEffect: 0,
    entryPersonMonths: 0,
    entryMonths: 0,
    entryCost: 0,
    techTouch: 1000,
    referralRate: 0,
  },
  ...{ goLiveMonths: 0, failedShare: 0, churnFirstPerYear: 0, churnLongPerYear: 0, expansionChance: 0 },
  ...{ contractionChance: 0, annualShare: 1, termsDays: 0, lateDays: 0, badDebt: 0, commission: RATE },
  ...{ 'ae.seats': 1, 'ae.ramp': 0, 'ae.hire': 0, 'ae.attrition': 0, 'ae.leads': 100, 'ae.opens': 100 },
  ...{ 'ae.concurrent': 100, 'ae.onboardings': 100, 'csm.seats': 0, 'se.seats': 0, 'sdr.seats': 0 },
};

const selling = (values: Values, grain: Grain): Scenario =>
  company({
    months: 36,
    company: {
      ...{ cash: 1e9, researchCashShare: 0, growthPods: 0, programmesBase: 0, commonShock: 0 },
      ...{ founderCapacity: 0 },
    },
    segments: [segment('them', 'enterprise', { ...SOLD, ...values }, grain)],
    plan: { mix: mix([1, { them: 1 }], [2, { them: 0 }]), pods: steps([1, 1]) },
  });

function sell(values: Values, grain: Grain): Figures {
  const figures = run(selling(values, grain), { noLuck: true });
  expect(violations(figures)).toEqual([]);
  return figures;
}

/** Months in which commission was paid, and how much of what sellers sold. */
function paid(figures: Figures): [month: number, share: number][] {
  const sold = figures.segment('sold', 0, FROM);
  expect(sold).toBeGreaterThan(100_000);
  expect(sold).toBe(figures.company('bookings', FROM));
  return figures
    .line('commissions')
    .map((amount, month): [number, number] => [month, Number((amount / sold).toFixed(9))])
    .filter(([, share]) => share !== 0);
}

describe.each<Grain>(['counted', 'individual'])('customers followed %s', (grain) => {
  test('is paid at signature, unless the plan says later', () => {
    expect(paid(sell({}, grain))).toEqual([[FROM, RATE]]);
    const later = sell({ commissionDelay: 1 }, grain);
    expect(paid(later)).toEqual([[FROM + 1, RATE]]);
    expect(later.company('commissionsEarned', FROM)).toBeGreaterThan(0);
    expect(later.company('commissionsOwed', FROM)).toBe(later.company('commissionsEarned', FROM));
    expect(later.company('commissionsOwed', FROM + 1)).toBe(0);
  });

  test('in part waits for the money, and for what is never paid for ever', () => {
    const terms = { commissionOnCollection: 0.4, termsDays: 60, badDebt: 0.1 };
    expect(paid(sell(terms, grain))).toEqual([
      [FROM, 0.6 * RATE],
      [FROM + 2, Number((0.4 * 0.9 * RATE).toFixed(9))],
    ]);
  });

  test('is more for a longer term', () => {
    const kicked = sell({ threeYearShare: 1, termDiscount: 0.1, termKicker: 0.2 }, grain);
    expect(paid(kicked)).toEqual([[FROM, Number((1.4 * RATE).toFixed(9))]]);
  });

  const leaving = { annualShare: 0, churnFirstPerYear: 0.9, churnLongPerYear: 0.9, churnMaturity: 0 };

  test('is taken back from who leaves in time, and from nobody later', () => {
    const figures = run(selling({ ...leaving, clawbackMonths: 4, termKicker: 0.2 }, grain));
    expect(violations(figures)).toEqual([]);
    let clawed = 0;
    figures.line('clawedBack').forEach((back, month) => {
      const age = month - FROM;
      const gone = age > 0 && age < 4 ? figures.segment('churnedArr', 0, month) : 0;
      expect(back).toBeCloseTo(RATE * gone, 6);
      clawed += back;
    });
    expect(clawed).toBeGreaterThan(0);
    const later = figures.segmentLine('churnedArr', 0).slice(FROM + 4);
    expect(later.some((gone) => gone > 0)).toBe(true);
    // Nothing is sold any more, from which it could be kept back.
    expect(figures.company('commissionsOwed', 36)).toBeCloseTo(-clawed, 6);
  });

  test('is kept back from what is earned next', () => {
    const scenario = selling({ ...leaving, clawbackMonths: 12 }, grain);
    const figures = run({ ...scenario, plan: { ...scenario.plan, mix: mix([1, { them: 1 }]) } });
    expect(violations(figures)).toEqual([]);
    let open = 0;
    for (let month = FROM; month <= 36; month++) {
      open += figures.company('clawedBack', month);
      const earned = figures.company('commissionsEarned', month);
      const kept = Math.min(open, earned);
      expect(figures.company('commissions', month)).toBeCloseTo(earned - kept, 6);
      open -= kept;
    }
    expect(figures.line('clawedBack').filter((back) => back > 0).length).toBeGreaterThan(20);
  });

  test('on expansion is a part of that on new business, where somebody cares', () => {
    const growing = { expansionChance: 0.6, 'csm.seats': 1, 'csm.hire': 0, 'csm.attrition': 0 };
    const figures = sell({ ...growing, expansionCommission: 0.5 }, grain);
    const more = figures.segmentLine('expansionArr', 0);
    expect(more.some((x) => x > 0)).toBe(true);
    more.forEach((x, month) => {
      if (month > FROM) expect(figures.company('commissions', month)).toBeCloseTo(0.5 * RATE * x, 6);
    });
  });

  test('is guaranteed in ramp as far as nothing is earned', () => {
    const draw = { 'ae.ramp': 4, rampDraw: 0.5, quota: 600_000 };
    const idle = sell({ ...draw, freeLeads: 0 }, grain);
    idle.line('commissions').forEach((amount, month) => {
      // Four months in ramp, the first of them that of joining.
      expect(amount).toBeCloseTo(month >= 1 && month <= 4 ? (RATE * 0.5 * 600_000) / 12 : 0, 6);
    });
    const busy = sell(draw, grain);
    const [sold, guaranteed] = [busy.segment('sold', 0, FROM), (0.5 * 600_000) / 12];
    expect(busy.company('commissions', FROM)).toBeCloseTo(RATE * Math.max(sold, guaranteed), 6);
  });

  test('pays outbound people for each meeting', () => {
    const meeting = { 'sdr.seats': 2, 'sdr.hire': 0, 'sdr.ramp': 0, 'sdr.attrition': 0, 'sdr.meetings': 4 };
    const figures = sell({ ...meeting, meetingPay: 250, freeLeads: 0, qualifiedToOpportunity: 0 }, grain);
    for (let month = 1; month <= 36; month++) {
      const meetings = figures.segment('qualified', 0, month);
      expect(meetings).toBeGreaterThan(0);
      expect(figures.company('commissions', month)).toBeCloseTo(250 * meetings, 6);
    }
  });
});
