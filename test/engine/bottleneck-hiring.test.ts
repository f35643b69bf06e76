// Growth by single people: whom it hires, when, and when it does not.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { company, month, rule, segment, steps } from './company';
import { run, type Figures } from './figures';

/** What each role is paid tells how many of it there are; at most 29 of any. */
const PAID = { am: 0.01, mdr: 1, sdr: 30, ae: 900, csm: 27_000 } as const;
type Hired = keyof typeof PAID;

/** One POD for small business in which nobody quits, fails or ramps, and money that never stands in the way. */
const CALM: Values = {
  ...{ cash: 1e9, founderCapacity: 0, founderPay: 0, managementOverhead: 0, severanceMonths: 0 },
  ...{ freezeBelow: 0, cutBelow: 0, misHireShare: 0, skillSpread: 0, commonShock: 0, programmesBase: 0 },
  ...{ growthHires: 1, growthAttainment: 0, maxPods: 1, researchCashShare: 0 },
};
const EVEN: Values = {
  ...{ freeLeads: 40, leadSpread: 0, programmesPerPod: 0, listingSignups: 0, referralRate: 0 },
  ...{ entryMonths: 0, entryPersonMonths: 0, leadToQualified: 0.5, staleLeads: 0.2, staleQualified: 0.2 },
  ...{
    'mdr.seats': 1,
    'ae.seats': 1,
    'csm.seats': 1,
    'mdr.leads': 100,
    'ae.opens': 100,
    'csm.accounts': 1e5,
  },
  ...{ 'ae.concurrent': 1000, 'csm.onboardings': 1000, 'sdr.meetings': 5, quota: 1 },
  ...Object.fromEntries(
    Object.entries(PAID).flatMap(([role, cost]) => [
      [`${role}.cost`, cost],
      [`${role}.ramp`, 0],
      [`${role}.hire`, 1],
      [`${role}.attrition`, 0],
    ]),
  ),
};

const growing = (own: Values = {}, values: Values = {}, plan = {}): Figures =>
  run(
    company({
      months: 30,
      company: { ...CALM, ...values },
      segments: [segment('smb', 'smb', { ...EVEN, ...own })],
      plan: { pods: steps([1, 1]), ...plan },
    }),
    { noLuck: true },
  );

/** People of a role at the end of a month. */
function heads(figures: Figures, role: Hired, at = 30): number {
  const above = { am: 1, mdr: 30, sdr: 900, ae: 27_000, csm: Infinity }[role];
  return Math.floor((figures.company('payroll', at) % above) / PAID[role] + 1e-6);
}
const grownTo = (own: Values, values: Values = {}, plan = {}) => {
  const figures = growing(own, values, plan);
  return (['mdr', 'sdr', 'ae', 'csm'] as const).map((role) => heads(figures, role));
};
const FULL = [1, 0, 1, 1];
const SHORT: Values = { 'mdr.leads': 10 };

describe('growth hires', () => {
  test('nobody where nothing waits', () => {
    expect(grownTo({})).toEqual(FULL);
  });

  test.each([
    ['whoever works leads', 'mdr', SHORT],
    ['whoever opens deals', 'ae', { 'ae.opens': 5 }],
    ['whoever has deals in hand', 'ae', { 'ae.concurrent': 5 }],
    ['whoever cares for customers', 'csm', { 'csm.accounts': 10, techTouch: 0 }],
    ['whoever takes customers on', 'csm', { 'csm.onboardings': 2 }],
  ] as const)('%s, if that is what holds work up', (_, role, own) => {
    const hired = grownTo(own);
    const place = ['mdr', 'sdr', 'ae', 'csm'].indexOf(role);
    expect(hired[place]).toBeGreaterThan(1);
    expect(hired.filter((_n, i) => i !== place)).toEqual(FULL.filter((_n, i) => i !== place));
  });

  test('whoever sells more to customers, while a quarter of them is left alone and it helps', () => {
    const some = { 'am.seats': 1, 'am.upsell': 10 };
    const figures = growing(some);
    const managers = heads(figures, 'am');
    expect(managers).toBeGreaterThan(2);
    expect(grownTo(some)).toEqual(FULL);
    // Of those who were there three months before, with one more whom they hired since.
    expect(10 * (managers - 1)).toBeLessThanOrEqual(figures.segment('customers', 0, 29));
    expect(heads(growing({ ...some, upsellLift: 0 }), 'am')).toBe(1);
    expect(heads(growing({ ...some, 'am.upsell': 1e5 }), 'am')).toBe(1);
  });

  test('as many as are needed and no more', () => {
    // Forty leads a month for ten each: four people, and one more to work off what has waited.
    const figures = growing(SHORT);
    expect(heads(figures, 'mdr', 20)).toBe(heads(figures, 'mdr', 30));
    expect(heads(figures, 'mdr', 30)).toBeGreaterThanOrEqual(4);
    expect(heads(figures, 'mdr', 30)).toBeLessThanOrEqual(5);
  });

  test('whoever brings meetings, where sellers are idle and such a seat is in the POD', () => {
    const idle: Values = { freeLeads: 1, 'sdr.seats': 1, 'ae.opens': 40, namedAccounts: 0 };
    expect(grownTo(idle)[1]).toBeGreaterThan(1);
    expect(grownTo({ ...idle, 'sdr.seats': 0 }).slice(0, 3)).toEqual([1, 0, 1]);
    expect(grownTo({ ...idle, 'ae.opens': 3 })[1]).toBe(1);
  });

  test('only after a quarter, and not while the last one is being found or in ramp', () => {
    const first = (own: Values) => {
      const figures = growing({ ...SHORT, ...own });
      return Array.from({ length: 31 }, (_, at) => heads(figures, 'mdr', at)).indexOf(2);
    };
    // The POD's MDR works from the second month on; three months later the next one is hired within a month.
    expect(first({})).toBeGreaterThanOrEqual(4);
    expect(first({})).toBeLessThanOrEqual(7);
    expect(first({ 'mdr.ramp': 12 })).toBeGreaterThan(8);
    const slow = growing({ ...SHORT, 'mdr.hire': 6 });
    const joined = slow.line('joined').reduce((a, b) => a + b, 0);
    expect(joined).toBeLessThanOrEqual(3 + 30 / 6);
  });

  test('never when it is off, or growth is', () => {
    for (const off of [{ growthHires: 0 }, { growthPods: 0 }]) expect(grownTo(SHORT, off)).toEqual(FULL);
  });

  test('only with the runway that growth must leave, and never under a freeze', () => {
    expect(grownTo(SHORT, { cash: 3e6, growthGuard: 60 })[0]).toBe(1);
    expect(grownTo(SHORT, { cash: 3e6, growthGuard: 20 })[0]).toBeGreaterThan(1);
    const freeze = { rules: [rule('freeze', [month('>=', 4)], [{ lever: 'freeze', value: 1 }])] };
    expect(grownTo(SHORT, {}, freeze)[0]).toBe(1);
  });

  test('sellers only where enough is sold, but care all the same', () => {
    const poor: Values = { quota: 1e8 };
    expect(grownTo({ ...SHORT, ...poor }, { growthAttainment: 0.5 })[0]).toBe(1);
    expect(
      grownTo({ 'csm.accounts': 10, techTouch: 0, ...poor }, { growthAttainment: 0.5 })[3],
    ).toBeGreaterThan(1);
  });

  test('the worst of several bottlenecks first', () => {
    const figures = growing({ 'mdr.leads': 5, 'csm.onboardings': 1 });
    const reached = (role: Hired) =>
      Array.from({ length: 31 }, (_, at) => heads(figures, role, at)).findIndex((n) => n >= 2);
    expect(reached('mdr')).toBeLessThan(reached('csm'));
  });
});

describe('whom growth has hired', () => {
  test('goes with cuts, and with the PODs they worked for', () => {
    const cut = { rules: [rule('cut', [month('>=', 20)], [{ lever: 'cut', value: 0.5 }], { once: true })] };
    const figures = growing(SHORT, {}, cut);
    const before = heads(figures, 'mdr', 19);
    // One of them is the POD's own, and stays with it; of the others half go at once.
    const gone = Math.ceil((before - 1) / 2);
    expect(gone).toBeGreaterThan(0);
    expect(heads(figures, 'mdr', 20)).toBe(before - gone);
    expect(figures.company('laidOff', 20)).toBe(gone);

    // Two PODs share them, until one is left.
    const fewer = growing({ ...SHORT, freeLeads: 80 }, { maxPods: 2 }, { pods: steps([1, 2], [22, 1]) });
    const then = heads(fewer, 'mdr', 21);
    expect(then).toBeGreaterThan(4);
    expect(fewer.company('pods', 21)).toBe(2);
    // The POD that goes takes its own MDR and half of the others along; the month may bring one more.
    const left = 1 + Math.floor((then - 2) / 2);
    expect(heads(fewer, 'mdr', 22) - left).toBeGreaterThanOrEqual(0);
    expect(heads(fewer, 'mdr', 22) - left).toBeLessThanOrEqual(1);
    const none = growing(SHORT, {}, { pods: steps([1, 1], [22, 0]) });
    expect(none.company('headcount', 22)).toBe(0);
  });
});
