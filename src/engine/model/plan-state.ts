// What management has decided so far: the levers in force this month, and what rules and rounds have done.
import { MAX_ROUNDS, MAX_RULES, MAX_SEGMENTS } from '../input';
import { CUT_PAUSE } from './assumptions';

export class PlanState {
  /** [segments] share of go-to-market effort in force. */
  readonly mix = new Float64Array(MAX_SEGMENTS);
  /** 1 while a rule holds the mix; [segments] the shares it set. */
  mixLatched = 0;
  readonly mixSet = new Float64Array(MAX_SEGMENTS);
  /** [segments] structure in force, index into STRUCTURES. */
  readonly structure = new Uint8Array(MAX_SEGMENTS);
  /** [segments] −1: no rule holds it, else the structure it set. */
  readonly structureLatched = new Int8Array(MAX_SEGMENTS);
  /** [segments] ICP focus in force, 0 (anyone) to 1 (one niche); what a rule set, −1: no rule holds it. */
  readonly focus = new Float64Array(MAX_SEGMENTS);
  readonly focusLatched = new Float64Array(MAX_SEGMENTS);
  /** [segments] what that focus is worth in the measure of what is known of the ICP (profile.ts); 0: the usual. */
  readonly aim = new Float64Array(MAX_SEGMENTS);
  /** −1: no rule holds it, else 0 or 1. */
  freezeLatched = -1;
  /** The reflex that every plan has. */
  freezeReflex = 0;
  frozen = 0;
  /** −1: no rule holds it, else the POD floor. */
  podsLatched = -1;
  /** −1: no rule holds it, else a factor on R&D. */
  researchLatched = -1;
  /** −1: no rule holds it, else the share of R&D that goes into bespoke work; the share in force this month. */
  customisationLatched = -1;
  customisation = 0;
  /** Share of R&D left after cost cuts, until new money lands. */
  researchKept = 1;
  /** Share of PODs to close this month. */
  cutNow = 0;
  /** First month in which the reflex may cut costs (again). */
  nextCut = 0;

  /** Per rule: months in a row that it has held; month it first fired (0: never). */
  readonly streak = new Uint16Array(MAX_RULES);
  readonly fired = new Uint16Array(MAX_RULES);

  /** Per round: month agreed and month the money lands (0: not yet); 1 once a rule has called for it. */
  readonly agreed = new Uint16Array(MAX_ROUNDS);
  readonly lands = new Uint16Array(MAX_ROUNDS);
  readonly called = new Uint8Array(MAX_ROUNDS);
  /** First round of the sequence that can still be agreed. */
  nextRound = 0;
  /** Money that lands this month. */
  funding = 0;

  reset(): void {
    this.mixLatched = 0;
    this.structureLatched.fill(-1);
    this.focusLatched.fill(-1);
    this.freezeLatched = -1;
    this.freezeReflex = 0;
    this.frozen = 0;
    this.podsLatched = -1;
    this.researchLatched = -1;
    this.customisationLatched = -1;
    this.customisation = 0;
    this.researchKept = 1;
    this.cutNow = 0;
    this.nextCut = CUT_PAUSE + 1;
    this.streak.fill(0);
    this.fired.fill(0);
    this.agreed.fill(0);
    this.lands.fill(0);
    this.called.fill(0);
    this.nextRound = 0;
    this.funding = 0;
  }
}
