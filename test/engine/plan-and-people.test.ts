// What the plan and its people do, one mechanism at a time, in small companies and mostly without luck.
import { describe, expect, test } from 'vitest';
import { F } from '../../src/engine';
import type { Scenario } from '../../src/scenario';
import { company, enterprise, mix, smb, steps, type Sketch } from './company';
import { type Figures, run } from './figures';

/** Money that never runs short, and nobody who grows, cuts or freezes by himself. */
const CALM = { cash: 1e8, growthPods: 0, freezeBelow: 0, cutBelow: 0 };
const calm = (sketch: Sketch): Scenario =>
  company({ segments: [smb(), enterprise()], ...sketch, company: { ...CALM, ...sketch.company } });
const calmly = (sketch: Sketch) => run(calm(sketch), { noLuck: true });

const total = (line: readonly number[], from = 1, to = line.length - 1) =>
  line.slice(from, to + 1).reduce((a, b) => a + b, 0);
const firstAbove = (line: readonly number[], least = 0) => line.findIndex((x) => x > least);

describe('keyframes act from their month', () => {
  test('mix, PODs, programmes, research and prices', () => {
    const figures = calmly({
      company: { researchRevenueShare: 0, researchCashShare: 0, researchFloor: 10_000 },
      segments: [smb({ entryPersonMonths: 0, entryMonths: 0, entryCost: 0 }), enterprise({ entryCost: 0 })],
      plan: {
        mix: mix([1, { smb: 1 }], [7, { enterprise: 1 }], [9, { smb: 1, enterprise: 3 }]),
        pods: steps([2, 1], [5, 3]),
        programmes: steps([1, 1], [4, 2]),
        research: steps([1, 1], [6, 0.5]),
        prices: { smb: steps([1, 1], [10, 2]) },
      },
    });
    expect([1, 6, 7, 8, 9, 24].map((at) => figures.segment('mix', 0, at))).toEqual([1, 1, 0, 0, 0.25, 0.25]);
    expect([5, 6].map((at) => figures.company('research', at))).toEqual([10_000, 5000]);
    expect([1, 4, 5].map((at) => figures.company('pods', at))).toEqual([1, 1, 3]);
    expect(figures.segment('programmes', 0, 4) / figures.segment('programmes', 0, 3)).toBeCloseTo(2, 12);
    const odds = (at: number) => {
      const rate = figures.segment('winRate', 0, at);
      return rate / (1 - rate);
    };
    // Price doubles: odds fall by 2^elasticity, all else moves little from one month to the next.
    const drop = odds(10) / odds(9);
    expect(drop).toBeLessThan(0.45);
    expect(drop).toBeGreaterThan(0.3);
    expect(odds(9) / odds(8)).toBeGreaterThan(0.9);
  });

  test('a linear mix lies between its keyframes', () => {
    const keyframes = [
      { month: 1, shares: { smb: 1 } },
      { month: 11, shares: { enterprise: 1 } },
    ];
    const figures = calmly({ plan: { mix: { curve: 'linear', keyframes } } });
    for (let at = 1; at <= 11; at++) expect(figures.segment('mix', 0, at)).toBeCloseTo(1 - (at - 1) / 10, 12);
    expect(figures.segment('mix', 0, 24)).toBe(0);
  });

  test('the opening already sees the first month’s plan', () => {
    const figures = calmly({ plan: { prices: { smb: steps([1, 1.5]) } } });
    expect(figures.segment('winRate', 0, 0)).toBeLessThan(0.3);
    expect(figures.segment('winRate', 0, 0)).toBeCloseTo(figures.segment('winRate', 0, 1), 1);
  });
});

describe('the entry ticket', () => {
  const ready = { freeLeads: 200, 'founders.leads': 500, 'founders.opens': 100, 'founders.concurrent': 100 };
  const opening = (entryMonths: number, entryPersonMonths: number, from = 1) => {
    const figures = calmly({
      segments: [
        smb({ ...ready, entryMonths, entryPersonMonths, entryCost: 7000 }),
        enterprise({ entryCost: 0 }),
      ],
      company: {
        researchRevenueShare: 0,
        researchCashShare: 0,
        researchFloor: 24_000,
        personMonthCost: 12_000,
      },
      plan: { mix: from === 1 ? mix([1, { smb: 1 }]) : mix([1, { enterprise: 1 }], [from, { smb: 1 }]) },
    });
    return { figures, first: firstAbove(figures.segmentLine('opened', 0)) };
  };

  test('costs money once, in the month the segment is taken up', () => {
    const { figures } = opening(2, 1, 5);
    expect(figures.company('research', 5) - figures.company('research', 4)).toBeCloseTo(7000, 6);
    expect(figures.company('research', 6)).toBeCloseTo(24_000, 6);
  });

  test('delays the first opportunity by its months and its work', () => {
    const firsts = [0, 2, 5, 9].map((months) => opening(months, 0).first);
    expect(firsts[0]).toBe(1);
    [2, 5, 9].forEach((months, i) => {
      expect(firsts[i + 1]).toBeGreaterThanOrEqual(1 + months);
      expect(firsts[i + 1]).toBeLessThanOrEqual(2 + months);
    });
    // Three person-months a month, founder included; half of them for the ticket.
    const worked = opening(0, 6).first;
    expect(worked).toBeGreaterThanOrEqual(4);
    expect(worked).toBeLessThanOrEqual(6);
    expect(opening(2, 0, 9).first).toBeGreaterThanOrEqual(11);
  });

  test('nothing is spent on programmes, and no platform listed, before it is paid', () => {
    const { figures, first } = opening(5, 0);
    expect(total(figures.segmentLine('programmes', 0), 1, first - 1)).toBe(0);
    expect(total(figures.segmentLine('signups', 0), 1, first - 1)).toBe(0);
    expect(figures.segment('programmes', 0, first)).toBeGreaterThan(0);
  });
});

describe('design partners', () => {
  const partnered = (designPartners: number, values = {}) =>
    calmly({
      months: 36,
      segments: [enterprise({ designPartners, acv: 100_000, partnerAcv: 0.25, freeLeads: 0, ...values })],
      company: { founderCapacity: 1, programmesBase: 0 },
    });

  test('sign one by one, pay their share, and are no wins', () => {
    const nobodyElse = { programmesPerPod: 0, referralRate: 0, 'founders.meetings': 0 };
    const nothingElse = {
      churnFirstPerYear: 0,
      churnLongPerYear: 0,
      expansionChance: 0,
      contractionChance: 0,
    };
    const figures = partnered(3, { ...nobodyElse, ...nothingElse });
    const signed = figures.company('customers', 36) + figures.segment('backlog', 0, 36);
    expect(signed).toBe(3);
    expect(figures.segment('everWon', 0, 36)).toBe(0);
    expect(figures.segment('bookings', 0, 36)).toBe(0);
    expect(figures.company('carr', 36)).toBeCloseTo(75_000, 6);
    const rises = figures.line('carr').filter((x, at, line) => at > 0 && x > line[at - 1]);
    expect(rises).toHaveLength(3);
    expect(total(figures.line('billings'), 1, 12)).toBeCloseTo(75_000, 6);
  });

  test('teach and vouch', () => {
    const [none, some] = [partnered(0), partnered(4)];
    expect(some.segment('trust', 0, 24)).toBeGreaterThan(none.segment('trust', 0, 24) + 0.2);
    expect(some.company('maturity', 24)).toBeGreaterThan(none.company('maturity', 24));
    expect(some.segment('winRate', 0, 24)).toBeGreaterThan(none.segment('winRate', 0, 24));
  });
});

describe('founders', () => {
  test('sell without PODs, without payroll', () => {
    const segments = [smb(), enterprise({ openingTrust: 0.6 })];
    const figures = calmly({ months: 36, segments, company: { founderPay: 12_000 } });
    expect(total(figures.segmentLine('wins', 0))).toBeGreaterThan(0);
    expect(total(figures.segmentLine('wins', 1))).toBeGreaterThan(0);
    expect(Math.max(...figures.line('headcount'))).toBe(0);
    expect(new Set(figures.line('payroll').slice(1))).toEqual(new Set([12_000]));
    expect(total(figures.segmentLine('quota', 0))).toBe(0);
  });

  test('have less time to sell as PODs multiply', () => {
    const founders = (pods: number) => calmly({ plan: { pods: steps([1, pods]) } });
    const time = [0, 2, 6].map((pods) => {
      const figures = founders(pods);
      return figures.segment('founders', 0, 12) + figures.segment('founders', 1, 12);
    });
    expect(time[0]).toBeGreaterThan(time[1]);
    expect(time[1]).toBeGreaterThan(time[2]);
  });

  test('go where effort is wanted and no POD is', () => {
    const figures = calmly({
      plan: { mix: mix([1, { smb: 3, enterprise: 1 }]), pods: steps([1, 1]) },
      company: { minimumCare: 0 },
    });
    expect(figures.segment('pods', 0, 6)).toBe(1);
    expect(figures.segment('founders', 1, 6)).toBeGreaterThan(figures.segment('founders', 0, 6));
  });
});

test('hired sellers learn: without deals won they win less, and catch up as the playbook is written', () => {
  const win = (playbookEffect: number) =>
    calmly({
      months: 48,
      company: { loop: 0, maturity: 1, maturityDecay: 0, trustReference: 0.5, misHireShare: 0 },
      segments: [
        smb({
          ...{ playbookEffect, playbookDeals: 40, openingTrust: 0.5 },
          ...{ 'founders.opens': 0, 'founders.leads': 0, 'mdr.attrition': 0 },
        }),
      ],
      plan: { pods: steps([1, 2]) },
    }).segmentLine('winRate', 0);
  const [plain, learning] = [win(0), win(0.7)];
  const logit = (p: number) => Math.log(p / (1 - p));
  const missing = plain.map((p, at) => logit(p) - logit(learning[at]));
  expect(missing[7]).toBeGreaterThan(0.3);
  expect(missing[7]).toBeLessThanOrEqual(0.7 + 1e-9);
  for (let at = 8; at <= 48; at++) expect(missing[at]).toBeLessThanOrEqual(missing[at - 1] + 1e-9);
  expect(missing[48]).toBeLessThan(0.5 * missing[7]);
});

describe('people', () => {
  const staffed = (values = {}, sketch: Sketch = {}) =>
    calm({
      months: 24,
      segments: [
        smb({
          'mdr.seats': 1,
          'mdr.cost': 6500,
          'mdr.attrition': 0,
          'csm.attrition': 0,
          'csm.seats': 0,
          ...values,
        }),
      ],
      plan: { pods: steps([1, 8]) },
      ...sketch,
    });

  test('failed hires are let go when it shows, with severance, and their seat is filled again', () => {
    const futures = 150;
    const figures = run(
      staffed(
        { 'mdr.hire': 0 },
        { company: { ...CALM, misHireShare: 0.4, misHireNotice: 5, severanceMonths: 2 } },
      ),
      { futures },
    );
    let [first, failed] = [0, 0];
    for (let i = 0; i < futures; i++) {
      const left = figures.line('laidOff', i);
      const joined = figures.line('joined', i);
      expect(total(figures.line('left', i))).toBe(0);
      // Whoever joined in month m and fails goes in month m + 5.
      expect(total(left, 1, 5)).toBe(0);
      for (let at = 1; at <= 24; at++) {
        expect(left[at]).toBeLessThanOrEqual(joined[at - 5] ?? 0);
        expect(figures.company('severance', at, i)).toBeCloseTo(left[at] * 2 * 6500, 6);
      }
      first += total(joined, 1, 19);
      failed += total(left, 6, 24);
    }
    const share = failed / first;
    expect(Math.abs(share - 0.4)).toBeLessThan(4 * Math.sqrt((0.4 * 0.6) / first));
  });

  test('leave at the published rate, those who fail included', () => {
    // Mean tenure is 1 ÷ attrition whatever the share of failed hires.
    for (const misHireShare of [0, 0.3]) {
      const figures = run(
        staffed(
          { 'mdr.hire': 0, 'mdr.attrition': 0.05 },
          { months: 120, company: { ...CALM, misHireShare, misHireNotice: 6 } },
        ),
        { futures: 40 },
      );
      let [gone, months] = [0, 0];
      for (let i = 0; i < 40; i++) {
        gone += total(figures.line('left', i), 40) + total(figures.line('laidOff', i), 40);
        months += total(figures.line('headcount', i), 39, 119);
      }
      expect(gone / months).toBeGreaterThan(0.045);
      expect(gone / months).toBeLessThan(0.055);
    }
  });

  test('ramp: what a POD opens grows with its people’s months', () => {
    const quota = (ramp: number) =>
      firstAbove(run(staffed({ 'mdr.ramp': ramp, 'mdr.hire': 0 }), { noLuck: true }).segmentLine('quota', 0));
    // Quota falls due when the ramp is over.
    expect(quota(6) - quota(1)).toBe(5);
  });

  test('care staff wait for the first customer', () => {
    const scenario = staffed(
      { 'csm.seats': 1, 'mdr.seats': 0, 'csm.hire': 0, freeLeads: 0, entryMonths: 9 },
      { company: { ...CALM, programmesBase: 0 } },
    );
    const figures = run(scenario, { noLuck: true });
    const someone = figures.line('customers').map((n, at) => n + figures.segment('backlog', 0, at));
    const first = firstAbove(someone);
    expect(first).toBeGreaterThan(5);
    expect(total(figures.line('joined'), 1, first)).toBe(0);
    expect(total(figures.line('joined'))).toBe(8);
  });
});

describe('PODs', () => {
  const pair = { 'mdr.seats': 1, 'csm.seats': 1, 'ae.seats': 0, 'sdr.seats': 0 };

  test('closing one pays severance for everyone in it', () => {
    const figures = calmly({
      segments: [
        smb({ ...pair, 'mdr.attrition': 0, 'csm.attrition': 0, 'mdr.cost': 5000, 'csm.cost': 8000 }),
      ],
      company: { severanceMonths: 3, misHireShare: 0 },
      plan: { pods: steps([1, 2], [12, 1], [20, 0]) },
    });
    expect(figures.company('headcount', 11)).toBe(4);
    for (const at of [12, 20]) {
      expect(figures.company('laidOff', at)).toBe(2);
      expect(figures.company('severance', at)).toBe(3 * 13_000);
    }
    expect(figures.company('headcount', 24)).toBe(0);
    expect(total(figures.line('severance'))).toBe(2 * 3 * 13_000);
  });

  const pivot = (moveKeep: number): Figures =>
    calmly({
      months: 36,
      company: { moveKeep, misHireShare: 0, severanceMonths: 1 },
      segments: [
        smb({ ...pair, 'mdr.attrition': 0, 'csm.attrition': 0, 'ae.seats': 1, 'ae.attrition': 0 }),
        enterprise({ 'ae.attrition': 0, 'sdr.attrition': 0, 'se.attrition': 0, 'csm.attrition': 0 }),
      ],
      plan: { mix: mix([1, { smb: 1 }], [13, { enterprise: 1 }]), pods: steps([1, 2]) },
    });

  test('moving one to another segment resets it: sellers go, the rest ramp anew', () => {
    const figures = pivot(0.4);
    expect(figures.segment('pods', 0, 12)).toBe(2);
    // At most one POD a month changes segment.
    const moved = [12, 13, 14, 15].map((at) => figures.segment('pods', 1, at));
    expect(moved).toEqual([0, 1, 2, 2]);
    expect(figures.company('laidOff', 13)).toBeGreaterThan(0);
    expect(figures.company('severance', 13)).toBeGreaterThan(0);
    expect(figures.company('podsOpened', 36)).toBe(2);
    // Nobody owes a quota there for months: AEs must be found and ramped.
    expect(total(figures.segmentLine('quota', 1), 13, 15)).toBe(0);
    expect(figures.segment('quota', 1, 24)).toBeGreaterThan(0);
    expect(figures.segment('quota', 0, 15)).toBe(0);
  });

  test('whole PODs move only when clearly out of place', () => {
    const wobble = calmly({
      plan: {
        mix: mix(
          [1, { smb: 1, enterprise: 1 }],
          [6, { smb: 6, enterprise: 4 }],
          [12, { smb: 4, enterprise: 6 }],
        ),
        pods: steps([1, 2]),
      },
    });
    expect(total(wobble.line('laidOff'))).toBe(0);
    expect([2, 7, 13, 24].map((at) => wobble.segment('pods', 0, at))).toEqual([1, 1, 1, 1]);
  });

  test('growth opens them above the floor only while runway stays above the guard', () => {
    const grow = (growthGuard: number) =>
      run(
        company({
          months: 36,
          company: { cash: 4e6, growthPods: 1, growthGuard, growthAttainment: 0 },
          plan: { pods: steps([1, 1]) },
        }),
        { noLuck: true },
      ).fact(F.podsOpened);
    expect(grow(60)).toBe(1);
    expect(grow(4)).toBeGreaterThan(1);
  });

  test('a hiring freeze opens none above the floor', () => {
    const frozen = (value: 0 | 1) =>
      run(
        company({
          months: 36,
          company: { cash: 4e7, growthGuard: 4, growthAttainment: 0 },
          plan: {
            pods: steps([1, 1]),
            rules: [
              {
                id: 'r',
                when: [{ metric: 'month', op: '>=', value: 1 }],
                forMonths: 1,
                then: [{ lever: 'freeze', value }],
              },
            ],
          },
        }),
        { noLuck: true },
      ).fact(F.podsOpened);
    expect(frozen(1)).toBe(1);
    expect(frozen(0)).toBeGreaterThan(1);
  });
});

describe('contracts', () => {
  const bare = {
    ...{ churnFirstPerMonth: 0, churnLongPerMonth: 0, expansionChance: 0, contractionChance: 0, badDebt: 0 },
    ...{ listingSignups: 0, marketplacePull: 0, 'founders.concurrent': 50 },
  };

  test('annual ones are billed a year at signature and earned month by month', () => {
    const figures = calmly({
      segments: [smb({ ...bare, annualShare: 1, termsDays: 0, lateDays: 0 })],
    });
    for (let at = 1; at <= 12; at++) {
      expect(figures.company('billings', at)).toBeCloseTo(figures.company('bookings', at), 6);
      expect(figures.company('collections', at)).toBeCloseTo(figures.company('billings', at), 6);
    }
    expect(figures.company('deferred', 24)).toBeGreaterThan(0);
  });

  test('monthly ones are billed as they are earned; cards pay at once', () => {
    const figures = calmly({
      segments: [smb({ ...bare, annualShare: 0, cardShare: 1 })],
      company: { cardFailure: 0 },
    });
    for (let at = 1; at <= 24; at++) {
      expect(figures.company('billings', at)).toBeCloseTo(figures.company('revenue', at), 6);
      expect(figures.company('collections', at)).toBeCloseTo(figures.company('revenue', at), 6);
      expect(figures.company('deferred', at)).toBeCloseTo(0, 6);
    }
  });

  test('net terms delay the money by whole months', () => {
    const shares = (termsDays: number) =>
      calmly({ segments: [smb({ ...bare, annualShare: 1, termsDays, lateDays: 0 })] });
    const [now, later] = [shares(0), shares(60)];
    for (let at = 3; at <= 24; at++) {
      expect(later.company('collections', at)).toBeCloseTo(now.company('collections', at - 2), 6);
    }
  });

  test('a customer that goes live in the last month is live in it', () => {
    // At the horizon as in any other month, or the last month's figures would be wrong.
    const goLive = (months: number) =>
      run(calm({ months, segments: [smb({ ...bare, goLiveMonths: 1.5, annualShare: 0.3 })] }), {
        futures: 4,
      });
    const [short, long] = [goLive(18), goLive(30)];
    for (let i = 0; i < 4; i++) {
      expect(short.segment('newCustomers', 0, 18, i)).toBe(long.segment('newCustomers', 0, 18, i));
      expect(short.segment('customers', 0, 18, i)).toBeGreaterThan(0);
    }
  });
});
