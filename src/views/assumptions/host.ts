// What the panel of assumptions needs of the page: the scenario and a way to change it. The page's scenario state is
// one; tests bring their own.
import type { Plan, Problem, Scenario, Value } from '../../scenario';
import type { Lock, LockGroup, LockPart } from '../../state';

export interface AssumptionsHost {
  /** What is being edited; read reactively. */
  readonly scenario: Scenario;
  /** What it was before the control that is held moved it; left out: as it is. */
  readonly rested?: Scenario;
  /** The preset it started from: what Backspace and the tick under a track lead back to. */
  readonly base: Scenario;
  /** Sets the value at a published path; what is refused changes nothing and is told. */
  set(path: string, value: Value): readonly Problem[];
  /** May a path be moved? Left out: every one may. */
  lockOf?(path: string): Lock;
  readonly locks?: { of(part: LockPart | LockGroup): Lock };
  setPlan(plan: Plan): readonly Problem[];
  /** The scenario, changed in several places at once. */
  revise(scenario: Scenario): readonly Problem[];
  /** All changes from here to `end` are one step back. */
  start(): void;
  end(): void;
}
