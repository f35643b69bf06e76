// Closed forms of selling that the engine must meet: sales velocity, what a team can sell while it ramps and turns over,
// and the month in which a customer has paid back what it cost.
import { describe, expect, test } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { able, all, CALM, GRAINS, live, sum } from './flow';
import { company, segment, steps } from './company';
import { run, type Figures } from './figures';

const DAYS = 30.4375;

/** Mean over futures of a figure, with its standard error. */
function told(figures: Figures, value: (future: number) => number) {
  const list = Array.from({ length: figures.futures }, (_, i) => value(i));
  const mean = sum(list, 0) / list.length;
  const squares = sum(
    list.map((x) => (x - mean) ** 2),
    0,
  );
  return { mean, error: Math.sqrt(squares / (list.length - 1) / list.length) };
}
/** Within four standard errors, themselves under a share `precision` of the value. */
function meets({ mean, error }: { mean: number; error: number }, value: number, precision: number): void {
  expect(Math.abs(mean - value), `${mean} ± ${error} for ${value}`).toBeLessThan(4 * error);
  expect(4 * error).toBeLessThan(precision * value);
}

describe.each<Grain>(GRAINS)('sales velocity, %s: deals in hand × size × win rate ÷ cycle', (grain) => {
  // Log-normal: the mean cycle is above the median. A deal opened at a random moment of its month and decided in the
  // month that its cycle ends in is in hand at as many month ends as its cycle has months, on average.
  test.each([
    { days: 40, spread: 0 },
    { days: 60, spread: 0.4 },
    { days: 90, spread: 0.6 },
  ])('a median of $days days, spread $spread', ({ days, spread }) => {
    const mean = (days / DAYS) * Math.exp((spread * spread) / 2);
    const values: Values = {
      ...{ cycleDays: days, cycleSpread: spread, lossDelay: 0, winRate: 0.3, winTrust: 0 },
      ...{ acv: 5000, acvSpread: 0.5, motionCeiling: 0, freeLeads: 30, accounts: 19_000 },
    };
    const months = 60;
    const figures = live(grain, 1, values, { months }, { futures: 200 });
    // Once the pipeline has filled. Accounts in hand leave the market, so that it falls, by little a month.
    const first = 25;
    const inHand = (i: number) => sum(figures.segmentLine('pipeline', 0, i), first, months);
    const sold = (i: number) => sum(figures.segmentLine('bookings', 0, i), first, months);
    const velocity = (0.3 * 5000) / mean;
    const [above, below] = [told(figures, sold), told(figures, inHand)];
    const ratio = above.mean / below.mean;
    const around = told(figures, (i) => ratio + (sold(i) - ratio * inHand(i)) / below.mean);
    meets(around, velocity, 0.03);
  });
});

describe('sales capacity: reps × ramp × what one can do × win rate', () => {
  const OPENS = 20;
  const AES = 2;
  const PODS = 5;
  const months = 48;
  /** More qualified leads than anybody can take, decided at once; founders do not sell. */
  const team = (values: Values, futures: number): Figures =>
    run(
      company({
        months,
        company: { ...CALM, founderCapacity: 0, spreadPenalty: 0, managementOverhead: 0, dealLossOnLeave: 0 },
        segments: [
          segment('smb', 'smb', {
            ...{
              accounts: 10_000_000,
              freeLeads: 1500,
              leadSpread: 0,
              leadToQualified: 1,
              staleQualified: 1,
            },
            ...{ qualifiedToOpportunity: 1, proposalRate: 1, proposalReference: 1, winRate: 0.3 },
            ...{ winTrust: 0, playbookEffect: 0 },
            ...{ cycleDays: 0.5, cycleSpread: 0, lossDelay: 0, programmesPerPod: 0, referralRate: 0 },
            ...{
              listingSignups: 0,
              marketplacePull: 0,
              entryMonths: 0,
              entryPersonMonths: 0,
              techTouch: 1e6,
            },
            ...{ 'mdr.seats': 1, 'mdr.hire': 0, 'mdr.ramp': 0, 'mdr.attrition': 0, 'mdr.leads': 100_000 },
            ...{
              'ae.seats': AES,
              'ae.opens': OPENS,
              'ae.concurrent': 100_000,
              'ae.leads': 0,
            },
            ...{ 'csm.seats': 1, 'csm.attrition': 0, ...able('csm', ['onboardings', 'accounts']) },
            ...values,
          }),
        ],
        plan: { pods: steps([1, PODS]) },
      }),
      { futures },
    );
  const opened = (figures: Figures, month: number) =>
    told(figures, (i) => figures.segment('opened', 0, month, i));

  test('in ramp: (months there + ½) ÷ ramp, and then all of it', () => {
    const ramp = 6;
    // A seat is filled within its first month; who joined in month t works from it on.
    const figures = team({ 'ae.hire': 0, 'ae.attrition': 0, 'ae.ramp': ramp }, 300);
    const headcount = figures.line('headcount');
    const grown = (month: number) => Math.min(1, (month - 0.5) / ramp) * PODS * AES * OPENS;
    // Hires come one by one: told from the cohort that was there a month later.
    const total = (month: number) => {
      let part = 0;
      for (let joined = 1; joined <= month; joined++) {
        // P(a seat is filled in its j-th month) when its hazard is one a month.
        const filled = Math.exp(-(joined - 1)) - Math.exp(-joined);
        part += filled * grown(month - joined + 1);
      }
      return part;
    };
    expect(headcount[months]).toBe(PODS * (AES + 2));
    for (const month of [2, 4, 6, 9]) meets(opened(figures, month), total(month), 0.05);
    expect(opened(figures, months).mean).toBeCloseTo(PODS * AES * OPENS, 6);
  });

  test('with turnover: seats filled, times the mean ramp of those who sit there', () => {
    const [ramp, attrition, hire] = [8, 0.05, 3];
    const figures = team({ 'ae.hire': hire, 'ae.attrition': attrition, 'ae.ramp': ramp }, 300);
    // In the long run a seat is vacant for a geometric number of months and then filled for one, each at its hazard.
    const fill = 1 - Math.exp(-1 / hire);
    const quit = 1 - Math.exp(-attrition);
    // Months at work of one tenure: the first with tenure 0, then one for each month survived.
    let [worked, ramped, stays] = [0, 0, 1];
    for (let tenure = 0; tenure < 2000; tenure++) {
      worked += stays;
      ramped += stays * Math.min(1, (tenure + 0.5) / ramp);
      stays *= 1 - quit;
    }
    // Whoever leaves is gone for the month; a search begins in the next one.
    const cycle = worked + 1 / fill;
    const capacity = (PODS * AES * OPENS * ramped) / cycle;
    const late = told(figures, (i) => sum(figures.segmentLine('opened', 0, i), 31, months) / (months - 30));
    meets(late, capacity, 0.05);
    const wins = told(figures, (i) => sum(figures.segmentLine('wins', 0, i), 31, months) / (months - 30));
    meets(wins, 0.3 * capacity, 0.05);
    expect(all(figures, (i) => sum(figures.line('left', i)))).toBeGreaterThan(0);
  });
});

test('payback: a cohort has returned its cost after CAC ÷ its monthly gross profit', () => {
  const SPEND = 300_000;
  const HALF = 1e8;
  const [leadCost, chance, acv, hosting, fee] = [100, 0.1, 6000, 0.2, 0.03];
  const months = 40;
  const figures = live(
    'counted',
    1,
    {
      ...{
        freeLeads: 0,
        accounts: 10_000_000,
        leadCost,
        inboundHalf: HALF,
        brandLift: 0,
        leadToQualified: chance,
      },
      ...{ winRate: 0.5, winTrust: 0, acv, acvSpread: 0.5, annualShare: 0, cardShare: 1, supportHours: 0 },
      ...{
        churnFirstPerMonth: 0,
        churnLongPerMonth: 0,
        expansionChance: 0,
        contractionChance: 0,
        marketplaceFee: 0,
      },
    },
    {
      months,
      company: {
        ...{ programmesBase: SPEND, hostingShare: hosting, cardFee: fee, cardFailure: 0, founderPay: 0 },
        ...{
          researchFloor: 0,
          researchRevenueShare: 0,
          researchCashShare: 0,
          adminFixed: 0,
          adminRevenueShare: 0,
        },
      },
      plan: { programmes: steps([1, 1], [2, 0]) },
    },
    { futures: 300 },
  );
  const cac = (leadCost * (1 + SPEND / HALF)) / (chance * 0.5);
  // Live in the middle of month 2; half of the month in which it pays back has passed on average.
  const payback = cac / ((acv / 12) * (1 - hosting - fee));
  const crossing = told(figures, (i) => {
    const cash = figures.line('cash', i);
    const at = cash.findIndex((value, month) => month > 1 && value >= cash[0]);
    // Between two month ends the books rise evenly.
    return at - 1 + (cash[0] - cash[at - 1]) / (cash[at] - cash[at - 1]) - 1.5;
  });
  meets(crossing, payback, 0.03);
});
