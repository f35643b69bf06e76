// Industries inside a segment: references near by, peers, and a market that is smaller than the whole.
import { describe, expect, test, vi } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { company, segment, steps } from './company';
import { run } from './figures';
import { difference, expectFall, expectRise, type Measure } from './paired';

vi.setConfig({ testTimeout: 120_000 });

const MONTHS = 36;
const CALM: Values = { cash: 1e9, growthPods: 0, researchCashShare: 0, freezeBelow: 0, cutBelow: 0 };

const sold = (values: Values = {}, grain: Grain = 'individual') =>
  company({
    months: MONTHS,
    company: { ...CALM, maturity: 0.5 },
    segments: [
      segment(
        'mid',
        'mid',
        { freeLeads: 15, cycleDays: 30, referenceHalf: 10, winTrust: 2, ...values },
        grain,
      ),
    ],
    plan: { pods: steps([1, 3]) },
  });
const wins: Measure = (f, i) => f.segmentLine('wins', 0, i).reduce((a, b) => a + b, 0);
const leads: Measure = (f, i) => f.segmentLine('leads', 0, i).reduce((a, b) => a + b, 0);
const trust: Measure = (f, i) => f.segment('trust', 0, MONTHS, i);

test('one industry is none, whatever else is set', () => {
  const set = { industrySpread: 0.2, otherIndustries: 0.1, peerPull: 3, industryPods: 1, industryFocus: 0.7 };
  const [with_, without] = [run(sold({ industries: 1, ...set })), run(sold())];
  expect(with_.chunk.digests).toEqual(without.chunk.digests);
});

describe.each(['individual', 'counted'] as const)('several industries, %s', (grain) => {
  const several = (values: Values = {}) => sold({ industries: 6, ...values }, grain);

  test('hardly differ from one where references count alike everywhere', () => {
    const alike = several({ otherIndustries: 1, peerPull: 0 });
    // Odds are the same for all; who comes from where changes nothing: within four standard errors and half a percent.
    for (const measure of [wins, leads, trust]) {
      const one = sold({}, grain);
      const { mean, error } = difference(one, alike, measure);
      const size = measure(run(one, { futures: 1 }), 0);
      expect(Math.abs(mean)).toBeLessThan(4 * error + 0.005 * size);
    }
  });

  test('the less references count elsewhere, the less is believed and won', () => {
    expectRise(several({ otherIndustries: 0 }), several({ otherIndustries: 0.5 }), trust);
    expectRise(several({ otherIndustries: 0 }), several({ otherIndustries: 0.5 }), wins);
  });

  test('who sells to fewer is believed more, as long as there are accounts', () => {
    const narrow = several({ industrySpread: 0.1 });
    expectRise(several(), narrow, trust);
    expectRise(several(), narrow, wins);
  });

  test('a narrow market is sold out sooner', () => {
    const few = { accounts: 300, coolingMonths: 36 };
    expectFall(several(few), several({ ...few, industrySpread: 0 }), leads);
  });

  test('peers pull each other in, the more the better', () => {
    const uneven = { industrySpread: 0.3, otherIndustries: 0 };
    expectRise(several({ ...uneven, peerPull: 0 }), several({ ...uneven, peerPull: 3 }), leads);
  });

  test('standing and design partners belong to the home industry', () => {
    const opening: Measure = (f, i) => f.segment('trust', 0, 0, i);
    const standing = (industrySpread: number) =>
      run(several({ openingTrust: 0.6, otherIndustries: 0.5, industrySpread }), { futures: 1 });
    expect(opening(standing(0), 0)).toBeCloseTo(0.6, 12);
    expect(opening(standing(1), 0)).toBeCloseTo((0.6 + 5 * 0.3) / 6, 12);
    const partners = { designPartners: 4, partnerWeight: 5, freeLeads: 0, programmesPerPod: 0 };
    expectRise(several(partners), several({ ...partners, industrySpread: 0 }), (f, i) =>
      f.segment('trust', 0, 20, i),
    );
  });
});

test('without luck accounts come from each industry as it is due', () => {
  const figures = run(sold({ industries: 3, otherIndustries: 0 }), { noLuck: true });
  expect(figures.segment('everWon', 0, MONTHS)).toBeGreaterThan(5);
});

describe.each(['individual', 'counted'] as const)('PODs that serve one industry each, %s', (grain) => {
  /** Nobody but PODs sells; `own`: each in an industry of its own. */
  const teams = (pods: number, own: number, values: Values = {}) =>
    company({
      months: MONTHS,
      company: { ...CALM, maturity: 0.5, founderCapacity: 0, programmesBase: 0 },
      segments: [
        segment(
          'mid',
          'mid',
          {
            ...{ freeLeads: 40, cycleDays: 30, industries: 4, industryPods: own, profileKnown: 1 },
            ...{ programmesPerPod: 0, referralRate: 0, ...values },
          },
          grain,
        ),
      ],
      plan: { pods: steps([1, pods]) },
    });
  const total = (values: Values, pods: number, own: number, measure: Measure) =>
    measure(run(teams(pods, own, values), { futures: 1, noLuck: true }), 0);

  test('work that part of the market only: a POD gets a quarter of the leads, four get them all', () => {
    const few: Values = { peerPull: 0 };
    expect(total(few, 1, 1, leads) / total(few, 1, 0, leads)).toBeCloseTo(0.25, 2);
    expect(total(few, 3, 1, leads) / total(few, 3, 0, leads)).toBeCloseTo(0.75, 2);
    expect(total(few, 4, 1, leads) / total(few, 4, 0, leads)).toBeCloseTo(1, 2);
  });

  test('idle where the industry gives too little work, and are ahead where it gives enough', () => {
    expectFall(teams(1, 0, { freeLeads: 12 }), teams(1, 1, { freeLeads: 12 }), wins);
    expectRise(teams(1, 0, { freeLeads: 2000 }), teams(1, 1, { freeLeads: 2000 }), wins);
  });

  test('win more with focus the better the ideal customer is known, and by references next door', () => {
    const rate: Measure = (f, i) => f.segment('winRate', 0, MONTHS, i);
    const many = { freeLeads: 200, otherIndustries: 1, peerPull: 0 };
    expectRise(teams(4, 1, { ...many, industryFocus: 0 }), teams(4, 1, many), rate);
    const unknown = { ...many, profileKnown: 0, profileDeals: 1000 };
    expectRise(teams(4, 1, unknown), teams(4, 1, many), rate);
    const near = { ...many, otherIndustries: 0, industryFocus: 0, referenceHalf: 10, winTrust: 2 };
    expectRise(teams(1, 0, near), teams(1, 1, near), rate);
  });

  test('sell their industry out', () => {
    const small = { accounts: 320, coolingMonths: 36, freeLeads: 200 };
    const late: Measure = (f, i) => f.segment('leads', 0, MONTHS, i) / f.segment('leads', 0, 3, i);
    expectFall(teams(1, 0, small), teams(1, 1, small), late);
  });
});
