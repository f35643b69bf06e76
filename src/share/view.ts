// The view, judged field by field, and as tokens of a link.
import type { Report } from '../scenario/validate';
import { readNumber, readText, writeNumber, writeText } from './atoms';
import { cleanText } from './clean';
import { PLAIN_VIEW, type View, type ViewValue } from './state';
import { T } from './tokens';

const SERIES = /^[a-z][A-Za-z0-9.-]{0,60}$/;
const NAME = /^[a-z][A-Za-z0-9]{0,23}$/;
const MOST_SERIES = 12;
/** In links of the first engines 16; those that name more were never made. */
const MOST_MORE = 32;
/** In links the name of a figure that was seen, and so of nothing that is looked at. */
export const ARR_SEEN = 'arr';
/** A play of twelve decisions, or the controls that a teacher has locked, need some hundreds. */
const LONGEST_TEXT = 1000;
const LARGEST = 1e15;

/** The view that foreign JSON describes; what is wrong is reported and left out. */
export function readView(report: Report, x: unknown): View {
  const fields = x === undefined ? null : report.object('view', x, ['series', 'survivors', 'more']);
  if (fields === null) return PLAIN_VIEW;
  const survivors = fields['survivors'];
  if (survivors !== undefined && typeof survivors !== 'boolean')
    report.add('view.survivors', 'type', survivors, 'true or false');
  return {
    series: readSeries(report, fields['series']),
    survivors: survivors === true,
    more: readMore(report, fields['more']),
  };
}

function readSeries(report: Report, x: unknown): string[] {
  const series: string[] = [];
  report.list('view.series', x, MOST_SERIES).forEach((name, i) => {
    if (typeof name === 'string' && SERIES.test(name) && !series.includes(name)) series.push(name);
    else report.add(`view.series.${i}`, 'type', name, 'the name of a series, once');
  });
  return series;
}

function readMore(report: Report, x: unknown): Record<string, ViewValue> {
  const given = Object.entries(typeof x === 'object' && x !== null ? x : {}) as [string, unknown][];
  if (x !== undefined && (typeof x !== 'object' || x === null || Array.isArray(x)))
    report.add('view.more', 'type', x, 'an object');
  if (given.length > MOST_MORE)
    report.add('view.more', 'size', `${given.length} entries`, `at most ${MOST_MORE}`);
  const kept = given.slice(0, MOST_MORE).flatMap(([name, value]): [string, ViewValue][] => {
    const path = `view.more.${name}`;
    if (!NAME.test(name) || name in {} || name === ARR_SEEN)
      report.add(path, 'unknown', value, 'a name of letters and digits');
    else if (typeof value === 'boolean') return [[name, value]];
    else {
      const read =
        typeof value === 'string'
          ? report.text(path, value, LONGEST_TEXT)
          : report.number(path, value, -LARGEST, LARGEST);
      if (read !== undefined) return [[name, typeof read === 'string' ? cleanText(read) : read]];
    }
    return [];
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Tokens of a view; nothing for the plain one. */
export const writeView = ({ series, survivors, more }: View): string[] => [
  ...series.map((name) => T.series + writeText(name)),
  ...(survivors ? [T.survivors] : []),
  ...Object.entries(more)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${T.more}${name}.${writeEntry(value)}`),
];

function writeEntry(value: ViewValue): string {
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  return typeof value === 'number' ? `n${writeNumber(value)}` : `s${writeText(cleanText(value))}`;
}

/** Is this token one of a view? */
export const isOfView = (token: string): boolean => LETTERS.includes(token.charAt(0));
const LETTERS: readonly string[] = [T.series, T.survivors, T.more];

/** Foreign JSON for `readView` from the tokens of a view. */
export function viewOf(tokens: readonly string[]) {
  const of = (letter: string) =>
    tokens.filter((token) => token.startsWith(letter)).map((token) => token.slice(1));
  return {
    series: of(T.series).map((name) => readText(name) ?? null),
    survivors: of(T.survivors).length > 0,
    more: Object.fromEntries(of(T.more).map(readEntry)) as Readonly<Record<string, unknown>>,
  };
}

function readEntry(text: string): [string, unknown] {
  const [, name, kind, rest] = /^([^.]*)\.(.?)(.*)$/.exec(text) ?? [text, text, '', ''];
  if (kind === 'b') return [name, rest === '1'];
  return [name, (kind === 'n' ? readNumber(rest) : kind === 's' ? readText(rest) : null) ?? null];
}
