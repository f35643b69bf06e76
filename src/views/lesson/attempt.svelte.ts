// An answer on its way: a curve being drawn, or what is typed, until it is given.
import { parse } from '../../format';
import type { Shown } from '../../state';
import type { Scenario } from '../../scenario';
import { keptValue, type Given, type Predict } from '../../stories';
import { askOf } from './asking';
import { CurvePad } from './curve-pad.svelte';

export class Attempt {
  readonly predict: Predict;
  readonly scenario: Scenario;
  /** Where a curve is drawn; null where something is typed. */
  readonly pad: CurvePad | null;
  text = $state('');
  /** It was to be given, and is none. */
  isWrong = $state(false);

  /** `shown`: for a curve, which begins at what is known of the opening. `sketch`: of it, what was drawn before. */
  constructor(predict: Predict, scenario: Scenario, shown: Shown | null, sketch: readonly number[] = []) {
    this.predict = predict;
    this.scenario = scenario;
    this.pad = predict.kind === 'curve' && shown ? new CurvePad(askOf(predict, shown), sketch) : null;
  }

  get given(): Given | null {
    const { kind, of } = this.predict;
    if (kind === 'curve') return this.pad?.isWhole ? { kind, values: this.pad.values } : null;
    if (kind === 'chance') {
      const chance = /^\s*(\d{1,3})\s*(?:%|of 100)?\s*$/.exec(this.text);
      const value = Number(chance?.[1] ?? NaN);
      return value <= 100 ? { kind, value } : null;
    }
    const isCount = of.startsWith('customers');
    const read = parse(this.text, isCount ? 'count' : 'money', this.scenario.currency);
    return read.ok ? { kind, value: keptValue(read.value) } : null;
  }

  clear(): void {
    this.pad?.clear();
    this.text = '';
    this.isWrong = false;
  }
}
