// Net and gross retention of revenue over the last year.
import { segmentAt, YEAR, type SegmentSeries } from '../model';
import type { Columns } from './columns';

export interface Retention {
  readonly net: Float64Array;
  readonly gross: Float64Array;
}

/**
 * Net: ARR now of the customers of twelve months ago ÷ their ARR then. Graduates of the year, who were all customers a
 * year ago, count in the segment they left, at what they paid last, and not yet in the one they joined. Gross: twelve monthly rates chained,
 * ∏ (1 − (contraction + churned) ÷ ARR of the month before); these are of the whole base, so that new customers, who
 * leave sooner on monthly contracts and cannot leave yet on annual ones, are in them. Undefined without ARR a year ago
 * (gross: in any of the twelve months).
 */
export function retention(flows: Columns, months: number, segments: readonly number[]): Retention {
  const of = (name: SegmentSeries, month: number) =>
    flows.sum(
      segments.map((s) => segmentAt(name, s)),
      month,
      month,
    );
  const enough = months >= YEAR;
  const net = new Float64Array(flows.size).fill(NaN);
  const gross = new Float64Array(flows.size).fill(enough ? 1 : NaN);
  if (!enough) return { net, gross };
  const [then, now] = [of('arr', months - YEAR), of('seasonedArr', months)];
  for (let month = months - YEAR + 1; month <= months; month++) {
    const graduated = of('graduatedOutArr', month);
    for (let i = 0; i < flows.size; i++) now[i] += graduated[i];
  }
  for (let i = 0; i < flows.size; i++) if (then[i] > 0) net[i] = now[i] / then[i];
  for (let month = months - YEAR + 1; month <= months; month++) {
    const before = of('arr', month - 1);
    const [shrunk, lost] = [of('contractionArr', month), of('churnedArr', month)];
    for (let i = 0; i < flows.size; i++) {
      gross[i] *= before[i] > 0 ? 1 - (shrunk[i] + lost[i]) / before[i] : NaN;
    }
  }
  return { net, gross };
}
