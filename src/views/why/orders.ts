// Orders of the hundred futures: by what they are sorted, what a place in the field then means, and how strongly each dot
// is drawn. Pure.
import type { Cell, CellCount, DotMark } from '../../charts';
import type { Representative } from '../../engine/summary';
import { exact, money, type Currency } from '../../format';
import type { Messages } from '../../messages';
import { MARKS } from '../odds/outcomes';
import { countsOf } from './hundred';

export const ORDERS = ['outcome', 'arr', 'death', 'cash'] as const;
export type Order = (typeof ORDERS)[number];

/** Best first; the engine lists them worst first, by outcome. */
export function sorted(hundred: readonly Representative[], order: Order): readonly Representative[] {
  const best = [...hundred].reverse();
  const end = ({ deathMonth }: Representative) => deathMonth ?? Infinity;
  if (order === 'arr') return best.sort((a, b) => b.arr - a.arr || compare(end(b), end(a)));
  if (order === 'death') return best.sort((a, b) => compare(end(b), end(a)) || b.arr - a.arr);
  if (order === 'cash') return best.sort((a, b) => b.lowestCash - a.lowestCash);
  return best;
}

/** Also of two that never end. */
const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const TOP = 4;

/** How strongly a future is drawn: its fifth of the largest figure; for the dead, who died first most strongly. */
export function levelOf(
  one: Representative,
  order: Order,
  hundred: readonly Representative[],
): number | undefined {
  if (order === 'outcome') return undefined;
  const fifth = (share: number) => Math.max(0, Math.min(TOP, Math.floor(share * (TOP + 1))));
  if (order === 'death') {
    const last = Math.max(...hundred.map(({ deathMonth }) => deathMonth ?? 0));
    return one.deathMonth === null ? 0 : fifth(1 - one.deathMonth / (last + 1));
  }
  const figure = (future: Representative) => Math.max(0, order === 'arr' ? future.arr : future.lowestCash);
  const most = Math.max(...hundred.map(figure));
  // Money spreads over powers: the scale of square roots shows the small ones apart, as in the picture of cash.
  return most > 0 ? fifth(Math.sqrt(figure(one) / most)) : 0;
}

/** The field in an order: signs and a sentence for each. */
export const cellsOf = (
  hundred: readonly Representative[],
  order: Order,
  { app }: Messages,
  currency: Currency,
): Cell[] =>
  sorted(hundred, order).map((one) => {
    const { future, outcome, thrived, deathMonth, arr, lowestCash } = one;
    const { future: say } = app.why;
    const number = exact(future);
    const low = money(lowestCash, currency);
    const spoken =
      deathMonth === null
        ? say.alive(number, app.odds.outcome[outcome], money(arr, currency))
        : say.outOfCash(number, deathMonth);
    const told = order === 'cash' && deathMonth === null ? say.withLow(spoken, low) : spoken;
    return { ...signOf(one, order, hundred), ringed: order === 'outcome' && thrived, spoken: told };
  });

/** In figures' orders dots say how much there is of it, not how the company lives; crosses stay what they are. */
function signOf(one: Representative, order: Order, hundred: readonly Representative[]): DotMark {
  if (order === 'outcome') return MARKS[one.outcome];
  const level = levelOf(one, order, hundred);
  return one.deathMonth === null ? { ...MARKS.paysItsOwnWay, level } : { ...MARKS.outOfCash, level };
}

/** The key: of outcomes their counts, of a figure the ends of its scale. */
export function keyOf(
  hundred: readonly Representative[],
  order: Order,
  messages: Messages,
  mark: string,
  currency: Currency,
): CellCount[] {
  if (order === 'outcome') return countsOf(hundred, messages, mark);
  const { key } = messages.app.why;
  const alive = hundred.filter(({ deathMonth }) => deathMonth === null);
  const dead = hundred.filter(({ deathMonth }) => deathMonth !== null);
  const range = (values: readonly number[], told: (value: number) => string) =>
    key.range(told(Math.min(...values)), told(Math.max(...values)));
  const figures = alive.map(({ arr, lowestCash }) => (order === 'arr' ? arr : lowestCash));
  const months = dead.map(({ deathMonth }) => deathMonth ?? 0);
  const living =
    order === 'death' || alive.length === 0
      ? key.alive
      : key[order](range(figures, (value) => money(value, currency)));
  const gone = dead.length === 0 ? key.none : key.dead(range(months, String));
  const strong = order === 'death' ? 0 : TOP;
  return [
    { count: alive.length, text: living, mark: { ...MARKS.paysItsOwnWay, level: strong } },
    { count: dead.length, text: gone, mark: { ...MARKS.outOfCash, level: order === 'death' ? TOP : 1 } },
  ];
}
