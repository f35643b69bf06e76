// The laws of a sales cycle against an independent library: same median, same spread of logs, a lighter tail for gamma.
import cdf from '@stdlib/stats-base-dists-gamma-cdf';
import quantile from '@stdlib/stats-base-dists-gamma-quantile';
import { describe, expect, test } from 'vitest';
import { trigamma } from '../../src/engine/math';
import { cycleLaw, gammaShape } from '../../src/engine/model/cycle-law';
import { gammaCdf, Luck, streamCode } from '../../src/engine/random';
import { all, GRAINS, live } from './flow';

const LOG_NORMAL = 0;
const GAMMA = 1;
const SIGMAS = [0.05, 0.3, 0.7, 0.8, 1.2, 2];
const luck = (noLuck = false) => {
  const made = new Luck(Uint32Array.of(streamCode(1, 'cycles')), noLuck);
  made.begin(7, 7);
  return made;
};
const draws = (law: number, sigma: number, count: number) => {
  const source = luck();
  const { draw } = cycleLaw(law, sigma);
  return Array.from({ length: count }, (_, i) => draw(source, 0, i));
};

test('ψ′ at known points, and for every spread a shape that has it', () => {
  expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 13);
  expect(trigamma(0.5)).toBeCloseTo(Math.PI ** 2 / 2, 13);
  expect(trigamma(5) - trigamma(6)).toBeCloseTo(1 / 25, 14);
  expect(trigamma(0)).toBeNaN();
  for (const sigma of [0.01, ...SIGMAS])
    expect(Math.sqrt(trigamma(gammaShape(sigma)))).toBeCloseTo(sigma, 12);
});

test('the gamma law agrees with the library', () => {
  for (const shape of [0.5, 1, 2.3, 20, 400]) {
    for (const y of [-4, -1, -0.1, 0, 0.1, 1, 2]) {
      expect(gammaCdf(shape, y)).toBeCloseTo(cdf(Math.exp(y), shape, shape), 11);
    }
  }
});

describe.each(SIGMAS)('gamma of spread %d', (sigma) => {
  const shape = gammaShape(sigma);
  const median = quantile(0.5, shape, shape);

  test('single cycles follow it: median 1, and the share below each decile', () => {
    const COUNT = 20_000;
    const sample = draws(GAMMA, sigma, COUNT);
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
      const limit = quantile(p, shape, shape) / median;
      const below = sample.filter((x) => x <= limit).length / COUNT;
      expect(Math.abs(below - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / COUNT));
    }
  });

  test('counted cycles end when the law says: the chance by month, opened at a random moment', () => {
    const { table } = cycleLaw(GAMMA, sigma);
    // Straight lines between points 1/64 of a log apart: outside the slider's range the law bends within one.
    const accuracy = sigma < 0.3 ? 3e-3 : 5e-4;
    const lnMonths = Float64Array.from({ length: 200 }, (_, i) => Math.log(i + 1));
    for (const months of [0.3, 2, 9]) {
      for (const d of [0, 1, 3, 8, 20]) {
        // P(U + T < d + 1), U uniform: the mean of the law over the last month, by Simpson's rule.
        const STEPS = 400;
        let integral = 0;
        for (let i = 0; i <= STEPS; i++) {
          const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
          const y = d + i / STEPS;
          integral += (weight * cdf((y / months) * median, shape, shape)) / (3 * STEPS);
        }
        expect(Math.abs(table.endedBy(d, months, Math.log(months), lnMonths) - integral)).toBeLessThan(
          accuracy,
        );
      }
    }
  });
});

describe.each([LOG_NORMAL, GAMMA])('law %d, met at a random moment of a cycle', (law) => {
  test.each([0.3, 0.8, 1.2])('spread %d: what is left of it ends when single cycles say', (sigma) => {
    const COUNT = 100_000;
    const sample = draws(law, sigma, COUNT);
    const { table } = cycleLaw(law, sigma);
    const lnMonths = Float64Array.from({ length: 200 }, (_, i) => Math.log(i + 1));
    for (const months of [0.7, 4]) {
      // A cycle T is met with a chance in proportion to T, at a uniform moment: E[min(T, m)] ÷ E[T].
      const cycles = sample.map((x) => months * x);
      const mean = cycles.reduce((a, b) => a + b, 0) / COUNT;
      expect(Math.abs(table.meanOf(months) / mean - 1)).toBeLessThan(0.03);
      for (const m of [1, 3, 8, 20]) {
        const ended = cycles.reduce((sum, x) => sum + Math.min(x, m), 0) / COUNT / mean;
        const told = table.restEndedBy(m, months, Math.log(months), lnMonths);
        expect(Math.abs(told - ended)).toBeLessThan(0.015);
      }
    }
  });
});

test('of the same median and spread, gamma has fewer very long cycles and more very short ones', () => {
  for (const sigma of [0.5, 0.7, 0.8, 1.1]) {
    const [wide, light] = [LOG_NORMAL, GAMMA].map((law) => draws(law, sigma, 20_000).sort((a, b) => a - b));
    expect(light[10_000] / wide[10_000]).toBeCloseTo(1, 1);
    for (const at of [19_000, 19_800, 19_980]) expect(light[at]).toBeLessThan(0.9 * wide[at]);
    expect(light[200]).toBeLessThan(wide[200]);
  }
});

test.each(GRAINS)('%s: fewer deals are still undecided long after they opened', (grain) => {
  const open = (law: number) => {
    const values = { cycleLaw: law, cycleSpread: 1, freeLeads: 40, lossDelay: 0 };
    const figures = live(grain, 4, values, { months: 36 }, { futures: 40 });
    return all(figures, (i) => figures.segment('pipeline', 0, 36, i));
  };
  expect(open(GAMMA)).toBeLessThan(0.95 * open(LOG_NORMAL));
});

test('without luck every cycle is the median', () => {
  for (const law of [LOG_NORMAL, GAMMA]) expect(cycleLaw(law, 0.8).draw(luck(true), 0, 3)).toBe(1);
});
