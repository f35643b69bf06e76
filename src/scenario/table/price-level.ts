// Currencies with default columns of their own: an amount that nobody has published in them is the dollar amount at
// their price level. Any other currency is a label on dollar amounts.
import type { SourceId } from '../sources';

export interface PriceLevel {
  /** How many of the currency do what a dollar does. Of prices and pay in this trade; not the rate of exchange. */
  readonly perDollar: number;
  readonly source: SourceId;
}

/**
 * Renminbi: 50,000 a year, above which visits are said to pay, stand against the published $25,000; 20,000 a month for
 * somebody in a field team, against the $10,000 of this table. Two to the dollar, both times; the exchange rate is
 * about seven.
 */
export const PRICE_LEVELS = {
  CNY: { perDollar: 2, source: 'renminbiLevel' },
} as const satisfies Readonly<Record<string, PriceLevel>>;

export type Levelled = keyof typeof PRICE_LEVELS;
export const LEVELLED = Object.keys(PRICE_LEVELS) as readonly Levelled[];

export const isLevelled = (currency: string): currency is Levelled => Object.hasOwn(PRICE_LEVELS, currency);

/** Currencies to choose from: those whose amounts stand at a level of their own. */
export const CURRENCIES: readonly string[] = ['USD', ...LEVELLED];

/** 1 for the dollar, and for what is only a label on it. */
export const perDollar = (currency: string): number =>
  isLevelled(currency) ? PRICE_LEVELS[currency].perDollar : 1;
