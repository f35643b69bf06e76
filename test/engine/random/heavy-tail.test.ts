// Sizes with a heavy tail: against the law put together from an independent library, and sums against single draws.
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HeavyTail, logNormalMeanOne } from '../../../src/engine/random';
import { Rng } from '../../oracle/rng';

interface Law {
  readonly sigma: number;
  readonly share: number;
  readonly index: number;
}
const LAWS: readonly Law[] = [
  { sigma: 0.77, share: 0.05, index: 1.5 },
  { sigma: 0.77, share: 0.05, index: 1.22 },
  { sigma: 0.4, share: 0.2, index: 2 },
  { sigma: 1.3, share: 0.01, index: 3 },
  { sigma: 0.7, share: 0.5, index: 1.05 },
  { sigma: 0, share: 0.1, index: 2.5 },
];

const prepared = ({ sigma, share, index }: Law): HeavyTail => {
  const law = new HeavyTail();
  law.prepare(sigma, share, index);
  return law;
};

/** ∫ of f over [a, b], Simpson's rule. */
function integral(f: (x: number) => number, a: number, b: number, steps = 20_000): number {
  const h = (b - a) / steps;
  let sum = f(a) + f(b);
  for (let i = 1; i < steps; i++) sum += f(a + i * h) * (i % 2 ? 4 : 2);
  return (sum * h) / 3;
}

/** Density of the standard normal. */
const bell = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/** ∫ quantile(u)^k du: over z in the body, over the logarithm of what is above in the tail. */
function moment(law: HeavyTail, { share }: Law, k: number): number {
  const end = normalQuantile(1 - share, 0, 1);
  const body = integral((z) => law.quantile(normalCdf(z, 0, 1)) ** k * bell(z), -8, end - 1e-12);
  const tail = integral((t) => law.quantile(1 - share * Math.exp(t)) ** k * share * Math.exp(t), -26, -1e-12);
  return body + tail;
}

describe.each(LAWS)('sigma $sigma, share $share, index $index', (law) => {
  const sizes = prepared(law);
  const { sigma, share, index } = law;
  const begins = logNormalMeanOne(normalQuantile(1 - share, 0, 1), sigma);

  test('the body is log-normal, the tail Pareto up to a thousand times its beginning', () => {
    // All sizes are divided by the same number: what the body's median says must hold everywhere.
    const divisor = logNormalMeanOne(0, sigma) / sizes.quantile(Math.min(0.5, 1 - share));
    const chance = (x: number) => {
      const y = (x * divisor) / begins;
      if (y <= 1) return normalCdf(Math.log(x * divisor), -0.5 * sigma * sigma, sigma);
      const [above, end] = [y ** -index, 1000 ** -index];
      return 1 - (share * (above - end)) / (1 - end);
    };
    const first = sigma > 0 ? 1 : Math.ceil(1000 * (1 - share)) + 1;
    for (let i = first; i < 1000; i++) {
      expect(Math.abs(chance(sizes.quantile(i / 1000)) - i / 1000)).toBeLessThan(1e-9);
    }
    expect(sizes.quantile(1 - 2 ** -53) / (begins / divisor)).toBeGreaterThan(900);
    expect(sizes.quantile(1 - 2 ** -53) / (begins / divisor)).toBeLessThanOrEqual(1000 * (1 + 1e-12));
  });

  test('the mean is one', () => {
    expect(moment(sizes, law, 1)).toBeCloseTo(1, 6);
  });

  test('of several together, mean and variance are exact', () => {
    const variance = moment(sizes, law, 2) - 1;
    for (const n of [2, 40]) {
      // Over the largest by the logarithm of what is above it, where the tail is; over the others by a grid in z.
      const over = (k: number) =>
        integral(
          (t) => {
            const u = Math.exp(-Math.exp(t));
            const others = integral((z) => sizes.meanOf(n, u, z) ** k * bell(z), -8, 8, 48);
            return others * u * Math.exp(t);
          },
          -24,
          3.5,
          1200,
        );
      expect(over(1)).toBeCloseTo(1, 4);
      expect((over(2) - over(1) ** 2) / (variance / n)).toBeCloseTo(1, 2);
    }
  });
});

// Without a spread most of the body is one point, and sums of it tie.
test.each(LAWS.filter(({ sigma }) => sigma > 0))(
  'several together are spread like single draws: sigma $sigma, share $share, index $index',
  (law) => {
    const sizes = prepared(law);

    const draws = 150_000;
    const rng = new Rng(7);
    for (const n of [2, 8, 40]) {
      const single = Float64Array.from({ length: draws }, () => {
        let sum = 0;
        for (let i = 0; i < n; i++) sum += sizes.quantile(rng.uniform());
        return sum / n;
      }).sort();
      const together = Float64Array.from({ length: draws }, () =>
        sizes.meanOf(n, rng.uniform(), rng.normal()),
      ).sort();
      // Kolmogorov's distance; two samples of one law would differ by more than .007 once in 1,000 times.
      let [apart, at] = [0, 0];
      single.forEach((x, i) => {
        while (at < draws && together[at] <= x) at += 1;
        apart = Math.max(apart, Math.abs(at - i) / draws);
      });
      expect(apart).toBeLessThan(0.008);
    }
  },
);

test('a size grows with its uniform, whatever the law', () => {
  const u = fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({
        sigma: fc.double({ min: 0, max: 1.8, noNaN: true }),
        share: fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
        index: fc.double({ min: 1.05, max: 20, noNaN: true }),
      }),
      u,
      u,
      (law, a, b) => {
        const sizes = prepared(law);
        const [low, high] = [sizes.quantile(Math.min(a, b)), sizes.quantile(Math.max(a, b))];
        expect(low).toBeGreaterThan(0);
        expect(high).toBeGreaterThanOrEqual(low * (1 - 1e-14));
        expect(Number.isFinite(high)).toBe(true);
      },
    ),
  );
});

test('with hardly anybody in the tail nothing changes, and one alone has its exact law', () => {
  const sizes = prepared({ sigma: 0.8, share: 1e-9, index: 2 });
  for (const u of [0.001, 0.2, 0.5, 0.9, 0.999]) {
    expect(sizes.quantile(u)).toBeCloseTo(logNormalMeanOne(normalQuantile(u, 0, 1), 0.8), 5);
    expect(sizes.meanOf(1, u, 3)).toBe(sizes.quantile(u));
  }
});
