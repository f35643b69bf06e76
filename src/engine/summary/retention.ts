// Net and gross retention of revenue over the last year.
import { segmentAt, YEAR, type SegmentSeries } from '../model';
import type { Flows } from './flows';

export interface Retention {
  readonly net: Float64Array;
  readonly gross: Float64Array;
}

/**
 * Twelve monthly rates chained: net ∏ (1 + (expansion − contraction − churned) ÷ ARR of the month before), gross the
 * same without expansion. The published measures follow the customers of twelve months ago only; the series do not
 * tell customers by age, so these rates are of the whole base. New customers leave sooner than old ones on monthly
 * contracts and cannot leave yet on annual ones: against the exact measure the shipped small-business segment reads
 * 3 to 5 points too low, enterprise 1 to 3 points off either way. Undefined without twelve months of ARR.
 */
export function retention(flows: Flows, months: number, segments: readonly number[]): Retention {
  const of = (name: SegmentSeries, month: number) =>
    flows.sum(
      segments.map((s) => segmentAt(name, s)),
      month,
      month,
    );
  const enough = months >= YEAR;
  const net = new Float64Array(flows.size).fill(enough ? 1 : NaN);
  const gross = net.slice();
  for (let month = months - YEAR + 1; enough && month <= months; month++) {
    const before = of('arr', month - 1);
    const [grown, shrunk, lost] = [
      of('expansionArr', month),
      of('contractionArr', month),
      of('churnedArr', month),
    ];
    for (let i = 0; i < flows.size; i++) {
      const out = shrunk[i] + lost[i];
      net[i] *= before[i] > 0 ? 1 + (grown[i] - out) / before[i] : NaN;
      gross[i] *= before[i] > 0 ? 1 - out / before[i] : NaN;
    }
  }
  return { net, gross };
}
