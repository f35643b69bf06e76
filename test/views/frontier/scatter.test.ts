// Where the frontier's marks, ticks, stairs and labels lie.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onFrontier } from '../../../src/search';
import type { Mark } from '../../../src/state/frontier.svelte';
import { labelsOf, scatterOf } from '../../../src/views/frontier/scatter';

const FUTURES = 400;
const box = { left: 52, right: 584, top: 12, bottom: 264 };

interface Plan {
  readonly alive: number;
  readonly meanArr: number;
}

const marksOf = (plans: readonly Plan[]): Mark[] => {
  const on = onFrontier(plans.map(({ alive, meanArr }) => ({ survival: alive, arr: meanArr })));
  return plans.map(({ alive, meanArr }, i) => ({
    key: String(i),
    origin: { kind: 'own' },
    figures: { futures: FUTURES, alive, arr: meanArr, meanArr, meanValue: 4 * meanArr },
    again: undefined,
    on: on[i],
  }));
};

const plan = fc.record({
  alive: fc.integer({ min: 0, max: FUTURES }),
  meanArr: fc.integer({ min: 0, max: 50_000_000 }),
});
const plans = fc.array(plan, { minLength: 1, maxLength: 40 });

describe('the axes', () => {
  it('reach as far as any plan gets, to a round number of survivors', () => {
    const { xTicks, yTicks } = scatterOf(
      marksOf([
        { alive: 130, meanArr: 3_700_000 },
        { alive: 60, meanArr: 5_200_000 },
      ]),
      'meanArr',
      box,
    );
    expect(xTicks[0]).toEqual({ at: box.left, value: 0 });
    expect(xTicks.at(-1)).toEqual({ at: box.right, value: 35 });
    expect(yTicks[0]).toEqual({ at: box.bottom, value: 0 });
    expect(yTicks.at(-1)).toEqual({ at: box.top, value: 6_000_000 });
  });

  it('are ten survivors wide where fewer than that are left of any plan', () => {
    const { xTicks } = scatterOf(marksOf([{ alive: 4, meanArr: 10 }]), 'meanArr', box);
    expect(xTicks.at(-1)?.value).toBe(10);
  });
});

it('every mark is in the picture, and one with more of both lies above and to the right', () => {
  fc.assert(
    fc.property(plans, (all) => {
      const { spots } = scatterOf(marksOf(all), 'meanArr', box);
      expect(spots).toHaveLength(all.length);
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThanOrEqual(box.left);
        expect(x).toBeLessThanOrEqual(box.right);
        expect(y).toBeGreaterThanOrEqual(box.top);
        expect(y).toBeLessThanOrEqual(box.bottom);
      }
      for (const a of spots)
        for (const b of spots) {
          expect(Math.sign(a.x - b.x)).toBe(Math.sign(a.mark.figures.alive - b.mark.figures.alive));
          expect(Math.sign(b.y - a.y)).toBe(Math.sign(a.mark.figures.meanArr - b.mark.figures.meanArr));
        }
    }),
  );
});

it('the stairs touch every mark on the frontier and leave none above and to the right of them', () => {
  /** Height of the stairs over a place: that of the lowest of those on them that are as safe. */
  const corners = (path: string) => {
    const numbers = [...path.matchAll(/([MHV])([\d.]+)(?:,([\d.]+))?/g)];
    let [x, y] = [0, 0];
    return numbers.map(([, to, first, second]) => {
      if (to === 'M') [x, y] = [Number(first), Number(second)];
      else if (to === 'H') x = Number(first);
      else y = Number(first);
      return { x, y };
    });
  };
  fc.assert(
    fc.property(plans, (all) => {
      const { spots, stairs } = scatterOf(marksOf(all), 'meanArr', box);
      const turns = corners(stairs);
      for (const spot of spots.filter(({ mark }) => mark.on)) {
        expect(turns).toContainEqual({ x: spot.x, y: spot.y });
      }
      expect(turns.at(-1)?.x).toBe(box.left);
      for (const { x, y } of spots) {
        // Of the corners as safe as it or safer, the highest is the stairs' own height there.
        const over = Math.min(...turns.filter((turn) => turn.x >= x).map((turn) => turn.y));
        expect(y).toBeGreaterThanOrEqual(over);
      }
    }),
  );
});

it('no label covers another or begins outside of the picture', () => {
  const HEIGHT = 14;
  const named = fc.array(fc.record({ plan, text: fc.string({ minLength: 3, maxLength: 24 }) }), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(named, (all) => {
      const { spots } = scatterOf(marksOf(all.map((one) => one.plan)), 'meanArr', box);
      const labels = labelsOf(
        spots.map((spot, i) => ({ spot, text: all[i].text })),
        box,
      );
      const spans = labels.map(({ x, y, anchor, text }) => {
        const width = 6.4 * text.length;
        return { y, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x };
      });
      for (const [i, a] of spans.entries()) {
        expect(a.to).toBeLessThanOrEqual(box.right);
        expect(a.y).toBeGreaterThanOrEqual(box.top);
        for (const b of spans.slice(i + 1)) {
          const apart = a.to <= b.from || b.to <= a.from || Math.abs(a.y - b.y) >= HEIGHT - 1e-9;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
