// A company in which deals come evenly and nothing else happens, for tests of what customers do by themselves.
import { MetricsKeeper, measurePlaces, type Metrics } from '../../src/engine/summary';
import type { Grain, Scenario, Values } from '../../src/scenario';
import { company, mix, segment, type Sketch } from './company';
import type { Figures } from './figures';

export const GRAINS: readonly Grain[] = ['counted', 'individual'];

/** Money that never runs short, nobody who grows or cuts by himself, nothing learnt, no common mood. */
const CALM: Values = {
  ...{ cash: 1e9, growthPods: 0, freezeBelow: 0, cutBelow: 0, commonShock: 0, programmesBase: 0 },
  ...{ loop: 0, maturity: 1, maturityDecay: 0, researchCashShare: 0 },
};
const able = (kinds: readonly string[]): Values =>
  Object.fromEntries(kinds.map((kind) => [`founders.${kind}`, 100_000]));
/** Twenty leads a month, all of which are opened and a third won; nobody leaves, shrinks or buys more. */
const EVEN: Values = {
  ...{ accounts: 20_000, freeLeads: 20, leadSpread: 0, leadToQualified: 1, qualifiedToOpportunity: 1 },
  ...{
    proposalRate: 1,
    proposalReference: 1,
    winRate: 0.3,
    cycleDays: 15,
    cycleSpread: 0,
    playbookEffect: 0,
    acv: 10_000,
  },
  ...{ programmesPerPod: 0, referralRate: 0, listingSignups: 0, marketplacePull: 0, coolingMonths: 120 },
  ...{ entryMonths: 0, entryPersonMonths: 0, entryCost: 0, techTouch: 1e6, goLiveMonths: 0, acvSpread: 0.5 },
  ...{ churnFirstPerMonth: 0, churnLongPerMonth: 0, expansionChance: 0, contractionChance: 0 },
  ...{ motionCeiling: 0, 'founders.meetings': 0 },
  ...able(['leads', 'opens', 'concurrent', 'onboardings', 'accounts']),
};

export const even = (id: string, values: Values = {}, grain: Grain = 'counted') =>
  segment(id, 'smb', { ...EVEN, ...values }, grain);

/** All effort goes to the first segment. */
export function growing(sketch: Sketch): Scenario {
  const first = sketch.segments?.[0]?.id ?? 'smb';
  return company({
    months: 36,
    ...sketch,
    company: { ...CALM, ...sketch.company },
    plan: { mix: mix([1, { [first]: 1 }]), ...sketch.plan },
  });
}

export const sum = (line: readonly number[], from = 1, to = line.length - 1) =>
  line.slice(from, to + 1).reduce((a, b) => a + b, 0);

/** Mean over futures of a figure, and its standard error. */
export function told(figures: Figures, value: (future: number) => number) {
  const list = Array.from({ length: figures.futures }, (_, future) => value(future));
  const mean = sum(list, 0) / list.length;
  const variance = sum(
    list.map((x) => (x - mean) ** 2),
    0,
  );
  return { mean, error: Math.sqrt(variance / (list.length - 1) / list.length) };
}

/** The measures of a run that selected every series. */
export function measured({ input, chunk, futures }: Figures): Metrics {
  const { months, segments } = input;
  const width = (months + 1) * futures;
  const places = measurePlaces(segments);
  const series = new Float64Array(places.length * width);
  places.forEach((place, i) => {
    series.set(chunk.series.subarray(place * width, (place + 1) * width), i * width);
  });
  const keeper = new MetricsKeeper({ months, segments, places, capacity: futures });
  keeper.ingest({ ...chunk, series });
  return keeper.metrics(futures);
}
