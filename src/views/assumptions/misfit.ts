// Whether a segment's way of selling fits its contract value, in words. Pure.
import type { Messages } from '../../messages';
import { motionInUse, motionOf, type Motion, type Scenario, type Segment } from '../../scenario';
import { amountText } from './bands';

export interface Said {
  readonly text: string;
  /** Money or deals are lost so. */
  readonly loses: boolean;
}

/** What is wrong, without the amounts; undefined where it pays. */
export function verdictText(
  { assumptions: { motions: t } }: Messages,
  { currency }: Scenario,
  used: ReturnType<typeof motionInUse>,
  { verdict, acv }: Motion,
): Said | undefined {
  if (verdict === 'pays' || used === 'nobody') return undefined;
  return { text: t.verdict[verdict](used, amountText(acv, currency)), loses: verdict !== 'slow' };
}

/** The same with its segment and its amounts, for where no choice of motion stands beside it. */
export function misfitText(messages: Messages, scenario: Scenario, segment: Segment): Said | undefined {
  const motion = motionOf(scenario, segment);
  const said = motion && verdictText(messages, scenario, motionInUse(scenario, segment), motion);
  if (!said) return undefined;
  const { motions: t } = messages.assumptions;
  return {
    ...said,
    text: t.misfit(segment.label, said.text, amountsText(messages, motion, scenario.currency)),
  };
}

function amountsText(
  { assumptions: { motions } }: Messages,
  { verdict, cost, brings, payback, longest, from, upTo }: Motion,
  currency: string,
): string {
  const t = motions.because;
  const told = (amount: number) => amountText(amount, currency);
  if (verdict === 'tooLarge') return t.ceiling(told(upTo));
  const spent =
    verdict === 'slow'
      ? t.slow(told(cost), Math.round(payback), longest)
      : t.spent(told(cost), told(Math.max(0, brings)));
  return `${spent} ${from < Infinity ? t.paysFrom(told(from)) : motions.never}`;
}
