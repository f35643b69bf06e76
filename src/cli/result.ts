// The result of a run in the layout that is published. Shares are fractions, months are months from the opening, money
// is in currency units; what is undefined, or rests on too few futures, is null in the file.
import { ENGINE_VERSION, type EngineInput } from '../engine';
import type { Bands, Level } from '../engine/summary';
import type { Scenario } from '../scenario';
import { canonical } from '../share';
import { horizon } from './horizon';
import type { RunOptions } from './options';
import { metrics } from './published-metrics';
import { seriesOf, type PublishedSeries } from './series';
import type { Simulated } from './simulate-all';

export type Series = Readonly<Record<Level, readonly number[]>>;

export interface Result {
  readonly engine: string;
  /** In the form that files have: only what differs from the default columns. */
  readonly scenario: Scenario;
  readonly seed: number;
  /** Only when a link gave ignorance a seed of its own. */
  readonly ignoranceSeed?: number;
  readonly runs: number;
  /** Of the raw figures of all futures; comparable within an engine version. */
  readonly fingerprint: string;
  readonly months: number;
  /** [months + 1] share of futures alive at the end of each month. */
  readonly survival: readonly number[];
  /** Over all futures: those out of cash count as 0 in stocks and flows, and not at all in rates. */
  readonly series: Readonly<Record<string, Series>>;
  readonly horizon: ReturnType<typeof horizon>;
  /** Medians and spread over living futures; definitions in engine/summary/measure-names.ts. */
  readonly metrics: ReturnType<typeof metrics>;
}

export function resultOf(
  scenario: Scenario,
  input: EngineInput,
  { seed, ignoranceSeed }: Pick<RunOptions, 'seed' | 'ignoranceSeed'>,
  simulated: Simulated,
): Result {
  return {
    engine: ENGINE_VERSION,
    scenario: canonical(scenario),
    seed,
    ...(ignoranceSeed !== seed && { ignoranceSeed }),
    runs: simulated.odds.futures,
    fingerprint: simulated.fingerprint,
    months: scenario.months,
    survival: simulated.odds.survival,
    series: Object.fromEntries(
      seriesOf(scenario).map((series) => [series.name, scaled(series, simulated.bands)]),
    ),
    horizon: horizon(scenario, input, simulated),
    metrics: metrics(scenario, simulated.metrics),
  };
}

function scaled({ place, per = 1 }: PublishedSeries, all: ReadonlyMap<number, Bands>): Series {
  const found = all.get(place);
  if (!found) throw new Error(`No bands of series ${place}`);
  const entries = Object.entries(found).map(([level, values]) => [
    level,
    Array.from(values, (value) => value / per),
  ]);
  return Object.fromEntries(entries) as Record<Level, number[]>;
}
