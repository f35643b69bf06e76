// What is answered in a lesson: to each step the first answer, which the link keeps, and later tries, which it does not. A score
// that came with a link is somebody's word, until it has been counted here. An answer stands where its question is asked now;
// one whose question is asked no longer is neither shown nor scored, and goes on with the link as long as there is room.
import {
  questionOf,
  readPredictions,
  stepAsking,
  writePredictions,
  type Answer,
  type Given,
  type Kept,
  type Lesson,
  type Predict,
} from '../stories';
import { scoreLength } from './lesson-stage';

/** A try after the first; from 2. */
export interface Retry {
  readonly attempt: number;
  readonly kept: Answer;
}

export class LessonAnswers {
  private first: readonly Answer[] = $state.raw([]);
  private astray: readonly Answer[] = $state.raw([]);
  private later: readonly Retry[] = $state.raw([]);
  /** Steps whose first answer has been judged here. */
  private judged: readonly number[] = $state.raw([]);
  /** The step that is asked once more; 0: none. */
  private reopened = $state(0);
  private refused = $state(false);
  private readonly lesson: Lesson;

  constructor(lesson: Lesson) {
    this.lesson = lesson;
  }

  get kept(): readonly Answer[] {
    return this.first;
  }

  /** Some of a link could not be read, and is left out. */
  get isRefused(): boolean {
    return this.refused;
  }

  /** So many answers are to questions that this lesson asks no longer, or in other words. */
  get countAstray(): number {
    return this.astray.length;
  }

  /** For a link. */
  get text(): string {
    return writePredictions(this.first, this.astray);
  }

  keptAt(step: number): Answer | undefined {
    return this.first.find((each) => each.step === step);
  }

  /** The last try at a step after the first. */
  retryAt(step: number): Retry | undefined {
    return this.later.filter(({ kept }) => kept.step === step).at(-1);
  }

  /** The score was counted here, and is not only what a link says. */
  isJudged(step: number): boolean {
    return this.judged.includes(step);
  }

  isAsked(step: number): boolean {
    return !this.keptAt(step) || this.reopened === step;
  }

  read(text: string): void {
    const read = readPredictions(text);
    const [fitting, astray]: [Answer[], Answer[]] = [[], []];
    for (const kept of read ?? []) {
      const placed = this.placed(kept);
      if (!placed && isAnswer(kept)) astray.push(kept);
      const fitted = placed && this.fitted(placed);
      if (fitted) fitting.push(fitted);
    }
    this.refused = read === null || fitting.length + astray.length < read.length;
    this.first = fitting.filter(({ step }, i) => !fitting.slice(i + 1).some((later) => later.step === step));
    this.astray = astray;
    this.later = [];
    this.judged = [];
    this.reopened = 0;
  }

  give(step: number, given: Given): void {
    const scene = this.lesson.steps[step - 1]?.scene;
    if (!scene) return;
    const kept: Answer = { step, question: questionOf(scene), given, score: [] };
    this.reopened = 0;
    if (!this.keptAt(step)) this.first = [...this.first, kept];
    else if (given.kind !== 'skipped')
      this.later = [...this.later, { attempt: (this.retryAt(step)?.attempt ?? 1) + 1, kept }];
  }

  /** Asks a step once more, whose first answer stays the one that counts; 0 closes what was asked again. */
  again(step: number): void {
    this.reopened = step;
  }

  /** What at a step has still to be judged. */
  unjudgedAt(step: number): Answer | undefined {
    const retry = this.retryAt(step)?.kept;
    if (retry?.score.length === 0) return retry;
    const kept = this.keptAt(step);
    return kept && kept.given.kind !== 'skipped' && !this.isJudged(step) ? kept : undefined;
  }

  /** @returns whether the link has to tell it: of a first answer, where it did not say the same */
  judge(kept: Answer, score: readonly number[]): boolean {
    const told = { ...kept, score };
    const swap = (each: Answer) => (each === kept ? told : each);
    this.later = this.later.map((retry) => ({ ...retry, kept: swap(retry.kept) }));
    if (!this.first.includes(kept)) return false;
    this.first = this.first.map(swap);
    this.judged = [...this.judged, kept.step];
    return score.join() !== kept.score.join();
  }

  predictOf({ step }: Kept): Predict | null {
    return this.lesson.steps[step - 1]?.scene.predict ?? null;
  }

  /** At the step that asks it now; a record that names no question is of the step it names. */
  private placed(kept: Kept): Answer | undefined {
    const { steps } = this.lesson;
    if (isAnswer(kept)) {
      const step = stepAsking(steps, kept.question, kept.step);
      return step === undefined ? undefined : { ...kept, step };
    }
    const scene = steps[kept.step - 1]?.scene;
    return scene && { ...kept, question: questionOf(scene) };
  }

  /** Where it answers what the step asks; a score of another length than such an answer has is none. */
  private fitted(kept: Answer): Answer | undefined {
    const predict = this.predictOf(kept);
    const { given, score } = kept;
    if (!predict || (given.kind !== 'skipped' && given.kind !== predict.kind)) return undefined;
    return score.length === scoreLength(predict, given) ? kept : { ...kept, score: [] };
  }
}

const isAnswer = (kept: Kept): kept is Answer => kept.question !== undefined;
