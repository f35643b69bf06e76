// One series of a run as a fan: its bands, its ghost, and the sentence that says what it shows.
import { isBlank } from '../../charts';
import type { Bands } from '../../engine/summary';
import type { Messages } from '../../messages';
import type { Shown } from '../../state';
import { whyBlank, type Run } from './blank';
import { textOf } from './figures';
import type { Series } from './series';

/** Bands of the series at a place of the row; undefined while they are not here. */
export const bandsAt = (shown: Shown | null, place: number): Bands | undefined =>
  shown?.picture.series.find((series) => series.place === place)?.bands;

/**
 * The same of the run from before a change, where it is told of the same futures, all or survivors, and in the same
 * currency.
 */
const ghostAt = ({ shown, ghost }: Run, place: number) =>
  shown?.picture.of === ghost?.picture.of && shown?.scenario.currency === ghost?.scenario.currency
    ? bandsAt(ghost, place)
    : undefined;

/** Bands of which nothing is known. */
function blankBands(months: number): Bands {
  const none = new Float64Array(months + 1).fill(NaN);
  return { p2_5: none, p10: none, p25: none, p50: none, p75: none, p90: none, p97_5: none, mean: none };
}

/** Everything about a fan but where it is drawn. `months` is the horizon that is being edited. */
export function fanOf(
  messages: Messages,
  series: Series,
  run: Run,
  months: number,
  points: Float64Array | null = null,
) {
  const { shown } = run;
  const t = messages.app.results;
  const { id, title, tone, mark, unit, place } = series;
  const bands = bandsAt(shown, place) ?? blankBands(months);
  const currency = shown?.scenario.currency ?? 'USD';
  const text = textOf(unit, currency);
  const last = bands.p50.length - 1;
  const instead = isBlank(bands.p50) ? whyBlank(messages, run, place) : '';
  const told = [bands.p50, bands.p10, bands.p90].map((edge) => text(edge[last]));
  const said = points && within(points, bands);
  return {
    ...{ id, title, tone, mark, bands, points, place },
    /** In how many of its months what really was lay between the edges of 8 in 10; null when there is nothing to say. */
    said,
    ghost: ghostAt(run, place)?.p50 ?? null,
    summary:
      (instead || t.summary(title, last, told[0], told[1], told[2])) +
      (said ? ` ${t.actuals.inside(String(said.inside), String(said.of))}.` : ''),
    instead,
    // The figures in the file bear no sign.
    file: unit === 'money' ? `${id}-${currency}` : id,
  };
}

/** Months that have both a point and a band; null when there are none. */
function within(
  points: Float64Array,
  { p10, p90 }: Bands,
): { readonly inside: number; readonly of: number } | null {
  const known = Array.from(points, (value, month) => ({ value, low: p10[month], high: p90[month] })).filter(
    ({ value, low, high }) => !Number.isNaN(value) && low <= high,
  );
  const inside = known.filter(({ value, low, high }) => value >= low && value <= high).length;
  return known.length > 0 ? { inside, of: known.length } : null;
}

/** A note, and how what really was lies in the fan. */
export function withActuals(
  note: string,
  said: { readonly inside: number; readonly of: number } | null,
  { actuals }: Messages['app']['results'],
  narrow: boolean,
): string {
  if (said === null) return note;
  const told = (narrow ? actuals.brief : actuals.inside)(String(said.inside), String(said.of));
  return narrow ? told : `${note} · ${told}`;
}
