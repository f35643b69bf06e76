// The own site: sign-ups by a stated law, bounded by what invitations and the market can give, with no platform's fee.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { steps } from './company';
import { all, follows, MONTHS, site, sum, unsold } from './site-alone';
import { violations } from './violations';

describe('without luck sign-ups are as the law states', () => {
  test('of people who find it, times the share of accounts that are left', () => {
    const figures = site({ siteSignups: 40, accounts: 2000 });
    follows(figures, (month) => 40 * unsold(figures, month));
    expect(all(figures, 'siteSignups')).toBeGreaterThan(800);
  });

  test('by the name', () => {
    const figures = site({ siteSignups: 10, siteBrand: 500 }, { company: { brandHalf: 50 } });
    follows(figures, (month) => (10 + 500 * figures.company('brand', month - 1)) * unsold(figures, month));
    expect(figures.company('brand', MONTHS)).toBeGreaterThan(0.5);
  });

  test('by programmes, at a cost that rises with their number', () => {
    const bought = { siteShare: 0.75, signupCost: 20, siteHalf: 6000, leadCost: 50, inboundHalf: 1e8 };
    const figures = site(bought, { company: { programmesBase: 8000 } });
    follows(figures, (month) => (6000 / 20 / (1 + 6000 / 6000)) * unsold(figures, month));
    // The rest buys leads.
    expect(all(figures, 'leads') / (MONTHS * (2000 / 50))).toBeCloseTo(1, 1);
  });

  test('by customers, bent towards what invitations can bring at most', () => {
    const figures = site({ siteSignups: 20, inviteRate: 1.5, inviteMost: 60 });
    follows(figures, (month) => {
      const asked =
        1.5 * figures.segment('customers', 0, month - 1) * figures.segment('satisfaction', 0, month - 1);
      return (20 + asked / (1 + asked / 60)) * unsold(figures, month);
    });
    const last = figures.segment('siteSignups', 0, MONTHS);
    expect(last).toBeGreaterThan(40);
    expect(last).toBeLessThan(81);
  });

  test('less by as much as the product lacks, except those that are bought', () => {
    const lacking = { requirement: 0.6, siteMaturity: 2, winMaturity: 0 };
    const figures = site({ ...lacking, siteSignups: 100 });
    follows(
      figures,
      (month) => 100 * Math.exp(2 * figures.segment('gap', 0, month - 1)) * unsold(figures, month),
    );
    expect(figures.segment('gap', 0, 1)).toBeLessThan(-0.3);
    const bought = { siteShare: 1, signupCost: 20, siteHalf: 1e8 };
    const sold = site({ ...lacking, ...bought }, { company: { programmesBase: 2000 } });
    follows(sold, (month) => 100 * unsold(sold, month));
  });

  test('fewer in a narrower profile, of whom more begin to use the product', () => {
    const narrow = site(
      { siteSignups: 100, focusVolume: 1, focusQuality: 2, profileKnown: 1 },
      { plan: { focus: { site: steps([1, 0.8]) } } },
    );
    follows(narrow, (month) => 100 * Math.exp(-0.5) * unsold(narrow, month));
    const active = sum(narrow.segmentLine('activated', 0)) / all(narrow, 'siteSignups');
    expect(active).toBeCloseTo(Math.E / (1 + Math.E), 2);
  });
});

describe('money', () => {
  test('what is spent on sign-ups and trials is told, and is part of programmes', () => {
    const spent = { siteShare: 0.5, signupCost: 25, siteHalf: 1e8, trialCost: 7, leadCost: 50 };
    const figures = site(spent, { company: { programmesBase: 4000 } });
    expect(all(figures, 'siteCost')).toBeCloseTo(MONTHS * 2000 + 7 * all(figures, 'siteSignups'), 6);
    const programmes = sum(figures.line('programmes'));
    expect(programmes).toBeCloseTo(MONTHS * 4000 + 7 * all(figures, 'siteSignups'), 6);
  });

  test('no platform takes a fee of the own site, and its own part of a listing beside it', () => {
    const cogs = (values: Values, grain: Grain) => {
      const figures = site(
        { churnFirstPerMonth: 0, churnLongPerMonth: 0, contractionChance: 0, ...values },
        {},
        {},
        grain,
      );
      return { spent: sum(figures.line('cogs')), figures };
    };
    for (const grain of ['counted', 'individual'] as const) {
      const own = { accounts: 3000, siteSignups: 60, expansionChance: 0 };
      const fee = (values: Values) =>
        cogs({ ...own, ...values, marketplaceFee: 0.5 }, grain).spent -
        cogs({ ...own, ...values, marketplaceFee: 0 }, grain).spent;
      expect(fee({})).toBe(0);
      const both = { marketplaceCeiling: 1e6, listingSignups: 60, listingEffort: 0, marketplacePull: 0 };
      const { figures } = cogs({ ...own, ...both, marketplaceFee: 0 }, grain);
      expect(all(figures, 'siteArr') / sum(figures.segmentLine('selfServeArr', 0))).toBeCloseTo(0.5, 2);
      expect(fee(both) / (0.25 * sum(figures.line('revenue')))).toBeCloseTo(1, 1);
    }
  });
});

describe('bounds', () => {
  test('it takes accounts from the same pool, until none is left, in both grains', () => {
    for (const grain of ['counted', 'individual'] as const) {
      const small = { accounts: 300, siteSignups: 400, inviteRate: 10, inviteMost: 1e6, coolingMonths: 6 };
      const figures = site(
        { ...small, activation: 1, trialToPaid: 0.9 },
        {},
        { futures: 20, noLuck: false },
        grain,
      );
      expect(violations(figures)).toEqual([]);
      for (let i = 0; i < 20; i++) expect(figures.segment('customers', 0, 12, i)).toBeGreaterThan(200);
    }
  });

  test('counted or one by one, as many pay', () => {
    const FUTURES = 300;
    const paid = (grain: Grain) => {
      const figures = site(
        { accounts: 3000, siteSignups: 30, inviteRate: 0.5, inviteMost: 30, leadSpread: 0.4 },
        {},
        { futures: FUTURES, noLuck: false },
        grain,
      );
      return Array.from({ length: FUTURES }, (_, i) => all(figures, 'selfServe', i));
    };
    const [counted, single] = [paid('counted'), paid('individual')];
    const mean = (list: readonly number[]) => sum(list) / FUTURES;
    const error = (list: readonly number[]) =>
      Math.sqrt(sum(list.map((x) => (x - mean(list)) ** 2)) / (FUTURES - 1) / FUTURES);
    expect(Math.abs(mean(counted) - mean(single))).toBeLessThan(
      4 * Math.hypot(error(counted), error(single)),
    );
  });

  test('the books balance whatever its numbers', () => {
    const wild = fc.record({
      ...{ siteSignups: fc.constantFrom(0, 3, 5000), siteBrand: fc.constantFrom(0, 1e5) },
      ...{
        siteShare: fc.constantFrom(0, 0.4, 1),
        signupCost: fc.constantFrom(0.1, 30),
        siteHalf: fc.constantFrom(1, 1e6),
      },
      ...{ inviteRate: fc.constantFrom(0, 0.5, 10), inviteMost: fc.constantFrom(0, 20, 1e6) },
      ...{
        siteMaturity: fc.constantFrom(0, 10),
        trialCost: fc.constantFrom(0, 5),
        requirement: fc.constantFrom(0.01, 0.9),
      },
      ...{
        marketplaceCeiling: fc.constantFrom(0, 500),
        accounts: fc.constantFrom(40, 5000),
        programmesPerPod: fc.constantFrom(0, 9000),
      },
      ...{
        industries: fc.constantFrom(1, 3),
        activation: fc.constantFrom(0, 0.5, 1),
        marketplaceFee: fc.constantFrom(0, 0.3),
      },
    });
    fc.assert(
      fc.property(
        wild,
        fc.constantFrom<Grain>('counted', 'individual'),
        fc.boolean(),
        (values, grain, noLuck) => {
          const sketch = { plan: { pods: steps([1, 1]) } };
          expect(
            violations(site({ leadSpread: 0.4, ...values }, sketch, { futures: 2, noLuck }, grain)),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
