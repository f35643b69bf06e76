// The self-check in words and figures. Pure.
import { KINDS, type Line } from '../../audit';
import { currencySign, exact, figures, MINUS } from '../../format';

export interface CheckRow {
  readonly engine: string;
  readonly independent: string;
  readonly difference: string;
}

const DIGITS = 4;

/** Money to the unit, counts to a tenth, shares to four digits. */
function textOf(line: Line, x: number, currency: string): string {
  if (Number.isNaN(x)) return '';
  const kind = KINDS[line.name];
  const sign = x < 0 ? MINUS : '';
  const size = Math.abs(x);
  if (kind === 'money') return `${sign}${currencySign(currency)}${exact(Math.round(size))}`;
  if (kind === 'count' && Number.isInteger(size)) return `${sign}${exact(size)}`;
  return `${sign}${kind === 'count' ? size.toFixed(1) : figures(size, DIGITS)}`;
}

/** 3e-12 as it is, nothing as `none`. */
export const tiny = (x: number, none: string): string =>
  x === 0 ? none : x.toExponential(0).replace('-', MINUS);

export function checkRow(line: Line, currency: string, none: string): CheckRow {
  const { engine, independent, difference } = line;
  const large = difference >= 0.05;
  return {
    engine: textOf(line, engine, currency),
    independent: textOf(line, independent, currency),
    difference: large ? textOf(line, difference, currency) : tiny(difference, none),
  };
}
