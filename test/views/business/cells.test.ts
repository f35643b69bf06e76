// Cells of unit economics: a figure with what it amounts to, or words where there is none; never NaN.
import { describe, expect, it } from 'vitest';
import { UNIT_MEASURES, WHOLE_MEASURES, type CourseBands, type Economics } from '../../../src/engine/summary';
import { economics as t } from '../../../src/messages/en/economics';
import { compile } from '../../../src/scenario';
import { axisOf, cellAt, courseOf, scopesOf } from '../../../src/views/economics/cells';
import { MEASURES } from '../../../src/views/economics/marks';
import { backText } from '../../../src/views/economics/texts';
import { shipped } from '../../engine/figures';

const scenario = shipped('shippo-pivot');
const scopes = scopesOf(t, scenario, compile(scenario));

const POINTS = [3, 6, 9, 12];
const course = (values: readonly number[], count: number): CourseBands => {
  const edge = () => Float64Array.from(values);
  return {
    p10: edge(),
    p25: edge(),
    p50: edge(),
    p75: edge(),
    p90: edge(),
    count: new Float64Array(4).fill(count),
  };
};
const everywhere = (values: readonly number[], count: number, alive: number): Economics => {
  const of = <T extends string>(names: readonly T[]) =>
    Object.fromEntries(names.map((name) => [name, course(values, count)])) as Record<T, CourseBands>;
  return {
    ...{ months: POINTS, alive: POINTS.map(() => alive) },
    company: of([...UNIT_MEASURES, ...WHOLE_MEASURES]),
    segments: scenario.segments.map(() => of(UNIT_MEASURES)),
  };
};

describe('a cell', () => {
  it('tells why there is no figure, for every measure', () => {
    for (const found of [
      everywhere([NaN, NaN, NaN, NaN], 0, 400),
      everywhere([NaN, NaN, NaN, NaN], 12, 12),
    ]) {
      for (const measure of MEASURES) {
        for (const month of [0, 2, 3, 12, 60]) {
          const cell = cellAt(t, found, measure, scopes[0], month);
          expect(cell.known).toBe(false);
          expect(cell.value).toMatch(/^[a-z]/);
          expect([cell.value, ...cell.lines].join(' ')).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
    expect(cellAt(t, everywhere([NaN, NaN, NaN, NaN], 0, 400), 'cac', scopes[0], 12).value).toBe(
      'no customers won in these twelve months',
    );
    expect(cellAt(t, everywhere([NaN, NaN, NaN, NaN], 12, 12), 'cac', scopes[0], 12).value).toBe(t.noneAlive);
  });

  it('tells the last quarter before the month that is read, and of how many futures', () => {
    const found = everywhere([1, 2, 3, 4], 300, 400);
    expect(cellAt(t, found, 'ltvToCac', scopes[0], 8)).toEqual({
      ...{ value: '2.0×', known: true },
      lines: [
        'pays back, but below the usual mark (1.0× to 3.0×)',
        '8 in 10: 2.0× to 2.0×',
        'can be said of 300 of 400 futures',
      ],
    });
    expect(cellAt(t, found, 'ltvToCac', scopes[0], 9).value).toBe('3.0×');
  });

  it('gives a figure just short of a mark the digits that show it', () => {
    const valueOf = (measure: 'grr' | 'ltvToCac' | 'paybackMonths' | 'burnMultiple', x: number) =>
      cellAt(t, everywhere([x, x, x, x], 400, 400), measure, scopes[0], 12).value;
    expect([valueOf('grr', 0.898), valueOf('grr', 0.9), valueOf('grr', 0.88)]).toEqual([
      ...['89.8\u202f%', '90\u202f%', '88\u202f%'],
    ]);
    expect([valueOf('ltvToCac', 2.97), valueOf('ltvToCac', 3.04)]).toEqual(['2.97×', '3.04×']);
    expect(valueOf('paybackMonths', 35.6)).toBe('35.6 mo');
    expect([valueOf('burnMultiple', 0), valueOf('burnMultiple', 0.02)]).toEqual(['0.0×', '0.02×']);
    expect(backText(2.998, scopes[0])).toMatch(/2\.998$/);
  });

  it('says never where nothing is paid back, in the middle and at the edge', () => {
    const found = everywhere([20, 20, Infinity, Infinity], 400, 400);
    expect(cellAt(t, found, 'paybackMonths', scopes[0], 12)).toEqual({
      ...{ value: 'never', known: true },
      lines: ['far too slow (from 36 mo)', '8 in 10: never to never'],
    });
    const [bottom, top] = axisOf(found, 'paybackMonths', scopes);
    expect([bottom, Number.isFinite(top)]).toEqual([0, true]);
  });

  it('is there for segments where revenue and cash are not needed', () => {
    const found = everywhere([1, 1, 1, 1], 40, 40);
    expect(courseOf(found, 'nrr', scopes[1])).toBeDefined();
    expect(courseOf(found, 'ruleOf40', scopes[1])).toBeUndefined();
  });

  it('lies on an axis that has room for its mark and holds what is endless', () => {
    const [bottom, top] = axisOf(everywhere([1, Infinity, NaN, 2], 40, 40), 'ltvToCac', scopes);
    expect([bottom, top]).toEqual([0, 4.5]);
    const [, other] = axisOf(everywhere([NaN, NaN, NaN, NaN], 0, 40), 'cac', [scopes[0]]);
    expect(other).toBeGreaterThan(0);
  });
});
