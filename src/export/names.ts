// What lines, sections, units and periods of the books are called in files and on the page.
import type { Line, Period, Section, Span, Unit } from './books';
import type { BooksMessages } from './words';

export interface BooksNames {
  /** Number of the future whose books they are. */
  readonly future: number;
  /** It is the typical one. */
  readonly isTypical: boolean;
  readonly line: (line: Pick<Line, 'name'>) => string;
  readonly section: (section: Section | number) => string;
  readonly unit: (unit: Unit) => string;
  readonly period: (period: Period) => string;
}

interface Of {
  readonly future: number;
  readonly isTypical: boolean;
  readonly segments: readonly { readonly label: string }[];
  readonly currency: string;
  readonly span: Span;
  /** A month by its own name, such as "Aug 2028"; undefined where months are counted. */
  readonly month?: ((month: number) => string) | undefined;
}

export function namesOf(t: BooksMessages, of: Of): BooksNames {
  const { future, isTypical, segments, currency, span, month } = of;
  const names: Readonly<Record<string, string>> = t.lines;
  return {
    ...{ future, isTypical },
    line: ({ name }) => names[name],
    section: (section) => (typeof section === 'number' ? segments[section].label : t.sections[section]),
    unit: (unit) => (unit === 'money' ? currency : t.units[unit]),
    period: ({ number, first, last }) => {
      if (!month) return t.periods[span](number);
      return first === last ? month(first) : t.periods.between(month(first), month(last));
    },
  };
}
