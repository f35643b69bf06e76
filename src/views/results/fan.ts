// One series of a run as a fan: its bands, its ghost, and the sentence that says what it shows.
import { isBlank } from '../../charts';
import type { Bands } from '../../engine/summary';
import type { Messages } from '../../messages';
import type { Shown } from '../../state';
import { whyBlank, type Run } from './blank';
import { textOf } from './figures';
import type { Sayer } from './judged';
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

/** Of the months on the axis alone. */
const cut = (series: Float64Array, months: number): Float64Array =>
  series.length > months + 1 ? series.subarray(0, months + 1) : series;

const upTo = (bands: Bands, months: number): Bands =>
  Object.fromEntries(Object.entries(bands).map(([edge, series]) => [edge, cut(series, months)])) as Bands;

/** Everything about a fan but where it is drawn. `months`: the last one on the axis. */
export function fanOf(
  messages: Messages,
  series: Series,
  run: Run,
  months: number,
  points: Float64Array | null = null,
  sayer?: Sayer,
) {
  const { shown } = run;
  const t = messages.app.results;
  const { id, title, tone, mark, unit, place } = series;
  const bands = upTo(bandsAt(shown, place) ?? blankBands(months), months);
  const currency = shown?.scenario.currency ?? 'USD';
  const text = textOf(unit, currency);
  const last = bands.p50.length - 1;
  const instead = isBlank(bands.p50) ? whyBlank(messages, run, place) : '';
  const told = [bands.p50, bands.p10, bands.p90].map((edge) => text(edge[last]));
  const before = ghostAt(run, place) ?? null;
  const { start } = shown?.scenario ?? {};
  const tell = (brief: boolean) =>
    points && sayer ? sayer.months(points, bands, { start, money: text, brief }) : '';
  const whole = tell(false);
  return {
    ...{ id, title, tone, mark, bands, points, place },
    /** How what really was lies in it, in few words or in all; empty when there is nothing to say. */
    said: tell,
    ghost: before && cut(before.p50, months),
    summary:
      (instead || t.summary(title, last, told[0], told[1], told[2])) + (whole === '' ? '' : ` ${whole}.`),
    instead,
    // The figures in the file bear no sign.
    file: unit === 'money' ? `${id}-${currency}` : id,
  };
}
