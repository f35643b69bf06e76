// Engine and oracle side by side: the same outputs of many futures, and how many standard errors lie between them.
import { companyAt, F, segmentAt, simulate, type CompanySeries, type EngineInput } from '../../src/engine';
import type { Scenario } from '../../src/scenario';
import type { Company, Customer } from './company';
import { liveFuture } from './future';

interface Output {
  readonly name: string;
  /** Place in the engine's row; −1: survival. */
  readonly place: number;
  readonly read: (company: Company) => number;
  /** Compare means only: the engine documents that the spread is not exact. */
  readonly means?: boolean;
  /** Part of the variance that the engine documents to fall short by. */
  readonly short?: number;
}

/** Of counted deals and customers among several industries (industries.ts), with room for what hangs on them. */
const SHARED_OUT = 0.08;
const SHARED = /\.(wins|losses|pipeline|customers|monthlyCustomers)$/;

const MONEY: readonly (readonly [CompanySeries, Output['read']])[] = [
  ['commissions', ({ commissions }) => commissions],
  ['deferred', ({ deferred }) => deferred],
  ['unbilled', ({ segments }) => segments.reduce((sum, { unbilled }) => sum + unbilled, 0)],
  ['cancelled', ({ cancelled }) => cancelled],
  ['carePayroll', ({ carePayroll }) => carePayroll],
  ['training', ({ training }) => training],
  ['salesCost', ({ salesCost }) => salesCost],
];

/**
 * What is compared: cash, commissions paid, deferred revenue, service not yet billed, invoices cancelled, pay of those
 * who care, what playbooks and all that sells cost, ARR, headcount, survival; per segment customers (of them on monthly contracts), backlog, wins, losses, pipeline, ARR (of it of
 * customers a year old), graduates who join, what is known of the ideal customer, how much of the playbook is written,
 * how many times as good the product is as others.
 */
export function outputsOf(scenario: Scenario): Output[] {
  // Graduates of a counted segment are of its cohorts' average size.
  const ofAverageSize = (s: number) => {
    const before = scenario.segments[s - 1];
    return s > 0 && before.grain === 'counted' && Number(before.values['graduationChance'] ?? 0) > 0;
  };
  const company: Output[] = [
    { name: 'cash', place: companyAt('cash'), read: ({ cash }) => cash },
    {
      name: 'arr',
      place: companyAt('arr'),
      read: ({ arr }) => arr,
      means: scenario.segments.some(({ grain }) => grain === 'counted'),
    },
    { name: 'headcount', place: companyAt('headcount'), read: ({ headcount }) => headcount },
    ...MONEY.map(([name, read]): Output => {
      return {
        name,
        place: companyAt(name),
        read,
        means: scenario.segments.some(({ grain }) => grain === 'counted'),
      };
    }),
    { name: 'survival', place: -1, read: ({ cash }) => (cash >= 0 ? 1 : 0) },
  ];
  const segments = scenario.segments.flatMap(({ id, grain, values }, s): Output[] => {
    const sharedOut = grain === 'counted' && Number(values['industries'] ?? 1) > 1;
    const own = outputsOfSegment(id, s, grain === 'counted' || ofAverageSize(s));
    return own.map((output) =>
      sharedOut && SHARED.test(output.name) ? { ...output, short: SHARED_OUT } : output,
    );
  });
  return [...company, ...segments];
}

/** `average`: customers of one cohort count as equally large. */
function outputsOfSegment(id: string, s: number, average: boolean): Output[] {
  return [
    { name: `${id}.customers`, place: segmentAt('customers', s), read: ({ segments }) => segments[s].live },
    {
      name: `${id}.backlog`,
      place: segmentAt('backlog', s),
      read: ({ segments }) => segments[s].customers.length - segments[s].live,
    },
    { name: `${id}.wins`, place: segmentAt('everWon', s), read: ({ segments }) => segments[s].wins },
    { name: `${id}.losses`, place: segmentAt('everLost', s), read: ({ segments }) => segments[s].losses },
    {
      name: `${id}.pipeline`,
      place: segmentAt('pipeline', s),
      read: ({ segments }) => segments[s].deals.length,
    },
    {
      name: `${id}.arr`,
      place: segmentAt('arr', s),
      read: ({ segments }) => segments[s].arr,
      // Customers of a counted cohort leave with its average price, so few big ones matter too little.
      means: average,
    },
    {
      name: `${id}.seasonedArr`,
      place: segmentAt('seasonedArr', s),
      read: ({ segments, month }) =>
        sumOf(segments[s].customers, (each) => (liveFor(each, month) >= 12 ? each.acv : 0)),
      means: average,
    },
    {
      name: `${id}.graduatedIn`,
      place: segmentAt('graduatedIn', s),
      read: ({ segments }) => segments[s].graduates,
    },
    {
      name: `${id}.monthlyCustomers`,
      place: segmentAt('monthlyCustomers', s),
      read: ({ segments, month }) =>
        sumOf(segments[s].customers, (each) => (each.term === 0 && liveFor(each, month) >= 0 ? 1 : 0)),
    },
    { name: `${id}.known`, place: segmentAt('known', s), read: ({ segments }) => segments[s].known },
    { name: `${id}.playbook`, place: segmentAt('playbook', s), read: ({ segments }) => segments[s].playbook },
    {
      name: `${id}.advantage`,
      place: segmentAt('advantage', s),
      read: ({ segments }) => Math.exp(segments[s].edge),
    },
  ];
}

const liveFor = (customer: Customer, month: number) =>
  customer.status === 'live' ? month - customer.month : -1;

const sumOf = (customers: readonly Customer[], figure: (customer: Customer) => number) =>
  customers.reduce((sum, customer) => sum + figure(customer), 0);

/** [outputs × months looked at] one figure for each future; 0 after the end. */
type Sample = Float64Array[];

export function sampleEngine(
  input: EngineInput,
  outputs: readonly Output[],
  months: readonly number[],
  seed: number,
  futures: number,
): Sample {
  const places = outputs.map(({ place }) => Math.max(0, place));
  const { series, facts } = simulate(input, { seed, ignoranceSeed: seed, from: 0, to: futures }, places);
  const width = input.months + 1;
  return outputs.flatMap(({ place }, i) =>
    months.map((month) =>
      Float64Array.from({ length: futures }, (_, future) => {
        if (place < 0) return facts[F.deathMonth * futures + future] <= month ? 0 : 1;
        const figure = series[(i * width + month) * futures + future];
        return Number.isNaN(figure) ? 0 : figure;
      }),
    ),
  );
}

export function sampleOracle(
  scenario: Scenario,
  input: EngineInput,
  outputs: readonly Output[],
  months: readonly number[],
  seed: number,
  futures: number,
): Sample {
  const sample = outputs.flatMap(() => months.map(() => new Float64Array(futures)));
  for (let future = 0; future < futures; future++) {
    liveFuture(scenario, input, seed * 1_000_003 + future, (company) => {
      const column = months.indexOf(company.month);
      if (column < 0) return;
      outputs.forEach(({ read }, i) => {
        sample[i * months.length + column][future] = read(company);
      });
    });
  }
  return sample;
}

export interface Gap {
  readonly what: string;
  readonly engine: number;
  readonly oracle: number;
  /** Difference in standard errors of the difference. */
  readonly z: number;
}

/** Mean, variance, and the shares at or below the pooled p10, p50 and p90, of two samples. */
export function gaps(
  what: string,
  a: Float64Array,
  b: Float64Array,
  { means = false, short = 0 }: Pick<Output, 'means' | 'short'> = {},
): Gap[] {
  const [meanA, meanB] = [mean(a), mean(b)];
  const [squaresA, squaresB] = [a.map((x) => (x - meanA) ** 2), b.map((x) => (x - meanB) ** 2)];
  const size = Math.max(Math.abs(meanA), Math.abs(meanB));
  // Sums in another order differ in the last digits even where nothing is random.
  if (mean(squaresA) + mean(squaresB) <= (1e-9 * size) ** 2) {
    const z = Math.abs(meanA - meanB) <= 1e-9 * size ? 0 : Infinity;
    return [{ what: `${what} mean`, engine: meanA, oracle: meanB, z }];
  }
  if (means) return [gap(`${what} mean`, a, b)];
  const pooled = Float64Array.of(...a, ...b).sort();
  return [
    gap(`${what} mean`, a, b),
    gap(`${what} variance`, squaresA, squaresB, short),
    ...[0.1, 0.5, 0.9].map((p) => {
      // Many futures may share a value, but for its last digits.
      const at = pooled[Math.floor(p * (pooled.length - 1))] + 1e-9 * size;
      const below = (x: number) => (x <= at ? 1 : 0);
      return gap(`${what} p${100 * p}`, a.map(below), b.map(below));
    }),
  ];
}

function gap(what: string, a: Float64Array, b: Float64Array, short = 0): Gap {
  const [engine, oracle] = [mean(a), mean(b)];
  const error = Math.sqrt(variance(a) / a.length + variance(b) / b.length);
  const apart = engine < oracle ? Math.min(0, engine - oracle * (1 - short)) : engine - oracle;
  const z = error > 0 ? apart / error : engine === oracle ? 0 : Infinity;
  return { what, engine, oracle, z };
}

export const mean = (x: Float64Array) => x.reduce((sum, each) => sum + each, 0) / x.length;

export function variance(x: Float64Array): number {
  const middle = mean(x);
  return x.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (x.length - 1);
}
