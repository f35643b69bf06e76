// Published figures that the shipped presets are held against (`check`): what they may be calibrated to, unlike odds.
import { FEWEST } from '../engine/summary';
import { months, percent, perUnit, times } from '../format';
import {
  ARCHETYPES,
  benchmarkOf,
  rulesInForce,
  SOURCES,
  type Archetype,
  type Benchmarked,
  type Scenario,
  type Source,
} from '../scenario';
import type { Result } from './result';

export interface Benchmark {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly source: Source;
  /** Published ratios of money to money are told in dollars, a preset's in its own currency. */
  readonly format: (x: number, currency: string) => string;
  /** NaN where it does not apply, or rests on too few futures. */
  readonly read: (result: Result) => number;
}

/** Kinds of customer that a plan ever sells to, by calendar or by rule. */
function sold({ segments, plan }: Scenario): Set<Archetype> {
  const drawn = plan.mix.keyframes.map(({ shares }) => shares);
  const ruled = rulesInForce(plan).flatMap(({ then }) =>
    then.flatMap((act) => (act.lever === 'mix' ? [act.shares] : [])),
  );
  const ever = segments.filter(({ id }) => [...drawn, ...ruled].some((shares) => (shares[id] ?? 0) > 0));
  return new Set(ever.map(({ archetype }) => archetype));
}

const metric =
  (name: string) =>
  ({ metrics }: Result) =>
    metrics[name]?.p50 ?? NaN;

const segmentOf = ({ scenario }: Result, archetype: Archetype) =>
  scenario.segments.find((segment) => segment.archetype === archetype)?.id;

/** A measure of the small-business segment: thousands of customers, so that the median future is telling. */
const small = (name: string) => (result: Result) => metric(`${name}.${segmentOf(result, 'micro')}`)(result);

/** A measure of the middle: some dozens of customers, told by the mean for the same reason. */
const middle = (name: string) => (result: Result) => meanOf(result, name, 'mid');

/** A measure of the enterprise segment: its few customers make most futures read all or nothing, so the mean tells. */
const enterprise = (name: string) => (result: Result) => meanOf(result, name, 'enterprise');

function meanOf(result: Result, name: string, archetype: Archetype): number {
  const found = result.metrics[`${name}.${segmentOf(result, archetype)}`];
  return found && found.futures >= FEWEST ? found.mean : NaN;
}

/** Of plans whose largest customers are of that kind. */
const payback = (largest: Archetype) => (result: Result) => {
  const kinds = sold(result.scenario);
  const found = ARCHETYPES.filter((archetype) => kinds.has(archetype)).at(-1);
  return (found === 'smb' ? 'micro' : found) === largest ? metric('paybackMonths')(result) : NaN;
};

const source = (title: string, where: string, grade: Source['grade']): Source => ({ title, where, grade });

type Range = readonly [low: number, high: number];

const bench = (
  name: string,
  [low, high]: Range,
  format: Benchmark['format'],
  read: Benchmark['read'],
  source: Source,
): Benchmark => ({ name, low, high, format, read, source });

/** The same that the page judges by. */
function shared(
  name: string,
  measure: Benchmarked,
  archetype: Archetype | null,
  format: Benchmark['format'],
  read: Benchmark['read'],
): Benchmark {
  const { range, source } = benchmarkOf(measure, archetype);
  return bench(name, range, format, read, source);
}

export const BENCHMARKS: readonly Benchmark[] = [
  shared('S&M per new dollar of ARR', 'salesPerNewDollar', null, perUnit, metric('salesPerNewDollar')),
  shared(
    ...(['S&M per dollar of ARR that people sold', 'salesPerNewDollar', null] as const),
    ...([perUnit, metric('salesPerSoldDollar')] as const),
  ),
  bench(
    'S&M per dollar of ARR, expansion included',
    [1.14, 1.14],
    perUnit,
    metric('salesPerGainedDollar'),
    source('Median $1.14', 'KBCM 2019, scribd 486191576', 'S'),
  ),
  shared('CAC payback, months, small business only', 'paybackMonths', 'micro', months, payback('micro')),
  shared('CAC payback, months, up to mid-market', 'paybackMonths', 'mid', months, payback('mid')),
  // Those with enterprise sell to others too.
  shared('CAC payback, months, with enterprise', 'paybackMonths', null, months, payback('enterprise')),
  shared('Burn multiple', 'burnMultiple', null, times, metric('burnMultiple')),
  bench(
    'Capital used per dollar of ARR',
    [1.47, 1.47],
    perUnit,
    metric('capitalPerArr'),
    source('Median $1.47', 'KBCM 2019, scribd 486191576', 'S'),
  ),
  bench('Gross margin', [0.65, 0.71], percent, metric('grossMargin'), SOURCES.bessemer2021),
  bench(
    'Expansion, share of new ARR',
    [0.16, 0.4],
    percent,
    metric('expansionShare'),
    source('16 % (2016) to 40 % (2024)', 'Pacific Crest 2016; Benchmarkit 2025', 'P'),
  ),
  shared('LTV : CAC', 'ltvToCac', null, times, metric('ltvToCac')),
  bench(
    'Attainment of quota',
    [0.54, 0.81],
    percent,
    metric('attainment'),
    source('54 %; 81 %', 'xactlycorp.com 2019; Insight Partners', 'S'),
  ),
  shared('NRR, small business', 'nrr', 'micro', percent, small('nrr')),
  shared('GRR, small business', 'grr', 'micro', percent, small('grr')),
  shared('Customers lost a year, small business', 'logoChurn', 'micro', percent, small('logoChurn')),
  shared('NRR, mid-market (mean)', 'nrr', 'mid', percent, middle('nrr')),
  shared('GRR, mid-market (mean)', 'grr', 'mid', percent, middle('grr')),
  shared('Customers lost a year, mid-market (mean)', 'logoChurn', 'mid', percent, middle('logoChurn')),
  shared('NRR, enterprise (mean)', 'nrr', 'enterprise', percent, enterprise('nrr')),
  shared('GRR, enterprise (mean)', 'grr', 'enterprise', percent, enterprise('grr')),
  shared(
    ...(['Customers lost a year, enterprise (mean)', 'logoChurn', 'enterprise'] as const),
    ...([percent, enterprise('logoChurn')] as const),
  ),
  bench(
    'Seed extension raised',
    [0.46, 0.48],
    percent,
    ({ horizon }) => horizon.rounds['seed']?.share ?? NaN,
    SOURCES.cbInsightsFunnel,
  ),
  bench(
    'Series A within 24 months of the start',
    [0.15, 0.33],
    percent,
    ({ horizon }) => horizon.rounds['a']?.shareWithin24 ?? NaN,
    SOURCES.cartaSeedA,
  ),
  bench(
    'Series A within 24 months of the seed extension',
    [0.15, 0.33],
    percent,
    ({ horizon }) => {
      const graduating = horizon.rounds['a']?.graduating;
      return graduating && graduating.futures >= FEWEST ? graduating.shareWithin24 : NaN;
    },
    SOURCES.cartaSeedA,
  ),
  bench(
    'Months from A to B, where both closed',
    [18.6, 23.5],
    months,
    ({ horizon }) => horizon.rounds['b']?.monthsSinceNeeded.p50 ?? NaN,
    SOURCES.cartaInterval,
  ),
];
