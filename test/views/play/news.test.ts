// The news of a quarter: nothing of it is lost, nothing of another one is in it, and what matters comes first.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Played } from '../../../src/state';
import { newsLines, type News } from '../../../src/views/play/news';
import { newsOf, type Span } from '../../../src/views/play/quarter';
import { played, quiet, texts } from './played';

let games: readonly Played[];
beforeAll(async () => {
  const sold = { mix: [20, 0], pods: 3, raise: [0, 1] };
  games = [
    ...[await played([sold, ...quiet(11)]), await played([sold, {}, {}, {}, { cut: 4 }, ...quiet(7)], 3)],
    await played([{ raise: [0, 1, 2, 3], pods: 6 }, ...quiet(11)], 1),
  ];
});

const anyQuarter = fc
  .tuple(fc.nat(2), fc.nat(11))
  .map(([i, q]) => [games[i], { from: 3 * q, to: 3 * q + 3 }] as const)
  .filter(([game, { to }]) => to <= game.month);

const flat = (months: News['all']) =>
  months.flatMap(({ month, lines }) => lines.map(({ title, text }) => `${month} ${title} ${text}`));

it('tells every event of the quarter in the order of its months, but not the rule behind a player’s cut', () => {
  fc.assert(
    fc.property(anyQuarter, ([game, span]) => {
      const { all, count } = newsLines(game, texts, span);
      const events = newsOf(game, span).filter(({ kind }) => kind !== 'ruleFired');
      expect(count).toBe(events.length);
      expect(flat(all)).toHaveLength(count);
      const months = all.map(({ month }) => month);
      expect(months).toEqual([...months].sort((a, b) => a - b));
      for (const month of months) {
        expect(month).toBeGreaterThan(span.from);
        expect(month).toBeLessThanOrEqual(span.to);
      }
    }),
  );
  const cut: Span = { from: 12, to: 15 };
  expect(newsOf(games[1], cut).some(({ kind }) => kind === 'ruleFired')).toBe(true);
});

it('tells at first a part of all, in the same words, and says whether there is more', () => {
  let shortened = 0;
  fc.assert(
    fc.property(anyQuarter, ([game, span]) => {
      const news = newsLines(game, texts, span);
      const rest = flat(news.all);
      for (const line of flat(news.some)) {
        expect(rest).toContain(line);
        rest.splice(rest.indexOf(line), 1);
      }
      expect(news.more).toBe(rest.length > 0);
      if (news.more) shortened += 1;
    }),
  );
  expect(shortened).toBeGreaterThan(0);
});

it('tells the end, and leaves out first what slipped', () => {
  const [, , dead] = games;
  expect(dead.over && dead.month < 36).toBe(true);
  const last = { from: Math.floor((dead.month - 1) / 3) * 3, to: dead.month };
  expect(flat(newsLines(dead, texts, last).some).join('\n')).toContain('Out of cash');
  for (const game of games)
    for (let to = 3; to <= game.month; to += 3) {
      const span = { from: to - 3, to };
      const events = newsOf(game, span).filter(({ kind }) => kind === 'slipped' || kind === 'undecided');
      const quietly = { ...game, replay: { ...game.replay, events } };
      expect(newsLines(quietly, texts, span).some).toEqual([]);
    }
});
