// Maps of plans: axes for every preset, each point once from coarse to fine, and no work after it was stopped.
import { describe, expect, it } from 'vitest';
import { centre, isRange, listPresets, preset, readPath, type Range } from '../../src/scenario';
import {
  axesOf,
  axisOf,
  derive,
  figuresOf,
  LEVELS,
  PIVOT_MONTH,
  placeOf,
  planAt,
  pointsOf,
  survey,
  ticksAt,
  usualAxes,
  type Figures,
  type Point,
} from '../../src/search';
import { counting, horizonOf, SAMPLE } from './synthetic';

const shippo = preset('shippo-pivot')!;
const [monthAxis, shareAxis] = usualAxes(shippo).map((id) => axisOf(shippo, id)!);
const terrain = { scenario: shippo, x: monthAxis, y: shareAxis };
const named = ({ x, y }: Pick<Point, 'x' | 'y'>) => `${x},${y}`;

describe('axes', () => {
  it('begin with the month of the pivot and the first share, and hold every number of the table', () => {
    expect(usualAxes(shippo)).toEqual([PIVOT_MONTH, 'pivot.share.smb']);
    expect(axesOf(shippo)).toContain('company.cash');
    expect(axesOf(preset('three-tier')!)).toContain('pivot.share.enterprise');
  });

  it('rise from end to end of the slider, with the present value between', () => {
    for (const { base } of listPresets()) {
      const scenario = preset(base)!;
      for (const id of axesOf(scenario)) {
        const { ticks, at } = axisOf(scenario, id)!;
        expect(ticks.length, id).toBeGreaterThan(1);
        expect(ticks.length, id).toBeLessThanOrEqual(21);
        expect(
          ticks.every((tick, i) => i === 0 || tick > ticks[i - 1]),
          id,
        ).toBe(true);
        expect(at, id).toBeGreaterThanOrEqual(ticks[0] - 1e-9);
      }
    }
  });

  it('move a range whole, as wide as it was', () => {
    const before = readPath(shippo, 'smb.winRate') as Range;
    const after = readPath(derive(shippo, [{ id: 'smb.winRate', value: 0.4 }])!, 'smb.winRate') as Range;
    expect(isRange(after)).toBe(true);
    expect(centre(after, 'logit')).toBeCloseTo(0.4, 9);
    const width = ({ p10, p90 }: Range) => Math.log(p90 / (1 - p90)) - Math.log(p10 / (1 - p10));
    expect(width(after)).toBeCloseTo(width(before), 9);
  });

  it('tell where a value lies among the ticks', () => {
    expect(placeOf(shareAxis, 0.525)).toBeCloseTo(10.5, 9);
    expect([placeOf(shareAxis, -1), placeOf(shareAxis, 2)]).toEqual([0, 20]);
  });
});

describe('a survey', () => {
  it('has each point once, coarse maps first, and begins next to the present plan', () => {
    const points = pointsOf(monthAxis, shareAxis);
    expect(new Set(points.map(named)).size).toBe(monthAxis.ticks.length * shareAxis.ticks.length);
    expect(points).toHaveLength(monthAxis.ticks.length * shareAxis.ticks.length);
    expect(points.map(({ level }) => level)).toEqual(points.map(({ level }) => level).sort());
    for (const level of LEVELS) {
      const upTo = points.filter((point) => point.level <= level);
      expect(upTo).toHaveLength(ticksAt(monthAxis, level).length * ticksAt(shareAxis, level).length);
    }
    const [first] = points;
    expect(Math.abs(first.x - placeOf(monthAxis, 22))).toBeLessThanOrEqual(2);
    expect(Math.abs(first.y - placeOf(shareAxis, 1))).toBeLessThanOrEqual(2);
  });

  it('counts each plan once, and tells what it is', async () => {
    const formula = { survival: 0.5, arr: 7 };
    const { count, asked } = counting(() => formula);
    const told = new Map<string, Figures | null>();
    const points = pointsOf(monthAxis, shareAxis).filter(({ level }) => level < 2);
    await survey(
      terrain,
      points,
      SAMPLE,
      count,
      (point, found) => told.set(named(point), found),
      new AbortController().signal,
    );
    expect(asked).toHaveLength(points.length);
    expect(told.size).toBe(points.length);
    expect([...told.values()][0]).toEqual(figuresOf(horizonOf(formula, 100)));
    expect(asked[0]).toEqual(planAt(terrain, points[0]));
  });

  it('stops when it is told to: nothing more is asked or heard', async () => {
    const stop = new AbortController();
    const { count, asked } = counting(
      () => ({ survival: 1, arr: 1 }),
      (n) => n === 9 && stop.abort(),
    );
    let told = 0;
    const all = survey(terrain, pointsOf(monthAxis, shareAxis), SAMPLE, count, () => told++, stop.signal);
    await expect(all).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(told).toBeLessThan(10);
  });

  it('tells points where there is no plan, without counting them', async () => {
    const three = preset('three-tier')!;
    const [x, y] = ['pivot.share.smb', 'pivot.share.mid'].map((id) => axisOf(three, id)!);
    const { count, asked } = counting(() => ({ survival: 1, arr: 1 }));
    const told: (Figures | null)[] = [];
    const points = pointsOf(x, y).filter(({ level }) => level === 0);
    const signal = new AbortController().signal;
    await survey({ scenario: three, x, y }, points, SAMPLE, count, (_, found) => told.push(found), signal);
    expect(told).toHaveLength(points.length);
    expect(told.filter((found) => found === null)).toHaveLength(points.length - asked.length);
    expect(asked).toHaveLength(points.filter((at) => x.ticks[at.x] + y.ticks[at.y] <= 1 + 1e-9).length);
  });
});
