// What the page says of a segment's way of selling where it does not fit the contract value. Pure.
import type { Messages } from '../../messages';
import type { Motion } from '../../scenario';
import { amountText } from './bands';

export function motionText(
  { assumptions: { motion: t } }: Messages,
  motion: Motion,
  label: string,
  currency: string,
): string | undefined {
  const told = (amount: number) => amountText(amount, currency);
  const { verdict, acv, cost, brings, payback, longest, from, upTo } = motion;
  if (verdict === 'tooLarge') return t.tooLarge(label, told(acv), told(upTo));
  if (verdict === 'slow') return t.slow(label, told(cost), Math.round(payback), longest, told(from));
  if (verdict === 'tooSmall') {
    const [spent, gained] = [told(cost), told(Math.max(0, brings))];
    return from < Infinity ? t.tooSmall(label, spent, gained, told(from)) : t.never(label, spent, gained);
  }
  return undefined;
}
