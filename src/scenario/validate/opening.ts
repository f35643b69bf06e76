// Opening books that can be: every customer and every open deal is an account of the market, and ARR is somebody's.
import { MAX_PODS } from '../../engine/input';
import { resolveSegment } from '../resolve';
import type { Segment, Value } from '../types';
import type { Report } from './report';

const without = (segment: Segment, ...keys: readonly string[]): Segment => ({
  ...segment,
  values: Object.fromEntries(Object.entries(segment.values).filter(([key]) => !keys.includes(key))),
});

/** The segment without the opening books that cannot be. */
export function withOpening(report: Report, segment: Segment, currency: string): Segment {
  const all = resolveSegment(segment, currency);
  const number = (key: string) => Number(all[key] satisfies Value);
  const accounts = Math.floor(number('accounts'));
  const customers = number('openingCustomers');
  if (customers > accounts) {
    const allowed = `at most the ${accounts} accounts in the market`;
    report.add(`${segment.id}.openingCustomers`, 'size', customers, allowed);
    return without(segment, 'openingCustomers', 'openingArr', 'openingPipeline');
  }
  if (customers === 0 && number('openingArr') > 0) {
    report.add(`${segment.id}.openingArr`, 'size', number('openingArr'), '0 without customers at the start');
    return without(segment, 'openingArr');
  }
  const pipeline = number('openingPipeline');
  if (customers + pipeline <= accounts) return segment;
  const left = `at most the ${accounts - customers} accounts that are not customers`;
  report.add(`${segment.id}.openingPipeline`, 'size', pipeline, left);
  return without(segment, 'openingPipeline');
}

/** Segments whose PODs the engine's pool can hold together. */
export function withPods(report: Report, segments: readonly Segment[], currency: string): Segment[] {
  let room = MAX_PODS;
  return segments.map((segment) => {
    const pods = Number(resolveSegment(segment, currency)['openingPods']);
    if (pods <= room) {
      room -= pods;
      return segment;
    }
    report.add(`${segment.id}.openingPods`, 'size', pods, `at most ${room}, or ${MAX_PODS} in all segments`);
    return without(segment, 'openingPods');
  });
}
