// The engine against a naive re-implementation that draws every account, lead, deal, customer and person one by one.
//
// Each scenario: 1,500 futures of each, three months, and of every output the mean, the variance and the shares below
// the pooled p10, p50 and p90: about 3,100 comparisons in all. Tolerance: 4.5 standard errors of the difference, passed
// by luck once in 150,000 comparisons, so by any of these once in some fifty choices of the seeds (fewer, as many hang
// together). A mean may be off by .16 standard deviations of its output before that shows; the last test adds up over
// scenarios what leans the same way everywhere and sees a third of that.
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/scenario';
import { gaps, outputsOf, sampleEngine, sampleOracle, type Gap } from './compare';
import { scenarios } from './scenarios';

const FUTURES = 1500;
const TOLERANCE = 4.5;

/** Of every output's mean at the horizon, by what it is. */
const leanings = new Map<string, number[]>();
const summary: string[] = [];

afterAll(() => {
  console.log(summary.join('\n'));
});

test.each(scenarios())('$name', ({ name, scenario, seed }) => {
  const input = compile(scenario);
  const outputs = outputsOf(scenario);
  const months = [1, 2, 3].map((third) => (third * scenario.months) / 3);
  const engine = sampleEngine(input, outputs, months, seed, FUTURES);
  const oracle = sampleOracle(scenario, input, outputs, months, seed, FUTURES);
  const all = outputs.flatMap(({ name: output, ...exact }, o) =>
    months.flatMap((month, m) => {
      const at = o * months.length + m;
      return gaps(`${output} at ${month}`, engine[at], oracle[at], exact);
    }),
  );
  outputs.forEach(({ name: output }, o) => {
    const at = (o + 1) * months.length - 1;
    const kind = output.split('.').at(-1) ?? output;
    const z = gaps(output, engine[at], oracle[at], { means: true })[0].z;
    leanings.set(kind, [...(leanings.get(kind) ?? []), z]);
  });
  const worst = all.reduce((a, b) => (Math.abs(b.z) > Math.abs(a.z) ? b : a));
  summary.push(`${name}: ${all.length} comparisons, farthest ${describe(worst)}`);
  expect(all.filter(({ z }) => Math.abs(z) > TOLERANCE).map(describe)).toEqual([]);
});

const describe = ({ what, engine, oracle, z }: Gap) =>
  `${what}: engine ${engine.toPrecision(5)}, oracle ${oracle.toPrecision(5)}, z ${z.toFixed(1)}`;

test('nothing leans the same way in all scenarios', () => {
  const sums = [...leanings].map(([kind, zs]) => {
    const random = zs.filter((z) => z !== 0);
    return { kind, z: random.reduce((sum, z) => sum + z, 0) / Math.sqrt(random.length) };
  });
  summary.push(`leanings: ${sums.map(({ kind, z }) => `${kind} ${z.toFixed(1)}`).join(', ')}`);
  expect(sums.filter(({ z }) => Math.abs(z) > TOLERANCE)).toEqual([]);
});
