// Money: two figures, then the unit. Prices alone are told to the dollar.
import { figures, isRound, told } from './rounding';

/** ISO 4217; a label only, nothing is converted. */
export type Currency = string;

const symbols = new Map<Currency, string>();

/** `$` of USD, `¥` of CNY; the code itself where it has no sign, or is none. */
export function currencySign(currency: Currency): string {
  const known = symbols.get(currency);
  if (known !== undefined) return known;
  let sign = currency;
  try {
    const format = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    });
    sign = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    // Not a code: what was given stands for it.
  }
  symbols.set(currency, sign);
  return sign;
}

const UNITS = [
  { least: 1e9, letter: 'b' },
  { least: 1e6, letter: 'm' },
  { least: 1e3, letter: 'k' },
  { least: 0, letter: '' },
] as const;

interface Parts {
  readonly digits: string;
  readonly letter: string;
}

/** Two figures and a unit: 6.9 m. `dropZero`: 5 m instead of 5.0 m. */
function parts(size: number, dropZero: boolean): Parts {
  const rounded = figures(size, 2);
  const { least, letter } = UNITS.find((unit) => rounded >= unit.least) ?? UNITS[3];
  const scaled = least > 0 ? rounded / least : Math.round(rounded);
  const decimal = letter !== '' && scaled < 10 && !(dropZero && Number.isInteger(scaled));
  return { digits: scaled.toFixed(decimal ? 1 : 0), letter };
}

/** $6.9m, $14m, $320k, $43k, $0, −$720k. */
export function money(amount: number, currency: Currency): string {
  return told(amount, (size) => {
    const { digits, letter } = parts(size, false);
    return currencySign(currency) + digits + letter;
  });
}

/** The same for marks on an axis and amounts that people chose: $5m, $1.5m. */
export function roundMoney(amount: number, currency: Currency): string {
  return told(amount, (size) => {
    const { digits, letter } = parts(size, true);
    return currencySign(currency) + digits + letter;
  });
}

/** Letters and steps of amounts told to one step, the coarsest first. */
const STEPS = [
  ...[
    { step: 1e8, unit: 1e9, letter: 'b' },
    { step: 1e6, unit: 1e6, letter: 'm' },
  ],
  ...[
    { step: 1e5, unit: 1e6, letter: 'm' },
    { step: 1e3, unit: 1e3, letter: 'k' },
  ],
  ...[
    { step: 100, unit: 1e3, letter: 'k' },
    { step: 1, unit: 1, letter: '' },
  ],
];
/** The smallest amount of a row has two figures, unless the largest would have more than these steps. */
const LEAST_STEPS = 10;
const MOST_STEPS = 20_000;

/** By digits behind the point. To make one takes as long as to tell a hundred amounts. */
const GROUPED = [0, 1].map(
  (digits) => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** Amounts of one row to one step, so that they can be read against each other: $400, $2,000, $13,500. */
export function rowMoney(amounts: Iterable<number>, currency: Currency): (amount: number) => string {
  const sizes = Array.from(amounts, Math.abs).filter((size) => size > 0 && size < Infinity);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const fine = STEPS.filter(({ step }) => most / step <= MOST_STEPS);
  const found = fine.find(({ step }) => least / step >= LEAST_STEPS) ?? fine.at(-1) ?? STEPS[0];
  const format = GROUPED[found.step < found.unit ? 1 : 0];
  return (amount) =>
    amount === 0
      ? money(0, currency)
      : told(amount, (size) => currencySign(currency) + format.format(size / found.unit) + found.letter);
}

const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Amounts under this are told like prices. */
const PRICE_BELOW = 10_000;

/** An amount in a field: $1,234 like a price; from $10,000 on as it was chosen, up to three figures: $125k. */
export function chosenMoney(amount: number, currency: Currency): string {
  if (Math.abs(amount) < PRICE_BELOW) return price(amount, currency);
  if (!isRound(amount, 3) || isRound(amount, 2)) return roundMoney(amount, currency);
  return told(amount, (size) => {
    const { least, letter } = UNITS.find((unit) => size >= unit.least) ?? UNITS[3];
    return currencySign(currency) + figures(size / least, 3) + letter;
  });
}

/**
 * $83–170k, $850–1,700, $550k–$1m: two figures each, the unit once where both ends share it; rounded as the amount that
 * stands beside it, so that the same amount is never told in two ways.
 */
export function moneyRange(low: number, high: number, currency: Currency): string {
  if (!(low >= 0 && high < Infinity)) return `${roundMoney(low, currency)}–${roundMoney(high, currency)}`;
  const [from, to] = [figures(low, 2), figures(high, 2)];
  const sign = currencySign(currency);
  if (to < PRICE_BELOW) return `${price(from, currency)}–${price(to, currency).replace(sign, '')}`;
  const { least, letter } = UNITS.find((unit) => to >= unit.least) ?? UNITS[3];
  if (from < least) return `${roundMoney(low, currency)}–${roundMoney(high, currency)}`;
  return `${sign}${figures(from / least, 3)}–${figures(to / least, 3)}${letter}`;
}

/** A price, to the dollar: $1,200; to the cent under a hundred dollars unless it is whole: $0.35, $12.50, $4. */
export function price(amount: number, currency: Currency): string {
  return told(amount, (size) => {
    const fine = size < 100 && Math.abs(size - Math.round(size)) >= 0.005;
    return currencySign(currency) + (fine ? cents : GROUPED[0]).format(size);
  });
}
