// A lesson as it is played: where it is, what stands on the stage, what was predicted. All of it is in the link's words.
import { untrack } from 'svelte';
import { ALONE, wordsOf } from '../share';
import {
  openingStage,
  stagesOf,
  underLuck,
  type Answer,
  type Given,
  type Lesson,
  type Predict,
  type Stage,
  type Step,
} from '../stories';
import { LessonAnswers } from './lesson-answers.svelte';
import { perform, type LessonHost } from './lesson-perform';
import { factNamed, scoreOf, showOf } from './lesson-stage';
import { classLuck, LESSON_PAGES, newSession, type LessonPage } from './lesson-words';
import { viewNamed } from './scene.svelte';
import type { Shown } from './shown';

export class LessonState {
  readonly lesson: Lesson;
  readonly answers: LessonAnswers;
  private readonly told: readonly Stage[];
  private readonly opening: Stage;
  /** In the teacher's window, which follows another one: where that is. */
  private followed = $state(0);
  private readonly app: LessonHost;
  /** The run of what the step puts on the stage, as soon as it has settled; it stays while other things are tried. */
  private settled: Shown | null = $state.raw(null);
  /** The words that this has written: others are news. */
  private written: unknown = null;

  constructor(app: LessonHost, lesson: Lesson) {
    this.app = app;
    this.lesson = lesson;
    this.answers = new LessonAnswers(lesson);
    this.told = stagesOf(lesson).stages;
    this.opening = openingStage(lesson);
  }

  /** The class's, where the link names one. */
  readonly luck = $derived.by(() => classLuck(this.lesson, this.app.place.words));

  readonly stages: readonly Stage[] = $derived.by(() =>
    this.told.map((stage) => underLuck(stage, this.lesson, this.luck)),
  );

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

  /** Shown to a room; `step=present` said so before it was a word of its own. */
  get isPresented(): boolean {
    return this.page === 'present' || Boolean(this.app.place.words['present']);
  }

  /** Which window the notes follow; '' before any have been opened from here. */
  get session(): string {
    return String(this.app.place.words['session'] ?? '');
  }

  get step(): Step | null {
    return this.lesson.steps[this.at - 1] ?? null;
  }

  /** The end shows what the last step came to. */
  private get index(): number {
    return Math.max(0, Math.min(this.lesson.steps.length - 1, this.at - 1));
  }

  get stage(): Stage {
    return this.at === 0 ? underLuck(this.opening, this.lesson, this.luck) : this.stages[this.index];
  }

  get show() {
    return this.at === 0 ? 'money' : showOf(this.lesson, this.index);
  }

  /** Asked, and neither answered nor skipped: what happens is not shown yet. */
  get asked(): Predict | null {
    const predict = this.step?.scene.predict ?? null;
    return predict && this.answers.isAsked(this.at) ? predict : null;
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
      const unjudged = this.answers.unjudgedAt(this.at);
      if (shown && unjudged) untrack(() => void this.judge(unjudged, shown));
    });
    $effect(() => () => {
      this.app.view.told = [];
    });
  }

  /** To a step, as another entry of the browser's history. */
  go(to: number): void {
    const step = Math.max(0, Math.min(this.last, to));
    if (step === this.at && this.page === null) return;
    const presented = this.page === 'present' ? { present: 1 } : {};
    this.answers.again(0);
    this.write({ step: step === this.last ? 'end' : step, ...presented }, 'another');
    this.perform();
  }

  /** What is asked at this step is answered, or skipped. */
  give(given: Given): void {
    if (!this.asked) return;
    const isFirst = !this.answers.keptAt(this.at);
    this.answers.give(this.at, given);
    if (isFirst) this.keep();
  }

  present(on: boolean): void {
    const step = this.page === 'present' ? { step: 0 } : {};
    if (on !== this.isPresented) this.write({ ...step, present: on ? 1 : '' }, 'this');
  }

  /** The words of a link to notes that follow this window, wherever else the lesson is open. */
  openNotes(): string {
    if (this.session === '') this.write({ session: newSession() }, 'this');
    return this.fragmentOf('notes');
  }

  /** As the lesson has it. */
  perform(): void {
    perform(this.app, this.lesson, this.step, this.stage, this.show);
  }

  /** Goes where the other window is. */
  watch(at: number): void {
    if (at === this.followed) return;
    this.followed = Math.max(0, Math.min(this.last, at));
    this.perform();
  }

  /** Leaves for the workbench with what is on the stage, or with where an exercise begins. */
  leave(start?: Stage): void {
    const { scenario, run, wayBack } = this.app;
    const stage = start && underLuck(start, this.lesson, this.luck);
    if (stage) {
      scenario.replace(stage.scenario, stage.other ? { at: 0, plans: [stage.other] } : ALONE);
      run.luck.setSeeds(stage.seed, stage.ignoranceSeed);
      this.app.scene.view = null;
    }
    wayBack.depart('lesson');
  }

  /** The words of a link to this place of the lesson, or to another page of it. */
  fragmentOf(step: number | LessonPage): string {
    return this.wordsWith({ step });
  }

  /** The words of a link to the lesson as the class was given it, without where one student is in it and what they said. */
  get invitation(): string {
    return this.wordsWith({ step: '', predictions: '', present: '', session: '' });
  }

  /** The look of the link that was opened goes on, until another is chosen. */
  private wordsWith(words: Readonly<Record<string, string | number>>): string {
    const { place, theme } = this.app;
    return wordsOf({ ...place.words, ...theme.lentMore, ...words });
  }

  private arrive(): void {
    this.answers.read(String(this.app.place.words['predictions'] ?? ''));
    this.perform();
  }

  private keep(): void {
    this.write({ predictions: this.answers.text }, 'this');
  }

  private async judge(kept: Answer, shown: Shown): Promise<void> {
    const predict = this.answers.predictOf(kept);
    if (!predict) return;
    const counts = kept.given.kind === 'number' && factNamed(predict.of) !== undefined;
    const facts =
      counts && this.app.run.settled?.run === shown.run
        ? await this.app.run.inquire('facts', { n: shown.picture.n }).catch(() => null)
        : null;
    const score = scoreOf(predict, kept.given, shown, facts);
    if (score.length > 0 && this.answers.judge(kept, score)) this.keep();
  }

  private isOfStage({ scenario, seeds }: Shown, { scenario: staged, seed, ignoranceSeed }: Stage): boolean {
    return scenario === staged && seeds.seed === seed && seeds.ignoranceSeed === ignoranceSeed;
  }

  private write(words: Readonly<Record<string, string | number>>, entry: 'this' | 'another'): void {
    this.app.place.words = { ...this.app.place.words, ...words };
    this.written = this.app.place.words;
    this.app.link.enter(this.wordsWith({}), entry);
  }
}
