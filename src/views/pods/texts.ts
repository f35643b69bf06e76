// Words of the PODs, and what is said of each for who cannot see the picture. Pure.
import type { SeatRecord } from '../../engine/story';
import type { Messages } from '../../messages';
import { segmentOfPod } from './seat-runs';

export type PodsTexts = Awaited<ReturnType<Messages['pods']>>;

export function summaryOf(t: PodsTexts, { pods, lived }: SeatRecord): string {
  const count = (holds: (pod: (typeof pods)[number]) => boolean) => pods.filter(holds).length;
  return t.summary(
    pods.length,
    count(({ stays }) => stays.length > 1),
    count(({ parent }) => parent > 0),
    count(({ to }) => to < lived),
  );
}

/** One line for each POD. */
export const listOf = (
  t: PodsTexts,
  { pods, lived }: SeatRecord,
  label: (segment: number) => string,
  month: (month: number) => string,
): readonly string[] =>
  pods.map((pod) =>
    [
      t.list(t.pod(pod.number), label(segmentOfPod(pod)(pod.from)), month(pod.from), month(pod.to)),
      ...(pod.parent > 0 ? [t.splitFrom(t.pod(pod.parent))] : []),
      ...pod.stays.slice(1).map(({ segment, from }) => t.moved(label(segment), month(from))),
      ...(pod.to < lived ? [t.closed(month(pod.to))] : []),
    ].join(', '),
  );
