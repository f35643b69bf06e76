// At which contract values the way of selling pays: the flag fires on templates that cannot pay, and on no other.
import { describe, expect, it, test } from 'vitest';
import {
  dealSizeOf,
  listPresets,
  motionOf,
  preset,
  resolveSegment,
  type Archetype,
  type Scenario,
  type Segment,
  type Values,
} from '../../src/scenario';
import { company, segment, steps } from '../engine/company';

const motion = (archetype: Archetype, values: Values = {}, own: Values = {}, structures: Structures = []) => {
  const one = segment('one', archetype, values);
  return motionOf(company({ segments: [one], company: own, plan: { structures: { one: structures } } }), one);
};
type Structures = Scenario['plan']['structures'][string];
/** Seats in a segment's POD that open deals. */
function sellers(own: Segment, currency: string): number {
  const values = resolveSegment(own, currency);
  return (['mdr', 'ae', 'lead'] as const).reduce((sum, role) => sum + Number(values[`${role}.seats`]), 0);
}
/** One AE who sells to whoever asks, and nothing else. */
const ALONE: Values = {
  ...{ 'mdr.seats': 0, 'sdr.seats': 0, 'se.seats': 0, 'onb.seats': 0, 'csm.seats': 0, 'am.seats': 0 },
  ...{ 'lead.seats': 0, 'ae.seats': 1, 'ae.cost': 10_000, 'ae.opens': 10, 'ae.concurrent': 1000 },
  ...{ 'ae.leads': 1000, freeLeads: 1000, leadToQualified: 1, qualifiedToOpportunity: 1, winRate: 0.2 },
  ...{
    programmesPerPod: 0,
    commission: 0.1,
    supportHours: 0,
    discount: 0,
    discountReference: 0,
    motionCeiling: 0,
  },
  ...{
    annualShare: 1,
    annualReady: 1,
    churnFirstPerYear: 0.5,
    churnLongPerYear: 0.5,
    annualFactor: 1,
    acv: 10_000,
  },
};

describe('the arithmetic', () => {
  test('cost, what a customer brings, and the size from which they are equal', () => {
    const found = motion('mid', ALONE, { hostingShare: 0.2 });
    // Two deals a month for 10,000, and 10 % commission.
    expect(found?.cost).toBeCloseTo(5000 + 1000, 6);
    // Half leave every year, 8 years at the most: 2 − 2^−7 years at 80 % margin.
    const life = 2 - 0.5 ** 7;
    expect(found?.brings).toBeCloseTo(0.8 * life * 10_000, 4);
    expect(found?.from).toBeCloseTo(5000 / (0.8 * life - 0.1), 4);
    expect(found?.payback).toBeCloseTo((12 * 6000) / 8000, 6);
    expect(found?.verdict).toBe('pays');
  });

  test('at that size it breaks even, a little below it does not pay', () => {
    const from = motion('mid', ALONE)?.from ?? NaN;
    const [at, below] = [from * 1.001, from * 0.999].map((acv) => motion('mid', { ...ALONE, acv }));
    expect([at?.verdict, below?.verdict]).toEqual(['pays', 'tooSmall']);
    expect(at?.from).toBeCloseTo(from, 6);
  });

  test('what keeps deals few makes each dearer', () => {
    const cost = (values: Values) => motion('mid', { ...ALONE, ...values })?.cost ?? NaN;
    expect(cost({ 'ae.opens': 5 })).toBeGreaterThan(cost({}));
    expect(cost({ 'ae.concurrent': 4 })).toBeGreaterThan(cost({}));
    expect(cost({ freeLeads: 3 })).toBeGreaterThan(cost({}));
    expect(cost({ winRate: 0.1 })).toBeGreaterThan(cost({}));
    expect(cost({ 'ae.cost': 20_000 })).toBeGreaterThan(cost({}));
  });

  test('a field team is part of what a deal costs, and so are visits to buyers who are lost', () => {
    const cost = (values: Values) => motion('mid', { ...ALONE, ...values })?.cost ?? NaN;
    // Two deals a month; five opportunities for each of them.
    expect(cost({ officeCost: 1000, travelCost: 500 }) - cost({})).toBeCloseTo(750, 6);
    expect(cost({ visitsPerDeal: 3, visitCost: 100 }) - cost({})).toBeCloseTo(1500, 6);
  });

  test('deals are as many as the law of the cycle and the way of selling allow', () => {
    const held: Values = { ...ALONE, 'ae.concurrent': 4, cycleSpread: 0.9 };
    const own: Values = { generalistOutput: 0.7, handOffLoss: 0.3, specialistGain: 0 };
    const cost = (values: Values, structures: Structures = []) =>
      motion('mid', { ...held, ...values }, own, structures)?.cost ?? NaN;
    const from = (at: number, structure: Structures[number]['structure']) => {
      return { month: at, structure };
    };
    // Of the same median, gamma cycles are shorter on average.
    expect(cost({ cycleLaw: 1 })).toBeLessThan(cost({ cycleLaw: 0 }));
    const commission = 1000;
    const reps = cost({}, [from(1, 'generalist')]) - commission;
    expect(reps).toBeCloseTo((cost({}) - commission) / 0.7, 6);
    const few: Values = { freeLeads: 3, 'ae.concurrent': 1000 };
    const line = cost(few, [from(1, 'assembly')]) - commission;
    expect(line).toBeCloseTo((cost(few) - commission) / 0.7 ** 2, 6);
    // Founders alone cost nothing; what counts is who is hired later, within the horizon.
    expect(motion('mid', held, own, [from(1, 'founders')])).toBeUndefined();
    expect(cost({}, [from(1, 'founders'), from(9, 'generalist')])).toBeCloseTo(reps + commission, 6);
    expect(cost({}, [from(1, 'pod'), from(90, 'generalist')])).toBeCloseTo(cost({}), 6);
  });

  test('above its ceiling it loses deals', () => {
    expect(motion('mid', { ...ALONE, motionCeiling: 8000 })?.verdict).toBe('tooLarge');
  });

  test('a discount that is drawn counts in the place of the number, as it is in the last month', () => {
    const found = (values: Values, discounts: Scenario['plan']['discounts']) => {
      const one = segment('one', 'mid', { ...ALONE, ...values });
      const scenario = company({ months: 24, segments: [one], plan: { discounts } });
      return { ...motionOf(scenario, one), size: dealSizeOf(scenario, one) };
    };
    const drawn = { one: steps([1, 0.05], [12, 0.4], [30, 0.9]) };
    expect(found({}, drawn)).toEqual(found({ discount: 0.4 }, {}));
    expect(found({ discount: 0.2 }, drawn)).toEqual(found({}, drawn));
    expect(found({}, drawn).size).toBeCloseTo(6000, 9);
    expect(found({}, { other: steps([1, 0.4]) }).size).toBeCloseTo(10_000, 9);
  });

  test('nobody who sells: nothing to say', () => {
    expect(motion('mid', { ...ALONE, 'ae.seats': 0 })).toBeUndefined();
  });
});

describe('the shipped templates', () => {
  it('telephone sales of $1,200 contracts take too long to earn back', () => {
    const found = motion('micro');
    expect(found?.verdict).toBe('slow');
    expect(found?.payback).toBeGreaterThan(18);
    expect(motion('micro', { acv: found?.from ?? NaN })?.payback).toBeCloseTo(18, 6);
  });

  it.each(['smb', 'mid', 'enterprise'] as const)('%s pays at its own contract value', (archetype) => {
    expect(motion(archetype)?.verdict).toBe('pays');
  });

  it('an enterprise team on contracts of $4,000 costs more than they bring', () => {
    const found = motion('enterprise', { acv: 4000 });
    expect(found?.verdict).toBe('tooSmall');
    expect(found?.from).toBeGreaterThan(4000);
  });

  it('telephone sales lose deals of $60,000', () => {
    expect(motion('smb', { acv: 60_000 })?.verdict).toBe('tooLarge');
  });

  it('field sales need larger contracts than telephone sales, in the order of the published bands', () => {
    const from = (['smb', 'mid', 'enterprise'] as const).map((archetype) => motion(archetype)?.from ?? NaN);
    expect([...from].sort((a, b) => a - b)).toEqual(from);
  });

  it('says something of every segment of every preset where somebody is hired to sell, and of no other', () => {
    for (const { base } of listPresets()) {
      const scenario = preset(base);
      for (const own of scenario?.segments ?? []) {
        const found = scenario && motionOf(scenario, own);
        expect(found !== undefined, `${base} ${own.id}`).toBe(sellers(own, scenario?.currency ?? '') > 0);
        if (found) expect(Number.isFinite(found.cost + found.from + found.brings)).toBe(true);
      }
    }
  });
});
