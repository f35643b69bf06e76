// B5: along the bow-tie gains multiply. One cohort of targets, and people without limit; seven factors a tenth better
// make nearly twice the revenue. A renewal rate is no such factor: it acts on what is there.
import { describe, expect, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { able, CALM, flow } from '../engine/flow';
import { agrees, clearlyBelow, clearlyWithin, ratioOf, type Told } from './estimates';
import { run, segmentAt } from './futures';

const FUTURES = 300;
const TENTH = 1.1;
/** Spent on targets in the first month. */
const BUDGET = 400_000;

interface Funnel {
  readonly targets: number;
  readonly leadOfTarget: number;
  readonly qualified: number;
  readonly opportunity: number;
  readonly proposal: number;
  readonly won: number;
  readonly price: number;
}
/** Table values of small business sold by people; a target that answers costs a lead. */
const FUNNEL: Funnel = {
  targets: 1,
  leadOfTarget: 1 / 80,
  qualified: 0.4,
  opportunity: 0.6,
  proposal: 0.6,
  won: 0.28 / 0.6,
  price: 4000,
};
const FACTORS = Object.keys(FUNNEL) as (keyof Funnel)[];

/** The funnel with some factors a tenth better. Everyone who is won goes live: that step loses nobody in this model. */
function cohort(better: readonly (keyof Funnel)[]): Scenario {
  const [targets, lead, qualified, opportunity, proposal, won, price] = FACTORS.map(
    (factor) => FUNNEL[factor] * (better.includes(factor) ? TENTH : 1),
  );
  const values: Values = {
    ...flow(0.5),
    ...{ freeLeads: 0, accounts: 10_000_000, inboundHalf: 1e8, brandLift: 0, acvSpread: 0.8 },
    ...{ leadCost: 1 / lead, leadToQualified: qualified, qualifiedToOpportunity: opportunity },
    // Odds at their reference, so that the win rate is the one that is set.
    ...{ proposalRate: proposal, proposalReference: FUNNEL.proposal, winRate: FUNNEL.proposal * won },
    ...{ winTrust: 0, acv: price },
    ...{ churnFirstPerMonth: 0, churnLongPerMonth: 0 },
  };
  return company({
    months: 6,
    company: { ...CALM, programmesBase: BUDGET },
    segments: [segment('smb', 'smb', values)],
    plan: { programmes: steps([1, targets], [2, 0]) },
  });
}

describe('B5 the flow of a cohort', () => {
  const gained = segmentAt('newArr', 0);
  const revenue = (better: readonly (keyof Funnel)[]) =>
    run(cohort(better), FUTURES, [gained]).sum(gained, 1, 6);
  const plain = revenue([]);

  it.each(FACTORS)('%s a tenth better: a tenth more revenue', (factor) => {
    agrees(ratioOf([revenue([factor]), plain]), TENTH, 0.03);
  });

  it('all seven: nearly twice as much, and not seven tenths more', () => {
    const seven = ratioOf([revenue(FACTORS), plain]);
    agrees(seven, TENTH ** 7, 0.02);
    clearlyWithin(seven, 1.9, 2);
  });
});

describe('B5 a renewal rate', () => {
  const months = 60;
  const gained = segmentAt('newArr', 0);
  const arr = segmentAt('arr', 0);
  /** Contracts by the year in the middle of the market, at the table's cycle and time to go live. */
  function renewing(rate: number): Scenario {
    const values: Values = {
      ...{
        accounts: 1_000_000,
        freeLeads: 100,
        programmesPerPod: 0,
        referralRate: 0,
        'founders.meetings': 0,
      },
      ...{
        entryMonths: 0,
        entryPersonMonths: 0,
        entryCost: 0,
        techTouch: 1e6,
        failedFactor: 1,
        stickiness: 0,
      },
      ...{ annualShare: 1, churnFirstPerYear: 1 - rate, churnLongPerYear: 1 - rate },
      ...{ expansionChance: 0, contractionChance: 0, winTrust: 0, cycleTrust: 0 },
      ...able('founders', ['leads', 'opens', 'concurrent', 'onboardings', 'accounts']),
    };
    return company({ months, company: CALM, segments: [segment('mid', 'mid', values)] });
  }

  /** What is left after five years of all that was ever sold, if every twelve months that share of it renews. */
  function left(from: { at: (place: number, month: number) => number[] }, rate: number): number[] {
    const sums = from.at(arr, 0);
    for (let month = 1; month <= months; month++) {
      const kept = rate ** Math.floor((months - month) / 12);
      from.at(gained, month).forEach((value, i) => (sums[i] += value * kept));
    }
    return sums;
  }

  const [low, high] = [0.8, 0.8 * TENTH].map((rate) => run(renewing(rate), FUTURES, [gained, arr]));
  const ratio: Told = ratioOf([high.at(arr, months), low.at(arr, months)]);

  it('of 88 instead of 80 %: about 1.14 times the ARR after five years, as the arithmetic of ages says', () => {
    expect(high.at(gained, 30)).toEqual(low.at(gained, 30));
    agrees(ratioOf([high.at(arr, months), left(high, 0.88)]), 1, 0.02);
    agrees(ratioOf([low.at(arr, months), left(low, 0.8)]), 1, 0.02);
    clearlyWithin(ratio, 1.12, 1.17);
  });

  it('is far from what five years of a tenth more would make', () => {
    clearlyBelow(ratio, TENTH ** 4 - 0.2);
  });
});
