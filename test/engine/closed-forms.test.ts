// Where the model has a closed form, the engine must meet it (behaviour B15): a queue without a limit, survival curves,
// the published shifted-beta-geometric table, plain arithmetic without luck, and what pairing is worth.
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { describe, expect, test } from 'vitest';
import { companyAt, F, segmentAt, simulate, type EngineInput } from '../../src/engine';
import { Tenure } from '../../src/engine/model/tenure';
import { compile, type Grain, type Scenario, type Values } from '../../src/scenario';
import { company, mix, segment, steps, type Sketch } from './company';
import { compiled } from './figures';

/** A company that nothing limits, moves or ends: no funding, no growth, no feedback, a finished product. */
const FREE: Values = {
  cash: 1e9,
  growthPods: 0,
  researchCashShare: 0,
  commonShock: 0,
  maturity: 1,
  maturityDecay: 0,
  loop: 0,
  programmesBase: 0,
};
/** A segment in which founders can do everything and customers depend on nobody. */
const UNLIMITED: Values = {
  leadSpread: 0,
  programmesPerPod: 0,
  referralRate: 0,
  listingSignups: 0,
  marketplacePull: 0,
  entryMonths: 0,
  entryPersonMonths: 0,
  coolingMonths: 120,
  techTouch: 1e6,
  stickiness: 0,
  failedFactor: 1,
  winTrust: 0,
  cycleTrust: 0,
  goLiveMonths: 0,
  'founders.meetings': 0,
  ...Object.fromEntries(
    ['leads', 'opens', 'concurrent', 'onboardings', 'accounts'].map((kind) => [`founders.${kind}`, 100_000]),
  ),
};
const free = (values: Values, grain: Grain, sketch: Sketch = {}): Scenario =>
  company({
    company: FREE,
    segments: [segment('smb', 'smb', { ...UNLIMITED, ...values }, grain)],
    ...sketch,
  });

/** [figures][months][futures]. */
function columns(
  input: EngineInput,
  places: readonly number[],
  futures: number,
  seed: number,
): Float64Array[][] {
  const { series } = simulate(input, { seed, ignoranceSeed: seed, from: 0, to: futures }, places);
  const width = input.months + 1;
  return places.map((_, i) =>
    Array.from({ length: width }, (_, month) =>
      series.subarray((i * width + month) * futures, (i * width + month + 1) * futures),
    ),
  );
}
const column = (input: EngineInput, place: number, futures: number, seed: number) =>
  columns(input, [place], futures, seed)[0];

const mean = (x: Float64Array) => x.reduce((a, b) => a + b, 0) / x.length;
function variance(x: Float64Array): number {
  const middle = mean(x);
  return x.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (x.length - 1);
}

describe('constant arrivals without a limit: a queue M/G/∞', () => {
  const accounts = 20_000;
  const flow = { freeLeads: 30, leadToQualified: 0.5, qualifiedToOpportunity: 0.6, winRate: 0.4 };
  const cycle = { cycleDays: 45, cycleSpread: 0.8 };
  const churn = {
    churnFirstPerMonth: 0.09,
    churnLongPerMonth: 0.02,
    churnMemoryMonths: 5,
    annualShare: 0.3,
    annualFactor: 0.75,
  };
  const months = 60;

  /** P(⌊U + T⌋ ≤ d): opened at a random moment of its month, log-normal cycle. Midpoint rule over the moment. */
  function decidedBy(d: number): number {
    const steps = 4000;
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      const most = d + 1 - (i + 0.5) / steps;
      sum += normalCdf(Math.log((most * 30.4375) / cycle.cycleDays) / cycle.cycleSpread, 0, 1) / steps;
    }
    return sum;
  }

  /** Share left by age: contracts by the month may leave in any month, those by the year at each renewal. */
  function survivalByAge(): number[] {
    const { churnFirstPerMonth: first, churnLongPerMonth: long, churnMemoryMonths: memory } = churn;
    const hazards = Array.from({ length: months }, (_, age) =>
      age === 0 ? 0 : -Math.log(1 - long - ((first - long) * memory) / (memory + age - 1)),
    );
    return hazards.map((_, age) => {
      const upTo = (last: number) => hazards.slice(0, last + 1).reduce((a, b) => a + b, 0);
      const byYear = Math.exp(-churn.annualFactor * upTo(12 * Math.floor(age / 12)));
      return (1 - churn.annualShare) * Math.exp(-upTo(age)) + churn.annualShare * byYear;
    });
  }

  /** Expected customers at each month's end; accounts in hand or sold do not come again within the horizon. */
  function expected(): number[] {
    const decided = Array.from({ length: months }, (_, d) => decidedBy(d));
    const survival = survivalByAge();
    const opened = [0];
    const customers = [0];
    let unsold = accounts;
    for (let t = 1; t <= months; t++) {
      opened.push((flow.freeLeads * flow.leadToQualified * flow.qualifiedToOpportunity * unsold) / accounts);
      unsold -= opened[t];
      let live = 0;
      for (let won = 1; won <= t; won++) {
        for (let from = 1; from <= won; from++) {
          const here = decided[won - from] - (won > from ? decided[won - from - 1] : 0);
          live += opened[from] * here * flow.winRate * survival[t - won];
        }
      }
      customers.push(live);
    }
    return customers;
  }

  // 2,000 futures, every month: within 4.5 standard errors, 1.2 % of the mean at the end and .14 of the variance.
  test.each<Grain>(['counted', 'individual'])('%s: the mean of every month, variance ÷ mean = 1', (grain) => {
    const futures = 2000;
    const scenario = free(
      { accounts, proposalRate: 1, proposalReference: 1, ...flow, ...cycle, ...churn },
      grain,
      { months },
    );
    const customers = column(compiled(scenario), segmentAt('customers', 0), futures, 15);
    const theory = expected();
    for (let month = 1; month <= months; month++) {
      const error = Math.sqrt(theory[month] / futures);
      expect(Math.abs(mean(customers[month]) - theory[month]) / error).toBeLessThan(4.5);
      // Var(s²) of a Poisson law of mean μ is μ (1 + 2μ) ÷ n.
      const ratio = variance(customers[month]) / theory[month];
      expect(Math.abs(ratio - 1)).toBeLessThan(4.5 * Math.sqrt((2 + 1 / theory[month]) / futures));
    }
  });
});

describe('ARR of many customers: a compound Poisson law', () => {
  const values: Values = {
    accounts: 10_000_000,
    freeLeads: 40,
    leadToQualified: 1,
    qualifiedToOpportunity: 1,
    proposalRate: 1,
    proposalReference: 1,
    winRate: 0.5,
    cycleDays: 0.5,
    annualShare: 0,
    expansionChance: 0,
    contractionChance: 0,
    acv: 1000,
    acvSpread: 0.8,
  };
  const spread = (grain: Grain) => {
    const accounts = grain === 'counted' ? 10_000_000 : 20_000;
    const scenario = free({ ...values, accounts }, grain, { months: 36 });
    const futures = 1500;
    const places = [segmentAt('customers', 0), companyAt('arr')];
    const [customers, arr] = columns(compiled(scenario), places, futures, 4).map((months) => months[36]);
    expect(mean(arr) / (1000 * mean(customers))).toBeCloseTo(1, 2);
    return variance(arr) / (mean(customers) * 1000 * 1000 * (1 + 0.8 * 0.8));
  };

  test('individual: the right variance', () => {
    expect(Math.abs(spread('individual') - 1)).toBeLessThan(4.5 * Math.sqrt(2 / 1500));
  });

  // Those who leave a counted cohort take its average price with them; the sizes of those who stay do not get rarer.
  // Measured: .77 to .96 of the variance at the default columns, that is a deviation 2 to 12 % short.
  test('counted: a little too even, as documented', () => {
    const ratio = spread('counted');
    console.log(`counted ARR: ${ratio.toFixed(2)} of the exact variance`);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.1);
  });
});

describe('constant churn: the survival curve', () => {
  /** All leads in the first month, decided at once: one cohort. */
  const cohort: Sketch = {
    months: 48,
    plan: { mix: mix([1, { smb: 1, other: 0 }], [2, { smb: 0, other: 1 }]) },
  };
  const flow: Values = {
    accounts: 20_000,
    freeLeads: 400,
    leadToQualified: 1,
    qualifiedToOpportunity: 1,
    proposalRate: 1,
    proposalReference: 1,
    winRate: 0.5,
    cycleDays: 0.5,
    cycleSpread: 0,
  };
  const FUTURES = 150;

  function survivors(values: Values, archetype: 'smb' | 'mid', grain: Grain): number[] {
    const own = segment('smb', archetype, { ...UNLIMITED, ...flow, ...values }, grain);
    const other = segment('other', archetype, { ...UNLIMITED, freeLeads: 0 }, 'counted');
    const scenario = company({ company: FREE, segments: [own, other], ...cohort });
    const customers = column(compiled(scenario), segmentAt('customers', 0), FUTURES, 3);
    return customers.map((x) => mean(x) * FUTURES);
  }

  /** Within 4.5 standard errors of a binomial law, from month 2 (when the last of the cohort is in). */
  function follows(live: number[], survival: (month: number) => number): void {
    for (let month = 3; month < live.length; month++) {
      const s = survival(month);
      const error = Math.sqrt((s * (1 - s)) / live[2]);
      expect(Math.abs(live[month] / live[2] - s)).toBeLessThan(4.5 * error + 1e-12);
    }
  }

  test.each<Grain>(['counted', 'individual'])('%s, by the month: (1 − h)^t', (grain) => {
    const churn = { annualShare: 0, churnFirstPerMonth: 0.04, churnLongPerMonth: 0.04 };
    follows(survivors(churn, 'smb', grain), (month) => 0.96 ** (month - 2));
  });

  test.each<Grain>(['counted', 'individual'])('%s, by the year: (1 − h) at every renewal', (grain) => {
    const churn = { annualShare: 1, annualFactor: 1, churnFirstPerYear: 0.2, churnLongPerYear: 0.2 };
    // A few of the cohort (T = half a day) are in only in month 2: skip the month in which renewals straddle.
    const live = survivors(churn, 'mid', grain);
    for (const month of [12, 14, 24, 26, 36, 38, 48]) {
      const s = 0.8 ** Math.floor((month - 2) / 12);
      expect(Math.abs(live[month] / live[2] - s)).toBeLessThan(
        4.5 * Math.sqrt((s * (1 - s)) / live[2]) + 1e-12,
      );
    }
  });
});

describe('lifetime value with constant churn (behaviour B8)', () => {
  /** Years of a life that ends with chance h a month, or 1 − (1 − h)^12 at each renewal; 8 are believed. */
  const byMonth = (h: number) => (1 - (1 - h) ** 96) / h / 12;
  const byYear = (h: number) => (1 - (1 - h) ** 96) / (1 - (1 - h) ** 12);
  const lives = (h: number, annualShare: number) => {
    const input = compiled(
      free(
        {
          churnFirstPerMonth: h,
          churnLongPerMonth: h,
          annualShare,
          annualReady: 1,
          annualFactor: 1,
          freeLeads: 30,
        },
        'counted',
        { months: 24 },
      ),
    );
    const { facts } = simulate(input, { seed: 5, ignoranceSeed: 5, from: 0, to: 1 }, []);
    return [facts[F.soldLife], facts[F.selfServeLife]];
  };

  test.each([0.002, 0.02, 0.1])('churn of %f a month', (h) => {
    const [sold, selfServe] = lives(h, 0.4);
    expect(sold).toBeCloseTo(0.4 * byYear(h) + 0.6 * byMonth(h), 9);
    expect(selfServe).toBeCloseTo(byMonth(h), 9);
  });

  test('nobody leaves: eight years, as far as is believed', () => {
    expect(lives(0, 0.4)).toEqual([8, 8]);
  });
});

describe('shifted-beta-geometric survival as published (Fader and Hardie 2007)', () => {
  // benchmarks.md E1: fitted curves of the two product lines, per cent left after 1 to 12 renewals.
  const published = [
    {
      line: 'regular',
      alpha: 0.704,
      beta: 1.182,
      left: [62.7, 47.4, 38.8, 33.2, 29.2, 26.2, 23.9, 22.0, 20.4, 19.1, 18.0, 17.0],
    },
    {
      line: 'high end',
      alpha: 0.668,
      beta: 3.806,
      left: [85.1, 74.7, 67.0, 61.0, 56.2, 52.2, 48.9, 46.0, 43.6, 41.4, 39.5, 37.8],
    },
  ];

  test.each(published)('$line', ({ alpha, beta, left }) => {
    const yearly = new Tenure(144);
    yearly.prepare(alpha / (alpha + beta), 0, alpha + beta, 12, 1);
    const monthly = new Tenure(144);
    monthly.prepare(alpha / (alpha + beta), 0, alpha + beta, 1, 1);
    let [years, months] = [0, 0];
    left.forEach((percent, i) => {
      years += yearly.annual[i + 1];
      months += monthly.monthly[i + 1];
      // Printed to one digit; α and β to three, which moves the last digit by as much again.
      expect(Math.abs(100 * Math.exp(-years) - percent)).toBeLessThan(0.1);
      expect(Math.exp(-months)).toBeCloseTo(Math.exp(-years), 12);
    });
  });
});

describe('no luck, no ignorance: plain arithmetic', () => {
  const flow = { freeLeads: 7, leadToQualified: 0.4, winRate: 0.25 };
  const acv = 3000;
  const churn = 0.06;
  const values: Values = {
    ...flow,
    qualifiedToOpportunity: 1,
    proposalRate: 1,
    proposalReference: 1,
    // Exactly two months, so that every deal is decided two months after its opening.
    cycleDays: 2 * 30.4375,
    cycleSpread: 0,
    acv,
    annualShare: 0,
    cardShare: 1,
    expansionChance: 0,
    contractionChance: 0,
    churnFirstPerMonth: churn,
    churnLongPerMonth: churn,
    marketplaceFee: 0,
  };
  const months = 40;
  const money: Values = { ...FREE, founderPay: 9000, researchFloor: 20_000, researchRevenueShare: 0 };

  /**
   * Counts with a carried remainder, and the cash that follows from them. Individuals leave in the month in which their
   * hazards add up to 1.
   */
  function arithmetic(grain: Grain, accounts: number): { customers: number[]; cash: number[] } {
    const whole = (total: number) => Math.floor(total + 1e-9);
    const opened: number[] = [0];
    const wonAt: number[] = [0];
    const customers: number[] = [0];
    const cash: number[] = [1e9];
    let [leads, atRisk, left, pool] = [0, 0, 0, accounts];
    let [openedAll, wonAll] = [0, 0];
    const lifetime = Math.ceil(1 / -Math.log(1 - churn));
    for (let t = 1; t <= months; t++) {
      leads += (flow.freeLeads * pool) / accounts;
      opened.push(whole(flow.leadToQualified * whole(leads)) - openedAll);
      openedAll += opened[t];
      pool -= opened[t];
      const decided = opened.slice(0, Math.max(0, t - 1)).reduce((a, b) => a + b, 0);
      wonAt.push(whole(flow.winRate * decided) - wonAll);
      wonAll += wonAt[t];
      atRisk += customers[t - 1];
      const gone =
        grain === 'counted' ? whole(churn * atRisk) - left : t > lifetime ? wonAt[t - lifetime] : 0;
      left += gone;
      customers.push(customers[t - 1] - gone + wonAt[t]);
      const revenue = (acv * (customers[t - 1] + customers[t])) / 24;
      const received = revenue * (1 - 0.01);
      const costs =
        9000 + 20_000 + 13_000 + (0.06 + 0.16) * revenue + 0.029 * received + 0.25 * 40 * customers[t];
      cash.push(cash[t - 1] + received - costs);
    }
    return { customers, cash };
  }

  test.each<Grain>(['counted', 'individual'])('%s', (grain) => {
    const accounts = grain === 'counted' ? 10_000_000 : 20_000;
    const fixed: Values = {
      ...values,
      accounts,
      discount: 0.05,
      discountReference: 0.05,
      priceElasticity: 1,
    };
    const scenario = company({
      months,
      company: {
        ...money,
        adminFixed: 13_000,
        adminRevenueShare: 0.06,
        hostingShare: 0.16,
        cardFee: 0.029,
        cardFailure: 0.01,
        supportHourCost: 40,
      },
      segments: [
        segment(
          'smb',
          'smb',
          // Founders sell: nobody earns the commission.
          { ...UNLIMITED, ...fixed, commission: 0.1, supportHours: 0.25, entryCost: 0, acvSpread: 0.7 },
          grain,
        ),
      ],
    });
    const input = compiled(scenario, true);
    const theory = arithmetic(grain, accounts);
    const customers = column(input, segmentAt('customers', 0), 3, 1);
    const cash = column(input, companyAt('cash'), 3, 2);
    for (let month = 0; month <= months; month++) {
      // Other seeds, other futures: the same to the last bit.
      expect(new Set([...customers[month]]).size).toBe(1);
      expect(new Set([...cash[month]]).size).toBe(1);
      expect([month, customers[month][0]]).toEqual([month, theory.customers[month]]);
      expect(Math.abs(cash[month][0] / theory.cash[month] - 1)).toBeLessThan(1e-12);
    }
  });

  test('ranges count as their middle', () => {
    const uncertain: Scenario = free(
      { winRate: { p10: 0.1, p90: 0.4 }, acv: { p10: 1000, p90: 9000 } },
      'counted',
    );
    const [a, b] = [compile(uncertain, { noLuck: true }), compile(uncertain, { noLuck: true })];
    expect(a.uncertainAt).toHaveLength(0);
    const arr = companyAt('arr');
    const first = simulate(a, { seed: 1, ignoranceSeed: 1, from: 0, to: 2 }, [arr]).series;
    expect(simulate(b, { seed: 9, ignoranceSeed: 8, from: 5, to: 7 }, [arr]).series).toEqual(first);
  });
});

describe('what pairing is worth', () => {
  const both = (more: Partial<Sketch['plan']> & object, values: Values = {}): Scenario =>
    company({
      months: 36,
      company: { cash: 50_000_000, growthPods: 0, researchCashShare: 0 },
      segments: [
        segment('smb', 'smb', { accounts: 5000, ...values }),
        segment('enterprise', 'enterprise', { freeLeads: 4, cycleDays: 120 }),
      ],
      plan: { mix: mix([1, { smb: 0.5, enterprise: 0.5 }]), pods: steps([1, 2]), ...more },
    });
  const base = both({});
  const pairs = [
    { name: 'a price 10 % higher', plan: both({ prices: { smb: steps([1, 1.1]) } }) },
    { name: 'churn a fifth lower', plan: both({}, { churnFirstPerMonth: 0.044 }) },
    { name: 'a third POD from month 13', plan: both({ pods: steps([1, 2], [13, 3]) }) },
    {
      name: 'more effort on small business from month 13',
      plan: both({ mix: mix([1, { smb: 0.5, enterprise: 0.5 }], [13, { smb: 0.8, enterprise: 0.2 }]) }),
    },
  ];

  // Variance of A − B in unpaired futures over that in pairs: so many times fewer futures tell A from B.
  const arr = (scenario: Scenario, seed: number) =>
    column(compiled(scenario), companyAt('arr'), 400, seed)[scenario.months];
  const ours = arr(base, 5);

  test.each(pairs)('$name', ({ name, plan }) => {
    const [theirs, others] = [arr(plan, 5), arr(plan, 6)];
    const paired = variance(ours.map((x, i) => x - theirs[i]));
    const unpaired = variance(ours.map((x, i) => x - others[i]));
    console.log(`pairing gain, ${name}: ${(unpaired / paired).toFixed(1)}`);
    expect(unpaired / paired).toBeGreaterThan(2);
  });
});
