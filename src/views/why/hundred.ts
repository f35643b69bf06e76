// The key of the field where it is sorted by outcome.
import type { CellCount } from '../../charts';
import { OUTCOMES } from '../../engine';
import type { Representative } from '../../engine/summary';
import type { Messages } from '../../messages';
import { MARKS } from '../odds/outcomes';

/** The three outcomes, then how many of them thrived: over `mark` of ARR. */
export function countsOf(hundred: readonly Representative[], { app }: Messages, mark: string): CellCount[] {
  const many = (among: (one: Representative) => boolean) => hundred.filter(among).length;
  return [
    ...OUTCOMES.map((outcome) => {
      const count = many((one) => one.outcome === outcome);
      return { count, text: app.odds.outcomes(outcome, count), mark: MARKS[outcome] };
    }),
    {
      count: many(({ thrived }) => thrived),
      text: app.why.thrived(mark),
      mark: { ...MARKS.livesOnRaisedMoney, ringed: true },
    },
  ];
}
