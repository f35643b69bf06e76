// What the simulation says about the scenario: asks when the engine's input or the view changes, holds the answers.
import { untrack } from 'svelte';
import type { EngineInput } from '../engine';
import { compile, type Scenario } from '../scenario';
import { LARGEST_SEED, MOST_FUTURES, USUAL_FUTURES, USUAL_SEED } from '../share';
import type { Picture, Scheduler, State } from '../worker';
import type { ScenarioState } from './scenario.svelte';
import { SlowMark } from './slow.svelte';
import type { ViewState } from './view.svelte';

/** A picture and what it is a picture of. */
export interface Shown {
  readonly run: number;
  readonly picture: Picture;
  readonly scenario: Scenario;
  readonly input: EngineInput;
}

export class RunState {
  private wanted = $state(USUAL_FUTURES);
  private luck = $state(USUAL_SEED);
  private ignorance = $state(USUAL_SEED);
  private auto = $state(true);
  private latest: Shown | null = $state.raw(null);
  private rested: Shown | null = $state.raw(null);
  private before: Shown | null = $state.raw(null);
  private told: State = $state('idle');
  private done = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  private error: unknown = $state.raw(undefined);
  private readonly slow = new SlowMark();
  private readonly scheduler: Scheduler;
  private readonly scenario: ScenarioState;
  private readonly view: ViewState;
  /** What each run still under way was asked for, newest last. */
  private asked: readonly Omit<Shown, 'picture'>[] = [];

  constructor(scheduler: Scheduler, scenario: ScenarioState, view: ViewState) {
    this.scheduler = scheduler;
    this.scenario = scenario;
    this.view = view;
    scheduler.on('picture', ({ run, picture }) => this.receive(run, picture));
    scheduler.on('progress', ({ done, total }) => (this.done = { done, total }));
    scheduler.on('failed', ({ error }) => (this.error = error));
    scheduler.on('state', (state) => {
      this.told = state;
      this.slow.set(state === 'busy' && !scenario.held);
    });
  }

  /** Keeps asking; to be called where effects may be made. */
  follow(): void {
    $effect(() => {
      const { scenario, held } = this.scenario;
      const { of } = this.view;
      const places = this.view.places(scenario);
      const [futures, seed, ignoranceSeed] = [this.wanted, this.luck, this.ignorance];
      const input = compile(scenario);
      untrack(() => {
        this.error = undefined;
        const run = this.scheduler.ask({ input, seed, ignoranceSeed, futures, places, of, held });
        this.asked = [...this.asked.filter((earlier) => earlier.run !== run), { run, scenario, input }];
        // A new name for the same figures.
        if (this.latest?.run === run) this.latest = { ...this.latest, scenario, input };
        if (this.rested?.run === run) this.rested = { ...this.rested, scenario, input };
      });
    });
  }

  /** The newest picture, coarse or fine; null before the first. */
  get shown(): Shown | null {
    return this.latest;
  }

  /** The last picture of all the futures asked for. */
  get settled(): Shown | null {
    return this.rested;
  }

  /** The settled picture from before the last change; none when its horizon was another. */
  get ghost(): Shown | null {
    const { before, latest } = this;
    return before && latest && before.input.months === latest.input.months && before.run !== latest.run
      ? before
      : null;
  }

  get state(): State {
    return this.told;
  }

  /** The picture shown is of all that was asked for, and nothing is held. */
  get isSettled(): boolean {
    return this.told === 'idle' && this.latest !== null && this.latest === this.rested;
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

  get futures(): number {
    return this.wanted;
  }

  set futures(wanted: number) {
    this.wanted = Math.max(1, Math.min(MOST_FUTURES, Math.round(wanted)));
  }

  get seed(): number {
    return this.luck;
  }

  get ignoranceSeed(): number {
    return this.ignorance;
  }

  /** Other luck, and another draw of what is not known. */
  set seed(seed: number) {
    this.setSeeds(seed, seed);
  }

  setSeeds(seed: number, ignoranceSeed: number): void {
    const whole = (x: number) => Math.max(0, Math.min(LARGEST_SEED, Math.trunc(x) || 0));
    this.luck = whole(seed);
    this.ignorance = whole(ignoranceSeed);
  }

  get automatic(): boolean {
    return this.auto;
  }

  /** Off: changes wait for `resume()`. */
  set automatic(on: boolean) {
    this.auto = on;
    this.scheduler.automatic = on;
  }

  stop(): void {
    this.scheduler.stop();
  }

  resume(): void {
    this.scheduler.resume();
  }

  /** Keeps the last settled picture to compare with. */
  keepGhost(): void {
    this.before = this.rested;
  }

  dropGhost(): void {
    this.before = null;
  }

  private receive(run: number, picture: Picture): void {
    this.asked = this.asked.filter((later) => later.run >= run);
    const asked = this.asked.find((known) => known.run === run);
    if (!asked) return;
    this.latest = { ...asked, picture };
    if (picture.settled) this.rested = this.latest;
  }
}
