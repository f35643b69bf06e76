// The quarter's tables tell what happened in it: the pipeline what its news count, the books what changed the cash.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { companyAt, S, segmentBase } from '../../../src/engine';
import type { StoryKind } from '../../../src/engine/story';
import { count, exact, money } from '../../../src/format';
import type { Played } from '../../../src/state';
import { bookRows, heardLines, pipelineRows, teamRows } from '../../../src/views/play/rows';
import { booksOf, newsOf, type Span } from '../../../src/views/play/quarter';
import { played, quiet, texts } from './played';

let opening: Played;
let game: Played;
beforeAll(async () => {
  opening = await played([]);
  game = await played([{ mix: [12, 8], pods: 3, raise: [0] }, ...quiet(4), { freeze: 1 }, ...quiet(2)]);
});

const { rows } = texts.t.pipeline;
const quarter = fc.integer({ min: 0, max: 5 }).map((q): Span => ({ from: 3 * q, to: 3 * q + 3 }));

describe('pipeline and customers', () => {
  const of = (span: Span) => new Map(pipelineRows(game, texts, span).map((row) => [row.label, row.values]));

  it('counts of each segment what the news of the quarter tell', () => {
    expect(game.month).toBeGreaterThanOrEqual(18);
    const told = (span: Span, kind: StoryKind, s: number) =>
      newsOf(game, span).reduce(
        (sum, event) =>
          event.kind === kind && 'segment' in event && event.segment === s && 'count' in event
            ? sum + event.count
            : sum,
        0,
      );
    fc.assert(
      fc.property(quarter, fc.nat(1), (span, s) => {
        const table = of(span);
        expect(table.get(rows.slipped)?.[s]).toBe(count(told(span, 'slipped', s)));
        expect(table.get(rows.churned)?.[s]).toBe(count(told(span, 'churned', s)));
      }),
    );
  });

  it('tells its customers as they stand now', () => {
    const whole = { from: 0, to: game.month };
    const customers = game.replay.figures[companyAt('customers') * (game.scenario.months + 1) + game.month];
    const shown = of(whole)
      .get(rows.customers)!
      .map((text) => Number(text.replaceAll(',', '')));
    expect(shown[0] + shown[1]).toBe(customers);
  });

  it('has a value for each segment, one line under what went by, and stocks alone at the opening', () => {
    const lines = pipelineRows(game, texts, { from: 15, to: 18 });
    for (const { values } of lines) expect(values).toHaveLength(2);
    expect(lines.filter(({ first }) => first).map(({ label }) => label)).toEqual([rows.pipeline]);
    const labels = lines.map(({ label }) => label);
    expect(labels.indexOf(rows.slipped)).toBe(labels.indexOf(rows.lost) + 1);
    const stocks = [rows.pipeline, rows.backlog, rows.customers, rows.arr];
    const begin = pipelineRows(opening, texts, { from: 0, to: 0 });
    expect(begin.map(({ label, first }) => [label, first])).toEqual(stocks.map((label) => [label, false]));
  });
});

describe('the team', () => {
  const valueOf = (of: Played, label: string, span: Span) =>
    teamRows(of, texts, span).find((row) => row.label === label)?.value;

  it('is nobody at the opening, when the founders sell', () => {
    const span = { from: 0, to: 0 };
    expect(valueOf(opening, texts.t.team.pods, span)).toBe(texts.t.team.noPods);
    expect(valueOf(opening, texts.t.team.people, span)).toBe('0');
    expect(valueOf(opening, texts.t.team.hiring, span)).toBeUndefined();
  });

  it('tells the PODs by segment, and a freeze only while it lasts', async () => {
    const early = await played([{ mix: [12, 8], pods: 3 }, {}]);
    const span = { from: 3, to: 6 };
    expect(valueOf(early, texts.t.team.pods, span)).toMatch(/^\d+ small business, \d+ enterprise$/);
    expect(valueOf(early, texts.t.team.hiring, span)).toBeUndefined();
    const frozen = await played([{ mix: [12, 8], pods: 3 }, { freeze: 1 }]);
    expect(valueOf(frozen, texts.t.team.hiring, span)).toBe('frozen');
  });

  it('has come and gone by what its people add up to', () => {
    const heads = (month: number) =>
      game.replay.figures[companyAt('headcount') * (game.scenario.months + 1) + month];
    fc.assert(
      fc.property(quarter, (span) => {
        const [joined, gone] = [texts.t.team.joined, texts.t.team.gone].map((label) =>
          Number(valueOf(game, label, span)),
        );
        expect(joined - gone).toBe(heads(span.to) - heads(span.from));
      }),
    );
    expect(valueOf(game, texts.t.team.people, { from: 0, to: 3 })).toBe(exact(heads(game.month)));
  });
});

describe('the books', () => {
  it('tell each line with its sign, and the change and the cash strongly', () => {
    const words = texts.t.books.rows;
    const names = ['collections', 'funding', 'payroll', 'programmes', 'research', 'other'] as const;
    fc.assert(
      fc.property(quarter, (span) => {
        const lines = bookRows(game, texts, span);
        const books = booksOf(game, span);
        expect(lines.map(({ label }) => label)).toEqual(
          [...names, 'change' as const, 'cash' as const].map((name) => words[name]),
        );
        const told = (amount: number) => `${amount > 0 ? '+' : ''}${money(amount, 'USD')}`;
        names.forEach((name, i) => expect(lines[i].value).toBe(told(books[name])));
        expect(lines[2].value).not.toMatch(/^\+/);
        expect(lines.map(({ strong }) => strong)).toEqual([...names.map(() => false), true, true]);
      }),
    );
  });

  it('are the cash alone at the opening, without a sign', () => {
    const [cash, ...others] = bookRows(opening, texts, { from: 0, to: 0 });
    expect(others).toEqual([]);
    expect(cash).toEqual({ label: texts.t.books.rows.cash, value: '$1.8m', strong: true });
  });
});

describe('what is heard', () => {
  it('is the product first, then each segment by its name', () => {
    const [product, ...segments] = heardLines(game, texts);
    const maturity = game.replay.figures[companyAt('maturity') * (game.scenario.months + 1) + game.month];
    expect(product).toBe(texts.t.pipeline.requests(count(Math.round(20 * maturity)), '20'));
    expect(segments).toHaveLength(2);
    segments.forEach((line, s) => expect(line.startsWith(game.scenario.segments[s].label)).toBe(true));
  });

  it('knows each segment by its own numbers', () => {
    const { company } = game;
    const values = company.input.values.slice();
    values[segmentBase(1) + S.referenceHalf] *= 100;
    const other = { ...game, company: { ...company, input: { ...company.input, values } } };
    const [, small, enterprise] = heardLines(game, texts);
    const [, sameSmall, otherEnterprise] = heardLines(other, texts);
    expect(sameSmall).toBe(small);
    expect(otherEnterprise).not.toBe(enterprise);
  });
});
