// How a control shows its number and reads it back: one object instead of three functions and a currency.
import {
  fieldText,
  moneyRange,
  parse,
  parseRange,
  rateRange,
  SPACE,
  type Currency,
  type Parsed,
  type ParsedRange,
  type Quantity,
} from '../format';
import { tellEnd } from './range';

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
  readonly parseRange: (text: string) => ParsedRange | undefined;
  /** A number to show how such a field may be filled in. */
  readonly sample: number;
}

const SAMPLES: Readonly<Record<Quantity, number>> = {
  ...{ money: 1200, share: 0.25, months: 6, days: 90, years: 2, count: 40, number: 1.5 },
};

/** Digits beyond which nobody edits, but below which binary fractions do not show. */
const EXACT = 8;

export function figureOf(kind: Quantity, currency: Currency): Figure {
  const show = (x: number) => fieldText(x, kind, currency);
  const bare = (x: number) => (kind === 'money' ? show(x) : show(x).split(SPACE)[0]);
  return {
    show,
    range(low, high) {
      if (low === high) return show(low);
      if (kind === 'share') return rateRange(low, high);
      if (kind === 'money') return moneyRange(low, high, currency);
      return `${bare(tellEnd(low))}–${show(tellEnd(high))}`;
    },
    ends: (low, high) => [bare(low), show(high)],
    exact(x) {
      const shown = show(x);
      const back = parse(shown, kind, currency);
      if (back.ok && Math.abs(back.value - x) <= 1e-9 * Math.abs(x)) return shown;
      // With its unit: it stands beside others that have theirs.
      const digits = String(Number((kind === 'share' ? 100 * x : x).toPrecision(EXACT)));
      return kind === 'share' ? `${digits}${SPACE}%` : digits;
    },
    parse: (text) => parse(text, kind, currency),
    parseRange: (text) => parseRange(text, kind, currency),
    sample: SAMPLES[kind],
  };
}
