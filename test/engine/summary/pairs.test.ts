// Two plans in the same futures, against a recomputation by hand; the same plan twice; one hundred that agrees with both.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyAt, F, segmentAt, Simulator } from '../../../src/engine';
import { bands, Futures, gap, odds, pairs } from '../../../src/engine/summary';
import { typical } from '../../../src/engine/summary/estimate';
import { sameHundred, type Fates } from '../../../src/engine/summary/same-hundred';
import { shareOut } from '../../../src/engine/summary/share-out';
import { compile, preset } from '../../../src/scenario';

const N = 401;
const PLACES = [companyAt('arr'), companyAt('maturity'), segmentAt('everWon', 0)];
const [ARR, MATURITY, WON] = PLACES;

type Stretches = readonly (readonly [from: number, to: number])[];

function ran(id: string, stretches: Stretches = [[0, N]], months = 60): Futures {
  const input = compile({ ...preset(id)!, months });
  const futures = new Futures({ months, segments: input.segments, places: PLACES, capacity: N });
  const simulator = new Simulator(input);
  for (const [from, to] of stretches) {
    futures.ingest(simulator.run({ seed: 3, ignoranceSeed: 4, from, to }, PLACES));
  }
  return futures;
}

const A = ran('shippo-pivot');
const B = ran('adaptive');

/** What one future shows of a figure in a month, one at a time. */
function shown(futures: Futures, place: number, month: number, future: number): number {
  const died = futures.fact(F.deathMonth)[future];
  if (Number.isNaN(died) || month < died) return futures.raw(place, month)[future];
  if (place === MATURITY) return NaN;
  return place === WON ? futures.raw(place, died)[future] : 0;
}

const isAlive = (futures: Futures, future: number) => Number.isNaN(futures.fact(F.deathMonth)[future]);
const all = Array.from({ length: N }, (_, future) => future);

describe('pairs', () => {
  const found = pairs(A, B);

  it('count who ends ahead, who is saved and who is lost', () => {
    const told = all.map((future) => {
      const [a, b] = [isAlive(A, future), isAlive(B, future)];
      const [arrA, arrB] = [A.fact(F.arr)[future], B.fact(F.arr)[future]];
      if (!a && !b) return 'bothOut';
      if (a && b) return arrA === arrB ? 'equal' : arrA > arrB ? 'a' : 'b';
      return a ? 'a' : 'b';
    });
    const count = (of: string) => told.filter((each) => each === of).length;
    const [a, b, bothOut, equal] = ['a', 'b', 'bothOut', 'equal'].map(count);
    expect(found.ends).toEqual({ a, b, bothOut, equal });
    const fate = (a: boolean, b: boolean) =>
      all.filter((future) => isAlive(A, future) === a && isAlive(B, future) === b).length;
    expect(found.fates).toEqual({
      both: fate(true, true),
      onlyA: fate(true, false),
      onlyB: fate(false, true),
      neither: fate(false, false),
    });
    // Two plans that are not the same plan.
    expect(found.fates.onlyB).toBeGreaterThan(20);
    expect(a).toBeGreaterThan(5);
  });

  it('tell the typical gain, and how far it may be off', () => {
    const gains = all.map((future) => B.fact(F.arr)[future] - A.fact(F.arr)[future]).sort((x, y) => x - y);
    expect(found.gain.p50).toBe(gains[(N - 1) / 2]);
    const average = gains.reduce((sum, x) => sum + x, 0) / N;
    const variance = gains.reduce((sum, x) => sum + (x - average) ** 2, 0) / (N - 1);
    expect(found.gain.mean).toBeCloseTo(average, 3);
    expect(found.gain.meanError).toBeCloseTo(1.96 * Math.sqrt(variance / N), -2);
    const within = gains.filter((x) => Math.abs(x - found.gain.p50) <= 2 * found.gain.error).length / N;
    expect(within).toBeGreaterThan(0.05);
  });

  it('tell how sure that is of pairs: one interval for the median, and who changes sides for survival', () => {
    const gains = all.map((future) => B.fact(F.arr)[future] - A.fact(F.arr)[future]);
    expect(found.gain.error).toBe(typical(Float64Array.from(gains)).error);
    const [saved, lost] = [found.fates.onlyB, found.fates.onlyA];
    const share = (saved - lost) / N;
    expect(found.survival.value).toBeCloseTo(100 * share, 12);
    const wald = 196 * Math.sqrt(((saved + lost) / N - share * share) / N);
    expect(Math.abs(found.survival.error / wald - 1)).toBeLessThan(0.1);
    const { less, none, more } = found.gain;
    const signs = gains.map(Math.sign);
    expect([less, none, more]).toEqual([-1, 0, 1].map((s) => signs.filter((sign) => sign === s).length));
    expect(none).toBeGreaterThanOrEqual(found.ends.bothOut);
  });

  it('of the same plan are all alike', () => {
    const same = pairs(A, ran('shippo-pivot'));
    expect(same.ends).toEqual({ a: 0, b: 0, bothOut: same.fates.neither, equal: same.fates.both });
    expect([same.fates.onlyA, same.fates.onlyB]).toEqual([0, 0]);
    expect([same.gain.p50, same.gain.mean, same.gain.error, same.gain.meanError]).toEqual([0, 0, 0, 0]);
    const { bands: difference, higherA, higherB } = gap(A, ran('shippo-pivot'), ARR);
    for (const values of Object.values(difference)) expect(new Set(values)).toEqual(new Set([0]));
    expect([...higherA, ...higherB].every((count) => count === 0)).toBe(true);
  });

  it('turned round tell the opposite', () => {
    const turned = pairs(B, A);
    expect(turned.ends).toEqual({ ...found.ends, a: found.ends.b, b: found.ends.a });
    expect(turned.gain.p50).toBe(-found.gain.p50);
    expect(turned.gain.error).toBe(found.gain.error);
  });

  it('agree with the odds of either plan', () => {
    const input = compile(preset('shippo-pivot')!);
    expect(100 - odds(A, input).per100.outOfCash).toBe(found.hundred.both + found.hundred.onlyA);
    expect(100 - odds(B, input).per100.outOfCash).toBe(found.hundred.both + found.hundred.onlyB);
    const { a, b, bothOut, equal } = found.ends100;
    expect(a + b + bothOut + equal).toBe(100);
    expect(bothOut).toBe(found.hundred.neither);
  });

  it('of a prefix are those of a run that long, and there are none of different horizons', () => {
    expect(pairs(A, B, 100)).toEqual(pairs(ran('shippo-pivot', [[0, 100]]), ran('adaptive', [[0, 100]])));
    expect(() => pairs(A, B, N + 1)).toThrow(RangeError);
    expect(() => pairs(A, ran('adaptive', [[0, N]], 48))).toThrow(RangeError);
  });

  it('of too few tell no errors', () => {
    const { gain } = pairs(A, B, 29);
    expect([gain.p50, gain.error, gain.meanError]).toEqual([NaN, NaN, NaN]);
    expect(pairs(A, B, 0).ends100).toEqual({ a: 0, b: 0, bothOut: 0, equal: 0 });
  });
});

describe('the gap between two plans', () => {
  it.each([
    ['a stock', ARR],
    ['a rate', MATURITY],
    ['a counter', WON],
  ])('in %s is the spread of B minus A, future by future', (_, place) => {
    const { bands: found, higherA, higherB } = gap(A, B, place);
    for (const month of [0, 7, 18, 30, 60]) {
      const differences = all
        .map((future) => shown(B, place, month, future) - shown(A, place, month, future))
        .filter((x) => !Number.isNaN(x));
      const sorted = differences.slice().sort((x, y) => x - y);
      const at = (p: number) => {
        const rank = (sorted.length - 1) * p;
        const low = sorted[Math.floor(rank)];
        return low + (rank % 1) * (sorted[Math.ceil(rank)] - low);
      };
      const enough = sorted.length >= 30;
      expect(found.p50[month]).toBeCloseTo(enough ? at(0.5) : NaN, 6);
      expect(found.p10[month]).toBeCloseTo(enough ? at(0.1) : NaN, 6);
      expect(found.p75[month]).toBeCloseTo(enough ? at(0.75) : NaN, 6);
      expect(higherA[month]).toBe(differences.filter((x) => x < 0).length);
      expect(higherB[month]).toBe(differences.filter((x) => x > 0).length);
    }
  });

  it('is no difference of the bands', () => {
    const [a, b] = [A, B].map((futures) => bands(futures, ARR, { of: 'all' }).p90[60]);
    expect(gap(A, B, ARR).bands.p90[60]).not.toBeCloseTo(b - a, 0);
  });
});

describe('however the futures came', () => {
  const said = (parts: number) => {
    const ends = Array.from({ length: parts + 1 }, (_, i) => Math.round((i * N) / parts));
    const stretches = ends.slice(1).map((to, i) => [ends[i], to] as const);
    const a = ran('shippo-pivot', stretches);
    const b = ran('adaptive', [...stretches].reverse());
    const { bands: found, ...higher } = gap(a, b, ARR);
    return [pairs(a, b), Object.values(found).map((values) => new Uint8Array(values.slice().buffer)), higher];
  };
  const whole = said(1);

  it.each([2, 7])('in %i chunks, the same bytes', (parts) => {
    expect(said(parts)).toEqual(whole);
  });
});

describe('the same hundred', () => {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2000 }));
  const fates: fc.Arbitrary<Fates> = fc.record({ both: count, onlyA: count, onlyB: count, neither: count });
  const sum = ({ both, onlyA, onlyB, neither }: Fates) => both + onlyA + onlyB + neither;

  it('adds up, agrees with both plans, and is nowhere two off', () => {
    const property = fc.property(fates, (counts) => {
      const n = sum(counts);
      fc.pre(n > 0);
      const cells = sameHundred(counts);
      expect(sum(cells)).toBe(100);
      const alive = (of: number) => shareOut([of, n - of], 100)[0];
      expect(cells.both + cells.onlyA).toBe(alive(counts.both + counts.onlyA));
      expect(cells.both + cells.onlyB).toBe(alive(counts.both + counts.onlyB));
      for (const key of Object.keys(cells) as (keyof Fates)[]) {
        expect(cells[key]).toBeGreaterThanOrEqual(0);
        expect(Math.abs(cells[key] - (100 * counts[key]) / n)).toBeLessThan(2);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('tells nothing that never happened', () => {
    const property = fc.property(fc.nat(3000), fc.nat(3000), fc.nat(3000), (both, onlyB, neither) => {
      const counts = { both, onlyA: 0, onlyB, neither };
      fc.pre(both + onlyB > 0 && neither > 0);
      expect(sameHundred(counts).onlyA).toBe(0);
    });
    fc.assert(property, { numRuns: 500 });
    expect(sameHundred({ both: 1329, onlyA: 1, onlyB: 340, neither: 330 }).onlyA).toBe(0);
    expect(sameHundred({ both: 0, onlyA: 0, onlyB: 0, neither: 0 })).toEqual({
      ...{ both: 0, onlyA: 0, onlyB: 0, neither: 0 },
    });
  });
});
