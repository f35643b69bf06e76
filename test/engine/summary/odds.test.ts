import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { C, F, type EngineInput } from '../../../src/engine';
import { hundred, odds, samplingError, shareOut, typicalFuture } from '../../../src/engine/summary';
import { compile, preset } from '../../../src/scenario';
import { ingested, type MadeUp } from './made-up';

const input: EngineInput = compile(preset('adaptive')!);
const mark = input.values[C.thrivedArr];
const MONTHS = 30;

/** Future f: every third dies in month 10 + f % 7, the others end with an ARR of f, one in ten of them thrives. */
const list: MadeUp[] = Array.from({ length: 300 }, (_, f) =>
  f % 3 === 0
    ? { series: [], died: 10 + (f % 7), facts: { [F.arr]: 0, [F.cause]: f % 2 ? 1 : 5, [F.lowestCash]: -1 } }
    : {
        series: [],
        facts: {
          [F.outcome]: f % 3 === 1 ? 0 : 1,
          [F.arr]: f % 10 === 1 ? mark + f : f,
          [F.lowestCash]: f,
          ...(f % 3 === 1 && { [F.round + 1]: 20 + (f % 9) }),
          ...(f % 3 === 1 && f % 2 === 1 && { [F.round + 2]: 29 }),
        },
      },
);
const futures = ingested(list, [], 2, MONTHS);
const found = odds(futures, input);

describe('odds', () => {
  it('count outcomes, causes and those that thrive', () => {
    expect(found.outcomes).toEqual({ paysItsOwnWay: 100, livesOnRaisedMoney: 100, outOfCash: 100 });
    expect(found.per100).toEqual({ paysItsOwnWay: 34, livesOnRaisedMoney: 33, outOfCash: 33 });
    expect(found.thrived).toBe(20);
    expect(found.causes.soldTooLittle).toBe(50);
    expect(found.causes.neverSold).toBe(50);
    expect(Object.keys(found.causes)).not.toContain('none');
  });

  it('follow survival month by month', () => {
    expect(found.survival).toHaveLength(MONTHS + 1);
    expect(found.survival[9]).toBe(1);
    expect(found.survival[10]).toBeCloseTo(1 - found.deaths[10] / 300, 12);
    expect(found.survival[MONTHS]).toBeCloseTo(2 / 3, 12);
    expect(found.deaths.reduce((a, b) => a + b)).toBe(100);
    expect(found.death.count).toBe(100);
  });

  it('tell when rounds landed and how long after the one they need', () => {
    const [seed, a, b] = found.rounds;
    expect([seed.count, a.count, b.count]).toEqual([0, 100, 50]);
    expect(a.p50).toBeGreaterThanOrEqual(20);
    expect(a.within24).toBe(list.filter(({ facts }) => (facts?.[F.round + 1] ?? 99) <= 24).length);
    expect(b.interval.count).toBe(50);
    expect(b.interval.mean).toBeCloseTo(29 - 24, 0);
    expect(Number.isNaN(seed.p50)).toBe(true);
  });

  it('tell who closes the next round within two years, of those whom the horizon lets tell', () => {
    const closed = (seedAt: number, aAt?: number): MadeUp => ({
      series: [],
      facts: { [F.round]: seedAt, ...(aAt !== undefined && { [F.round + 1]: aAt }) },
    });
    // Too late to tell; just in time; a month too late; never; in time.
    const some = [closed(37, 40), closed(10, 34), closed(10, 35), closed(12), closed(36, 40)];
    const [first, a] = odds(ingested(some, [], 2, 60), input).rounds;
    expect(a.graduating).toEqual({ of: 4, within24: 2 });
    expect(first.graduating).toEqual({ of: 0, within24: 0 });
  });

  it('tell the deepest point of cash of survivors only', () => {
    expect(found.lowestCash.count).toBe(200);
    expect(found.lowestCash.p10).toBeGreaterThan(0);
  });

  it('survive being posted', () => expect(structuredClone(found)).toEqual(found));
});

describe('representatives', () => {
  it('fill a hundred cells in proportion, worst first, thriving ones among them', () => {
    const field = hundred(futures, input);
    expect(field).toHaveLength(100);
    expect(field.map(({ outcome }) => outcome)).toEqual([
      ...Array<string>(33).fill('outOfCash'),
      ...Array<string>(33).fill('livesOnRaisedMoney'),
      ...Array<string>(34).fill('paysItsOwnWay'),
    ]);
    const months = field.slice(0, 33).map(({ deathMonth }) => deathMonth ?? NaN);
    expect(months).toEqual([...months].sort((a, b) => a - b));
    const thriving = field.filter(({ thrived }) => thrived).length;
    expect(thriving).toBeGreaterThanOrEqual(6);
    expect(thriving).toBeLessThanOrEqual(8);
    expect(new Set(field.map(({ future }) => future)).size).toBe(100);
  });

  it('choose the future of median rank, and of deaths the middle one by month', () => {
    // 100 dead rank first; rank 149 of 0 … 299 is the 50th of the living by ARR.
    const living = list.flatMap(({ facts, died }, f) =>
      died === undefined ? [[facts?.[F.arr] ?? 0, f]] : [],
    );
    const sorted = living.sort((a, b) => a[0] - b[0]);
    expect(typicalFuture(futures)).toBe(sorted[49][1]);
    const dead = list.filter(({ died }) => died !== undefined);
    expect(dead[typicalFuture(ingested(dead, [], 2, MONTHS))].died).toBe(13);
    expect(typicalFuture(futures, 0)).toBe(-1);
  });
});

describe('counting', () => {
  it('shares out whole numbers that add up', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        const shares = shareOut(counts, 100);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : 100);
        shares.forEach((share, i) =>
          expect(Math.abs(share - (100 * counts[i]) / (sum || 1))).toBeLessThan(1),
        );
      }),
    );
  });

  it('knows the error of a share: Wilson 1927, never under one in a hundred', () => {
    // Its ends are the true shares p from which 20 of 100 lies 1.96 deviations √(p (1 − p) ÷ n) away.
    const end = (low: number, high: number): number => {
      const p = (low + high) / 2;
      if (high - low < 1e-12) return p;
      const far = Math.abs(0.2 - p) > 1.959963984540054 * Math.sqrt((p * (1 - p)) / 100);
      return far === p < 0.2 ? end(p, high) : end(low, p);
    };
    expect(samplingError(20, 100)).toBeCloseTo((end(0.2, 1) - end(0, 0.2)) / 2, 9);
    expect(samplingError(0, 100)).toBeGreaterThan(0.01);
    expect(samplingError(1000, 2000)).toBeCloseTo(0.0219, 4);
    expect(samplingError(0, 100_000)).toBe(0.01);
    expect(samplingError(0, 0)).toBeNaN();
  });
});
