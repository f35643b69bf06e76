// A lesson as it is played: where it is, what stands on the stage, what was predicted. All of it is in the link's words.
import { untrack } from 'svelte';
import { ALONE, wordsOf } from '../share';
import {
  openingStage,
  readPredictions,
  stagesOf,
  writePredictions,
  type Given,
  type Kept,
  type Lesson,
  type Predict,
  type Stage,
  type Step,
} from '../stories';
import type { App } from './app.svelte';
import { factNamed, placesOf, scoreOf, showOf } from './lesson-stage';
import { viewNamed } from './scene.svelte';
import type { Shown } from './shown';
import { RESULT_TABS } from './view.svelte';

/** Words of the link's `step` beside numbers. */
export const LESSON_PAGES = ['present', 'notes', 'handout', 'key', 'end'] as const;
export type LessonPage = (typeof LESSON_PAGES)[number];

/** Of the app what a lesson moves. */
export type LessonHost = Pick<
  App,
  'place' | 'link' | 'scenario' | 'run' | 'view' | 'scene' | 'reading' | 'theme'
>;

export class LessonState {
  readonly lesson: Lesson;
  readonly stages: readonly Stage[];
  private readonly opening: Stage;
  /** In the teacher's window, which follows another one: where that is. */
  private followed = $state(0);
  private readonly app: LessonHost;
  private given: readonly Kept[] = $state.raw([]);
  private refused = $state(false);
  /** The run of what the step puts on the stage, as soon as it has settled; it stays while other things are tried. */
  private settled: Shown | null = $state.raw(null);
  /** The words that this has written: others are news. */
  private written: unknown = null;

  constructor(app: LessonHost, lesson: Lesson) {
    this.app = app;
    this.lesson = lesson;
    this.stages = stagesOf(lesson).stages;
    this.opening = openingStage(lesson);
  }

  /** Last place: exercises and predictions, after all steps. */
  get last(): number {
    return this.lesson.steps.length + 1;
  }

  /** 0: the introduction; from 1 on the steps; then the end. */
  get at(): number {
    const step = this.app.place.words['step'];
    if (step === 'end') return this.last;
    if (step === 'notes') return this.followed;
    return typeof step === 'number' ? Math.max(0, Math.min(this.last, Math.trunc(step) || 0)) : 0;
  }

  /** A page of the lesson other than its steps. */
  get page(): LessonPage | null {
    return LESSON_PAGES.find((page) => page === this.app.place.words['step']) ?? null;
  }

  get step(): Step | null {
    return this.lesson.steps[this.at - 1] ?? null;
  }

  /** The end shows what the last step came to. */
  private get index(): number {
    return Math.max(0, Math.min(this.lesson.steps.length - 1, this.at - 1));
  }

  get stage(): Stage {
    return this.at === 0 ? this.opening : this.stages[this.index];
  }

  get show() {
    return this.at === 0 ? 'money' : showOf(this.lesson, this.index);
  }

  get kept(): readonly Kept[] {
    return this.given;
  }

  /** Predictions in the link could not be read, and are left out. */
  get isRefused(): boolean {
    return this.refused;
  }

  keptAt(step: number): Kept | undefined {
    return this.given.find((each) => each.step === step);
  }

  /** Asked, and neither answered nor skipped: what happens is not shown yet. */
  get asked(): Predict | null {
    const predict = this.step?.scene.predict ?? null;
    return predict && !this.keptAt(this.at) ? predict : null;
  }

  /** Figures of the step, whatever is being tried; null until they have come. */
  get shown(): Shown | null {
    const { settled, stage } = this;
    return settled && this.isOfStage(settled, stage) ? settled : null;
  }

  /** A picture of what the step puts on the stage, however coarse. */
  get seen(): Shown | null {
    const { shown } = this.app.run;
    return this.shown ?? (shown && this.isOfStage(shown, this.stage) ? shown : null);
  }

  /** Something was tried: what is on the stage is no longer what the step put there. */
  get isTouched(): boolean {
    const { scenario, run } = this.app;
    const { stage } = this;
    const { seed, ignoranceSeed } = run.luck;
    return (
      scenario.scenario !== stage.scenario ||
      this.app.scene.view !== (viewNamed(this.show) ?? null) ||
      seed !== stage.seed ||
      ignoranceSeed !== stage.ignoranceSeed
    );
  }

  /** To be called where effects may be made. */
  follow(): void {
    $effect(() => {
      const { words, name } = this.app.place;
      // Left for the workbench, the stage is somebody's work.
      if (words === this.written || name !== 'lesson') return;
      this.written = words;
      untrack(() => this.arrive());
    });
    $effect(() => {
      const { settled, isSettled } = this.app.run;
      if (settled && isSettled && this.isOfStage(settled, this.stage)) this.settled = settled;
    });
    $effect(() => {
      const { shown } = this;
      const untold = this.given.find(
        ({ step, given, score }) => step === this.at && given.kind !== 'skipped' && score.length === 0,
      );
      if (shown && untold) untrack(() => void this.judge(untold, shown));
    });
    $effect(() => () => {
      this.app.view.told = [];
    });
  }

  /** To a step, as another entry of the browser's history. */
  go(to: number): void {
    const step = Math.max(0, Math.min(this.last, to));
    if (step === this.at && this.page === null) return;
    this.write({ step: step === this.last ? 'end' : step }, 'another');
    this.perform();
  }

  /** What is asked at this step is answered, or skipped. */
  give(given: Given): void {
    if (!this.asked) return;
    this.keep({ step: this.at, given, score: [] });
  }

  /** As the lesson has it. */
  perform(): void {
    const { scenario, run, view, scene, reading } = this.app;
    const { scenario: staged, other, seed, ignoranceSeed, futures } = this.stage;
    const { show, step } = this;
    scenario.replace(staged, other ? { at: 0, plans: [other] } : ALONE);
    run.luck.setSeeds(seed, ignoranceSeed);
    run.luck.futures = futures;
    view.of = 'all';
    view.cashScale = 'linear';
    view.tab = RESULT_TABS.find((tab) => tab === show) ?? 'money';
    view.told = placesOf(step ? [step.text, step.answer, step.teacher] : this.loose, step, staged);
    scene.view = viewNamed(show) ?? null;
    scene.future = step?.scene.future ?? null;
    run.dropGhost();
    reading.clear();
  }

  /** What is told outside the steps. */
  private get loose() {
    const { intro, handout, key, exercises } = this.lesson;
    return [intro, handout, key, ...exercises.map(({ text }) => text)];
  }

  /** Goes where the other window is. */
  watch(at: number): void {
    if (at === this.followed) return;
    this.followed = Math.max(0, Math.min(this.last, at));
    this.perform();
  }

  /** Leaves for the workbench with what is on the stage, or with where an exercise begins. */
  leave(stage?: Stage): void {
    const { scenario, run, link, place } = this.app;
    if (stage) {
      scenario.replace(stage.scenario, stage.other ? { at: 0, plans: [stage.other] } : ALONE);
      run.luck.setSeeds(stage.seed, stage.ignoranceSeed);
      this.app.scene.view = null;
    }
    link.enter(this.fragment, 'another');
    place.leave();
  }

  /** The words of a link to this place of the lesson, or to another page of it. */
  fragmentOf(step: number | LessonPage): string {
    return this.wordsWith({ step });
  }

  private get fragment(): string {
    return this.wordsWith({});
  }

  /** The look of the link that was opened goes on, until another is chosen. */
  private wordsWith(words: Readonly<Record<string, string | number>>): string {
    const { place, theme } = this.app;
    return wordsOf({ ...place.words, ...theme.lentMore, ...words });
  }

  private arrive(): void {
    const kept = readPredictions(String(this.app.place.words['predictions'] ?? ''));
    const fitting = (kept ?? []).filter((each) => this.fits(each));
    this.refused = kept === null || fitting.length < kept.length;
    this.given = fitting;
    this.perform();
  }

  /** Is it an answer to what the step asks? */
  private fits({ step, given }: Kept): boolean {
    const predict = this.lesson.steps[step - 1]?.scene.predict;
    return !!predict && (given.kind === 'skipped' || given.kind === predict.kind);
  }

  private keep(kept: Kept): void {
    this.given = [...this.given.filter(({ step }) => step !== kept.step), kept];
    this.write({ predictions: writePredictions(this.given) }, 'this');
  }

  private async judge(kept: Kept, shown: Shown): Promise<void> {
    const predict = this.lesson.steps[kept.step - 1].scene.predict;
    if (!predict) return;
    const counts = kept.given.kind === 'number' && factNamed(predict.of) !== undefined;
    const facts =
      counts && this.app.run.settled?.run === shown.run
        ? await this.app.run.inquire('facts', { n: shown.picture.n }).catch(() => null)
        : null;
    const score = scoreOf(predict, kept.given, shown, facts);
    if (score.length > 0 && this.given.includes(kept)) this.keep({ ...kept, score });
  }

  private isOfStage({ scenario, seeds }: Shown, { scenario: staged, seed, ignoranceSeed }: Stage): boolean {
    return scenario === staged && seeds.seed === seed && seeds.ignoranceSeed === ignoranceSeed;
  }

  private write(words: Readonly<Record<string, string | number>>, entry: 'this' | 'another'): void {
    this.app.place.words = { ...this.app.place.words, ...words };
    this.written = this.app.place.words;
    this.app.link.enter(this.fragment, entry);
  }
}
