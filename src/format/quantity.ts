// Numbers in fields: shown with their unit, and read back from what people type.
import { count } from './counts';
import { chosenMoney, type Currency } from './money';
import { figures, SPACE, told } from './rounding';

/** What kind of number a field holds. A share is a fraction that people read in per cent. */
export type Quantity = 'money' | 'share' | 'months' | 'days' | 'years' | 'count' | 'number';

/** Units behind a number. */
const UNITS: Partial<Record<Quantity, string>> = { months: 'mo', days: 'd', years: 'y' };

const plain = (x: number) => told(x, (size) => String(figures(size, 3)));

/** $1,200, $120k, 25.5 %, 180 d, 4 mo, 260, 2.3: short enough for a field, exact enough to be edited. */
export function fieldText(value: number, kind: Quantity, currency: Currency = 'USD'): string {
  if (kind === 'money') return chosenMoney(value, currency);
  if (kind === 'share') return `${plain(100 * value)}${SPACE}%`;
  if (kind === 'count')
    return Number.isInteger(value) || Math.abs(value) >= 1000 ? count(value) : plain(value);
  const unit = UNITS[kind];
  return unit ? plain(value) + SPACE + unit : plain(value);
}
