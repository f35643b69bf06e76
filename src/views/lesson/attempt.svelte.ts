// An answer on its way: a curve being drawn, or what is typed, until it is given.
import { parse } from '../../format';
import type { Shown } from '../../state';
import { keptValue, type Given, type Predict } from '../../stories';
import { askOf } from './asking';
import { CurvePad } from './curve-pad.svelte';

export class Attempt {
  readonly predict: Predict;
  readonly shown: Shown;
  readonly pad: CurvePad;
  text = $state('');
  /** It was to be given, and is none. */
  isWrong = $state(false);

  constructor(predict: Predict, shown: Shown) {
    this.predict = predict;
    this.shown = shown;
    this.pad = new CurvePad(askOf(predict, shown));
  }

  get given(): Given | null {
    const { kind, of } = this.predict;
    if (kind === 'curve') return this.pad.isWhole ? { kind, values: this.pad.values } : null;
    if (kind === 'chance') {
      const chance = /^\s*(\d{1,3})\s*(?:%|of 100)?\s*$/.exec(this.text);
      const value = Number(chance?.[1] ?? NaN);
      return value <= 100 ? { kind, value } : null;
    }
    const isCount = of.startsWith('customers');
    const read = parse(this.text, isCount ? 'count' : 'money', this.shown.scenario.currency);
    return read.ok ? { kind, value: keptValue(read.value) } : null;
  }

  clear(): void {
    this.pad.clear();
    this.text = '';
    this.isWrong = false;
  }
}
