// What selling to one segment costs: its own programmes, and its part of what is spent on all segments together.
import { ROLES, roleBase, ROLE, type EngineInput } from '../input';
import { companyAt, isCare, segmentAt } from '../model';
import type { Columns } from './columns';

/** What a full POD of a segment pays a month to those who sell, at the centre of what is uncertain. */
export function sellingPay({ values }: EngineInput, segment: number): number {
  let pay = 0;
  ROLES.forEach((_, role) => {
    const at = roleBase(segment, role);
    if (!isCare(role)) pay += values[at + ROLE.seats] * values[at + ROLE.cost];
  });
  return pay;
}

/**
 * [segments][futures] S&M of a span of months by segment; together they are the company's. Programmes, visits and the own
 * site are booked by segment. The rest (pay, commissions, managers, recruiting, training, programmes for all) is shared
 * month by month as the segments' PODs would pay their sellers with every seat filled (`pay`, one for each segment);
 * without a POD by effort, which founders then are; and evenly where nobody works on anything.
 */
export function salesCostBySegment(
  columns: Columns,
  pay: readonly number[],
  first: number,
  last: number,
): Float64Array[] {
  const costs = pay.map(() => new Float64Array(columns.size));
  for (let month = first; month <= last; month++) {
    const at = (name: 'programmes' | 'pods' | 'effort') =>
      pay.map((_, s) => columns.at(segmentAt(name, s), month));
    const [programmes, pods, effort] = [at('programmes'), at('pods'), at('effort')];
    const whole = columns.at(companyAt('salesCost'), month);
    for (let i = 0; i < columns.size; i++) {
      let own = 0;
      let paid = 0;
      let worked = 0;
      for (let s = 0; s < pay.length; s++) {
        own += programmes[s][i];
        paid += pods[s][i] * pay[s];
        worked += effort[s][i];
      }
      for (let s = 0; s < pay.length; s++) {
        const even = worked > 0 ? effort[s][i] / worked : 1 / pay.length;
        const share = paid > 0 ? (pods[s][i] * pay[s]) / paid : even;
        costs[s][i] += programmes[s][i] + (whole[i] - own) * share;
      }
    }
  }
  return costs;
}
