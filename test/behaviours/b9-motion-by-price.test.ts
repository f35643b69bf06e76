// B9: the price decides how to sell. One market whose buyers differ in nothing but the contract they sign, approached by
// nobody hired (founders and self-serve), by telesales, or by a field team; all else is the table's.
import { describe, expect, it } from 'vitest';
import { motionOf, type Scenario, type Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { CALM, flow } from '../engine/flow';
import { agrees, clearlyAbove, clearlyBelow, pairedGain, ratioOf } from './estimates';
import { F, run, segmentAt } from './futures';

const FUTURES = 40;
const MONTHS = 48;
/** Ceiling of telesales in the table: between the published 10,000 of a telephone and 25,000 of inside sales. */
const CEILING = 15_000;

type Motion = 'nobody' | 'telesales' | 'field';

/** Buyers who stay as small business on yearly contracts does, and ask for half of what mid-market does. */
const MARKET: Values = {
  ...{
    accounts: 50_000,
    churnFirstPerMonth: 0.02,
    churnLongPerMonth: 0.01,
    annualShare: 0.5,
    requirement: 0.3,
  },
  ...{ entryMonths: 0, entryPersonMonths: 0, entryCost: 0, marketplacePull: 0, motionCeiling: CEILING },
};
/** The table's mid-market POD, with the offices, journeys and visits of a regional team. */
const FIELD: Values = {
  ...{ 'mdr.seats': 0, 'sdr.seats': 1, 'sdr.meetings': 7, 'sdr.leads': 0, 'sdr.cost': 7000 },
  ...{ 'ae.leads': 60, 'ae.opens': 7, 'ae.concurrent': 20, 'ae.cost': 10_000, quota: 500_000 },
  ...{ officeCost: 1450, travelCost: 7200, visitsPerDeal: 3, visitCost: 500, motionCeiling: 0 },
};

const selling = (motion: Motion, acv: number): Scenario =>
  company({
    months: MONTHS,
    company: { cash: 50e6, growthPods: 0, freezeBelow: 0, cutBelow: 0, researchCashShare: 0, maturity: 0.5 },
    segments: [segment('shops', 'smb', { ...MARKET, ...(motion === 'field' ? FIELD : {}), acv })],
    plan: { pods: steps([1, motion === 'nobody' ? 0 : 1]) },
  });

const lived = new Map<string, number[]>();
function cash(motion: Motion, acv: number): number[] {
  const key = `${motion} ${acv}`;
  const found = lived.get(key) ?? run(selling(motion, acv), FUTURES).fact(F.cash);
  lived.set(key, found);
  return found;
}
/** Cash after four years that a POD adds to what founders and self-serve make of the same market. */
const adds = (motion: Motion, acv: number) => pairedGain(cash(motion, acv), cash('nobody', acv));
/** What telesales adds to a field team instead. */
const better = (acv: number) => pairedGain(cash('telesales', acv), cash('field', acv));

describe('B9 break-even', () => {
  it('a field team destroys cash at small contracts and earns it at large ones', () => {
    clearlyBelow(adds('field', 4000), 0);
    clearlyBelow(adds('field', 10_000), 0);
    clearlyAbove(adds('field', 25_000), 0);
  });

  it('so does telesales, at a quarter of the size', () => {
    clearlyBelow(adds('telesales', 1500), 0);
    clearlyAbove(adds('telesales', 6000), 0);
  });

  it('and the page flags both where it is so', () => {
    const verdict = (motion: Motion, acv: number) => {
      const scenario = selling(motion, acv);
      return motionOf(scenario, scenario.segments[0])?.verdict;
    };
    expect(['field', 'telesales'].map((motion) => verdict(motion as Motion, 1500))).toEqual([
      'tooSmall',
      'slow',
    ]);
    expect(verdict('telesales', 500)).toBe('tooSmall');
    expect(verdict('telesales', 6000)).toBe('pays');
    expect(verdict('telesales', 25_000)).toBe('tooLarge');
    expect(verdict('field', 25_000)).toBe('pays');
  });
});

describe('B9 the best motion switches near the published prices', () => {
  it.each([500, 1000, 2000])('at %i a year nobody who sells', (acv) => {
    clearlyBelow(adds('telesales', acv), 0);
    clearlyBelow(adds('field', acv), 0);
  });

  it.each([6000, 10_000, 15_000])('at %i telesales', (acv) => {
    clearlyAbove(adds('telesales', acv), 0);
    clearlyAbove(better(acv), 0);
  });

  it.each([40_000, 60_000, 100_000])('at %i a field team: published is a change at 25,000', (acv) => {
    clearlyAbove(adds('field', acv), 0);
    clearlyBelow(better(acv), 0);
  });
});

describe('B9 telesales above its ceiling', () => {
  const [wins, losses] = [segmentAt('wins', 0), segmentAt('losses', 0)];
  /** Odds of winning, of every deal decided; its reference is at the ceiling. */
  function odds(acv: number) {
    const values: Values = {
      ...flow(1),
      ...{ accounts: 10_000_000, freeLeads: 800, winRate: 0.28, winTrust: 0, lossDelay: 0, acv },
      ...{ motionCeiling: CEILING, motionFit: 1.5 },
    };
    const scenario = company({ months: 36, company: CALM, segments: [segment('shops', 'smb', values)] });
    const result = run(scenario, FUTURES, [wins, losses]);
    return ratioOf([result.sum(wins, 1, 36), result.sum(losses, 1, 36)]);
  }

  it.each([1, 1.5, 2, 4])('%f times: odds fall with ln(ACV ÷ ceiling)', (times) => {
    agrees(odds(times * CEILING), (0.28 / 0.72) * times ** -1.5, 0.03);
  });

  it('below it the price costs no deals', () => {
    agrees(odds(CEILING / 5), 0.28 / 0.72, 0.03);
  });
});
