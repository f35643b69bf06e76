// The page's only door to the engine: takes wishes as they change, answers with pictures, coarse first, then finer.
import type { Shift, Split } from '../engine/summary';
import { Asides, type Aside } from './asides';
import { companyOf, copyCompany, sameCompany } from './company';
import type { Engines } from './course';
import { Events } from './events';
import type { Answers, Inquiry, Questions } from './inquiries';
import type { Picture, Replay } from './picture';
import { Pursuit } from './pursuit';
import type { Reducer } from './reducer';
import { Rivals, type Rival, type Versus } from './rivals';
import { aborted } from './runner';
import { ThreadError } from './thread';
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
  private readonly asides: Asides;
  private readonly rivals: Rivals;
  private readonly pursuit: Pursuit;
  /** Asked while automatic running is off. */
  private waiting: Wish | undefined;
  private runs = 0;
  private auto = true;
  private told: State = 'idle';

  constructor({ runner, reducer, now = () => performance.now(), later = soon }: SchedulerOptions) {
    this.engines = { runner, reducer };
    this.asides = new Asides(this.engines);
    this.rivals = new Rivals(this.engines, () => ++this.runs);
    const { engines, asides, rivals, events } = this;
    this.pursuit = new Pursuit({ engines, asides, rivals, events, now, later, changed: () => this.tell() });
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
    return this.beside(aside, (reducer, beside) => reducer.picture(beside, look), unwanted);
  }

  /** How another company's first futures differ from the same ones of run `run`; rejects as `aside` and `replay` do. */
  shift(run: number, aside: Aside, unwanted?: AbortSignal): Promise<Shift> {
    return this.paired(run, aside, (reducer, beside) => reducer.shift(run, beside), unwanted);
  }

  /** Which part of how run `run` spreads the aside, of the same ignorance and other luck, has in common with it. */
  split(run: number, aside: Aside, unwanted?: AbortSignal): Promise<Split> {
    return this.paired(run, aside, (reducer, beside) => reducer.split(run, beside), unwanted);
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
    const versus = this.rivals.add(rival, signal);
    this.pursuit.start();
    return versus;
  }

  /** Frees what was kept for comparisons. */
  forgetRivals(): void {
    this.rivals.forget();
  }

  /** Every figure of one future; rejects with an AbortError when its run has been left for another, as do the others. */
  replay(run: number, future: number): Promise<Replay> {
    return this.ofRun(run, (reducer) => reducer.replay(run, future));
  }

  /** Counts something of a run; null while it lacks the series; rejects with an AbortError once it has been left. */
  inquire<Name extends Inquiry>(
    run: number,
    name: Name,
    asked: Questions[Name],
  ): Promise<Answers[Name] | null> {
    return this.ofRun(run, (reducer) => reducer.inquire(run, name, asked));
  }

  /** Ends runner and reducer too. */
  close(): void {
    this.pursuit.close();
    this.asides.clear(aborted());
    this.rivals.clear(aborted());
    this.engines.runner.close();
    this.engines.reducer.close();
  }

  private ofRun<T>(run: number, ask: (reducer: Reducer) => Promise<T>): Promise<T> {
    return this.pursuit.course?.run === run ? ask(this.engines.reducer) : Promise.reject(aborted());
  }

  private beside<T>(
    aside: Aside,
    read: (reducer: Reducer, beside: number) => Promise<T>,
    unwanted?: AbortSignal,
  ): Promise<T> {
    const beside = ++this.runs;
    const found = this.asides.add(beside, aside, () => read(this.engines.reducer, beside), unwanted);
    this.pursuit.start();
    return found;
  }

  /** The same, read together with run `run`, if that is still the main one. */
  private paired<T>(
    run: number,
    aside: Aside,
    read: (reducer: Reducer, beside: number) => Promise<T>,
    unwanted?: AbortSignal,
  ): Promise<T> {
    const both = (_: Reducer, beside: number) =>
      this.ofRun(run, (reducer) => read(reducer, beside).catch(lostForGood));
    return this.beside(aside, both, unwanted);
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

/** What a lost reducer kept of the main run comes back only when that is asked for again: no use in another try. */
function lostForGood(error: unknown): never {
  if (!(error instanceof ThreadError) || error.end === 'closed') throw error;
  throw new Error('The main run is no longer kept', { cause: error });
}
