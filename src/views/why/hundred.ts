// From the futures that stand for all to the field: the signs, the key and a sentence for each.
import type { Cell, CellCount } from '../../charts';
import { OUTCOMES } from '../../engine';
import type { Representative } from '../../engine/summary';
import { exact, money, type Currency } from '../../format';
import type { Messages } from '../../messages';
import { MARKS } from '../odds/outcomes';

/** Best first; the engine lists them worst first. */
export const cellsOf = (hundred: readonly Representative[], { app }: Messages, currency: Currency): Cell[] =>
  [...hundred].reverse().map(({ future, outcome, thrived, deathMonth, arr }) => {
    const { future: say } = app.why;
    const number = exact(future);
    const spoken =
      deathMonth === null
        ? say.alive(number, app.odds.outcome[outcome], money(arr, currency))
        : say.outOfCash(number, deathMonth);
    return { ...MARKS[outcome], ringed: thrived, spoken };
  });

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
