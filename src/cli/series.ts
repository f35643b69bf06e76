// The series that are published, and where the engine keeps them.
import { companyAt, segmentAt, YEAR, type CompanySeries, type SegmentSeries } from '../engine';
import type { Scenario } from '../scenario';

export interface PublishedSeries {
  readonly name: string;
  /** Place in the row (engine/model/series.ts). */
  readonly place: number;
  /** Divides the engine's figure. */
  readonly per?: number;
}

const COMPANY: readonly CompanySeries[] = ['revenue', 'cash', 'headcount', 'customers'];
const SEGMENT: readonly SegmentSeries[] = [
  ...(['customers', 'arr', 'wins', 'pipeline', 'coverage'] as const),
  ...(['winRate', 'cycleMonths', 'trust'] as const),
  ...(['known', 'playbook', 'advantage'] as const),
];

const company = (name: CompanySeries): PublishedSeries => ({ name, place: companyAt(name) });

export const seriesOf = ({ segments }: Scenario): PublishedSeries[] => [
  company('arr'),
  { name: 'mrr', place: companyAt('arr'), per: YEAR },
  ...COMPANY.map(company),
  ...SEGMENT.flatMap((name) =>
    segments.map(({ id }, s) => ({ name: `${name}.${id}`, place: segmentAt(name, s) })),
  ),
  company('maturity'),
  company('topCustomerShare'),
];

/** Places to select, each once. */
export const placesOf = (scenario: Scenario): number[] => [
  ...new Set(seriesOf(scenario).map(({ place }) => place)),
];
