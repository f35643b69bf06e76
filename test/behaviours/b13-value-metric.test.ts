// B13: where customers grow, a price that grows with them lifts NRR above the flat price's; without seats to sell more
// of, a flat price cannot exceed 100 %. Small business as the table has it.
import { describe, expect, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { company, segment } from '../engine/company';
import { able, CALM } from '../engine/flow';
import { clearlyAbove, clearlyBelow, clearlyWithin, ratioGain, ratioOf, type Fraction } from './estimates';
import { run, segmentAt } from './futures';

const FUTURES = 60;
const MONTHS = 48;
const [arr, seasoned] = [segmentAt('arr', 0), segmentAt('seasonedArr', 0)];
/** Nobody stays away from a customer who has nothing else to complain of. */
const NO_CHURN: Values = { churnFirstPerMonth: 0, churnLongPerMonth: 0, contractionChance: 0 };

/** ARR of the customers of a year ago, and what they paid then. */
function nrr(values: Values): Fraction {
  const own: Values = {
    ...{ freeLeads: 200, accounts: 1_000_000, entryMonths: 0, entryPersonMonths: 0, techTouch: 1e6 },
    ...able('founders', ['leads', 'opens', 'concurrent', 'onboardings', 'accounts']),
    ...values,
  };
  const scenario: Scenario = company({
    months: MONTHS,
    company: CALM,
    segments: [segment('smb', 'smb', own)],
  });
  const result = run(scenario, FUTURES, [arr, seasoned]);
  return [result.at(seasoned, MONTHS), result.at(arr, MONTHS - 12)];
}

describe('B13 NRR', () => {
  it.each([0.06, 0.2, 0.4])(
    'customers grow %f a year: a price that follows them lifts it by as much',
    (growth) => {
      const [flat, following] = [0, 1].map((valueMetric) => nrr({ valueMetric, customerGrowth: growth }));
      clearlyAbove(ratioGain(following, flat), 0.7 * growth);
    },
  );

  it('falls where customers shrink and the price follows', () => {
    const [flat, following] = [0, 1].map((valueMetric) => nrr({ valueMetric, customerGrowth: -0.1 }));
    clearlyBelow(ratioGain(following, flat), 0);
  });

  const seatless = { expansionChance: 0 };

  it('on a flat price without seats to sell more of stays under 100 %, and reaches it if nobody leaves', () => {
    clearlyBelow(ratioOf(nrr(seatless)), 1);
    const all = ratioOf(nrr({ ...seatless, ...NO_CHURN, customerGrowth: 0.4 }));
    expect(all.mean).toBeCloseTo(1, 9);
    expect(all.error).toBeLessThan(1e-9);
  });

  it('exceeds 100 % without such seats where the price follows customers who grow faster than they leave', () => {
    clearlyWithin(ratioOf(nrr({ ...seatless, valueMetric: 1, customerGrowth: 0.4 })), 1, 1.4);
  });
});
