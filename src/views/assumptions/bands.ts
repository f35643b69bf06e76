// Contract values and bands of them in words. Pure.
import { currencySign, figures, money, price, roundMoney } from '../../format';
import type { Messages } from '../../messages';
import type { PriceBand } from '../../scenario';

/** Amounts under this are told to the dollar. */
const PRICE_BELOW = 10_000;

export const amountText = (amount: number, currency: string): string =>
  Math.abs(amount) < PRICE_BELOW ? price(figures(amount, 2), currency) : money(amount, currency);

/** up to $1,000; of $1,000 to $25k; from $25k. */
export function bandText(
  { assumptions: { templates: t } }: Messages,
  [low, high]: PriceBand,
  currency: string,
): string {
  if (high === Infinity) return t.from(amountText(low, currency));
  const top = amountText(high, currency);
  return low > 0 ? t.between(amountText(low, currency), top) : t.upTo(top);
}

/** The same where there is little room: to $1k, $1k–25k, $25k+. */
export function shortBand(
  { assumptions: { templates: t } }: Messages,
  [low, high]: PriceBand,
  currency: string,
): string {
  const told = (amount: number) => roundMoney(figures(amount, 2), currency);
  if (high === Infinity) return t.andMore(told(low));
  return low > 0 ? t.range(told(low), told(high).replace(currencySign(currency), '')) : t.to(told(high));
}
