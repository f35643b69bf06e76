// What a bridge says. Pure.
import { companyAt } from '../../engine';
import { money, share } from '../../format';
import type { Messages } from '../../messages';
import type { Shown } from '../../state';
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

/** What is typical of the futures of the page, where averages of those in business are told; '' while it is not known. */
export function typicalText(
  t: BridgeTexts,
  { picture, scenario, input }: Pick<Shown, 'picture' | 'scenario' | 'input'>,
  month: number,
  name: string,
): string {
  const { of, odds, series } = picture;
  const bands = series.find(({ place }) => place === companyAt('arr'))?.bands;
  const atEnd = of === 'all' ? odds.arr.p50 : odds.survivors.arr.p50;
  const typical = month === input.months ? atEnd : (bands?.p50[month] ?? NaN);
  return Number.isNaN(typical) ? '' : t.typical[of](money(typical, scenario.currency), name);
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
