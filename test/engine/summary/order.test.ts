// Whatever the chunks and their order, a run says the same to the last bit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, Simulator } from '../../../src/engine';
import {
  bands,
  fingerprint,
  Futures,
  hundred,
  measurePlaces,
  MetricsKeeper,
  odds,
  typicalFuture,
} from '../../../src/engine/summary';
import { compile, preset, writePath } from '../../../src/scenario';

const MONTHS = 24;
const N = 120;
const shorter = writePath(preset('balanced')!, 'months', MONTHS);
const input = compile(shorter.ok ? shorter.value : preset('balanced')!);
const places = [...new Set([...measurePlaces(2), companyAt('runway'), segmentAt('winRate', 1)])];
const simulator = new Simulator(input);

function summary(stretches: readonly (readonly [from: number, to: number])[]): string {
  const shape = { months: MONTHS, segments: 2, places, capacity: N };
  const futures = new Futures(shape);
  const keeper = new MetricsKeeper(shape);
  for (const [from, to] of stretches) {
    const chunk = simulator.run({ seed: 5, ignoranceSeed: 6, from, to }, places);
    futures.ingest(chunk);
    keeper.ingest(chunk);
  }
  const all = places.map((place) => bands(futures, place, { of: 'all' }));
  return JSON.stringify([
    futures.count,
    ...all.map((band) => Object.values(band).map((values) => [...values])),
    odds(futures, input),
    keeper.metrics(N),
    fingerprint(futures),
    fingerprint(futures, 50),
    typicalFuture(futures),
    hundred(futures, input),
  ]);
}

describe('summaries', () => {
  const expected = summary([[0, N]]);

  it('are the same for any chunking and any order of arrival', () => {
    const cuts = fc
      .uniqueArray(fc.integer({ min: 1, max: N - 1 }), { maxLength: 12 })
      .map((inner) => [0, ...inner.sort((a, b) => a - b), N])
      .map((ends) => ends.slice(1).map((to, i) => [ends[i], to] as const))
      .chain((stretches) => fc.shuffledSubarray(stretches, { minLength: stretches.length }));
    fc.assert(
      fc.property(cuts, (stretches) => {
        expect(summary(stretches)).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('do not mind a stretch that comes twice', () => {
    expect(
      summary([
        [40, N],
        [0, 60],
        [30, 90],
      ]),
    ).toBe(expected);
  });

  it('count only futures without a gap before them', () => {
    const futures = new Futures({ months: MONTHS, segments: 2, places: [], capacity: N });
    const run = (from: number, to: number) =>
      futures.ingest(simulator.run({ seed: 5, ignoranceSeed: 6, from, to }, []));
    run(50, 100);
    expect(futures.count).toBe(0);
    run(0, 50);
    expect(futures.count).toBe(100);
    expect(() => run(100, N + 1)).toThrow(RangeError);
  });
});
