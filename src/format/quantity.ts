// Numbers in fields: shown with their unit, and read back from what people type.
import { count, rate } from './counts';
import { currencySign, price, roundMoney, type Currency } from './money';
import { figures, SPACE, told } from './rounding';

/** What kind of number a field holds. A share is a fraction that people read in per cent. */
export type Quantity = 'money' | 'share' | 'months' | 'days' | 'years' | 'count' | 'number';

/** Units behind a number. */
const UNITS: Partial<Record<Quantity, string>> = { months: 'mo', days: 'd', years: 'y' };

const PRICE_BELOW = 10_000;
const plain = (x: number) => told(x, (size) => String(figures(size, 3)));

/** $1,200, $120k, 28 %, 180 d, 4 mo, 260, 2.3: short enough for a field, exact enough to be edited. */
export function fieldText(value: number, kind: Quantity, currency: Currency = 'USD'): string {
  if (kind === 'money')
    return Math.abs(value) < PRICE_BELOW ? price(value, currency) : chosen(value, currency);
  if (kind === 'share') return rate(value);
  if (kind === 'count')
    return Number.isInteger(value) || Math.abs(value) >= 1000 ? count(value) : plain(value);
  const unit = UNITS[kind];
  return unit ? plain(value) + SPACE + unit : plain(value);
}

/** Three figures where two would hide what was typed: $125k. */
function chosen(value: number, currency: Currency): string {
  if (figures(value, 2) === value) return roundMoney(value, currency);
  return told(value, (size) => {
    const [unit, letter] = size >= 1e9 ? [1e9, 'b'] : size >= 1e6 ? [1e6, 'm'] : [1e3, 'k'];
    return `${currencySign(currency)}${figures(size / unit, 3)}${letter}`;
  });
}
