// The least number of PODs month by month, as steps that people edit. Pure.
import type { Keyframe } from '../../scenario';

const sorted = (frames: readonly Keyframe[]): readonly Keyframe[] =>
  [...frames].sort((a, b) => a.month - b.month);

/** Months between a new step and the last one. */
const LATER = 6;

/** One more step, after the last or in the first free month; the same when every month is taken. */
export function addStep(frames: readonly Keyframe[], months: number): readonly Keyframe[] {
  const last = frames.at(-1);
  const taken = new Set(frames.map(({ month }) => month));
  let month = last ? Math.min(last.month + LATER, months) : 1;
  while (taken.has(month) && month > 1) month--;
  if (taken.has(month)) return frames;
  return sorted([...frames, { month, value: (last?.value ?? 0) + 1 }]);
}

/** Months that a step may move to: between its neighbours. */
export const roomOf = (
  frames: readonly Keyframe[],
  index: number,
  months: number,
): readonly [number, number] => {
  const least = (frames[index - 1]?.month ?? 0) + 1;
  return [least, Math.max(least, (frames[index + 1]?.month ?? months + 1) - 1)];
};

export const moveStep = (frames: readonly Keyframe[], index: number, month: number): readonly Keyframe[] =>
  frames.map((frame, i) => (i === index ? { ...frame, month } : frame));

export const setCount = (frames: readonly Keyframe[], index: number, value: number): readonly Keyframe[] =>
  frames.map((frame, i) => (i === index ? { ...frame, value } : frame));

export const removeStep = (frames: readonly Keyframe[], index: number): readonly Keyframe[] =>
  frames.filter((_, i) => i !== index);
