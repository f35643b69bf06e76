// The books in words and rounded figures, as the page and paper show them. Pure.
import { companyAt, F } from '../../engine';
import {
  isIdle,
  namesOf,
  type Books,
  type BooksMessages,
  type BooksNames,
  type Line,
  type Played,
  type Span,
  type Unit,
} from '../../export';
import { exact, money, NONE, rowMoney, SPACE, times, told } from '../../format';
import type { Messages } from '../../messages';
import type { Scenario } from '../../scenario';
import { monthName } from '../month-name';

/** Shares from here on are told without decimals. */
const WHOLE = 0.1;

/** The figures of a line of the books, nothing where one is undefined; all of a line to one step. */
export function figureTexts(unit: Unit, values: Float64Array, currency: string): readonly string[] {
  const amount = rowMoney(values, currency);
  const shares = Array.from(values, Math.abs).filter((size) => size > 0);
  const decimals = shares.length > 0 && Math.min(...shares) < WHOLE ? 1 : 0;
  const text = (value: number): string => {
    if (Number.isNaN(value)) return NONE;
    if (unit === 'money') return amount(value);
    if (unit === 'share') return told(value, (size) => (100 * size).toFixed(decimals) + SPACE + '%');
    if (unit === 'times') return times(value);
    return unit === 'months' ? told(value, (size) => size.toFixed(1)) : exact(Math.round(value));
  };
  return Array.from(values, text);
}

/** A line's name, with its unit where the figures do not show it. */
export const headText = (t: BooksMessages, names: BooksNames, line: Line): string =>
  line.unit === 'months' ? t.inUnit(names.line(line), names.unit(line.unit)) : names.line(line);

/** The future's books, and how they are told. */
export interface Subject {
  readonly scenario: Scenario;
  readonly played: Played;
  readonly isTypical: boolean;
}

export function namesFor(
  messages: Messages,
  t: BooksMessages,
  { scenario, played, isTypical }: Subject,
  span: Span,
): BooksNames {
  const { segments, currency, start } = scenario;
  const month = start === undefined ? undefined : monthName(messages, start);
  return namesOf(t, { future: played.future, isTypical, segments, currency, span, month });
}

/** "The typical future, number 812, ends month 60 with …" */
export function headline(messages: Messages, t: BooksMessages, subject: Subject): string {
  const { scenario, played, isTypical } = subject;
  const { facts, figures, future } = played;
  const { months, currency, start } = scenario;
  const month = monthName(messages, start);
  const who = (isTypical ? t.headline.typical : t.headline.other)(exact(future));
  const died = facts[F.deathMonth];
  if (!Number.isNaN(died)) return t.headline.dead(who, month(died));
  const [arr, cash] = (['arr', 'cash'] as const).map((name) =>
    money(figures[companyAt(name) * (months + 1) + months], currency),
  );
  return t.headline.alive(who, month(months), arr, cash);
}

/** How a line follows from others, in words; nothing where it does not. */
export function followsText(t: BooksMessages, names: BooksNames, lines: readonly Line[], line: Line): string {
  if (!line.formula) return '';
  const nameOf = (id: string) => {
    const found = lines.find((other) => other.id === id);
    if (!found) return id;
    const own = names.line(found);
    return found.section === line.section ? own : `${own}, ${names.section(found.section)}`;
  };
  const total = (terms: NonNullable<Line['formula']>['sum']) =>
    terms
      .map(({ line: id, sign, before }, i) => {
        const name = before ? t.before(nameOf(id)) : nameOf(id);
        return `${sign < 0 ? '− ' : i > 0 ? '+ ' : ''}${name}`;
      })
      .join(' ');
  const { sum, per } = line.formula;
  return t.follows(per ? `(${total(sum)}) ÷ (${total(per)})` : total(sum));
}

/** What stands at the end of a period and follows from what stood there before. */
export const isBalance = ({ formula }: Line): boolean =>
  formula !== undefined && !formula.per && formula.sum.some(({ sign, before }) => before && sign > 0);

export interface ShownLine {
  readonly line: Line;
  readonly values: Float64Array;
}

/** A section of the table, without lines that are empty throughout unless `all` are wanted. */
export interface ShownSection {
  readonly section: Line['section'];
  readonly lines: readonly ShownLine[];
}

export function sectionsOf({ lines, values }: Books, all: boolean): readonly ShownSection[] {
  const sections = [...new Set(lines.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    lines: lines.flatMap((line, i) =>
      line.section === section && (all || !isIdle(values[i])) ? [{ line, values: values[i] }] : [],
    ),
  }));
}

export const idleLines = ({ values }: Books): number => values.filter(isIdle).length;
