// What becomes of the drawn plan: shares of effort and PODs, on average of the futures still in business. Averages and
// not medians, because they must add up over segments.
import { companyAt, segmentAt, type SegmentSeries } from '../../engine';
import type { Bands } from '../../engine/summary';
import type { Shown } from '../../state';

const meanAt = ({ picture }: Shown, place: number): Bands['mean'] | undefined =>
  picture.series.find((series) => series.place === place)?.bands.mean;

/** Futures alive, as a share of those that the picture's averages are over. */
const alive = ({ picture: { of, odds } }: Shown, month: number) =>
  of === 'survivors' ? 1 : odds.survival[month];

function each({ input }: Shown, at: (segment: number) => Bands['mean'] | undefined) {
  const found = Array.from({ length: input.segments }, (_, s) => at(s));
  return found.every((series) => series !== undefined) ? found : undefined;
}

const ofSegment = (shown: Shown, name: SegmentSeries) =>
  each(shown, (s) => meanAt(shown, segmentAt(name, s)));

/** [segments] shares of effort month by month, on a common scale; undefined until they are here. */
export const realisedMix = (shown: Shown) => ofSegment(shown, 'effort');

/** [segments] PODs at the horizon, not whole, so that they add up; undefined when nobody is left to have any. */
export function podsAtHorizon(shown: Shown): number[] | undefined {
  const last = shown.input.months;
  const share = alive(shown, last);
  return share > 0 ? ofSegment(shown, 'pods')?.map((series) => series[last] / share) : undefined;
}

/** Where the number of whole PODs changes. */
export function podSteps(shown: Shown): { month: number; count: number }[] {
  const series = meanAt(shown, companyAt('pods'));
  const steps: { month: number; count: number }[] = [];
  if (!series) return steps;
  for (let month = 0; month < series.length; month++) {
    const share = alive(shown, month);
    if (share === 0) break;
    const count = Math.round(series[month] / share);
    if (count !== steps.at(-1)?.count) steps.push({ month, count });
  }
  return steps;
}
