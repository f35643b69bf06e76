// Self-serve without a platform: a small-business plan that nobody lists lives by its own site, cheaper than by sellers;
// what carries it are invitations and the name, and they end where the market does.
import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/scenario';
import { companyAt, F, median, pairedGain, plan, ruin, run, segmentAt, SMB, withSegment } from './futures';

const FUTURES = 1500;
const SE = 3;
const MONTHS = 60;
const flows = ['siteArr', 'siteCost', 'newArr', 'selfServe'] as const;
const [siteArr, siteCost, newArr, selfServe] = flows.map((name) => segmentAt(name, SMB));
const salesCost = companyAt('salesCost');
const maturity = companyAt('maturity');
const PLACES = [siteArr, siteCost, newArr, selfServe, salesCost, maturity];

/** Small business only, with no marketplace. */
const unlisted = (values: Values = {}) =>
  run(withSegment(plan('smb-only', MONTHS), 'smb', { marketplaceCeiling: 0, ...values }), FUTURES, PLACES);

describe('small business that no platform lists', { timeout: 300_000 }, () => {
  const sold = unlisted();
  const site = unlisted({ ownSite: 1 });

  it('dies by sellers alone, and lives by its own site', () => {
    const [without, with_] = [ruin(sold), ruin(site)];
    expect(without.share - SE * without.error).toBeGreaterThan(0.85);
    expect(with_.share + SE * with_.error).toBeLessThan(0.6);
    const { mean, error } = pairedGain(site.fact(F.arr), sold.fact(F.arr));
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  it('pays less for a dollar that came by the site than for one that people sold', () => {
    const of = (place: number) => site.sum(place, 25, MONTHS);
    const [arr, cost, all, spent] = [of(siteArr), of(siteCost), of(newArr), of(salesCost)];
    const living = site.fact(F.outcome).flatMap((outcome, i) => (outcome === 2 || arr[i] === 0 ? [] : [i]));
    const bySite = median(living.map((i) => cost[i] / arr[i]));
    const bySellers = median(living.map((i) => (spent[i] - cost[i]) / (all[i] - arr[i])));
    expect(bySellers / bySite).toBeGreaterThan(2);
  });

  it.each([
    ['nobody invites', { inviteRate: 0 }],
    ['nobody knows the name', { siteBrand: 0 }],
    ['no programmes buy sign-ups', { siteShare: 0 }],
    ['a product not finished holds nobody', { siteMaturity: 10 }],
  ])('does worse where %s', (_, values) => {
    const less = unlisted({ ownSite: 1, ...values });
    const { mean, error } = pairedGain(site.fact(F.arr), less.fact(F.arr));
    expect(mean - SE * error).toBeGreaterThan(0);
  });

  it('cannot explode: where each customer invites ten times as many, it ends at its accounts', () => {
    const accounts = 5000;
    const wild = unlisted({ ownSite: 1, accounts, inviteRate: 5, inviteMost: 1e6 });
    const customers = wild.fact(F.customers);
    expect(Math.max(...customers)).toBeLessThanOrEqual(accounts);
  });
});

describe('beside a listing', { timeout: 300_000 }, () => {
  const RUNNING = 3000;
  const listed = (values: Values = {}) =>
    run(withSegment(plan('smb-only', MONTHS), 'smb', { siteRunning: RUNNING, ...values }), FUTURES, PLACES);
  const without = listed();
  const site = listed({ ownSite: 1 });

  it('is paid for: nobody comes while it is built, R&D builds it, and every month it is open costs its running', () => {
    expect(Math.max(...site.sum(siteArr, 1, 2))).toBe(0);
    const slower = pairedGain(without.at(maturity, 6), site.at(maturity, 6));
    expect(slower.mean - SE * slower.error).toBeGreaterThan(0);
    const living = site.fact(F.outcome).flatMap((outcome, i) => (outcome === 2 ? [] : [i]));
    const cost = site.sum(siteCost, 25, MONTHS);
    for (const i of living) expect(cost[i]).toBeGreaterThanOrEqual((MONTHS - 24) * RUNNING);
    expect(Math.max(...without.sum(siteCost, 1, MONTHS))).toBe(0);
  });

  it('brings customers beyond those of the listing', () => {
    const gain = pairedGain(site.sum(selfServe, 1, MONTHS), without.sum(selfServe, 1, MONTHS));
    expect(gain.mean - SE * gain.error).toBeGreaterThan(0);
  });

  it('is worth less the more it costs to build, to run and to keep', () => {
    for (const dearer of [{ sitePersonMonths: 30 }, { siteRunning: 4 * RUNNING }, { siteEffort: 3 }]) {
      const loss = pairedGain(site.fact(F.arr), listed({ ownSite: 1, ...dearer }).fact(F.arr));
      expect(loss.mean - SE * loss.error, JSON.stringify(dearer)).toBeGreaterThan(0);
    }
  });
});
