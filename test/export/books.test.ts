// The books by period: sums against naive ones, what stands at the end, and books that close.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyAt, F, segmentAt } from '../../src/engine';
import { booksOf, spans, type Books } from '../../src/export';
import { evaluate, spell, spentPer } from '../../src/export/books/formula';
import { inPeriods, periodsOf, SPANS } from '../../src/export/books';
import { loadMessages } from '../../src/messages';
import { fallback, preset } from '../../src/scenario';
import { playedUntil } from './future';

const t = await (await loadMessages('en')).books();
const valuesOf = ({ lines, values }: Books, id: string) => values[lines.findIndex((line) => line.id === id)];

describe('periods', () => {
  it('hold every month once, in order, and only the last is short', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spans), fc.integer({ min: 1, max: 120 }), (span, months) => {
        const periods = periodsOf(span, months);
        const held = periods.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(held).toEqual(Array.from({ length: months }, (_, i) => i + 1));
        for (const { first, last } of periods.slice(0, -1)) expect(last - first + 1).toBe(SPANS[span]);
      }),
    );
  });

  it('sum flows and end with stocks, as naive ones do', () => {
    const months = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 121 });
    fc.assert(
      fc.property(fc.constantFrom(...spans), months, (span, monthly) => {
        const length = SPANS[span];
        const [opening, ...rest] = monthly;
        const stretches = Array.from({ length: Math.ceil(rest.length / length) }, (_, i) =>
          rest.slice(i * length, (i + 1) * length),
        );
        const periods = periodsOf(span, rest.length);
        expect([...inPeriods({ over: 'sum', unit: 'money' }, monthly, periods)]).toEqual([
          NaN,
          ...stretches.map((stretch) => stretch.reduce((sum, x) => sum + x, 0)),
        ]);
        expect([...inPeriods({ over: 'end', unit: 'money' }, monthly, periods)]).toEqual([
          opening,
          ...stretches.map((stretch) => stretch[stretch.length - 1]),
        ]);
      }),
    );
  });
});

it('a runway below zero is none', () => {
  expect([...inPeriods({ over: 'end', unit: 'months' }, [12, -0.8], periodsOf('year', 1))]).toEqual([
    12,
    NaN,
  ]);
});

describe('the books of a future', () => {
  const alive = playedUntil(fallback, false);
  const dead = playedUntil(fallback, true);

  it('have the burn multiple of the page: none without burn, endless without growth', () => {
    const books = booksOf(fallback, alive, 'quarter');
    const [multiple, burn, arr] = ['burnMultiple', 'netBurn', 'arr'].map((id) => valuesOf(books, id));
    for (const i of [...multiple.keys()].slice(1)) {
      const growth = arr[i] - arr[i - 1];
      const expected = burn[i] <= 0 ? 0 : growth > 0 ? burn[i] / growth : Infinity;
      expect(multiple[i], `${i}`).toBe(expected);
    }
    const [over, per] = [
      [{ line: 'burn', sign: 1, before: false }],
      [{ line: 'arr', sign: 1, before: false }],
    ] as const;
    const of = (cost: number, growth: number) =>
      evaluate(spentPer(over, per), ({ line }) => (line === 'burn' ? cost : growth));
    expect([of(-5, -1), of(0, 0), of(6, 3), of(6, 0), of(6, -1), of(NaN, 1)]).toEqual([
      0,
      0,
      2,
      Infinity,
      Infinity,
      NaN,
    ]);
    expect(spell(spentPer(over, per), ({ line }) => (line === 'burn' ? 'A1' : 'B1'))).toBe(
      'IF(A1>0,IF(B1>0,(A1)/(B1),""),0)',
    );
  });

  it('are the engine’s figures', () => {
    const books = booksOf(fallback, alive, 'month');
    const width = fallback.months + 1;
    const row = (place: number) => [...alive.figures.subarray(place * width, (place + 1) * width)];
    expect([...valuesOf(books, 'cash')]).toEqual(row(companyAt('cash')));
    expect([...valuesOf(books, 'smb.arr')]).toEqual(
      row(
        segmentAt(
          'arr',
          fallback.segments.findIndex(({ id }) => id === 'smb'),
        ),
      ),
    );
  });

  it('end in every span as they end in months', () => {
    for (const [span, length] of Object.entries(SPANS) as [(typeof spans)[number], number][]) {
      const books = booksOf(fallback, alive, span);
      expect(books.periods).toHaveLength(fallback.months / length);
      expect(valuesOf(books, 'cash').at(-1)).toBe(alive.facts[F.cash]);
      expect(valuesOf(books, 'arr').at(-1)).toBe(alive.facts[F.arr]);
    }
  });

  it('close with the month in which the cash ran out, below zero', () => {
    const died = dead.facts[F.deathMonth];
    for (const span of spans) {
      const books = booksOf(fallback, dead, span);
      expect(books.months).toBe(died);
      expect(books.periods.at(-1)?.last).toBe(died);
      expect(valuesOf(books, 'cash').at(-1)).toBeLessThan(0);
    }
  });

  it('balance by quarter and year, in every kind of company', () => {
    for (const base of ['shippo-pivot', 'three-tier', 'self-serve-to-enterprise', 'china-saas']) {
      const scenario = preset(`${base}@1`);
      if (!scenario) throw new Error(base);
      const one = playedUntil(scenario, false);
      for (const span of ['quarter', 'year'] as const) {
        const books = booksOf(scenario, one, span);
        const known = [...valuesOf(books, 'billings'), ...valuesOf(books, 'arr')].filter(
          (x) => !Number.isNaN(x),
        );
        const turnover = Math.max(1, ...known);
        books.lines.forEach(({ id, formula, unit, place }, i) => {
          if (!formula || formula.per || place === undefined) return;
          for (let period = 1; period <= books.periods.length; period++) {
            const sum = formula.sum.reduce(
              (so, { line, sign, before }) => so + sign * valuesOf(books, line)[before ? period - 1 : period],
              0,
            );
            const off = Math.abs(sum - books.values[i][period]);
            expect(off, `${base} ${span} ${period}: ${id}`).toBeLessThan(
              unit === 'money' ? 1e-9 * turnover : 1e-6,
            );
          }
        });
      }
    }
  });

  it('have words for every line', () => {
    const names: Readonly<Record<string, string>> = t.lines;
    for (const { name } of booksOf(fallback, alive, 'year').lines) expect(names[name], name).toMatch(/\S/);
    const used = new Set(booksOf(fallback, alive, 'year').lines.map(({ name }) => name));
    expect(Object.keys(names).filter((name) => !used.has(name))).toEqual([]);
  });
});
