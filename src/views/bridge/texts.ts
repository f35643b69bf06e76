// What a bridge says. Pure.
import { money, share } from '../../format';
import type { Messages } from '../../messages';
import { MOVES, waterfall, type Bridge } from './steps';

export type BridgeTexts = Awaited<ReturnType<Messages['bridge']>>;

/** What came in, what went out, and how much of the one the other is; customers who moved between segments aside. */
export function sentence(t: BridgeTexts, { moves }: Bridge, currency: string): string {
  const gained = moves.new + moves.expansion;
  const lost = -(moves.contraction + moves.churn);
  if (gained <= 0) return t.nothing;
  if (lost <= 0) return t.noneLost(money(gained, currency));
  return t.sentence(money(gained, currency), money(lost, currency), share(lost / gained));
}

/** All steps in one sentence. */
export function summary(t: BridgeTexts, of: string, found: Bridge, all: boolean, currency: string): string {
  const { moves, start, end } = found;
  const parts = waterfall(found, all).map(({ name }) => {
    const amount = name === 'start' ? start : name === 'end' ? end : moves[name];
    return t.part(t.moves[name], money(amount, currency));
  });
  return t.summary(of, parts.join(', '));
}

/** Rows of the table behind, for every year that is told. */
export const ROWS = ['start', ...MOVES, 'end'] as const;
export const cellOf = ({ start, end, moves }: Bridge, row: (typeof ROWS)[number]): number =>
  row === 'start' ? start : row === 'end' ? end : moves[row];
