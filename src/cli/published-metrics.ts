// The measures of the trade by name; a segment's carry its id: `nrr.smb`.
import type { Metrics, Spread } from '../engine/summary';
import type { Scenario } from '../scenario';

export interface Metric {
  /** Living futures in which it is defined. */
  readonly futures: number;
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const metric = ({ count, mean, p10, p50, p90 }: Spread): Metric => ({ futures: count, mean, p10, p50, p90 });

export function metrics(scenario: Scenario, { company, segments }: Metrics): Record<string, Metric> {
  const own = scenario.segments.flatMap(({ id }, s) =>
    Object.entries(segments[s]).map(([name, spread]) => [`${name}.${id}`, metric(spread)] as const),
  );
  const all = Object.entries(company).map(([name, spread]) => [name, metric(spread)] as const);
  return Object.fromEntries([...all, ...own]);
}
