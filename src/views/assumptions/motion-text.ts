// What the page says of a segment's way of selling: a warning where it does not fit the contract value, else at which
// contracts it pays. Pure.
import { figures, money, price } from '../../format';
import type { Messages } from '../../messages';
import type { Motion } from '../../scenario';

/** Amounts under this are told to the dollar. */
const PRICE_BELOW = 10_000;

export function motionText(
  { assumptions: { motion: t } }: Messages,
  motion: Motion,
  label: string,
  currency: string,
): string {
  const told = (amount: number) =>
    Math.abs(amount) < PRICE_BELOW ? price(figures(amount, 2), currency) : money(amount, currency);
  const { verdict, acv, cost, brings, payback, longest, from, upTo } = motion;
  if (verdict === 'tooLarge') return t.tooLarge(label, told(acv), told(upTo));
  if (verdict === 'slow') return t.slow(label, told(cost), Math.round(payback), longest, told(from));
  if (verdict === 'tooSmall') {
    const [spent, gained] = [told(cost), told(Math.max(0, brings))];
    return from < Infinity ? t.tooSmall(label, spent, gained, told(from)) : t.never(label, spent, gained);
  }
  return upTo < Infinity ? t.paysBetween(label, told(from), told(upTo)) : t.pays(label, told(from));
}
