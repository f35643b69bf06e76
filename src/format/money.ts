// Money: two figures, then the unit. Prices alone are told to the dollar.
import { figures, signed, told } from './rounding';

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

/** A difference: +$4.9m, −$720k, $0. */
export const moneyDifference = (amount: number, currency: Currency) =>
  signed(amount, (x) => money(x, currency));

/** $83–167k, $0–$4.0m: the unit once where both ends share it. Three figures, as people state ranges. */
export function moneyRange(low: number, high: number, currency: Currency): string {
  if (!(low >= 0 && high < Infinity)) return `${money(low, currency)}–${money(high, currency)}`;
  const unit = UNITS.findIndex(({ least }) => figures(high, 3) >= least);
  const shared = UNITS[unit].least > 0 && figures(low, 3) >= UNITS[unit].least;
  if (!shared) return `${money(low, currency)}–${money(high, currency)}`;
  const digits = (x: number) => String(figures(x / UNITS[unit].least, 3));
  return `${currencySign(currency)}${digits(low)}–${digits(high)}${UNITS[unit].letter}`;
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A price, to the dollar: $1,200; to the cent under ten dollars unless it is whole: $0.35, $4. */
export function price(amount: number, currency: Currency): string {
  return told(amount, (size) => {
    const fine = size < 10 && Math.abs(size - Math.round(size)) >= 0.005;
    return currencySign(currency) + (fine ? cents : whole).format(size);
  });
}
