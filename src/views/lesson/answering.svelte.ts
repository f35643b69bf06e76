// What is asked at a step, while it is being answered: drawn or typed, then given, skipped, or asked for once more.
import { untrack } from 'svelte';
import type { LessonState } from '../../state';
import { keepSketch, readSketch } from '../../storage';
import { questionOf } from '../../stories';
import { Attempt } from './attempt.svelte';

export class Answering {
  /** It was tried to go on without a prediction: once more skips it. */
  nudged = $state(false);
  private readonly lesson: LessonState;

  constructor(lesson: LessonState) {
    this.lesson = lesson;
  }

  private readonly asked = $derived.by(() => this.lesson.asked);
  /** A curve begins at what is known of the opening, which any picture of the run tells. */
  private readonly isReady = $derived.by(() => this.asked?.kind !== 'curve' || this.lesson.seen !== null);

  /** null where nothing is asked, or not yet. */
  readonly attempt: Attempt | null = $derived.by(() => {
    const { asked, isReady } = this;
    if (!asked || !isReady) return null;
    const { lesson } = this;
    return untrack(() => new Attempt(asked, lesson.stage.scenario, lesson.seen, readSketch(this.name)));
  });

  /** What is drawn of a question, in this tab. */
  private get name(): string {
    const { lesson, step } = this.lesson;
    return step ? `${lesson.id} ${questionOf(step.scene)}` : '';
  }

  /** To be called where effects may be made. */
  follow(): void {
    $effect(() => {
      void this.lesson.at;
      this.nudged = false;
    });
    $effect(() => {
      const { attempt, name } = this;
      if (attempt?.pad) keepSketch(name, attempt.pad.values);
    });
  }

  show(): void {
    const { attempt, name } = this;
    if (!attempt) return;
    const { given } = attempt;
    attempt.isWrong = given === null;
    if (!given) return;
    this.lesson.give(given);
    keepSketch(name, []);
  }

  skip(): void {
    this.lesson.give({ kind: 'skipped' });
    this.nudged = false;
  }

  onward(): void {
    if (!this.lesson.asked) this.lesson.go(this.lesson.at + 1);
    else if (this.attempt?.given) this.show();
    else if (this.nudged) this.skip();
    else this.nudged = true;
  }
}
