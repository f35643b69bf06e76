// What is asked at a step while it is being answered: given, skipped, asked for once more, and kept over other steps.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compile, preset } from '../../../src/scenario';
import type { LessonState, Shown } from '../../../src/state';
import type { Given, Predict } from '../../../src/stories';
import { PLAIN_SCENE } from '../../../src/stories/read-scene';
import { Answering } from '../../../src/views/lesson/answering.svelte';
import { inRoot } from '../../state/effects.svelte';
import { freshBrowser } from '../../storage/browser';

const scenario = preset('shippo-pivot')!;
const chance: Predict = { kind: 'chance', of: 'survival', month: null, ask: 'How many?' };
const curve: Predict = { kind: 'curve', of: 'survival', month: 12, ask: 'How long?' };
const seen = {
  scenario,
  input: compile(scenario),
  picture: { series: [], odds: { survival: [1] } },
} as unknown as Shown;

/** Two questions and a step that asks nothing, as a lesson that is played has them. */
class FakeLesson {
  readonly lesson = { id: 'shippo-pivot' };
  readonly stage = { scenario };
  at = $state(1);
  seen = $state.raw<Shown | null>(null);
  given = $state.raw<Readonly<Record<number, Given>>>({});
  private readonly asks = [chance, curve, null];

  get step() {
    return { scene: { ...PLAIN_SCENE, predict: this.asks[this.at - 1] } };
  }

  get asked(): Predict | null {
    return this.given[this.at] ? null : this.asks[this.at - 1];
  }

  give(given: Given): void {
    this.given = { ...this.given, [this.at]: given };
  }

  go(to: number): void {
    this.at = to;
  }
}

let ends: (() => void)[] = [];
function open(lesson = new FakeLesson()) {
  let answering!: Answering;
  ends.push(
    inRoot(() => {
      answering = new Answering(lesson as unknown as LessonState);
      answering.follow();
    }),
  );
  flushSync();
  return { lesson, answering };
}

beforeEach(() => void freshBrowser());
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});

it('asks once more before a question is skipped, and forgets that at another step', () => {
  const { lesson, answering } = open();
  answering.onward();
  expect([answering.nudged, lesson.at, lesson.given]).toEqual([true, 1, {}]);
  lesson.go(2);
  flushSync();
  expect(answering.nudged).toBe(false);
  lesson.go(1);
  flushSync();
  answering.onward();
  answering.onward();
  expect(lesson.given).toEqual({ 1: { kind: 'skipped' } });
  expect(answering.nudged).toBe(false);
});

it('gives on the way on what was typed, says what is none, and goes on where nothing is asked', () => {
  const { lesson, answering } = open();
  answering.attempt!.text = 'many';
  answering.show();
  expect([answering.attempt!.isWrong, lesson.given]).toEqual([true, {}]);
  answering.attempt!.text = '40';
  answering.onward();
  expect(lesson.given).toEqual({ 1: { kind: 'chance', value: 40 } });
  expect([answering.attempt, lesson.at]).toEqual([null, 1]);
  answering.onward();
  expect(lesson.at).toBe(2);
});

it('has a curve begin once something of the run is known', () => {
  const { lesson, answering } = open();
  lesson.go(2);
  flushSync();
  expect(answering.attempt).toBeNull();
  lesson.seen = seen;
  flushSync();
  expect(answering.attempt?.pad?.values).toEqual([]);
});

it('keeps what is drawn of a curve for this tab, until it is given', () => {
  const { lesson, answering } = open();
  lesson.seen = seen;
  lesson.go(2);
  flushSync();
  answering.attempt!.pad!.press(6, 80);
  flushSync();
  const drawn = [...answering.attempt!.pad!.values];
  expect(drawn.length).toBeGreaterThan(0);

  // At another step, and after the page was loaded anew.
  lesson.go(3);
  flushSync();
  expect(answering.attempt).toBeNull();
  lesson.go(2);
  flushSync();
  expect(answering.attempt!.pad!.values).toEqual(drawn);
  const again = open(lesson).answering;
  expect(again.attempt!.pad!.values).toEqual(drawn);

  again.attempt!.pad!.stroke(12, 60);
  again.show();
  flushSync();
  expect(lesson.given[2]).toMatchObject({ kind: 'curve' });
  lesson.given = {};
  expect(open(lesson).answering.attempt!.pad!.values).toEqual([]);
});
