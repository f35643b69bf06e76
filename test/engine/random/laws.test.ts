// Draws of every law as the engine makes them, keyed streams and all, against an independent library: Kolmogorov's
// distance for continuous laws, every count's share for whole numbers.
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import { describe, expect, test } from 'vitest';
import { HeavyTail, Luck, prepareGamma, streamCode } from '../../../src/engine/random';

const DRAWS = 20_000;
/** Exceeded once in ten thousand samples of the law itself: √(−½ ln(½ · 10⁻⁴)). */
const KOLMOGOROV = 2.225 / Math.sqrt(DRAWS);

function sample(draw: (luck: Luck, i: number) => number): Float64Array {
  const luck = new Luck(Uint32Array.of(streamCode(9, 'laws')), false);
  luck.begin(20_261_122, 3);
  return Float64Array.from({ length: DRAWS }, (_, i) => draw(luck, i)).sort();
}

describe('continuous laws', () => {
  const tail = new HeavyTail();
  tail.prepare(0, 0.5, 1.5);
  /** Half of all sizes are a Pareto law of index 1.5 from its beginning on, cut at a thousand times that. */
  const begins = tail.quantile(0.5 + 1e-12);
  const pareto = (x: number) =>
    x <= begins ? 0.5 : 1 - (0.5 * ((begins / x) ** 1.5 - 1000 ** -1.5)) / (1 - 1000 ** -1.5);
  const laws: [name: string, draw: (luck: Luck, i: number) => number, cdf: (x: number) => number][] = [
    ['uniform', (luck, i) => luck.uniform(0, i), (x) => x],
    ['normal', (luck, i) => luck.normal(0, i), (x) => normalCdf(x, 0, 1)],
    // A gamma law of shape 1.
    ['exponential', (luck, i) => luck.exponential(0, i), (x) => gammaCdf(x, 1, 1)],
    ...[0.2, 0.7, 1.5].map((sigma): (typeof laws)[number] => [
      `log-normal of spread ${sigma}`,
      (luck, i) => luck.logNormal(0, i, sigma),
      (x) => normalCdf(Math.log(x), -0.5 * sigma * sigma, sigma),
    ]),
    ...[0.15, 0.6, 1.4].map((cv): (typeof laws)[number] => {
      const table = prepareGamma(cv);
      return [
        `gamma of spread ${cv}`,
        (luck, i) => luck.gamma(0, i, table),
        (x) => gammaCdf(x, cv ** -2, cv ** -2),
      ];
    }),
    ['Pareto tail', (luck, i) => Math.max(begins, tail.quantile(luck.uniform(0, i))), pareto],
  ];

  test.each(laws)('%s', (name, draw, cdf) => {
    const drawn = sample(draw);
    let apart = 0;
    drawn.forEach((x, i) => {
      // Of equal draws the last one tells how many are no larger.
      if (i + 1 < DRAWS && drawn[i + 1] === x) return;
      apart = Math.max(apart, Math.abs(cdf(x) - (i + 1) / DRAWS));
    });
    expect(apart, name).toBeLessThan(KOLMOGOROV);
  });
});

describe('counts', () => {
  const laws: [name: string, draw: (luck: Luck, i: number) => number, cdf: (k: number) => number][] = [
    ...[0.4, 5, 40].map((mean): (typeof laws)[number] => [
      `Poisson of mean ${mean}`,
      (luck, i) => luck.poisson(0, i, mean),
      (k) => poissonCdf(k, mean),
    ]),
    ...(
      [
        [1, 0.3],
        [12, 0.2],
        [200, 0.45],
      ] as const
    ).map(([n, p]): (typeof laws)[number] => [
      `binomial of ${n} at ${p}`,
      (luck, i) => luck.binomial(0, i, n, p),
      (k) => binomialCdf(k, n, p),
    ]),
    ['chance', (luck, i) => Number(luck.chance(0, i, 0.37)), (k) => binomialCdf(k, 1, 0.37)],
  ];

  test.each(laws)('%s', (name, draw, cdf) => {
    const drawn = sample(draw);
    for (let k = drawn[0]; k <= drawn[DRAWS - 1]; k++) {
      const expected = cdf(k) - (k > 0 ? cdf(k - 1) : 0);
      const share = drawn.filter((x) => x === k).length / DRAWS;
      expect(Math.abs(share - expected), `${name}: ${k}`).toBeLessThan(
        5 * Math.sqrt((expected * (1 - expected)) / DRAWS) + 1 / DRAWS,
      );
    }
  });
});
