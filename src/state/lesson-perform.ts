// Puts on the stage what a step of a lesson has: scenario, luck, view, and the figures that its texts tell.
import { ALONE } from '../share';
import type { Lesson, Show, Stage, Step } from '../stories';
import type { App } from './app.svelte';
import { placesOf, textsOf } from './lesson-stage';
import { viewNamed } from './scene.svelte';
import { RESULT_TABS } from './view.svelte';

/** Of the app what a lesson moves. */
export type LessonHost = Pick<
  App,
  'place' | 'link' | 'wayBack' | 'scenario' | 'run' | 'view' | 'scene' | 'reading' | 'theme'
>;

export function perform(
  { scenario, run, view, scene, reading }: LessonHost,
  lesson: Lesson,
  step: Step | null,
  { scenario: staged, other, seed, ignoranceSeed, futures }: Stage,
  show: Show,
): void {
  scenario.replace(staged, other ? { at: 0, plans: [other] } : ALONE);
  run.luck.setSeeds(seed, ignoranceSeed);
  run.luck.futures = futures;
  view.of = 'all';
  view.cashScale = 'linear';
  view.tab = RESULT_TABS.find((tab) => tab === show) ?? 'money';
  view.told = placesOf(textsOf(lesson, step), step, staged);
  scene.view = viewNamed(show) ?? null;
  scene.future = step?.scene.future ?? null;
  run.dropGhost();
  reading.clear();
}
