// Figures that are typed as digits in the lessons' tables, counted again: the same seed, fewer futures than the text
// tells of, so that each must lie within three standard errors.
import { describe, expect, it } from 'vitest';
import { Simulator } from '../../src/engine';
import type { Scenario, Value } from '../../src/scenario';
import {
  LESSON_IDS,
  stagesOf,
  startOf,
  type Block,
  type Inline,
  type Lesson,
  type Scene,
} from '../../src/stories';
import { PLAIN_SCENE } from '../../src/stories/read-scene';
import { F, ruin, run, type Run } from '../behaviours/futures';
import { compiled } from '../engine/figures';
import { shipped } from './shipped';
import { VARIANTS, type Variant } from './variants';

const FUTURES = 200;
const SE = 3;
const OUT_OF_CASH = 2;
const HALF_A_DIGIT = 0.03;

type Table = Extract<Block, { kind: 'table' }>;

const text = (inline: readonly Inline[]): string =>
  inline.map((each) => ('text' in each ? each.text : 'inline' in each ? text(each.inline) : '')).join('');

const tablesOf = ({ steps, handout }: Lesson): readonly Table[] =>
  [...steps.flatMap((step) => [...step.text, ...step.answer]), ...handout].filter(
    (block): block is Table =>
      block.kind === 'table' && block.head.some((cell) => text(cell).startsWith('Alive')),
  );

function scenarioOf(lesson: Lesson, { preset, remove = [], set = {} }: Variant): Scenario {
  const written = Object.entries(set).map(([path, value]): readonly [string, Value] => [
    path,
    typeof value === 'number' ? value : { p10: value[0], p90: value[1] },
  ]);
  const scene: Scene = { ...PLAIN_SCENE, preset: preset ?? null, remove, set: written };
  return startOf(lesson, scene).scenario;
}

/** Between which values a share of the futures may lie, for a quantile known to ± three standard errors. */
function band(result: Run, quantile: number): readonly [low: number, high: number] {
  const sorted = result.fact(F.arr).sort((a, b) => a - b);
  const margin = SE * Math.sqrt((quantile * (1 - quantile)) / FUTURES);
  const at = (share: number) => sorted[Math.min(FUTURES - 1, Math.max(0, Math.round(share * FUTURES)))];
  return [at(quantile - margin) * (1 - HALF_A_DIGIT), at(quantile + margin) * (1 + HALF_A_DIGIT)];
}

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };
/** The first amount of a cell. */
function money(cell: string): number {
  const found = /[¥$]([\d.]+)([km]?)/.exec(cell);
  return found ? Number(found[1]) * (UNITS[found[2]] ?? 1) : NaN;
}

describe.each(LESSON_IDS)('the typed figures of %s', (id) => {
  const { lesson } = shipped(id);
  const rows: Readonly<Record<string, Variant>> = VARIANTS[id];
  const seen = new Map<Variant, Run>();
  function ran(row: string): Run {
    const variant = rows[row];
    const known = seen.get(variant) ?? run(scenarioOf(lesson, variant), FUTURES, [], lesson.seed);
    seen.set(variant, known);
    return known;
  }
  const cells = tablesOf(lesson).flatMap(({ head, rows: lines }) =>
    lines.flatMap((line) =>
      line.slice(1).map((cell, i) => ({ row: text(line[0]), column: text(head[i + 1]), cell: text(cell) })),
    ),
  );

  it('are each known by their row', () => {
    expect(cells.map(({ row }) => row).filter((row) => !Object.hasOwn(rows, row))).toEqual([]);
  });

  it.each(cells)('$row: $column $cell', { timeout: 120_000 }, ({ row, column, cell }) => {
    const result = ran(row);
    if (column.startsWith('Alive')) {
      const { share } = ruin(result);
      const typed = Number.parseInt(cell, 10) / 100;
      // None of 100 may still be one of a few hundred.
      const nearly = Math.min(0.98, Math.max(0.02, typed));
      const error = Math.sqrt((nearly * (1 - nearly)) / FUTURES);
      expect(Math.abs(1 - share - typed)).toBeLessThanOrEqual(SE * error + 0.01);
      return;
    }
    const [low, high] = band(result, column.startsWith('Best tenth') ? 0.9 : 0.5);
    expect(money(cell)).toBeGreaterThanOrEqual(low);
    expect(money(cell)).toBeLessThanOrEqual(high);
  });
});

/** Futures of the step under other luck that a text calls by their number: one that lives, one that does not. */
const TOLD = {
  'shippo-pivot': { lives: 28, arr: 1.6e6, dies: 3, in: 33 },
  'bow-tie': { lives: 115, arr: 3.7e6, dies: 3, in: 45 },
  'pods-and-fission': { lives: 6, arr: 24e6, dies: 0, in: 64 },
  'enterprise-costs': { lives: 58, arr: 6e6, dies: 13, in: 42 },
  'alibaba-path': { lives: 109, arr: 11e6, dies: 9, in: 26 },
  'healthy-b2b': { lives: 46, arr: 8e6, dies: 7, in: 34 },
} as const;

describe.each(LESSON_IDS)('the futures that %s tells of by number', (id) => {
  const { lesson } = shipped(id);
  const { lives, arr, dies, in: month } = TOLD[id];
  const { stages } = stagesOf(lesson);
  const at = lesson.steps.findIndex(({ scene }) => scene.show === 'story');
  const { scenario, seed, ignoranceSeed } = stages[at];
  const facts = (future: number) => {
    const luck = { seed, ignoranceSeed, from: future, to: future + 1 };
    return new Simulator(compiled(scenario)).run(luck, []).facts;
  };

  it('are named there', () => {
    expect(lesson.steps[at].scene.future).toBe(lives);
    const told = lesson.steps[at].text
      .map((block) => ('inline' in block ? text(block.inline) : ''))
      .join('\n');
    for (const words of [`future ${lives}`, `future ${dies}`, `month ${month}`])
      expect(told).toContain(words);
  });

  it('end as told', () => {
    expect(facts(lives)[F.outcome]).not.toBe(OUT_OF_CASH);
    expect(Math.abs(facts(lives)[F.arr] / arr - 1)).toBeLessThan(0.05);
    expect(facts(dies)[F.outcome]).toBe(OUT_OF_CASH);
    expect(facts(dies)[F.deathMonth]).toBe(month);
  });
});
