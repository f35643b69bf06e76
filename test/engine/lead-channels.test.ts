// Channels: events come in batches, cost their money, saturate and swing; leads of each channel have odds of their own.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { steps } from './company';
import { able, all, GRAINS, live, sum } from './flow';

const BUDGET = 20_000;
/** Programme spend is the only source of leads. */
const paid: Values = { freeLeads: 0, leadCost: 100, inboundHalf: 1e8, eventLeadCost: 200, eventHalf: 1e8 };
const spending = (values: Values, futures = 1, noLuck = true) =>
  live(
    'counted',
    0.5,
    { ...paid, accounts: 2_000_000, ...values },
    { company: { programmesBase: BUDGET }, plan: { programmes: steps([1, 1]) } },
    { futures, noLuck },
  );

describe('events', () => {
  test('take their share of the spend and give it back as a batch every few months', () => {
    const leads = spending({ eventShare: 0.3, eventEvery: 4 }).segmentLine('leads', 0);
    for (let month = 1; month <= 24; month++) {
      const inbound = (0.7 * BUDGET) / 100;
      const event = month % 4 === 0 ? (4 * 0.3 * BUDGET) / 200 : 0;
      expect(Math.abs(leads[month] - inbound - event)).toBeLessThan(2);
    }
  });

  test('cost the same programme money, spent as it is set aside', () => {
    const programmes = (eventShare: number) => spending({ eventShare }).line('programmes');
    expect(programmes(0.4)).toEqual(programmes(0));
  });

  test('saturate: at the half a lead costs twice as much', () => {
    const batch = (eventHalf: number) =>
      spending({ eventShare: 1, eventEvery: 3, eventHalf }).segment('leads', 0, 3);
    expect(batch(3 * BUDGET) / batch(1e8)).toBeCloseTo(0.5, 2);
  });

  test('swing more than chance alone, by the swing of demand', () => {
    const figures = spending({ eventShare: 1, leadSpread: 0.5 }, 2000, false);
    const batches = Array.from({ length: 2000 }, (_, i) => figures.segment('leads', 0, 3, i));
    const mean = sum(batches, 0) / 2000;
    const variance =
      sum(
        batches.map((x) => (x - mean) ** 2),
        0,
      ) / 1999;
    expect(mean / 300).toBeCloseTo(1, 1);
    expect(variance / (mean + 0.25 * mean * mean)).toBeCloseTo(1, 0);
    expect(variance).toBeGreaterThan(30 * mean);
  });

  test('bring better leads by their odds', () => {
    const share = (eventQuality: number) => {
      const figures = spending({ eventShare: 1, eventQuality, leadToQualified: 0.4 });
      return sum(figures.segmentLine('qualified', 0)) / sum(figures.segmentLine('leads', 0));
    };
    expect(share(1)).toBeCloseTo(0.4, 2);
    expect(share(3)).toBeCloseTo(2 / (2 + 1), 2);
  });
});

describe('quality', () => {
  test('of referred leads: theirs alone, however many wait', () => {
    const share = (referralQuality: number) => {
      const figures = live(
        'counted',
        0.5,
        {
          ...{ leadToQualified: 0.5, referralQuality, referralRate: 0.3, winRate: 0.9, freeLeads: 20 },
          ...{ churnFirstPerMonth: 0, churnLongPerMonth: 0 },
        },
        {},
        { futures: 40 },
      );
      const [leads, good] = (['leads', 'qualified'] as const).map((name) =>
        all(figures, (i) => sum(figures.segmentLine(name, 0, i))),
      );
      const free = 20 * 24 * 40;
      return { all: good / leads, referred: (good - 0.5 * free) / (leads - free) };
    };
    expect(share(1).all).toBeCloseTo(0.5, 2);
    // Odds of 1 become odds of 3.
    expect(Math.abs(share(3).referred - 0.75)).toBeLessThan(0.03);
  });

  test('of outbound meetings: how many become opportunities', () => {
    const share = (outboundQuality: number) => {
      const figures = live(
        'counted',
        0.5,
        {
          freeLeads: 0,
          qualifiedToOpportunity: 0.5,
          outboundQuality,
          ...able('founders', ['meetings']),
          'founders.meetings': 50,
        },
        { company: { founderCapacity: 0.6 } },
        { futures: 40 },
      );
      const [met, opened] = (['qualified', 'opened'] as const).map((name) =>
        all(figures, (i) => sum(figures.segmentLine(name, 0, i))),
      );
      return opened / met;
    };
    expect(share(1)).toBeCloseTo(0.5, 2);
    expect(share(1 / 3)).toBeCloseTo(0.25, 2);
  });

  test('of sign-ups on the own site: how many begin to use the product there, not on the listing', () => {
    const active = (siteQuality: number) => {
      const own = {
        ...{ freeLeads: 0, marketplaceCeiling: 1e6, listingSignups: 400, listingEffort: 0, activation: 0.5 },
        ...{ ownSite: 1, sitePersonMonths: 0, siteMonths: 0, siteSignups: 400, siteBrand: 0, siteEffort: 0 },
        ...{ siteQuality, siteMaturity: 0, accounts: 2_000_000 },
      };
      const figures = live('counted', 0.5, own, {}, { noLuck: true });
      const [activated, signups, onSite] = (['activated', 'signups', 'siteSignups'] as const).map((name) =>
        sum(figures.segmentLine(name, 0)),
      );
      return {
        all: activated / signups,
        expected: 0.5 + (onSite / signups) * (siteQuality / (1 + siteQuality) - 0.5),
      };
    };
    expect(active(1).all).toBeCloseTo(0.5, 2);
    expect(active(3).all).toBeCloseTo(active(3).expected, 2);
    expect(active(3).all).toBeGreaterThan(0.6);
  });

  test('leads that wait keep what they are worth', () => {
    // One event, then months to work through it.
    const figures = live(
      'counted',
      0.5,
      {
        ...paid,
        eventShare: 1,
        eventEvery: 12,
        eventQuality: 3,
        leadToQualified: 0.4,
        staleLeads: 0,
        'founders.leads': 30,
      },
      {
        months: 20,
        company: { programmesBase: BUDGET, founderCapacity: 0.6 },
        plan: { programmes: steps([1, 1], [13, 0]) },
      },
      { noLuck: true },
    );
    const worked = 30 * 8;
    expect(sum(figures.segmentLine('qualified', 0), 13, 20) / worked).toBeCloseTo(2 / 3, 2);
  });
});

describe('referrals', () => {
  /** Deals come of customers alone. */
  const sent: Values = {
    ...{ freeLeads: 0, referralRate: 0.5, openingCustomers: 60, openingArr: 60_000, openingMonths: 12 },
    ...{ openingPipeline: 0, openingWon: 60, churnFirstPerMonth: 0, churnLongPerMonth: 0 },
  };
  const referred = (values: Values, sketch = {}) =>
    live('counted', 0.5, { ...sent, ...values }, sketch, { noLuck: true });

  test('fill up: at so many customers each sends half as many', () => {
    const leads = (referralHalf: number) => referred({ referralHalf }).segment('leads', 0, 1);
    expect(leads(1e8)).toBeCloseTo(0.5 * 60, -1);
    expect(leads(60) / leads(1e8)).toBeCloseTo(0.5, 1);
  });

  test.each(GRAINS)('%s: cost a share of what those sign for whom customers sent', (grain) => {
    const spent = (referralFee: number, freeLeads: number) => {
      const figures = live(grain, 0.5, { ...sent, referralFee, freeLeads }, {}, { futures: 20 });
      const [programmes, bookings] = (['programmes', 'bookings'] as const).map((name) =>
        all(figures, (i) => sum(figures.segmentLine(name, 0, i))),
      );
      return programmes / bookings;
    };
    expect(spent(0, 0)).toBe(0);
    expect(spent(0.2, 0)).toBeCloseTo(0.2, 9);
    // Of others nobody gets anything.
    expect(spent(0.2, 400)).toBeGreaterThan(0.02);
    expect(spent(0.2, 400)).toBeLessThan(0.15);
  });

  test('the fee is money and nothing else', () => {
    const at = (referralFee: number) => referred({ referralFee }, { company: { researchCashShare: 0 } });
    const [none, some] = [at(0), at(0.3)];
    const paid = sum(some.line('programmes')) - sum(none.line('programmes'));
    expect(paid).toBeGreaterThan(0);
    expect(none.company('cash', 24) - some.company('cash', 24)).toBeCloseTo(paid, 3);
    expect(some.segmentLine('wins', 0)).toEqual(none.segmentLine('wins', 0));
  });
});

describe('outbound', () => {
  const met = (meetings: number, values: Values) => {
    const figures = live(
      'counted',
      0.5,
      {
        ...{ freeLeads: 0, winRate: 0, leadSpread: 0, coolingMonths: 1, cycleDays: 5 },
        ...{ accounts: 1e6, 'founders.meetings': meetings, 'founders.opens': 0, outboundTrust: 0, ...values },
      },
      { company: { founderCapacity: 0.6 } },
      { noLuck: true },
    );
    return sum(figures.segmentLine('qualified', 0));
  };

  test('brings half as many meetings where accounts are asked as often as its saturation says', () => {
    const fresh = met(100, { outboundHalf: 1 });
    expect(met(100, { outboundHalf: 0.01, accounts: 10_000 }) / fresh).toBeCloseTo(0.5, 1);
  });

  test('brings more the more hands there are, each of them less', () => {
    const few = met(50, { outboundHalf: 0.02, accounts: 5000 });
    const many = met(200, { outboundHalf: 0.02, accounts: 5000 });
    expect(many).toBeGreaterThan(few);
    expect(many / few).toBeLessThan(2.5);
  });
});
