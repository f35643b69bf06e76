// What the lists of drivers say: names, values, what happens, in what order, and the figures behind them.
import { describe, expect, it } from 'vitest';
import { Simulator } from '../../../src/engine';
import {
  drivers,
  Futures,
  odds,
  Resamples,
  shift,
  type Estimate,
  type Moving,
  type Shift,
} from '../../../src/engine/summary';
import { drivers as t } from '../../../src/messages/en/drivers';
import { en } from '../../../src/messages/en/index';
import { toCsv } from '../../../src/charts';
import { compile, movesOf, preset, uncertainPaths, writePath, type Scenario } from '../../../src/scenario';
import type { Moved, Shown } from '../../../src/state';
import { aloneOf, becauseOf, headlineOf } from '../../../src/views/drivers/headline';
import { arrMeasure, survivalMeasure } from '../../../src/views/drivers/measures';
import { domainOf, moveRows, rangeRows, rowSaid } from '../../../src/views/drivers/rows';
import { narrowing, partsOf, splitSentence } from '../../../src/views/drivers/split';
import { pointsTable, rangesTable } from '../../../src/views/drivers/tables';

const N = 400;
const MONTHS = 36;

function run(scenario: Scenario, n = N): Futures {
  const input = compile(scenario);
  const futures = new Futures({ months: input.months, segments: input.segments, places: [], capacity: n });
  futures.ingest(new Simulator(input).run({ seed: 3, ignoranceSeed: 4, from: 0, to: n }, []));
  return futures;
}

/** Nothing is uncertain but one wide range. */
const smbOnly = preset('smb-only')!;
const wide: Scenario = {
  ...smbOnly,
  months: MONTHS,
  company: {},
  segments: smbOnly.segments.map((segment) => ({
    ...segment,
    values: Object.fromEntries(
      Object.entries(segment.values).filter(([, value]) => typeof value === 'number'),
    ),
  })),
};
const scenario = writePath(wide, 'smb.acv', { p10: 300, p90: 5000 });
if (!scenario.ok) throw new Error('The range is not valid');
const range = scenario.value;
const futures = run(range);
const input = compile(range);
const shown = {
  ...{ run: 1, scenario: range, input },
  picture: { n: N, odds: odds(futures, input) },
} as unknown as Shown;
const found = drivers(input, futures, 4);
const survival = survivalMeasure(t, shown);
const arr = arrMeasure(t, shown, 'all');

/** Nothing was moved. */
const NONE = { survival: [], arr: [] };

describe('a scenario with one wide range', () => {
  const rows = rangeRows(en, t, shown, found, survival);

  it('names it first, with what becomes of both ends', () => {
    const [first] = rows;
    expect(first).toMatchObject({ path: 'smb.acv', owner: 'Small business', segment: 0, clear: true });
    expect(first.name).toContain('Contract value');
    expect(first.present).toBe('$300–5,000');
    expect(first.low!.outcome.value).toBeLessThan(first.high!.outcome.value);
    expect(rowSaid(t, first, survival)).toMatch(
      /^Contract value.*, Small business\. now \$300–5,000; At its lowest, \$\d+: \d+ of 100 survive \(± \d+\); at its/,
    );
    const ranges = { survival: rows, arr: rangeRows(en, t, shown, found, arr) };
    expect(headlineOf(t, ranges, NONE, false).join('')).toMatch(
      /^Of what you are unsure of, survival and ARR both hang most on contract value/,
    );
    expect(becauseOf(t, rows, survival)).toMatch(/^\d+ of 100 futures survive where it is lowest, \d+/);
  });

  it('lies between its ends and shows how it stands now', () => {
    const [low, high] = domainOf(rows, survival.now);
    expect(low).toBeLessThan(survival.now);
    expect(high).toBeGreaterThan(survival.now);
  });

  it('has its figures behind it', () => {
    const table = rangesTable(
      { messages: en, t, shown, of: 'all', basis: t.arr.title.all('month 60'), money: String },
      found,
    );
    expect(table.caption).toMatch(/\(ARR: typical ARR of all, month 60\)$/);
    const lines = toCsv(table).trim().split('\r\n');
    expect(lines).toHaveLength(1 + found.moving.length);
    expect(lines.join()).toContain('Contract value');
    expect(uncertainPaths(range, input)).toContain('smb.acv');
  });
});

describe('assumptions moved one at a time', () => {
  const before = run(wide);
  const base = { ...shown, scenario: wide, input: compile(wide) } as Shown;
  const moved = (path: string): Moved => {
    const move = movesOf(wide).find((each) => each.path === path)!;
    const to = (x: number | undefined) => {
      if (x === undefined) return undefined;
      const written = writePath(wide, path, x);
      if (!written.ok) throw new Error(path);
      return shift(before, run(written.value), new Resamples(N));
    };
    return { ...move, toLow: to(move.low), toHigh: to(move.high) };
  };
  const list = ['company.cash', 'smb.churnFirstPerMonth', 'smb.trialToPaid', 'company.adminFixed'].map(moved);
  const rows = moveRows(en, t, wide, list, survivalMeasure(t, base), 2 * list.length);
  const change = (path: string, end: 'toLow' | 'toHigh'): Estimate =>
    list.find((each) => each.path === path)![end]!.survival;

  it('move survival the way they should', () => {
    expect(change('company.cash', 'toHigh').value).toBeGreaterThan(0);
    expect(change('company.cash', 'toLow').value).toBeLessThan(0);
    expect(change('smb.churnFirstPerMonth', 'toHigh').value).toBeLessThan(0);
    expect(change('smb.trialToPaid', 'toHigh').value).toBeGreaterThan(0);
    expect(change('company.adminFixed', 'toHigh').value).toBeLessThanOrEqual(0);
    // In pairs: far less than the error of two shares apart, 1.96 · √(2 · .25 ÷ 400) = 7 of 100.
    expect(change('company.adminFixed', 'toHigh').error).toBeLessThan(4);
  });

  it('are told as changes, furthest first', () => {
    expect(rows[0]).toMatchObject({ clear: true });
    const cash = rows.find(({ path }) => path === 'company.cash')!;
    expect(cash.segment).toBeUndefined();
    expect(cash.high!.label).toMatch(/^\+\d+$/);
    expect(cash.low!.label).toMatch(/^−\d+$/);
    expect(cash.basis).toBe(t.basis.fifth);
    const reaches = rows.filter(({ clear }) => clear).map(({ reach }) => reach);
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    expect(headlineOf(t, NONE, { survival: rows, arr: [] }, true).join('')).toMatch(
      /^One at a time, survival hangs most on /,
    );
    const first = rows[0].brief;
    const finding = aloneOf(t, { survival: rows, arr: [] }, { survival: survivalMeasure(t, base), arr });
    expect(finding.toLowerCase()).toContain(`one at a time, ${first.toLowerCase()}`);
    expect(finding).toMatch(/moves survival most: \d+ of 100 survive at .*, \d+ of 100 survive at .*\.$/);
    const table = pointsTable(
      {
        messages: en,
        t,
        shown: base,
        of: 'survivors',
        basis: t.arr.title.survivors('month 60'),
        money: String,
      },
      list,
    );
    expect(toCsv(table).trim().split('\r\n')).toHaveLength(1 + list.length);
  });

  it('say nothing where there is nothing to say', () => {
    const nothing = { value: 0, error: 0.4 };
    const none: Shift = { futures: N, survival: nothing, arr: { all: nothing, survivors: nothing } };
    const [row] = moveRows(en, t, wide, [{ ...list[0], toLow: none, toHigh: undefined }], survival, 2);
    expect(row).toMatchObject({ moves: false, clear: false, high: undefined });
    expect(row.low!.label).toBe('±0');
    const alone = { survival: [row], arr: [] };
    expect(headlineOf(t, alone, alone, true)).toEqual(t.headline.neither);
    // While some are still to be moved, none of the few is the foremost of all.
    expect(headlineOf(t, alone, alone, false)).toEqual([t.counting]);
    expect(aloneOf(t, alone, { survival, arr })).toBe('');
  });

  it.each([
    [3, 0, '3 others move it by less.'],
    [1, 18, '1 other moves it by less, 18 by no more than chance does.'],
    [0, 1, '1 other moves it by no more than chance does.'],
  ])('tells %i that move it by less from %i of which nothing is known', (less, chance, text) => {
    expect(t.unclear.rest(less, chance)).toBe(text);
  });
});

describe('luck and ignorance in words', () => {
  const about = (value: number): Estimate => ({ value, error: 0.04 });

  it('are parts of a hundred that add up, whatever chance does to the estimate', () => {
    expect(partsOf(about(-0.02))).toEqual({ ignorance: 0, luck: 100 });
    expect(partsOf(about(0.234))).toEqual({ ignorance: 23, luck: 77 });
    expect(partsOf(about(NaN))).toBeUndefined();
    expect(narrowing(0.75)).toBeCloseTo(0.5, 12);
    const sentence = splitSentence(t, { futures: 2000, survival: about(0.2), arr: about(0.36) });
    expect(sentence).toContain('20 parts in 100 (± 4)');
    expect(sentence).toContain('20\u202f% narrower');
  });

  it('leave out ARR that too few futures have', () => {
    const untold = { value: NaN, error: NaN };
    const effect = { low: untold, high: untold, change: untold, rank: untold };
    const moving: Moving = {
      ...found.moving[0],
      arr: { all: effect, survivors: effect },
    };
    const [row] = rangeRows(en, t, shown, { futures: N, moving: [moving] }, arr);
    expect(row).toMatchObject({ clear: false, reach: 0 });
  });
});
