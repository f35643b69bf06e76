// Contract values for which something is meant, and whether a segment's lie among them.
import { perDollar } from './table';
import type { Bounds } from './table';

/** Amounts a year; no upper end is Infinity. */
export type PriceBand = Bounds;

/** A band that is told in dollars, at the currency's price level. */
export const levelled = ([low, high]: PriceBand, currency: string): PriceBand => [
  low * perDollar(currency),
  high * perDollar(currency),
];

/** −1 below the band, 1 above it, 0 within. */
export const sideOf = ([low, high]: PriceBand, amount: number): -1 | 0 | 1 =>
  amount < low ? -1 : amount > high ? 1 : 0;
