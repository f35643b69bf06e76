// A company that has begun: its books at month 0 against plain arithmetic, and what becomes of them.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { company, enterprise, mix, smb, steps } from './company';
import { compiled, run, runInput, type Figures } from './figures';
import { violations } from './violations';

/** Nothing is sold, nobody grows or leaves, so that only what was brought along moves. */
const STILL: Values = {
  ...{ freeLeads: 0, programmesPerPod: 0, referralRate: 0, listingSignups: 0, marketplacePull: 0 },
  ...{ 'founders.meetings': 0, expansionChance: 0, contractionChance: 0, badDebt: 0, failedShare: 0 },
  ...{ churnOverload: 0, churnMaturity: 0, stickiness: 0 },
};
const NO_CHURN: Values = { churnFirstPerYear: 0, churnLongPerYear: 0 };
const RICH: Values = { cash: 1e8, growthPods: 0, programmesBase: 0 };

const yearly = (values: Values) =>
  company({
    months: 24,
    company: RICH,
    segments: [enterprise({ ...STILL, ...NO_CHURN, acvSpread: 0, openingAnnual: 1, ...values })],
  });

describe('month 0', () => {
  test('customers, ARR, deferred revenue and what is owed stand as they were put in', () => {
    // Two customers a month over two years of selling, 12,000 a year each, all billed a year in advance.
    const figures = run(
      yearly({ openingCustomers: 48, openingArr: 576_000, openingMonths: 24, openingReceivable: 70_000 }),
    );
    expect(figures.segment('customers', 0, 0)).toBe(48);
    expect(figures.company('arr', 0)).toBe(576_000);
    expect(figures.company('receivable', 0)).toBe(70_000);
    // Four of every month of a year; the i-th month back has 12 − ½ − i months of its term left.
    let left = 0;
    for (let back = 0; back < 12; back++) left += (4 * 12_000 * (11.5 - back)) / 12;
    expect(figures.company('deferred', 0)).toBeCloseTo(left, 4);
  });

  test('a month later a twelfth has renewed, and deferred revenue is what it was', () => {
    const figures = run(yearly({ openingCustomers: 48, openingArr: 576_000, openingMonths: 24 }));
    for (let month = 1; month <= 12; month++) {
      // Those aged 11 and 23 months renew and are invoiced: four contracts.
      expect(figures.company('billings', month)).toBeCloseTo(48_000, 6);
      expect(figures.company('revenue', month)).toBeCloseTo(48_000, 6);
    }
    expect(figures.company('deferred', 12)).toBeCloseTo(figures.company('deferred', 0), 4);
  });

  test('old and new customers are as many as churn by age leaves of even arrivals', () => {
    // Half of all annual customers leave at every renewal: 12 months of selling each, as 4 : 2 : 1.
    const values = { churnFirstPerYear: 0.5, churnLongPerYear: 0.5, annualFactor: 1 };
    const figures = run(yearly({ ...values, openingCustomers: 84, openingArr: 84_000, openingMonths: 36 }), {
      noLuck: true,
    });
    // Who is a year old at the opening: the two older years, 36 of 84.
    expect(figures.segment('seasonedArr', 0, 0)).toBeCloseTo(36_000, 6);
  });

  test('invoices are paid by the law of payment, bad debt is given up with them', () => {
    const terms = { termsDays: 60, lateDays: 0, badDebt: 0.1, openingReceivable: 90_000 };
    const figures = run(yearly({ ...terms, openingCustomers: 0 }));
    // Paid two whole months after the invoice (60 days from mid-month): sent in each of the last two months, half each.
    expect(figures.line('collections').slice(1, 4)).toEqual([40_500, 40_500, 0]);
    expect(figures.line('writtenOff').slice(1, 4)).toEqual([4500, 4500, 0]);
  });

  test.each(['counted', 'individual'] as const)(
    'who pays by the quarter is owed a quarter at the most: %s',
    (grain) => {
      const values = { openingCustomers: 48, openingArr: 576_000, openingMonths: 24, quarterlyShare: 1 };
      const figures = run(
        company({
          ...yearly({}),
          segments: [enterprise({ ...STILL, ...NO_CHURN, acvSpread: 0, openingAnnual: 1, ...values }, grain)],
        }),
      );
      // Sixteen of each of three months; the i-th month back has 3 − ½ − i months of its quarter left.
      expect(figures.company('deferred', 0)).toBeCloseTo(16 * 1000 * (2.5 + 1.5 + 0.5), 4);
      expect(figures.company('billings', 1)).toBeCloseTo(16 * 3000, 6);
    },
  );

  test('the name stands where as many customers for so long have brought it, and stays there', () => {
    // 48 customers, of whose renown a tenth fades every month: 48 ÷ 0.1 customer-months, half of all there can be.
    const lasting = yearly({ openingCustomers: 48, openingArr: 576_000, openingMonths: 120 });
    const figures = run({ ...lasting, company: { ...RICH, brandKeep: 0.9, brandHalf: 480 } });
    for (const month of [0, 1, 12]) expect(figures.company('brand', month)).toBeCloseTo(0.5, 5);
  });

  test('growth, runway, playbook and the way into the market are known from the first day', () => {
    const sketch = company({
      company: { ...RICH, programmesBase: 3000, openingGrowth: 1, openingBurn: 100_000 },
      segments: [smb({ openingCustomers: 100, openingArr: 1e6, openingMonths: 30, openingWon: 150 })],
    });
    const figures = run(sketch, { noLuck: true });
    expect(figures.company('growth', 0)).toBeCloseTo(1, 9);
    expect(figures.company('runway', 0)).toBe(1000);
    expect(figures.segment('everWon', 0, 0)).toBe(150);
    expect(figures.segment('programmes', 0, 1)).toBeGreaterThan(0);
    const young = run({ ...sketch, segments: [smb({ openingCustomers: 0 })] }, { noLuck: true });
    expect(young.company('growth', 0)).toBeNaN();
    expect(figures.segment('trust', 0, 0)).toBeGreaterThan(young.segment('trust', 0, 0));
  });
});

describe('the team', () => {
  type Frames = readonly (readonly [month: number, pods: number])[];
  const staffed = (pods: Frames, values: Values = {}) =>
    company({
      months: 18,
      company: RICH,
      segments: [
        smb({ ...STILL, 'ae.seats': 2, openingPods: 2, 'csm.attrition': 0, 'mdr.attrition': 0, ...values }),
      ],
      plan: { pods: steps(...pods) },
    });

  test('is in place, and nobody cares for customers that are not there', () => {
    // Two PODs of an MDR, two AEs and a CSM.
    expect(run(staffed([[1, 0]])).company('headcount', 0)).toBe(6);
    const figures = run(staffed([[1, 0]], { openingCustomers: 10, openingArr: 1e4 }));
    expect(figures.company('headcount', 0)).toBe(8);
    expect(figures.company('recruiting', 1)).toBe(0);
  });

  test('stays until the drawn number has reached it, and then follows the drawing', () => {
    const pods = (...frames: Frames) => run(staffed(frames)).segmentLine('pods', 0);
    expect(pods([1, 0], [6, 1]).slice(0, 13)).toEqual(Array.from({ length: 13 }, () => 2));
    expect(pods([1, 3], [6, 1]).slice(0, 8)).toEqual([2, 3, 3, 3, 3, 3, 1, 1]);
    expect(pods([1, 2], [6, 0]).slice(4, 8)).toEqual([2, 2, 0, 0]);
  });
});

describe('the pipeline', () => {
  const deals = (grain: 'counted' | 'individual', values: Values) =>
    company({
      months: 36,
      company: RICH,
      segments: [
        smb({ ...STILL, openingPipeline: 400, accounts: 5000, 'founders.leads': 0, ...values }, grain),
      ],
    });

  test.each(['counted', 'individual'] as const)(
    'is decided within what is left of its cycles: %s',
    (grain) => {
      // A fixed cycle of six months, met at a random moment: a sixth is decided in each of the next six months.
      const values = { cycleDays: 182.625, cycleSpread: 0, lossDelay: 0, cycleTrust: 0, cycleMaturity: 0 };
      const figures = run(deals(grain, { ...values, 'founders.concurrent': 1e4 }), { futures: 200 });
      for (const month of [1, 3, 6]) {
        const left = Array.from({ length: 200 }, (_, i) => figures.segment('pipeline', 0, month, i));
        const mean = left.reduce((a, b) => a + b, 0) / 200;
        // Binomial: √(400 p q ÷ 200) is at most 0.71; four of them.
        expect(Math.abs(mean - 400 * (1 - month / 6))).toBeLessThanOrEqual(2.9);
      }
      expect(violations(figures)).toEqual([]);
    },
  );

  test('does not touch the luck of those who come later', () => {
    const bare = company({ months: 12, company: RICH, segments: [enterprise({ freeLeads: 5 })] });
    const full = company({
      months: 12,
      company: RICH,
      segments: [enterprise({ freeLeads: 5, openingWon: 4 })],
    });
    // Deals won before write the playbook and give no one else's dice a turn: leads stay as they were.
    const leads = (figures: Figures) => figures.segmentLine('leads', 0).slice(0, 5);
    expect(leads(run(full))).toEqual(leads(run(bare)));
  });
});

test('the same opening for every plan: plans that differ later meet the same customers', () => {
  const brought = { openingCustomers: 20, openingArr: 2e6, openingMonths: 40, openingPipeline: 5 };
  const plan = (share: number) =>
    company({
      months: 2,
      company: RICH,
      segments: [enterprise(brought), smb()],
      plan: { mix: mix([1, { enterprise: share, smb: 1 - share }]) },
    });
  const [one, other] = [0.9, 0.4].map((share) => run(plan(share), { futures: 30 }));
  for (let i = 0; i < 30; i++) {
    expect(one.company('topCustomerShare', 0, i)).toBe(other.company('topCustomerShare', 0, i));
    expect(one.company('deferred', 0, i)).toBe(other.company('deferred', 0, i));
  }
});

test('a longer horizon alters nothing before it', () => {
  const brought = {
    openingCustomers: 30,
    openingArr: 1e6,
    openingMonths: 60,
    openingPipeline: 12,
    openingPods: 1,
  };
  const over = (months: number) =>
    run(company({ months, company: RICH, segments: [enterprise(brought), smb(brought)] }), { futures: 3 });
  const [short, long] = [over(12), over(30)];
  for (let i = 0; i < 3; i++) expect(long.line('cash', i).slice(0, 13)).toEqual(short.line('cash', i));
});

test('identities hold for a company of every age and both grains', () => {
  for (const grain of ['counted', 'individual'] as const) {
    for (const openingMonths of [1, 12, 13, 120]) {
      const brought = {
        ...{ openingCustomers: 40, openingArr: 5e5, openingMonths, openingArrivals: 0.5, openingAnnual: 0.5 },
        ...{
          openingReceivable: 4e4,
          openingPipeline: 9,
          openingWon: 50,
          openingPods: 2,
          openingPlatform: 0.5,
        },
      };
      const input = compiled(
        company({ months: 120, company: RICH, segments: [smb({ ...brought, accounts: 3000 }, grain)] }),
      );
      expect(violations(runInput(input, { futures: 3 }))).toEqual([]);
    }
  }
});
