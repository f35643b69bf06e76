// Figures as text for tables in plain characters. English; undefined is a dash.

import { currencySign } from './money';

const NONE = '–';
const fixed = (x: number, digits: number) =>
  Number.isNaN(x) ? NONE : Number.isFinite(x) ? x.toFixed(digits) : '∞';

/** A fraction in per cent, whole. */
export const percent = (share: number) =>
  Number.isFinite(share) ? `${fixed(100 * share, 0)} %` : fixed(share, 0);
/** A few units of money per unit. */
export const perUnit = (amount: number, currency: string) =>
  Number.isFinite(amount) ? currencySign(currency) + fixed(amount, 2) : fixed(amount, 2);
export const months = (count: number) => fixed(count, 1);
/** A ratio. */
export const times = (ratio: number) => (Number.isFinite(ratio) ? `${fixed(ratio, 1)}×` : fixed(ratio, 1));
