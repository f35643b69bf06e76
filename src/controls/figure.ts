// How a control shows its number and reads it back: one object instead of three functions and a currency.
import {
  currencySign,
  fieldText,
  moneyRange,
  parse,
  rateRange,
  SPACE,
  type Currency,
  type Parsed,
  type Quantity,
} from '../format';

export interface Figure {
  /** 28 %, $1,200, 180 d */
  readonly show: (x: number) => string;
  /** 21–36 %, $850–1,690: the unit once. */
  readonly range: (low: number, high: number) => string;
  /** Both ends for a sentence, the unit at the second only: 0 and 50 %. */
  readonly ends: (low: number, high: number) => readonly [string, string];
  /** Nothing rounded away, for the field while it is edited. */
  readonly exact: (x: number) => string;
  readonly parse: (text: string) => Parsed;
}

/** Digits beyond which nobody edits, but below which binary fractions do not show. */
const EXACT = 8;

export function figureOf(kind: Quantity, currency: Currency): Figure {
  const show = (x: number) => fieldText(x, kind, currency);
  const bare = (x: number) => (kind === 'money' ? show(x) : show(x).split(SPACE)[0]);
  return {
    show,
    range(low, high) {
      if (kind === 'share') return rateRange(low, high);
      if (kind !== 'money') return `${bare(low)}–${show(high)}`;
      // Prices are told to the dollar, so that their unit is the sign alone.
      return high < 10_000
        ? `${show(low)}–${show(high).replace(currencySign(currency), '')}`
        : moneyRange(low, high, currency);
    },
    ends: (low, high) => [bare(low), show(high)],
    exact(x) {
      const shown = show(x);
      const back = parse(shown, kind, currency);
      if (back.ok && Math.abs(back.value - x) <= 1e-9 * Math.abs(x)) return shown;
      return String(Number((kind === 'share' ? 100 * x : x).toPrecision(EXACT)));
    },
    parse: (text) => parse(text, kind, currency),
  };
}
