// The value at which survival crosses a level, of laws whose answer is known.
import { expect, it } from 'vitest';
import { fallback, writePath, type Scenario } from '../../src/scenario';
import { breakEven, questOf, survivalAt, type Quest } from '../../src/search';

const quest: Quest = { low: 0, high: 100, now: 40, byRatio: false, step: 0.01, level: 60 };
const sure =
  (law: (x: number) => number, error = 0.1) =>
  (x: number) =>
    Promise.resolve({ value: law(x), error });

it('finds where a falling line crosses, and how far an error moves that', async () => {
  // 90 − x/2 is 60 at 60; half a point of survival is one of x.
  const found = await breakEven(
    quest,
    sure((x) => 90 - x / 2, 2),
  );
  expect(found.present.value).toBe(70);
  expect(found.crossings).toHaveLength(1);
  const [{ side, x, from, to }] = found.crossings;
  expect(side).toBe('above');
  expect(x).toBeCloseTo(60, 6);
  expect(from).toBeCloseTo(56, 6);
  expect(to).toBeCloseTo(64, 6);
});

it('halves a bent law, by ratios where values are positive, down to what chance can tell apart', async () => {
  const law = (x: number) => 20 * Math.log(x);
  const found = await breakEven({ ...quest, low: 1, now: 50, byRatio: true }, sure(law));
  // 20 ln x = 60 at e³ = 20.0855.
  expect(found.crossings[0].side).toBe('below');
  expect(found.crossings[0].x).toBeCloseTo(Math.exp(3), 6);
  expect(found.seen.length).toBeLessThanOrEqual(9);
});

it('finds the way up to a level that is not reached yet', async () => {
  const found = await breakEven(
    { ...quest, level: 80 },
    sure((x) => 90 - x / 2),
  );
  expect(found.crossings.map(({ side, x }) => [side, Math.round(x)])).toEqual([['below', 20]]);
});

it('tells both sides of a hill, the nearer first', async () => {
  const found = await breakEven(
    { ...quest, now: 45 },
    sure((x) => 90 - Math.abs(x - 50)),
  );
  expect(found.crossings.map(({ side, x }) => [side, Math.round(x)])).toEqual([
    ['below', 20],
    ['above', 80],
  ]);
});

it('says that no value does where survival hardly moves, and asks for no more than the ends', async () => {
  const found = await breakEven(
    quest,
    sure((x) => 70 + x / 100),
  );
  expect(found.crossings).toEqual([]);
  expect(found.seen.map(({ x }) => x)).toEqual([0, 40, 100]);
});

it('starts from what is known, and asks only for what is not', async () => {
  const asked: number[] = [];
  const law = sure((x) => 90 - x / 2, 2);
  const known = [0, 40, 58, 62, 100].map((x) => ({ x, value: 90 - x / 2, error: 2 }));
  const tell = (x: number) => {
    asked.push(x);
    return law(x);
  };
  // Beyond the ends that count nothing is known of use: 58 and 62 lie within an error.
  const found = await breakEven(quest, tell, [...known, { x: 900, value: 0, error: 2 }]);
  expect(asked).toEqual([]);
  expect(found.crossings[0].x).toBeCloseTo(60, 6);
  expect(found.seen.at(-1)!.x).toBe(100);
});

it('stops halving where chance leaves no more to be told apart', async () => {
  const law = (x: number) => 95 - x;
  const [coarse, fine] = await Promise.all([8, 0.1].map((error) => breakEven(quest, sure(law, error))));
  // 100, 40 and 0, then 70 is beyond: 40 and 70 are 30 apart, 25 to 40 15, 32 to 40 7: under 8.
  expect(coarse.seen.length).toBeLessThan(fine.seen.length);
  expect(coarse.crossings[0].x).toBeCloseTo(35, 6);
  expect(coarse.crossings[0].to - coarse.crossings[0].from).toBeGreaterThan(8);
});

it('reaches an interval to the end of what counts where an error more is met nowhere', async () => {
  const found = await breakEven(
    { ...quest, level: 41 },
    sure((x) => 90 - x / 2, 3),
  );
  expect(found.crossings[0].to).toBe(100);
});

it('counts each value in the same futures as the plan, on top of its own survival', async () => {
  const asked: Scenario[] = [];
  const alive = Uint8Array.from({ length: 400 }, (_, i) => (i < 300 ? 1 : 0));
  const other = Uint8Array.from({ length: 400 }, (_, i) => (i < 260 ? 1 : 0));
  const column = new Float64Array(400);
  const home = {
    ...{ scenario: fallback, seeds: { seed: 3, ignoranceSeed: 4 } },
    ...{ first: { alive, arr: column, growth: column }, survival: { value: 67, error: 2 } },
  };
  const count = (scenario: Scenario) => {
    asked.push(scenario);
    return Promise.resolve({ alive: other, arr: column, growth: column });
  };
  const tell = survivalAt(home, 'smb.winRate', count, new AbortController().signal);
  // 40 of 400 fewer than in the same futures: 10 of 100 under the plan's own 67.
  expect((await tell(0.2)).value).toBeCloseTo(57, 9);
  const changed = writePath(fallback, 'smb.winRate', 0.2);
  expect(changed.ok && asked[0]).toEqual(changed.ok && changed.value);
  expect(questOf(fallback, 'smb.winRate', 60)).toMatchObject({
    level: 60,
    low: expect.any(Number) as unknown,
  });
  expect(questOf(fallback, 'smb.nothing', 60)).toBeUndefined();
});
