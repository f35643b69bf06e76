// What the simulation says about the scenario: asks when the engine's input or the view changes, holds the answers.
import { untrack } from 'svelte';
import type { Outcomes } from '../engine/summary';
import { compile } from '../scenario';
import {
  EngineMissingError,
  isAbort,
  isNoRoom,
  type Answers,
  type Inquiry,
  type Picture,
  type Questions,
  type Scheduler,
  type State,
} from '../worker';
import { LuckState } from './luck-state.svelte';
import type { ScenarioState } from './scenario.svelte';
import { ghostOf, isMisleading, outcomesOf, type Asked, type Shown } from './shown';
import { SlowMark } from './slow.svelte';
import type { ViewState } from './view.svelte';

export class RunState {
  private auto = $state(true);
  private latest: Shown | null = $state.raw(null);
  private complete: Shown | null = $state.raw(null);
  private atRest: Shown | null = $state.raw(null);
  private before: Shown | null = $state.raw(null);
  private told: State = $state('idle');
  private done = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  private error: unknown = $state.raw(undefined);
  readonly luck: LuckState;
  private readonly slow = new SlowMark();
  private readonly scheduler: Scheduler;
  private readonly scenario: ScenarioState;
  private readonly view: ViewState;
  /** What each run still under way was asked for, newest last. */
  private asked: readonly Asked[] = $state.raw([]);

  constructor(scheduler: Scheduler, scenario: ScenarioState, view: ViewState) {
    this.luck = new LuckState(scenario, view);
    this.scheduler = scheduler;
    this.scenario = scenario;
    this.view = view;
    scheduler.on('picture', ({ run, picture }) => this.receive(run, picture));
    scheduler.on('progress', ({ run, done, total }) => {
      // While changes wait, it is an earlier run that goes on.
      if (run === this.asked.at(-1)?.run || !this.auto) this.done = { done, total };
    });
    scheduler.on('failed', ({ error }) => (this.error = error));
    scheduler.on('state', (state) => {
      this.told = state;
      this.slow.set(state === 'busy' && !scenario.held);
    });
  }

  /** Keeps asking while the page shows the answers; to be called where effects may be made. */
  follow(isShown = () => true): void {
    $effect(() => {
      if (!isShown()) return;
      const { scenario, held } = this.scenario;
      const { of } = this.view;
      const places = this.view.places(scenario);
      const kept = this.view.kept(scenario);
      const { futuresKept: futures, seed, ignoranceSeed } = this.luck;
      const input = compile(scenario);
      untrack(() => {
        this.error = undefined;
        const run = this.scheduler.ask({ input, seed, ignoranceSeed, futures, places, kept, of, held });
        if (run !== this.asked.at(-1)?.run && this.auto) this.done = null;
        const asked = { run, scenario, input, seeds: { seed, ignoranceSeed } };
        this.asked = [...this.asked.filter((earlier) => earlier.run !== run), asked];
        // A new name for the same figures.
        if (this.latest?.run === run) this.latest = { ...this.latest, scenario, input };
        if (this.complete?.run === run) this.complete = { ...this.complete, scenario, input };
        if (this.atRest?.run === run) this.atRest = { ...this.atRest, scenario, input };
      });
    });
  }

  /** The newest picture, coarse or fine; null before the first. */
  get shown(): Shown | null {
    return this.latest;
  }

  /** The last picture of all the futures asked for. */
  get settled(): Shown | null {
    return this.complete;
  }

  /** The last picture that nothing finer was to follow: a settled one, or one of a run that was stopped. */
  get rested(): Shown | null {
    return this.atRest;
  }

  /** The figures of `rested` are of another run, or of fewer futures, than what is shown. */
  get isRestStale(): boolean {
    return this.latest?.picture !== this.atRest?.picture;
  }

  /** The picture shown is of before the last change, and it takes time to be seen: it is not what is being counted. */
  get isShownStale(): boolean {
    const { latest, told } = this;
    if (!latest || latest.run === this.asked.at(-1)?.run) return false;
    return this.slow.shown || told === 'waiting' || told === 'stopped' || this.error !== undefined;
  }

  /** The settled picture from before the last change; none when its horizon was another, or it was another preset. */
  get ghost(): Shown | null {
    return ghostOf(this.before, this.latest);
  }

  /** How the futures shown end, or as far as a coarse picture tells how all will. */
  get outcomes(): Outcomes | undefined {
    return this.latest ? outcomesOf(this.latest, this.ghost) : undefined;
  }

  get state(): State {
    return this.told;
  }

  /** The picture shown is of all that was asked for last, and nothing is held. */
  get isSettled(): boolean {
    const { told, error, latest, complete } = this;
    if (told !== 'idle' || error !== undefined || latest !== complete) return false;
    // After a failure the picture of an earlier run stays.
    return latest !== null && latest.run === this.asked.at(-1)?.run;
  }

  /** Nothing more is under way: it has settled, or failed. */
  get isOver(): boolean {
    return this.isSettled || (this.told === 'idle' && this.error !== undefined);
  }

  /** Work that has gone on for long enough to be shown. */
  get isSlow(): boolean {
    return this.slow.shown;
  }

  get progress() {
    return this.done;
  }

  /** Why there is no picture of the present scenario; undefined when all is well. */
  get failure(): unknown {
    return this.error;
  }

  /** There is nothing to compute with: no worker runs, and what would do without one cannot be fetched. */
  get isUnable(): boolean {
    return this.error instanceof EngineMissingError;
  }

  /** This machine has too little memory for so many futures. */
  get isOutOfRoom(): boolean {
    return isNoRoom(this.error);
  }

  /** Once more after a failure. */
  retry(): void {
    this.error = undefined;
    this.scheduler.retry();
  }

  get automatic(): boolean {
    return this.auto;
  }

  /** Off: changes wait for `resume()`. */
  set automatic(on: boolean) {
    this.auto = on;
    this.scheduler.automatic = on;
  }

  /** Counts something of the run that settled last; null while it lacks the series, and once it has been left or lost. */
  async inquire<Name extends Inquiry>(name: Name, asked: Questions[Name]): Promise<Answers[Name] | null> {
    if (!this.complete) return null;
    return this.scheduler.inquire(this.complete.run, name, asked).catch((error: unknown) => {
      // One that was lost with its thread settles anew, and is asked again by whoever looks at it then.
      if (isAbort(error)) return null;
      throw error;
    });
  }

  stop(): void {
    this.scheduler.stop();
  }

  resume(): void {
    this.scheduler.resume();
  }

  /** Keeps the last settled picture to compare with. */
  keepGhost(): void {
    this.before = this.complete;
  }

  dropGhost(): void {
    this.before = null;
  }

  private receive(run: number, picture: Picture): void {
    this.asked = this.asked.filter((later) => later.run >= run);
    const asked = this.asked.find((known) => known.run === run);
    if (!asked) return;
    if (!this.scenario.held && isMisleading(picture, asked, this.before)) return;
    this.latest = { ...asked, picture };
    if (picture.settled) this.complete = this.latest;
    if (picture.rest) this.atRest = this.latest;
  }
}
