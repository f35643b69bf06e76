// Figures that are typed as digits in a lesson, counted again in the first futures of those that the text tells of: every
// row of the tables that `variants.ts` names, and the sentences of `said.ts`.
import { describe, expect, it } from 'vitest';
import type { Scenario, Value } from '../../../src/scenario';
import { startOf, type Block, type Lesson, type LESSON_IDS, type Scene } from '../../../src/stories';
import { PLAIN_SCENE } from '../../../src/stories/read-scene';
import { companyAt, ENTERPRISE, F, known, run, segmentAt, type Run } from '../../behaviours/futures';
import { inlineText } from '../inline-text';
import type { Count } from '../count';
import { SAID } from '../said';
import { shipped, sourceOf } from '../shipped';
import { VARIANTS, type Variant } from '../variants';

const FUTURES = 400;
/** What the texts are of. */
const TOLD_OF = 2000;
const SE = 3;
const OUT_OF_CASH = 2;
const ARR = companyAt('arr');
const LARGEST = companyAt('topCustomerShare');
const [WINS, LOSSES, CHANCE, CYCLE] = (['wins', 'losses', 'winRate', 'cycleMonths'] as const).map((name) =>
  segmentAt(name, ENTERPRISE),
);
/** What is kept of a run; deals of enterprises only where they are the second segment. */
const placesOf = ({ segments }: Scenario): readonly number[] =>
  segments.at(ENTERPRISE)?.id === 'enterprise' ? [ARR, LARGEST, WINS, LOSSES, CHANCE, CYCLE] : [ARR, LARGEST];

/** Standard error of a share of the first futures against the same share of all, which they are among. */
const errorOf = (share: number) => Math.sqrt(share * (1 - share) * (1 / FUTURES - 1 / TOLD_OF));

type Table = Extract<Block, { kind: 'table' }>;

const tablesOf = ({ steps, handout }: Lesson): readonly Table[] =>
  [...steps.flatMap((step) => [...step.text, ...step.answer]), ...handout].filter(
    (block): block is Table =>
      block.kind === 'table' && block.head.some((cell) => inlineText(cell).startsWith('Alive')),
  );

function scenarioOf(lesson: Lesson, { preset, remove = [], set = {} }: Variant): Scenario {
  const written = Object.entries(set).map(([path, value]): readonly [string, Value] => [
    path,
    typeof value === 'number' ? value : { p10: value[0], p90: value[1] },
  ]);
  const scene: Scene = { ...PLAIN_SCENE, preset: preset ?? null, remove, set: written };
  return startOf(lesson, scene).scenario;
}

const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** The first number of a text, and half a unit of its last digit: "$3.1m" is 3,100,000 give or take 50,000. */
function typed(text: string): { readonly value: number; readonly half: number } {
  const [, whole, decimals = '', unit] = /([\d,]+)(?:\.(\d+))?([km]?)/.exec(text) ?? [];
  const digits = whole.replaceAll(',', '');
  const size = UNITS[unit] ?? 1;
  // "$730,000" is no more exact than its last digit that is not 0.
  const rounded = decimals === '' && unit === '' ? 10 ** (/0*$/.exec(digits)?.[0].length ?? 0) : 1;
  const last = Number(digits) === 0 ? 1 : rounded;
  return { value: Number(`${digits}.${decimals}`) * size, half: (last * 10 ** -decimals.length * size) / 2 };
}

const isRuined = (result: Run) => result.fact(F.outcome).map((outcome) => outcome === OUT_OF_CASH);

/** Of 100 futures, those whose cash lasts beyond a month. */
function aliveAt(result: Run, month: number): number {
  const deaths = result.fact(F.deathMonth);
  const alive = isRuined(result).filter((ruined, i) => !ruined || deaths[i] > month);
  return (100 * alive.length) / FUTURES;
}

function expectShare(found: number, text: string) {
  const { value } = typed(text);
  // None of 100 may still be one of a few hundred.
  const nearly = Math.min(0.98, Math.max(0.02, value / 100));
  expect(Math.abs(found - value), `counted: ${found}`).toBeLessThanOrEqual(100 * SE * errorOf(nearly) + 0.5);
}

/** A quantile known to ± three standard errors of its share, and typed as a rounded figure. */
function expectQuantile(values: readonly number[], quantile: number, text: string, scale = 1) {
  const sorted = [...values].sort((a, b) => a - b);
  const margin = SE * errorOf(quantile) * Math.sqrt(FUTURES / sorted.length);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * sorted.length)))] * scale;
  const { value, half } = typed(text);
  const counted = `counted: ${at(quantile)}`;
  expect(value, counted).toBeGreaterThanOrEqual(at(quantile - margin) - half);
  expect(value, counted).toBeLessThanOrEqual(at(quantile + margin) + half);
}

/** Deals won of 100 decided in a year: one ratio over all who live through it, and its own error. */
function expectDecided(result: Run, last: number, text: string) {
  const [won, lost] = [WINS, LOSSES].map((place) => result.sum(place, last - 11, last));
  const living = result.at(ARR, last).flatMap((arr, i) => (Number.isNaN(arr) ? [] : [i]));
  const total = living.reduce((sum, i) => sum + won[i] + lost[i], 0);
  const share = living.reduce((sum, i) => sum + won[i], 0) / total;
  const squares = living.reduce((sum, i) => sum + (won[i] - share * (won[i] + lost[i])) ** 2, 0);
  const error = (Math.sqrt(squares) / total) * Math.sqrt(1 - FUTURES / TOLD_OF);
  const { value, half } = typed(text);
  expect(Math.abs(100 * share - value), `counted: ${100 * share}`).toBeLessThanOrEqual(
    100 * SE * error + half,
  );
}

function expectCount({ kind, month }: Count, result: Run, text: string) {
  const at = month ?? result.months;
  const arr = result.at(ARR, at);
  const whole = arr.map((value) => (Number.isNaN(value) ? 0 : value));
  switch (kind) {
    case 'alive':
      return expectShare(aliveAt(result, at), text);
    case 'ruined':
      return expectShare(100 - aliveAt(result, at), text);
    case 'typical':
      return expectQuantile(whole, 0.5, text);
    case 'best':
      return expectQuantile(whole, 0.9, text);
    case 'living':
      return expectQuantile(known(arr), 0.5, text);
    case 'largest':
      return expectQuantile(known(result.at(LARGEST, at)), 0.5, text, 100);
    case 'decided':
      return expectDecided(result, at, text);
    case 'chance':
      return expectQuantile(known(result.at(CHANCE, at)), 0.5, text, 100);
    case 'lasts':
      return expectQuantile(known(result.at(CYCLE, at)), 0.5, text);
    case 'end': {
      const ruined = isRuined(result);
      return expectQuantile(
        result.fact(F.deathMonth).filter((_, i) => ruined[i]),
        0.5,
        text,
      );
    }
  }
}

export function countFigures(id: (typeof LESSON_IDS)[number]): void {
  const { lesson } = shipped(id);
  const rows: Readonly<Record<string, Variant>> = VARIANTS[id];
  const seen = new Map<string, Run>();
  function ran(variant: Variant): Run {
    const scenario = scenarioOf(lesson, variant);
    const key = JSON.stringify(scenario);
    const result = seen.get(key) ?? run(scenario, FUTURES, placesOf(scenario), lesson.seed);
    seen.set(key, result);
    return result;
  }

  describe(`the tables of ${id}`, () => {
    const cells = tablesOf(lesson).flatMap(({ head, rows: lines }) =>
      lines.flatMap((line) =>
        line.slice(1).map((cell, i) => ({
          ...{ row: inlineText(line[0]), column: inlineText(head[i + 1]), cell: inlineText(cell) },
        })),
      ),
    );

    it('name what each row is of', () => {
      expect(cells.map(({ row }) => row).filter((row) => !Object.hasOwn(rows, row))).toEqual([]);
    });

    it.each(cells)('$row: $column $cell', { timeout: 120_000 }, ({ row, column, cell }) => {
      const kind = column.startsWith('Alive')
        ? 'alive'
        : column.startsWith('Best tenth')
          ? 'best'
          : 'typical';
      expectCount({ kind, of: rows[row], month: null }, ran(rows[row]), cell);
    });
  });

  describe(`what ${id} says`, () => {
    const source = sourceOf(id).replace(/\s+/g, ' ');

    it.each(SAID[id])('$says', { timeout: 240_000 }, ({ says, counts }) => {
      expect(source).toContain(says.replace(/[[\]]/g, ''));
      const figures = [...says.matchAll(/\[([^\]]+)\]/g)].map(([, figure]) => figure);
      expect(figures).toHaveLength(counts.length);
      counts.forEach((count, i) => expectCount(count, ran(count.of), figures[i]));
    });
  });
}
