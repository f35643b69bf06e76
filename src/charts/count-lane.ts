// Counts by month on a lane: signs one upon the other while they are few, bars when they are many.

export interface LaneStack {
  readonly month: number;
  readonly count: number;
  /** Token of the colour. */
  readonly tone: string;
}

export interface LaneSign {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: string;
}

/** So many signs fit one upon the other. */
const MOST = 4;
const PITCH = 5;
const SIGN = { width: 2, height: 9 };

export const isFew = (stacks: readonly LaneStack[]): boolean => totals(stacks).every((all) => all <= MOST);

function totals(stacks: readonly LaneStack[]): number[] {
  const months = new Map<number, number>();
  for (const { month, count } of stacks) months.set(month, (months.get(month) ?? 0) + count);
  return [...months.values()];
}

/**
 * Few: a sign for each, one month's beside one another for bars and one upon the other for points. Many: a bar for each
 * month, as high as its count of the largest; several tones stand one upon the other.
 */
export function laneSigns(
  stacks: readonly LaneStack[],
  x: (month: number) => number,
  height: number,
): LaneSign[] {
  const few = isFew(stacks);
  const most = Math.max(1, ...totals(stacks));
  const room = Math.max(1.5, Math.min(6, (x(1) - x(0)) * 0.6));
  const risen = new Map<number, number>();
  return stacks.flatMap(({ month, count, tone }): LaneSign[] => {
    const before = risen.get(month) ?? 0;
    if (!few) {
      const tall = (count / most) * height;
      risen.set(month, before + tall);
      return [{ x: x(month) - room / 2, y: height - before - tall, width: room, height: tall, tone }];
    }
    risen.set(month, before + count);
    return Array.from({ length: count }, (_, i) => ({
      ...SIGN,
      x: x(month) - SIGN.width / 2,
      y: height - SIGN.height - (before + i) * PITCH,
      tone,
    }));
  });
}
