// What decides it, in one line: the first of each list that stands out. Pure.
import { errorPer100 } from '../../format';
import type { DriverRow, DriversTexts, Measure } from './rows';

/** The rows of both outcomes. */
interface Lists {
  readonly survival: readonly DriverRow[];
  readonly arr: readonly DriverRow[];
}

const clearest = (rows: readonly DriverRow[]) => rows.find(({ clear }) => clear);

/**
 * Ranges first, which were drawn together: of what one is unsure of. Where none of them stands out, the first that moves
 * it by itself.
 */
export function headlineOf(
  { headline: t, counting }: DriversTexts,
  ranges: Lists,
  points: Lists,
  /** No move is still to be made. */
  isWhole: boolean,
): readonly string[] {
  const isRange = decides(ranges);
  if (!isRange && !isWhole) return [counting];
  const lists = isRange ? ranges : points;
  const [first, second] = [clearest(lists.survival), clearest(lists.arr)];
  const of = isRange ? t.unsure : t.alone;
  const name = ({ brief, owner }: DriverRow) => t.named(brief, owner);
  if (first && second)
    return first.path === second.path ? t.same(of, name(first)) : t.both(of, name(first), name(second));
  if (first) return t.survival(of, name(first));
  return second ? t.arr(of, name(second)) : t.neither;
}

const decides = ({ survival, arr }: Lists): boolean =>
  [survival, arr].some((rows) => clearest(rows) !== undefined);

/** What becomes of survival at both ends of the first of the ranges. */
export function becauseOf(
  { because: t }: DriversTexts,
  rows: readonly DriverRow[],
  { text }: Measure,
): string | undefined {
  const first = clearest(rows);
  if (!first?.low || !first.high) return undefined;
  const [low, high] = [first.low.outcome, first.high.outcome];
  return t(text(low.value), text(high.value), errorPer100(Math.max(low.error, high.error)));
}

/** What moves each outcome most when moved by itself, and to what; empty while nothing stands out. */
export function aloneOf(
  { headline, points: { finding: t } }: DriversTexts,
  points: Lists,
  measures: { readonly survival: Measure; readonly arr: Measure },
): string {
  const tell = (of: 'survival' | 'arr') => {
    const row = clearest(points[of]);
    if (!row) return [];
    const ends = [row.low, row.high]
      .flatMap((end) => (end && Number.isFinite(end.outcome.value) ? [end] : []))
      .map(({ value, outcome }) => t.end[of](measures[of].text(outcome.value), value));
    return [t[of](headline.named(row.brief, row.owner), ends)];
  };
  const told = [...tell('survival'), ...tell('arr')];
  return told.length > 0 ? t.alone(told) : '';
}
