// What is being edited: the scenario, gestures on it, and the way back.
import {
  inCurrency,
  validate,
  writePath,
  type Plan,
  type Problem,
  type Scenario,
  type Value,
} from '../scenario';
import { ALONE, type Actuals, type Beside } from '../share';
import { changedPaths, publishedOf, same } from './changes';
import { History } from './history.svelte';
import type { Lock } from './locks';
import { LocksState } from './locks.svelte';
import { isOneCompany } from './subject';

/** Another scenario in place of the one that was edited. */
interface Opened {
  readonly before: Scenario;
  readonly now: Scenario;
  /** What the company of the one before really had. */
  readonly actuals: Actuals | undefined;
  /** What stood beside the one before. */
  readonly beside: Beside;
}

/** A step of the way back. */
interface Step {
  readonly scenario: Scenario;
  /** What had been opened last, then. */
  readonly opened: Opened | null;
  /** What stood beside it. */
  readonly beside: Beside;
  readonly actuals: Actuals | undefined;
}

export class ScenarioState {
  private current: Scenario;
  private others: Beside = $state.raw(ALONE);
  private had: Actuals | undefined = $state.raw();
  private latest: Opened | null = $state.raw(null);
  /** Nobody wants to hear of it any more, on the way back neither. */
  private dismissed: Opened | null = $state.raw(null);
  private pressed: Step | null = $state.raw(null);
  private readonly history = new History<Step>();
  private readonly onPress: () => void;
  readonly locks: LocksState;
  private blocked: string | null = $state.raw(null);

  /** `onPress` is told before the first change of every gesture, and before every change outside one. */
  constructor(
    scenario: Scenario,
    onPress: () => void = () => undefined,
    locks: LocksState = new LocksState(() => ''),
  ) {
    this.current = $state.raw(scenario);
    this.onPress = onPress;
    this.locks = locks;
  }

  /** Path of what the latest change would have moved though it is locked; null once another went through. */
  get refused(): string | null {
    return this.blocked;
  }

  forgetRefused(): void {
    this.blocked = null;
  }

  /** May a path be moved? */
  lockOf(path: string): Lock {
    return this.locks.ofPath(this.current, path);
  }

  get scenario(): Scenario {
    return this.current;
  }

  /** What it was before the control that is held moved it: for what need not follow every step of a hand. */
  get rested(): Scenario {
    return this.pressed?.scenario ?? this.current;
  }

  /** Plans that it is compared with. */
  get beside(): Beside {
    return this.others;
  }

  /** What its company really had; another scenario that is opened is another company. */
  get actuals(): Actuals | undefined {
    return this.had;
  }

  get isCompared(): boolean {
    return this.others.plans.length > 0;
  }

  /** A control is held: more changes are about to follow. */
  get held(): boolean {
    return this.pressed !== null;
  }

  private readonly published: Scenario = $derived.by(() => publishedOf(this.current));
  private readonly currency: string = $derived.by(() => this.current.currency);
  /** The preset in the scenario's currency: what Backspace and the tick under a track lead back to. */
  readonly base: Scenario = $derived.by(() => inCurrency(this.published, this.currency));
  /** What differs from the preset (see `changedPaths`). */
  readonly changes: readonly string[] = $derived.by(() => changedPaths(this.current, this.base));

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Begins a gesture: all changes up to `end()` are one step back. */
  start(): void {
    if (this.held) return;
    this.onPress();
    this.pressed = this.step;
  }

  end(): void {
    const before = this.pressed;
    this.pressed = null;
    if (before && !same(before.scenario, this.current)) this.history.push(before);
  }

  /** Sets the value at a published path. What is refused changes nothing, and is told. */
  set(path: string, value: Value): readonly Problem[] {
    const result = writePath(this.current, path, value);
    return result.ok ? this.change(result.value) : result.problems;
  }

  setPlan(plan: Plan): readonly Problem[] {
    return this.revise({ ...this.current, plan });
  }

  /** @returns why the name was refused */
  rename(name: string): readonly Problem[] {
    return this.revise({ ...this.current, name });
  }

  /** What is edited, changed in several places at once. @returns why it was refused */
  revise(scenario: Scenario): readonly Problem[] {
    const result = validate(scenario);
    return result.ok ? this.change(result.value) : result.problems;
  }

  /** Lays what the company really had beside it, as one step, or takes it away. */
  give(actuals: Actuals | undefined): void {
    this.end();
    if (same(actuals, this.had)) return;
    this.history.push(this.step);
    this.had = actuals;
  }

  undo(): void {
    const to = this.history.canUndo && this.history.undo(this.step);
    if (to && this.holds(to.scenario).length > 0) this.history.redo(to);
    else this.travel(to);
  }

  redo(): void {
    const to = this.history.canRedo && this.history.redo(this.step);
    if (to && this.holds(to.scenario).length > 0) this.history.undo(to);
    else this.travel(to);
  }

  /** Back to the preset as published; one step back leads here again. */
  reset(): void {
    this.end();
    if (this.change(this.published).length === 0) this.latest = null;
  }

  /** A link may leave no choice of plan but the one on the page; where it does, that is told. */
  mayOpen(scenario: Scenario): boolean {
    if (this.locks.of('presets') === 'open' || same(scenario, this.current)) return true;
    this.blocked = 'presets';
    return false;
  }

  /** Puts another scenario in place of this one, as one step. That of another company is compared with nothing of this one's. */
  load(scenario: Scenario): void {
    this.end();
    const { step } = this;
    if (!this.mayOpen(scenario)) return;
    if (this.change(scenario).length > 0) return;
    this.latest = null;
    if (step.scenario === this.current) return;
    const { actuals, beside } = step;
    this.latest = { before: step.scenario, now: scenario, actuals, beside };
    this.had = undefined;
    if (!isOneCompany(scenario, step.scenario)) this.others = ALONE;
  }

  /** What was opened last, and what it took the place of; null once that is back, or nobody wants to hear of it. */
  get opened(): Opened | null {
    const { latest } = this;
    return latest === this.dismissed || latest?.before === this.current ? null : latest;
  }

  /** Puts back what the opened scenario took the place of. What has become of that one meanwhile is a step away. */
  close(): void {
    const opened = this.latest;
    if (opened?.now === this.current) this.undo();
    else if (opened) {
      this.end();
      if (this.change(opened.before).length > 0) return;
      this.latest = null;
      this.had = opened.actuals;
      if (this.others === ALONE) this.others = opened.beside;
    }
  }

  /** No more of what was opened. */
  forgetOpened(): void {
    this.dismissed = this.latest;
  }

  /** Sets what is edited, and what stands beside it, as one step. */
  arrange(scenario: Scenario, beside: Beside): void {
    this.end();
    if (same([scenario, beside], [this.current, this.others])) return;
    if (this.holds(scenario).length > 0) return;
    this.onPress();
    this.history.push(this.step);
    this.current = scenario;
    this.others = beside;
    this.latest = null;
  }

  /** Begins anew with someone's work: there is no way back from it. */
  replace(scenario: Scenario, beside: Beside = ALONE, actuals?: Actuals): void {
    this.pressed = null;
    this.latest = null;
    this.blocked = null;
    this.history.clear();
    this.current = scenario;
    this.others = beside;
    this.had = actuals;
  }

  /** @returns why it was refused */
  private change(next: Scenario): readonly Problem[] {
    if (same(next, this.current)) return [];
    const problems = this.holds(next);
    if (problems.length > 0) return problems;
    if (!this.held) {
      this.onPress();
      this.history.push(this.step);
    }
    this.current = next;
    return [];
  }

  /** What keeps the scenario from becoming another one: something locked would move. */
  private holds(next: Scenario): readonly Problem[] {
    const path = this.locks.moved(this.current, next) ?? null;
    this.blocked = path;
    return path === null ? [] : [{ path, code: 'locked', found: '', allowed: '' }];
  }

  private get step(): Step {
    return { scenario: this.current, opened: this.latest, beside: this.others, actuals: this.had };
  }

  private travel(to: Step | undefined | false): void {
    if (!to) return;
    // What really was changes no figure: then there is nothing from before to be shown.
    if (to.scenario !== this.current || to.beside !== this.others) this.onPress();
    this.pressed = null;
    this.current = to.scenario;
    this.latest = to.opened;
    this.others = to.beside;
    this.had = to.actuals;
  }
}
