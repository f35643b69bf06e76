import { describe, expect, it } from 'vitest';
import { F, Simulator } from '../../../src/engine';
import { normalQuantile } from '../../../src/engine/math';
import { Ignorance } from '../../../src/engine/model';
import {
  drivers,
  Futures,
  isClear,
  Resamples,
  sharedVariance,
  shift,
  split,
  type Moving,
} from '../../../src/engine/summary';
import { compile, preset, uncertainPaths, type Scenario } from '../../../src/scenario';
import { deviates } from './deviates';
import { ingested } from './made-up';

const SEED = 7;
const N = 4000;
const plain = preset('smb-only')!;
const input = compile(plain);
const shared = compile({ ...plain, company: { ...plain.company, marketCorrelation: 0.7 } });

/** Companies of given ARR, alive where it is above 0. */
const companies = (arr: readonly number[]) =>
  ingested(
    arr.map((x) => ({ series: [], ...(x <= 0 && { died: 9 }), facts: { [F.arr]: Math.max(0, x) } })),
    [],
    2,
    60,
  );

/** [futures] standard normal score of an uncertain value's own part. */
function scores(of: typeof input, index: number, n = N): number[] {
  const ignorance = new Ignorance(of);
  return Array.from({ length: n }, (_, future) => {
    ignorance.market(SEED, future);
    return normalQuantile(ignorance.own(index));
  });
}

const reach = ({ survival }: Moving) => Math.abs(survival.change.value);

describe('drivers of a linear model', () => {
  // ARR = 100 + 30 a − 10 b + 20 noise: of the variance 900, 100 and 400.
  const [a, b, noise] = [scores(input, 2), scores(input, 5), deviates(3, N)];
  const futures = companies(a.map((x, f) => 100 + 30 * x - 10 * b[f] + 20 * noise[f]));
  const { moving: found } = drivers(input, futures, SEED);

  it('tells each value with its sign, and the others as chance', () => {
    expect(found).toHaveLength(input.uncertainAt.length);
    const clear = found.filter(({ arr }) => isClear(arr.all.change, found.length));
    expect(clear.map(({ index }) => index)).toEqual([2, 5]);
    for (const [index, slope] of [
      [2, 30],
      [5, -10],
    ]) {
      const { change, rank } = found[index].arr.all;
      // Mean of the highest fifth of a normal law: φ(0.8416) ÷ 0.2 = 1.3998 deviations; medians of a symmetric sum.
      const expected = 2 * 1.37 * slope;
      expect(Math.abs(change.value - expected)).toBeLessThan(2.5 * change.error);
      // Spearman of a bivariate normal: 6/π asin(ρ/2), with ρ = slope ÷ √1400.
      const rho = (6 / Math.PI) * Math.asin(slope / Math.sqrt(1400) / 2);
      expect(Math.abs(rank.value - rho)).toBeLessThan(2.5 * rank.error);
      expect(found[index].low).toBeLessThan(found[index].high);
    }
  });

  it('has errors that hold what chance does: about 1 in 20 of nothing lies outside', () => {
    let outside = 0;
    let tested = 0;
    for (let repeat = 0; repeat < 12; repeat++) {
      const { moving: none } = drivers(input, companies(deviates(100 + repeat, 1000)), SEED);
      for (const { survival, arr } of none) {
        for (const { change, rank } of [survival, arr.all, arr.survivors]) {
          outside +=
            Number(Math.abs(change.value) > change.error) + Number(Math.abs(rank.value) > rank.error);
          tested += 2;
        }
      }
    }
    // Of about 2,000, not independent: 5 % expected; the intervals of medians are somewhat wide.
    expect(outside / tested).toBeLessThan(0.07);
    expect(outside / tested).toBeGreaterThan(0.01);
  });

  it('does not take the market for a value that goes with it, nor the other way round', () => {
    const ignorance = new Ignorance(shared);
    const index = shared.uncertainMarket.indexOf(1);
    const market = Array.from({ length: N }, (_, future) => ignorance.market(SEED, future));
    const { moving: byMarket } = drivers(shared, companies(market), SEED);
    expect(byMarket.at(-1)?.index).toBe(-1);
    expect(byMarket.filter((moving) => isClear(moving.survival.change, byMarket.length))).toHaveLength(1);
    expect(byMarket.at(-1)?.survival.rank.value).toBeGreaterThan(0.8);

    const { moving: byValue } = drivers(shared, companies(scores(shared, index)), SEED);
    const first = [...byValue].sort((one, other) => reach(other) - reach(one))[0];
    expect(first).toMatchObject({ index, survival: { low: { value: 0 }, high: { value: 100 } } });
    expect(byValue.filter((moving) => isClear(moving.survival.change, byValue.length))).toHaveLength(1);
  });

  it('says nothing of ARR where too few survive in a fifth, and nothing at all of few futures', () => {
    const few = companies(scores(input, 0, 1000).map((x) => x - 0.3));
    const [moving] = drivers(input, few, SEED).moving;
    expect(moving.arr.survivors.low.value).toBeNaN();
    expect(moving.arr.survivors.change.value).toBeNaN();
    expect(moving.arr.survivors.high.value).toBeGreaterThan(0);
    expect(drivers(input, companies(deviates(1, 149)), SEED).moving).toEqual([]);
  });
});

describe('luck and ignorance apart', () => {
  const column = (values: readonly number[]) => Float64Array.from(values);

  it.each([0, 0.2, 0.7, 0.95])('finds the share %f of what two measurements have in common', (share) => {
    const common = deviates(1, N);
    const measured = (seed: number) =>
      column(
        deviates(seed, N).map((own, i) => Math.sqrt(share) * common[i] + Math.sqrt(1 - share) * own + 50),
      );
    const { value, error } = sharedVariance(measured(2), measured(3));
    expect(Math.abs(value - share)).toBeLessThan(1.6 * error);
    // Of a bivariate normal (1 − ρ²) ÷ √n.
    expect(error).toBeCloseTo((1.96 * (1 - share * share)) / Math.sqrt(N), 2);
  });

  it('has nothing to share out where nothing varies', () => {
    expect(sharedVariance(column(Array(50).fill(1)), column(Array(50).fill(1))).value).toBeNaN();
  });

  /** n futures of a scenario with each of these lucks, under the same ignorance. */
  const lucks = (scenario: Scenario, n: number, ...seeds: number[]) => {
    const compiled = compile(scenario);
    return seeds.map((seed) => {
      const { months, segments } = compiled;
      const futures = new Futures({ months, segments, places: [], capacity: n });
      futures.ingest(new Simulator(compiled).run({ seed, ignoranceSeed: SEED, from: 0, to: n }, []));
      return futures;
    });
  };
  const short = { ...plain, months: 24 };

  it('is all luck where everything is known', () => {
    const sure = (values: Scenario['company']) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'number'));
    const certain = {
      ...short,
      company: sure(short.company),
      segments: short.segments.map((segment) => ({ ...segment, values: sure(segment.values) })),
      plan: { ...short.plan, rounds: [] },
    };
    const [one, other] = lucks(certain, 400, 1, 2);
    const { arr } = split(one, other);
    expect(Math.abs(arr.value)).toBeLessThan(1.6 * arr.error);
    expect(arr.error).toBeLessThan(0.2);
  });

  it('is nearly all ignorance where luck averages out and one wide range is given', () => {
    const crowded = {
      ...short,
      company: { cash: 900_000_000, skillSpread: 0, misHireShare: 0, founderCapacity: 10 },
      segments: short.segments.map((segment) =>
        segment.id === 'smb'
          ? { ...segment, values: { ...segment.values, acv: { p10: 300, p90: 5000 } } }
          : segment,
      ),
      plan: { ...short.plan, rounds: [] },
    };
    const [one, other] = lucks(crowded, 300, 1, 2);
    const { arr } = split(one, other);
    expect(arr.value).toBeGreaterThan(0.85);
    expect(arr.value).toBeLessThan(1);
    const compiled = compile(crowded);
    const [first] = [...drivers(compiled, one, SEED).moving].sort(
      (x, y) => Math.abs(y.arr.all.rank.value) - Math.abs(x.arr.all.rank.value),
    );
    expect(uncertainPaths(crowded, compiled)[first.index]).toBe('smb.acv');
    expect(first.high / first.low).toBeGreaterThan(10);
  });
});

describe('what a change does to the same futures', () => {
  const n = 2000;
  const [base, own] = [deviates(5, n), deviates(6, n)];
  const before = base.map((x) => 1000 + 500 * x);

  it('finds a change that is small against the spread, and is sure of it', () => {
    const after = before.map((x, i) => x + 40 + 5 * own[i]);
    const { survival, arr, futures } = shift(companies(before), companies(after), new Resamples(n));
    expect(futures).toBe(n);
    expect(Math.abs(arr.all.value - 40)).toBeLessThan(2 * arr.all.error);
    // Unpaired: 1.96 · √2 · 1.2533 · 500 ÷ √2000 = 39.
    expect(arr.all.error).toBeLessThan(8);
    expect(arr.all.error).toBeGreaterThan(0);
    expect(survival.value).toBeGreaterThan(0);
    expect(survival.error).toBeLessThan(1);
  });

  it('is nothing, though not surely so, where nothing changes', () => {
    const { survival, arr } = shift(companies(before), companies(before), new Resamples(n));
    expect(survival.value).toBe(0);
    expect(survival.error).toBeGreaterThan(0);
    expect(survival.error).toBeLessThan(0.2);
    expect(arr.survivors).toEqual({ value: 0, error: 0 });
  });

  it('counts those that change sides', () => {
    const after = before.map((x, i) => (i < 100 ? -1 : x > 0 ? x : i % 2 === 0 ? 5 : x));
    const { survival } = shift(companies(before), companies(after), new Resamples(n));
    const alive = (list: readonly number[]) => list.filter((x) => x > 0).length;
    expect(survival.value).toBeCloseTo((100 * (alive(after) - alive(before))) / n, 9);
  });
});
