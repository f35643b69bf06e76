// Slider maths on generated tracks and on every track of the parameter table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notches, pageBy, positionOf, snap, stepBy, valueAt, type Track } from '../../src/controls/track';
import { PARAMETERS, columnOf } from '../../src/scenario';

const shipped: Track[] = PARAMETERS.flatMap((row) =>
  row.archetypes.map((archetype) => {
    const { slider, step, default: home } = columnOf(row, archetype, 'USD');
    return { low: slider[0], high: slider[1], step, scale: row.scale, integer: row.integer, home };
  }),
);

const track = fc.oneof(
  fc.constantFrom(...shipped),
  fc
    .record({
      low: fc.integer({ min: 0, max: 50 }),
      size: fc.integer({ min: 1, max: 100 }),
      home: fc.nat(100),
    })
    .map(({ low, size, home }): Track => ({
      ...{ low, high: low + size, step: size / 100, scale: 'linear', integer: false },
      home: low + (home / 100) * size,
    })),
  fc
    .record({
      low: fc.constantFrom(0.001, 0.02, 0.3, 1, 7, 450),
      ratio: fc.integer({ min: 8, max: 1000 }),
    })
    .map(({ low, ratio }): Track => ({
      ...{ low, high: Number((low * ratio).toPrecision(12)), step: low, scale: 'log', integer: false },
      home: low * Math.sqrt(ratio),
    })),
);
const position = fc.double({ min: 0, max: 1, noNaN: true });

describe('a track', () => {
  it('turns positions into values and back', () => {
    fc.assert(
      fc.property(track, position, (t, p) => {
        expect(positionOf(t, valueAt(t, p))).toBeCloseTo(p, 9);
      }),
    );
  });

  it('keeps every value within its ends, and the order of positions', () => {
    fc.assert(
      fc.property(track, position, position, (t, a, b) => {
        const [x, y] = [snap(t, valueAt(t, Math.min(a, b))), snap(t, valueAt(t, Math.max(a, b)))];
        expect(x).toBeGreaterThanOrEqual(t.low);
        expect(y).toBeLessThanOrEqual(t.high);
        expect(x).toBeLessThanOrEqual(y);
      }),
    );
  });

  it('snaps no further than a fiftieth of its length', () => {
    for (const t of shipped.filter(({ integer }) => !integer)) {
      for (let i = 0; i <= 100; i++) {
        const p = i / 100;
        expect(Math.abs(positionOf(t, snap(t, valueAt(t, p))) - p)).toBeLessThanOrEqual(0.02);
      }
    }
  });

  it('offers both ends and the default', () => {
    for (const t of shipped) {
      expect(snap(t, t.low)).toBe(t.low === t.home ? t.home : t.low);
      expect(snap(t, t.high)).toBe(t.high);
      if (t.home >= t.low && t.home <= t.high) {
        expect(snap(t, valueAt(t, positionOf(t, t.home)))).toBe(t.home);
        expect(snap(t, t.home * (1 + 1e-6))).toBe(t.home);
      }
    }
  });

  it('reaches the default by single steps from either end, then the other end', () => {
    for (const t of shipped.filter(({ low, high, home }) => home >= low && home <= high)) {
      for (const [from, to, by] of [
        [t.low, t.high, 1],
        [t.high, t.low, -1],
      ] as const) {
        let [x, count, met] = [from, 0, from === t.home];
        while (x !== to && count < 2000) {
          x = stepBy(t, x, by);
          met ||= x === t.home;
          count++;
        }
        expect(x, JSON.stringify(t)).toBe(to);
        expect(met, JSON.stringify(t)).toBe(true);
      }
    }
  });

  it('always moves when it is stepped or paged, except at its ends', () => {
    fc.assert(
      fc.property(track, position, fc.constantFrom(-10, -1, 1, 10), (t, p, steps) => {
        const x = snap(t, valueAt(t, p));
        const next = stepBy(t, x, steps);
        if (steps > 0 && x < t.high) expect(next).toBeGreaterThan(x);
        if (steps < 0 && x > t.low) expect(next).toBeLessThan(x);
        if (x < t.high && !t.integer) expect(pageBy(t, x, 1)).toBeGreaterThan(x);
      }),
    );
  });

  it('brings a value from beyond its ends back onto the track', () => {
    const t: Track = { low: 10, high: 20, step: 0.1, scale: 'linear', integer: false, home: 12 };
    expect(positionOf(t, 50)).toBe(1);
    expect(stepBy(t, 50, -1)).toBe(19.9);
    expect(stepBy(t, 5, 1)).toBe(10.1);
  });

  it('has about as many notches as steps', () => {
    expect(notches({ low: 0, high: 4, step: 1, scale: 'linear', integer: true, home: 1 })).toBe(4);
    expect(notches({ low: 1, high: 100, step: 1, scale: 'log', integer: false, home: 10 })).toBe(100);
  });
});
