// What decides it, in one line: the first of each list that stands out. Pure.
import type { DriverRow, DriversTexts } from './rows';

export function headlineOf(
  { headline: t }: DriversTexts,
  survival: readonly DriverRow[],
  arr: readonly DriverRow[],
): string {
  const [first, second] = [survival, arr].map((rows) => rows.find(({ clear }) => clear));
  const name = ({ name, owner }: DriverRow) => t.named(name, owner);
  if (first && second)
    return first.path === second.path ? t.same(name(first)) : t.both(name(first), name(second));
  if (first) return t.survival(name(first));
  return second ? t.arr(name(second)) : t.neither;
}

/** Of ranges and moves, the list that has something to say; ranges first, which were drawn together. */
export const foremostRows = (ranges: readonly DriverRow[], points: readonly DriverRow[]) =>
  ranges.some(({ clear }) => clear) ? ranges : points;
