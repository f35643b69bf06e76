// How what really was lies in the fan: which of its months are outside 8 in 10, and how far the last one is. Pure.
import type { Bands } from '../../engine/summary';
import type { Messages } from '../../messages';
import { monthName } from '../month-name';

type Edges = Pick<Bands, 'p10' | 'p90'>;
export type Side = 'above' | 'below' | 'inside';

/** A month that is known, and how far outside 8 in 10 it is: 0 inside. */
export interface JudgedMonth {
  readonly month: number;
  readonly value: number;
  readonly side: Side;
  readonly by: number;
}

/** The months that have both a point and a band, in order. */
export function judge(points: Float64Array, { p10, p90 }: Edges): readonly JudgedMonth[] {
  return Array.from(points).flatMap((value, month): JudgedMonth[] => {
    const [low, high] = [p10[month], p90[month]];
    if (Number.isNaN(value) || !(low <= high)) return [];
    if (value > high) return [{ month, value, side: 'above', by: value - high }];
    if (value < low) return [{ month, value, side: 'below', by: low - value }];
    return [{ month, value, side: 'inside', by: 0 }];
  });
}

interface Words {
  readonly messages: Messages;
  readonly t: Awaited<ReturnType<Messages['actuals']>>;
}

/** More stretches than these are only counted. */
const MOST_STRETCHES = 3;

/**
 * All of it in a sentence, in a few words where room is short: "◆ actual, 3 of 12 months within 8 in 10; above it in
 * months 3 to 11 ($53k more at month 11)". Empty when nothing is known. `start`: of the calendar, if it has one.
 */
export function judgedText(
  { messages, t: { judged: t } }: Words,
  judged: readonly JudgedMonth[],
  { start, money, brief }: { start: string | undefined; money: (x: number) => string; brief: boolean },
): string {
  const last = judged.at(-1);
  if (!last) return '';
  const of = (side: Side) => judged.filter((each) => each.side === side).map(({ month }) => month);
  const inside = [String(of('inside').length), String(judged.length)] as const;
  const name = monthName(messages, start);
  const far = last.side === 'inside' ? undefined : t.far[last.side](money(last.by), name(last.month));
  if (brief) return t.brief(...inside, far);
  const counted = start === undefined;
  const sides = (['above', 'below'] as const).flatMap((side) => {
    const months = of(side);
    if (months.length === 0) return [];
    const stretches = stretchesOf(months);
    if (stretches.length > MOST_STRETCHES) return [t.outside[side](t.many(months.length))];
    const told = stretches.map(([from, to]) => {
      const [first, end] = counted ? [String(from), String(to)] : [name(from), name(to)];
      return from === to ? first : t.span(first, end);
    });
    return [t.outside[side](counted ? t.counted(told, months.length) : told.join(', '))];
  });
  return t.inside(...inside, sides, far);
}

/** Months in a row, first and last. */
function stretchesOf(months: readonly number[]): readonly (readonly [number, number])[] {
  return months.reduce<(readonly [number, number])[]>((all, month) => {
    const open = all.at(-1);
    return open?.[1] === month - 1 ? [...all.slice(0, -1), [open[0], month]] : [...all, [month, month]];
  }, []);
}

/** What is said of them, with the words for it at hand. */
export const sayer = (words: Words) => ({
  months: (
    points: Float64Array,
    edges: Edges,
    how: {
      readonly start: string | undefined;
      readonly money: (x: number) => string;
      readonly brief: boolean;
    },
  ): string => judgedText(words, judge(points, edges), how),

  /** After or under the line of a series in the month that is read. The line alone where nothing is known. */
  month({ points, edges, title, line, money }: Read, month: number, brief: boolean): readonly string[] {
    const real = judge(points, edges).find((each) => each.month === month);
    if (!real) return [line];
    const t = words.t.judged;
    const value = money(real.value);
    if (brief) return [t.readBriefly(line, value)];
    return [line, t.read[real.side](title, value, money(real.by))];
  },
});

export type Sayer = ReturnType<typeof sayer>;

interface Read {
  readonly points: Float64Array;
  readonly edges: Edges;
  readonly title: string;
  readonly line: string;
  readonly money: (x: number) => string;
}
