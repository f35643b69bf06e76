// What a memo finds out: the level it asks about, an order that stays, and counts that end when nobody wants them.
import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { compile, locate, preset, readPath, writePath, type Scenario } from '../../src/scenario';
import { questOf, type Count } from '../../src/search';
import { levelBelow, MemoFindings } from '../../src/state';
import { mainMoves } from '../../src/state/memo-choice';
import type { Shown } from '../../src/state/shown';
import { inRoot } from './effects.svelte';

const scenario = preset('shippo-pivot')!;
const FUTURES = 400;
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** A settled run of so many survivors of 100, that hangs on no range. */
const settled = (per100: number) =>
  ({
    scenario,
    seeds: { seed: 1, ignoranceSeed: 1 },
    input: compile(scenario),
    picture: {
      n: FUTURES,
      rest: { hangsOn: [] },
      odds: {
        futures: FUTURES,
        outcomes: { outOfCash: FUTURES * (1 - per100 / 100) },
        error: { survival: 1 },
      },
    },
  }) as unknown as Shown;

/** Survivors hang on the moved number: the more it is over what was sent, the fewer. */
const counting = (asked: Scenario[], signals: AbortSignal[] = []): Count => {
  const column = new Float64Array(FUTURES);
  const moves = mainMoves(scenario);
  return (now, futures, _, signal) => {
    asked.push(now);
    signals.push(signal);
    const ratio = moves.reduce((all, { path, now: was }) => {
      const is = readPath(now, path);
      return typeof is === 'number' && was > 0 ? (all * is) / was : all;
    }, 1);
    const lives = Math.min(futures, Math.max(0, Math.round((futures * 0.6) / ratio)));
    const alive = Uint8Array.from({ length: futures }, (__, i) => (i < lives ? 1 : 0));
    return Promise.resolve({ alive, arr: column, growth: column });
  };
};

const make = (count: Count, per100 = 60) => {
  const sent = settled(per100);
  const findings = new MemoFindings(() => sent, count);
  ends.push(inRoot(() => findings.follow()));
  return findings;
};
const until = (holds: () => boolean) =>
  expect.poll(() => (flushSync(), holds()), { interval: 5, timeout: 20_000 }).toBe(true);

it.each([
  [3, 10],
  [10, 10],
  [23, 20],
  [49.6, 40],
  [50, 40],
  [50.2, 50],
  [99.9, 90],
])('asks of a survival of %f about %i, the tens below it, by the unrounded figure', (survival, level) => {
  expect(levelBelow(survival)).toBe(level);
});

it('keeps the order of what it tells, and asks little anew for another level', async () => {
  const asked: Scenario[] = [];
  const findings = make(counting(asked));
  expect(findings.level).toBe(50);
  await until(() => findings.isChosen);
  const order = findings.chosen.map(({ path }) => path);
  await until(() => findings.isDone);
  const first = asked.length;
  findings.setLevel(40);
  expect(findings.of(order[0])).toBeUndefined();
  await until(() => findings.isDone);
  expect(findings.chosen.map(({ path }) => path)).toEqual(order);
  expect(asked.length - first).toBeLessThan(first / 3);
  expect(findings.chosen.some(({ path }) => findings.of(path)!.crossings.length > 0)).toBe(true);
});

it('is stopped by another level, whose values it finds; late answers of the first are dropped', async () => {
  const asked: Scenario[] = [];
  const signals: AbortSignal[] = [];
  const late: (() => void)[] = [];
  const answer = counting(asked, signals);
  // All of the weighing, and a little of the search.
  const free = 2 * mainMoves(scenario).length + 6;
  let isHeld = true;
  const findings = make(async (...of) => {
    const found = await answer(...of);
    if (isHeld && asked.length > free) await new Promise<void>((resolve) => late.push(resolve));
    return found;
  });
  await until(() => late.length > 0);
  findings.setLevel(30);
  flushSync();
  expect(signals.at(-1)!.aborted).toBe(true);
  isHeld = false;
  late.forEach((answered) => answered());
  await until(() => findings.isDone);
  expect(findings.failed).toBe(false);
  for (const { path } of findings.chosen) expect(findings.of(path)!.level).toBe(30);
});

it('says when counting fails, and goes on after that', async () => {
  let isBroken = true;
  const answer = counting([]);
  const findings = make((...of) => (isBroken ? Promise.reject(new Error('no room')) : answer(...of)));
  await until(() => findings.failed);
  isBroken = false;
  findings.retry();
  await until(() => findings.isDone);
  expect(findings.failed).toBe(false);
});

it('ends with whoever reads it', async () => {
  const signals: AbortSignal[] = [];
  make(counting([], signals));
  await until(() => signals.length > 0);
  ends.splice(0).forEach((end) => end());
  expect(signals.at(-1)!.aborted).toBe(true);
});

it('asks for no value that the scenario refuses', () => {
  const path = 'enterprise.accounts';
  const wanted = locate(scenario, path)!.column.slider[1];
  expect(writePath(scenario, path, wanted).ok).toBe(false);
  const { high, now } = questOf(scenario, path, 50)!;
  expect(high).toBeGreaterThan(now);
  expect(high).toBeLessThan(wanted);
  expect(writePath(scenario, path, high).ok).toBe(true);
});
