// The page's only door to the engine: takes wishes as they change, answers with pictures, coarse first, then finer.
import type { Shift, Split } from '../engine/summary';
import type { Aside } from './asides';
import { Beside } from './beside';
import { companyOf, copyCompany, sameCompany, type Company } from './company';
import type { Engines } from './course';
import { Events } from './events';
import type { Answers, Inquiry, Questions } from './inquiries';
import type { Picture, Replay } from './picture';
import { Pursuit } from './pursuit';
import { Readings, type Alone } from './readings';
import type { Rival, Versus } from './rivals';
import { aborted } from './runner';
import type { Later, Request, SchedulerEvents, State, Wish } from './wish';

export interface SchedulerOptions extends Engines {
  /** Clock in milliseconds. */
  readonly now?: () => number;
  readonly later?: Later;
}

/** A hand that has not moved for so long, in milliseconds, is still. */
const STILL_MS = 150;

const soon: Later = (then) => {
  const timer = setTimeout(then, STILL_MS);
  return () => clearTimeout(timer);
};

export class Scheduler {
  private readonly engines: Engines;
  private readonly events = new Events<SchedulerEvents>();
  private readonly beside: Beside;
  private readonly pursuit: Pursuit;
  private readonly readings: Readings;
  /** Asked while automatic running is off. */
  private waiting: Wish | undefined;
  private runs = 0;
  private auto = true;
  private told: State = 'idle';

  constructor({ runner, reducer, now = () => performance.now(), later = soon }: SchedulerOptions) {
    this.engines = { runner, reducer };
    const nextRun = () => ++this.runs;
    const { engines, events } = this;
    const beside = new Beside(engines, nextRun);
    this.beside = beside;
    this.pursuit = new Pursuit({ engines, beside, events, now, later, changed: () => this.tell() });
    this.readings = new Readings(reducer, this.pursuit, beside, nextRun);
  }

  /** @returns how to stop listening */
  on<Name extends keyof SchedulerEvents>(name: Name, told: (value: SchedulerEvents[Name]) => void) {
    return this.events.on(name, told);
  }

  get state(): State {
    return this.told;
  }

  /**
   * Replaces what was asked before. The request is copied; asking the same again, or only to look at it otherwise,
   * computes nothing twice.
   * @returns the run number that the answers will carry: another one whenever input or seeds differ
   */
  ask({ futures, places, kept = [], of, held, ...asked }: Request): number {
    const { wish } = this.pursuit;
    const known = [wish, this.waiting].find((earlier) => earlier && sameCompany(earlier, asked));
    const company = known ? companyOf(known) : copyCompany(asked);
    const run = known?.run ?? ++this.runs;
    const next: Wish = { ...company, futures, places: [...places], kept: [...kept], of, held, run };
    this.waiting = undefined;
    if (this.auto || run === wish?.run) this.pursuit.follow(next);
    else this.waiting = next;
    this.tell();
    return run;
  }

  /** Ends the run under way as soon as there is a picture of it, which stays. */
  stop(): void {
    this.pursuit.stop();
    this.tell();
  }

  /** Goes on with a stopped run, or computes once what waits while automatic running is off. */
  resume(): void {
    if (!this.release()) this.pursuit.resume();
    this.tell();
  }

  /** Computes once more what failed. */
  retry(): void {
    this.pursuit.retry();
    this.tell();
  }

  get automatic(): boolean {
    return this.auto;
  }

  /** Off: another input waits for `resume()`. What needs no other input is answered all the same. */
  set automatic(on: boolean) {
    this.auto = on;
    if (on) this.release();
    this.tell();
  }

  /**
   * A settled picture of another company, computed while the main run needs nothing. Rejects with an AbortError once
   * `unwanted` fires.
   */
  aside(aside: Aside, unwanted?: AbortSignal): Promise<Picture> {
    const { futures: n, places, of, each = false } = aside;
    const look = { n, settled: true, rested: false, places, of, each };
    return this.readings.beside(aside, (reducer, beside) => reducer.picture(beside, look), unwanted);
  }

  /** How another company's first futures differ from the same ones of run `run`; rejects once that has been left. */
  shift(run: number, aside: Aside, unwanted?: AbortSignal): Promise<Shift> {
    return this.readings.paired(run, aside, (reducer, beside) => reducer.shift(run, beside), unwanted);
  }

  /** Which part of how run `run` spreads the aside, of the same ignorance and other luck, has in common with it. */
  split(run: number, aside: Aside, unwanted?: AbortSignal): Promise<Split> {
    return this.readings.paired(run, aside, (reducer, beside) => reducer.split(run, beside), unwanted);
  }

  /**
   * Another company with as many months as B, beside the main run as A: in the same futures, as many of them as that one
   * is shown with. Goes before asides. What was computed stays for the next comparison, until `forgetRivals()`.
   */
  versus({ input, places }: Pick<Aside, 'input' | 'places'>, signal?: AbortSignal): Promise<Versus> {
    return this.pair({ a: null, b: input, places }, signal);
  }

  /** Any two, in the futures of the main run. */
  pair(rival: Rival, signal?: AbortSignal): Promise<Versus> {
    const versus = this.beside.rivals.add(rival, signal);
    this.pursuit.start();
    return versus;
  }

  /** Frees what was kept for comparisons. */
  forgetRivals(): void {
    this.beside.rivals.forget();
  }

  /**
   * Every figure of one future. Rejects with an AbortError when its run has been left for another, and when it was lost and
   * begins anew, as do the others.
   */
  replay(run: number, future: number): Promise<Replay> {
    return this.readings.ofRun(run, (reducer) => reducer.replay(run, future));
  }

  /** Every figure of one future of any company, whatever the main run is about. */
  retell(company: Company, future: number): Promise<Alone> {
    return this.readings.alone(company, future);
  }

  /** Counts something of a run; null while it lacks the series; rejects as `replay` does. */
  inquire<Name extends Inquiry>(
    run: number,
    name: Name,
    asked: Questions[Name],
  ): Promise<Answers[Name] | null> {
    return this.readings.inquire(run, name, asked);
  }

  /** Ends runner and reducer too. */
  close(): void {
    this.pursuit.close();
    this.beside.clear(aborted());
    this.engines.runner.close();
    this.engines.reducer.close();
  }

  private release(): boolean {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) this.pursuit.follow(waiting);
    return waiting !== undefined;
  }

  private tell(): void {
    const { busy, stopped } = this.pursuit;
    const state = busy ? 'busy' : this.waiting ? 'waiting' : stopped ? 'stopped' : 'idle';
    if (state === this.told) return;
    this.told = state;
    this.events.emit('state', state);
  }
}
