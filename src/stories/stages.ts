// What each step of a lesson puts on the stage: the scenario that its block leads to, with its luck and plan B.
import { locate, preset, validate, writePath, type Scenario } from '../scenario';
import { Problems } from './problems';
import { PLAIN_SCENE } from './read-scene';
import type { Exercise, Lesson, LessonProblem, Scene } from './types';
import { without } from './without';

export interface Stage {
  readonly scenario: Scenario;
  /** Stands beside as plan B. */
  readonly other: Scenario | null;
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly futures: number;
}

/** One after the other: each goes on from the step before. What cannot be done is left out, and reported. */
export function stagesOf(lesson: Lesson): {
  readonly stages: readonly Stage[];
  readonly problems: readonly LessonProblem[];
} {
  const problems = new Problems();
  const stages: Stage[] = [];
  for (const { title, scene } of lesson.steps)
    stages.push(staged(stages.at(-1) ?? opening(lesson, problems), scene, title, problems));
  return { stages, problems: problems.list };
}

/** What the lesson begins with, before its first step. */
export const openingStage = (lesson: Lesson): Stage => opening(lesson, new Problems());

/** Where an exercise begins: from the lesson's own preset, not from its last step. */
export function startOf(lesson: Lesson, start: Scene): Stage {
  const problems = new Problems();
  return staged(opening(lesson, problems), start, 'exercise', problems);
}

/**
 * Under a class's luck: what is drawn by the lesson's own seed is drawn by the class's. Another luck that a step shows stays,
 * because its text tells of single futures; and so does the draw of what nobody knows.
 */
export const underLuck = (stage: Stage, { seed }: Lesson, luck: Pick<Stage, 'seed' | 'futures'>): Stage => ({
  ...stage,
  seed: stage.seed === seed ? luck.seed : stage.seed,
  futures: luck.futures,
});

/** Where an exercise begins, and what it comes to once that is changed which it says. */
export function startAndChange(
  lesson: Lesson,
  { start, change }: Exercise,
): readonly [before: Scenario, after: Scenario] {
  return began(lesson, start ?? PLAIN_SCENE, change, 'exercise', new Problems());
}

/** The same, for whoever writes the exercises. */
export function exerciseProblems(lesson: Lesson): readonly LessonProblem[] {
  const problems = new Problems();
  lesson.exercises.forEach(({ start, change }, i) => {
    if (!start) return;
    const where = `exercise ${i + 1}`;
    const [before] = began(lesson, start, change, where, problems);
    for (const [path] of change)
      if (!locate(before, path)) problems.add(0, `${where}: "${path}" is no assumption with a name`);
  });
  return problems.list;
}

function began(
  lesson: Lesson,
  start: Scene,
  change: Scene['set'],
  where: string,
  problems: Problems,
): readonly [before: Scenario, after: Scenario] {
  const before = staged(opening(lesson, problems), start, where, problems);
  const after = staged(before, { ...PLAIN_SCENE, set: change }, where, problems);
  return [before.scenario, after.scenario];
}

function opening({ preset: id, seed, futures }: Lesson, problems: Problems): Stage {
  return {
    scenario: named(id, 'the front matter', problems),
    other: null,
    seed,
    ignoranceSeed: seed,
    futures,
  };
}

function named(id: string, where: string, problems: Problems): Scenario {
  const found = preset(id);
  if (!found) problems.add(0, `${where}: there is no preset "${id}"`);
  return found ?? (preset('shippo-pivot') as Scenario);
}

function staged(before: Stage, scene: Scene, where: string, problems: Problems): Stage {
  const { preset: id, remove, set, months, seed, ignoranceSeed, compare, predict } = scene;
  let scenario = id === null ? before.scenario : named(id, where, problems);
  for (const path of remove) {
    const left = without(scenario, path);
    if (left === scenario) problems.add(0, `${where}: there is nothing at "${path}" to remove`);
    scenario = left;
  }
  for (const [path, value] of [...set, ...(months === null ? [] : [['months', months] as const])]) {
    const written = writePath(scenario, path, value);
    if (written.ok) scenario = written.value;
    else
      for (const problem of written.problems) problems.add(0, `${where}: ${problem.path} (${problem.code})`);
  }
  const checked = validate(scenario);
  if (!checked.ok) {
    for (const problem of checked.problems) problems.add(0, `${where}: ${problem.path} (${problem.code})`);
    scenario = before.scenario;
  }
  const segment = predict?.of.startsWith('customers.') ? predict.of.slice('customers.'.length) : null;
  if (segment !== null && !scenario.segments.some((each) => each.id === segment))
    problems.add(0, `${where}: there is no segment "${segment}"`);
  if ((predict?.month ?? 0) > scenario.months)
    problems.add(0, `${where}: month ${predict?.month ?? 0} is after the horizon, ${scenario.months}`);
  return {
    scenario,
    other: compare === null ? null : longer(named(compare, where, problems), scenario.months),
    seed: seed ?? before.seed,
    ignoranceSeed: ignoranceSeed ?? before.ignoranceSeed,
    futures: before.futures,
  };
}

/** Plans side by side end together. */
const longer = (scenario: Scenario, months: number): Scenario => ({ ...scenario, months });
