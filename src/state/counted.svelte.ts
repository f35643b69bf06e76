// An answer of the run on the page to a question that may change: asked anew whenever either does, while a view is open.
import { untrack } from 'svelte';
import type { Answers, Inquiry, Questions } from '../worker';
import type { RunState } from './run.svelte';
import type { Shown } from './shown';

/** An answer and what it is an answer of. */
export interface Found<Name extends Inquiry> extends Shown {
  readonly asked: Questions[Name];
  readonly answer: Answers[Name];
}

/** To be made while a component is set up. */
export class Counted<Name extends Inquiry> {
  private found: Found<Name> | null = $state.raw(null);
  private failed = $state(false);
  private readonly run: RunState;
  private readonly name: Name;
  private asked = 0;

  /** `question`: null while there is none. */
  constructor(run: RunState, name: Name, question: () => Questions[Name] | null) {
    this.run = run;
    this.name = name;
    $effect(() => {
      const { settled } = run;
      const asked = question();
      if (!settled || !run.isSettled || !asked) return;
      untrack(() => void this.ask(settled, asked));
    });
  }

  /** The last answer, until there is a newer one; null before the first. */
  get now(): Found<Name> | null {
    return this.found;
  }

  /** It is of an earlier run than the figures of the page. */
  get isStale(): boolean {
    return this.found?.run !== this.run.shown?.run || !this.run.isSettled;
  }

  /** It could not be counted. */
  get isBroken(): boolean {
    return this.failed;
  }

  private async ask(settled: Shown, asked: Questions[Name]): Promise<void> {
    const turn = ++this.asked;
    try {
      const answer = await this.run.inquire(this.name, asked);
      // What is not all here yet is asked for again when it is: the run then hands out another picture.
      if (turn !== this.asked || answer === null) return;
      this.found = { ...settled, asked, answer };
      this.failed = false;
    } catch {
      this.failed = turn === this.asked;
    }
  }
}
