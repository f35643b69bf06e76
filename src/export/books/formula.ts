// How a line of the books follows from other lines: as data, so that the page computes it and a spreadsheet shows it.

/** A line, added or taken away; `before`: as it stood at the end of the period before. */
export interface Term {
  readonly line: string;
  readonly sign: 1 | -1;
  readonly before: boolean;
}

/**
 * A sum of lines; divided by another sum where there is one, and undefined where that is not above zero. What is `spent`
 * per something is nothing where none is spent, and endless where it is spent for nothing.
 */
export interface Formula {
  readonly sum: readonly Term[];
  readonly per?: readonly Term[];
  readonly spent?: true;
}

export const plus = (line: string): Term => ({ line, sign: 1, before: false });
export const minus = (line: string): Term => ({ line, sign: -1, before: false });
export const before = (line: string): Term => ({ line, sign: 1, before: true });
export const lessBefore = (line: string): Term => ({ line, sign: -1, before: true });

export const sum = (...terms: readonly Term[]): Formula => ({ sum: terms });
export const ratio = (over: readonly Term[], per: readonly Term[]): Formula => ({ sum: over, per });
export const spentPer = (over: readonly Term[], per: readonly Term[]): Formula => ({
  ...ratio(over, per),
  spent: true,
});

/** `at`: value of a term's line. NaN where a term is unknown. */
export function evaluate({ sum: over, per, spent }: Formula, at: (term: Term) => number): number {
  const total = (terms: readonly Term[]) => terms.reduce((so, term) => so + term.sign * at(term), 0);
  const above = total(over);
  if (!per || Number.isNaN(above)) return above;
  const divisor = total(per);
  if (spent && above <= 0) return 0;
  if (divisor > 0) return above / divisor;
  return spent && divisor <= 0 ? Infinity : NaN;
}

/** As a spreadsheet writes it, without the leading "="; `cell`: address of a term's line. Empty where it is endless. */
export function spell({ sum: over, per, spent }: Formula, cell: (term: Term) => string): string {
  const total = (terms: readonly Term[]) =>
    terms.map((term, i) => (term.sign < 0 ? '-' : i > 0 ? '+' : '') + cell(term)).join('');
  if (!per) return total(over);
  const divisor = total(per);
  const quotient = `IF(${divisor}>0,(${total(over)})/(${divisor}),"")`;
  return spent ? `IF(${total(over)}>0,${quotient},0)` : quotient;
}
