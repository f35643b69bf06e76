// Decisions that slip, and those that wait for the end of the quarter: later, never lost, the same in both grains.
import { describe, expect, test } from 'vitest';
import { F } from '../../src/engine';
import type { Grain } from '../../src/scenario';
import { all, GRAINS, live, sum } from './flow';

const FUTURES = 60;

describe.each(GRAINS)('%s: slips', (grain: Grain) => {
  const slipping = (slipChance: number) =>
    live(grain, 1, { slipChance, lossDelay: 0 }, {}, { futures: FUTURES });
  const slips = (figures: ReturnType<typeof slipping>) => all(figures, (i) => figures.fact(F.slips, i));

  test('a decision that is due slips with its chance, again and again', () => {
    const figures = slipping(0.4);
    const decided = all(figures, (i) => sum(figures.segmentLine('proposals', 0, i)));
    const due = decided + slips(figures);
    expect(due).toBeGreaterThan(50_000);
    expect(Math.abs(slips(figures) / due - 0.4)).toBeLessThan(4.5 * Math.sqrt((0.4 * 0.6) / due));
  });

  test('the pipeline grows by the mean delay, p ÷ (1 − p) months of openings', () => {
    const pipeline = (chance: number) => {
      const figures = slipping(chance);
      return all(figures, (i) => figures.segment('pipeline', 0, 20, i)) / FUTURES;
    };
    expect((pipeline(0.5) - pipeline(0)) / 40).toBeCloseTo(1, 1);
  });

  test('without a chance there is no slip, and no draw for one', () => {
    expect(slips(slipping(0))).toBe(0);
    expect(slipping(0).chunk.draws).toBeLessThan(slipping(0.4).chunk.draws);
  });

  test('the wins are the same without end, only later', () => {
    const won = (chance: number, month: number) => {
      const figures = slipping(chance);
      return all(figures, (i) => figures.segment('everWon', 0, month, i));
    };
    expect(won(0.5, 6)).toBeLessThan(0.9 * won(0, 6));
    // A month of openings is one in 22.
    expect(Math.abs(won(0.5, 24) / won(0, 24) - 22 / 23)).toBeLessThan(0.01);
  });
});

describe.each(GRAINS)('%s: the end of the quarter', (grain: Grain) => {
  const bunched = (quarterEnd: number) => live(grain, 0.5, { quarterEnd }, {}, { futures: FUTURES });
  const decided = (share: number) => {
    const figures = bunched(share);
    return Array.from({ length: 24 }, (_, m) =>
      all(figures, (i) => figures.segment('proposals', 0, m + 1, i)),
    );
  };

  test('with a share of 1 every decision falls in the last month of its quarter', () => {
    decided(1).forEach((count, i) => {
      if ((i + 1) % 3 === 0) expect(count).toBeGreaterThan(0);
      else expect(count).toBe(0);
    });
  });

  test('a share of them moves, none is lost', () => {
    const [plain, some] = [decided(0), decided(0.5)];
    for (let q = 1; q < 8; q++) {
      const [a, b] = [plain, some].map((line) => line.slice(3 * q, 3 * q + 3));
      expect(sum(a, 0)).toBe(sum(b, 0));
      const [due, kept] = [a[0] + a[1], b[0] + b[1]];
      expect(Math.abs(kept / due - 0.5)).toBeLessThan(4.5 * Math.sqrt(0.25 / due));
    }
  });
});
