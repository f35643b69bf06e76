// How a line of the books follows from other lines: as data, so that the page computes it and a spreadsheet shows it.

/** A line, added or taken away; `before`: as it stood at the end of the period before. */
export interface Term {
  readonly line: string;
  readonly sign: 1 | -1;
  readonly before: boolean;
}

/** A sum of lines; divided by another sum where there is one, and undefined where that is not above zero. */
export interface Formula {
  readonly sum: readonly Term[];
  readonly per?: readonly Term[];
}

export const plus = (line: string): Term => ({ line, sign: 1, before: false });
export const minus = (line: string): Term => ({ line, sign: -1, before: false });
export const before = (line: string): Term => ({ line, sign: 1, before: true });
export const lessBefore = (line: string): Term => ({ line, sign: -1, before: true });

export const sum = (...terms: readonly Term[]): Formula => ({ sum: terms });
export const ratio = (over: readonly Term[], per: readonly Term[]): Formula => ({ sum: over, per });

/** `at`: value of a term's line. NaN where a term is unknown, or the divisor not above zero. */
export function evaluate({ sum: over, per }: Formula, at: (term: Term) => number): number {
  const total = (terms: readonly Term[]) => terms.reduce((so, term) => so + term.sign * at(term), 0);
  if (!per) return total(over);
  const divisor = total(per);
  return divisor > 0 ? total(over) / divisor : NaN;
}

/** As a spreadsheet writes it, without the leading "="; `cell`: address of a term's line. */
export function spell({ sum: over, per }: Formula, cell: (term: Term) => string): string {
  const total = (terms: readonly Term[]) =>
    terms.map((term, i) => (term.sign < 0 ? '-' : i > 0 ? '+' : '') + cell(term)).join('');
  if (!per) return total(over);
  const divisor = total(per);
  return `IF(${divisor}>0,(${total(over)})/(${divisor}),"")`;
}
