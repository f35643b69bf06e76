// What sign-ups cost before and beside money: the site is built, run and kept; customers are imitated once; a narrower
// profile draws fewer and better ones on a listing too.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { company, mix, segment, steps } from './company';
import { run } from './figures';
import { all, ALONE, follows, MONTHS, site, sum, unsold } from './site-alone';

describe('an own site is not free', () => {
  const found: Values = { siteSignups: 60 };
  /** Two engineers and the founders: three person-months a month, half of them for what is to be built. */
  const builders = {
    company: { researchFloor: 24_000, personMonthCost: 12_000, researchRevenueShare: 0, maturity: 0.1 },
  };
  const opened = (month: number, values: Values) => {
    const figures = site({ ...found, ...values }, builders);
    follows(figures, (at) => (at < month ? 0 : 60 * unsold(figures, at)));
    return figures;
  };

  test('nobody signs up before its work is done and its months have passed', () => {
    opened(1, {});
    // 1.5 + 1.5 + 1.5 + .5
    opened(5, { sitePersonMonths: 5, siteMonths: 2 });
    opened(8, { sitePersonMonths: 5, siteMonths: 7 });
    // Nor before the segment is entered: both share the work, .75 each.
    opened(6, { sitePersonMonths: 3, entryPersonMonths: 3.75 });
  });

  test('its work is taken from the product', () => {
    const [free, built] = [opened(1, {}), opened(5, { sitePersonMonths: 5 })];
    for (let month = 1; month <= 6; month++)
      expect(built.company('maturity', month)).toBeLessThan(free.company('maturity', month));
  });

  test('it costs its running from when it is open, whoever comes, and programmes wait for it', () => {
    const spent = { siteRunning: 700, siteShare: 1, sitePersonMonths: 5, siteSignups: 0, signupCost: 1e6 };
    const figures = site(spent, { company: { ...builders.company, programmesBase: 1000 } });
    expect(all(figures, 'siteCost')).toBeCloseTo((MONTHS - 4) * (700 + 1000), 6);
    expect(sum(figures.line('programmes'))).toBeCloseTo(MONTHS * 1000 + (MONTHS - 4) * 700, 6);
    expect(figures.segment('siteCost', 0, 4)).toBe(0);
  });

  test('a company that has begun builds it too, unless it is there: then nothing is left to build', () => {
    const past = { openingCustomers: 20, openingArr: 40_000, openingMonths: 12 };
    const first = (values: Values) =>
      site({ ...found, ...past, ...values })
        .segmentLine('siteSignups', 0)
        .findIndex((signups) => signups > 0);
    expect(first({ siteMonths: 9 })).toBe(10);
    expect(first({ siteMonths: 0 })).toBe(1);
  });

  test('people come as far as somebody looks after it, bought or not; a listing beside it takes half of that', () => {
    const of = (siteEffort: number) => all(site({ ...found, siteEffort }), 'siteSignups');
    const kept = (siteEffort: number) => of(siteEffort) / of(0);
    // e ÷ (e + 1) of half effort tells e.
    const effort = kept(1) / (1 - kept(1));
    expect(effort).toBeGreaterThan(0.1);
    expect(kept(3)).toBeCloseTo(effort / (effort + 3), 2);
    const bought = { siteShare: 1, signupCost: 20, siteHalf: 1e8 };
    const by = (siteEffort: number) =>
      all(site({ ...bought, siteEffort }, { company: { programmesBase: 2000 } }), 'siteSignups');
    expect(by(3) / by(0)).toBeCloseTo(effort / (effort + 3), 2);
    const beside = { marketplaceCeiling: 1e7, listingSignups: 0, marketplacePull: 0 };
    const shared = all(site({ ...found, ...beside, siteEffort: 3 }), 'siteSignups') / of(0);
    expect(shared).toBeCloseTo(effort / (effort + 6), 2);
  });

  test('a hundredth of the effort does not bring all of it, and none of it nobody', () => {
    const brought = (later: Record<string, number>) => {
      const values = { ...ALONE, ...found, siteEffort: 0.25 };
      const figures = run(
        company({
          months: MONTHS,
          segments: [segment('site', 'micro', values), segment('other', 'micro', { ...ALONE, ownSite: 0 })],
          company: { cash: 1e9, researchCashShare: 0, growthPods: 0, commonShock: 0, minimumCare: 0 },
          plan: { mix: mix([1, { site: 1 }], [4, later]) },
        }),
        { noLuck: true },
      );
      return sum(figures.segmentLine('siteSignups', 0).slice(4));
    };
    expect(brought({ site: 0.01, other: 0.99 })).toBeLessThan(0.1 * brought({ site: 1 }));
    expect(brought({ other: 1 })).toBe(0);
  });
});

describe('customers bring others', () => {
  /** A hundred customers who stay, and hardly anybody who joins them. */
  const hundred: Values = {
    ...{ openingCustomers: 100, openingArr: 200_000, openingMonths: 12, trialToPaid: 1e-6 },
    ...{ churnFirstPerMonth: 0, churnLongPerMonth: 0, listingSignups: 0, listingEffort: 0 },
    ...{ marketplaceCeiling: 1e7, inviteMost: 1e6 },
  };
  const brought = (values: Values) => all(site({ ...hundred, ...values }), 'signups');

  test('once: to a listing and to the site together no more than to the better of the two alone', () => {
    const one = brought({ marketplacePull: 0.5, inviteRate: 0 });
    expect(one).toBeGreaterThan(500);
    const same = (values: Values) => expect(brought(values) / one).toBeCloseTo(1, 2);
    same({ marketplacePull: 0, inviteRate: 0.5 });
    same({ marketplacePull: 0.5, inviteRate: 0.5 });
    same({ marketplacePull: 0.5, inviteRate: 0.2 });
    same({ marketplacePull: 0.1, inviteRate: 0.5 });
    // A site that can take next to nobody takes next to nothing from the listing.
    same({ marketplacePull: 0.5, inviteRate: 0.5, inviteMost: 0.01 });
    // A site that is not there takes nothing from the listing, nor does one to which nobody invites.
    same({ marketplacePull: 0.5, inviteRate: 0.5, ownSite: 0 });
    same({ marketplacePull: 0.5, inviteRate: 0.5, inviteMost: 0 });
    same({ marketplacePull: 0.5, inviteRate: 0.5, marketplaceCeiling: 0 });
  });

  test.each([
    { marketplacePull: 0.5, inviteRate: 0 },
    { marketplacePull: 0, inviteRate: 0.5 },
  ])('twice as many with a product twice as good: %o', (way) => {
    const better = { advantageWin: 0, advantageSpread: 1, advantageFade: 0 };
    const [usual, twice] = [1, 2].map((advantage) => brought({ ...way, ...better, advantage }));
    expect(twice / usual).toBeCloseTo(2, 2);
  });
});

test('of a listing, too, a narrower profile draws fewer, of whom more begin to use the product', () => {
  const listed = { ownSite: 0, marketplaceCeiling: 1e7, listingSignups: 100, listingEffort: 0 };
  const narrow = { focusVolume: 1, focusQuality: 2, profileKnown: 1, marketplacePull: 0 };
  const figures = site({ ...listed, ...narrow }, { plan: { focus: { site: steps([1, 0.8]) } } });
  const expected = figures
    .segmentLine('signups', 0)
    .map((_, month) => 100 * Math.exp(-0.5) * unsold(figures, Math.max(1, month)));
  expect(all(figures, 'signups') / sum(expected.slice(1))).toBeCloseTo(1, 2);
  expect(all(figures, 'activated') / all(figures, 'signups')).toBeCloseTo(Math.E / (1 + Math.E), 2);
});
