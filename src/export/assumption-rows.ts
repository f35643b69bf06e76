// Every value of a scenario as a row: in force, its range, its unit, what is allowed, and where its default comes from.
import { placeText, type Messages } from '../messages';
import {
  centre,
  isMoney,
  isRange,
  listPaths,
  locate,
  readPath,
  SOURCES,
  type Column,
  type Parameter,
  type Scenario,
} from '../scenario';
import type { CsvCell } from './csv';
import type { BooksMessages } from './words';

/** Heading and rows; amounts unrounded, shares as fractions. The range is that of 8 in 10, where there is one. */
export function assumptionRows(
  messages: Messages,
  { assumptions: t }: BooksMessages,
  scenario: Scenario,
): readonly (readonly CsvCell[])[] {
  const heading = [
    ...[t.what, t.path, t.unit, t.value, t.low, t.high],
    ...[t.default, t.least, t.most, t.source],
  ];
  const rows = listPaths(scenario).map((path): CsvCell[] => {
    const value = readPath(scenario, path) ?? NaN;
    const what = placeText(messages, scenario, path);
    const place = locate(scenario, path);
    if (!place) return [what, path, '', isRange(value) ? NaN : value, NaN, NaN, NaN, NaN, NaN, t.drawn];
    const { row, column } = place;
    return [
      ...[what, path, unitOf(messages, t, row, scenario.currency), centre(value, row.law)],
      ...(isRange(value) ? [value.p10, value.p90] : [NaN, NaN]),
      ...[column.default, row.valid[0], row.valid[1], sourceOf(messages, column)],
    ];
  });
  return [heading, ...rows];
}

function unitOf(
  messages: Messages,
  t: BooksMessages['assumptions'],
  { unit }: Parameter,
  currency: string,
): string {
  const kind = isMoney(unit) ? currency : unit.startsWith('share') ? t.share : '';
  return [kind, messages.units[unit]].filter((part) => part !== '').join(' ');
}

function sourceOf({ assumptions }: Messages, { source }: Column): string {
  if (source === 'assumption') return assumptions.assumed;
  const { title, where, grade } = SOURCES[source];
  return assumptions.source(title, where, assumptions.grades[grade]);
}
