// What a prediction is asked of: its name, how its values read, how high its axis is at first. Pure.
import { C } from '../../engine';
import type { LessonMessages } from '../../messages/load-place';
import type { Scenario } from '../../scenario';
import { monthOf, openingOf, type Shown } from '../../state';
import { gridOf, type Predict } from '../../stories';
import { textOf, tickOf } from '../results/figures';
import { rung, type PadAsk } from './curve-pad.svelte';

/** Of the mark that a company thrives at: high enough to be wrong in either direction. */
const PART_OF_THRIVING = 0.5;
const CUSTOMERS = 200;

export function titleOf(t: LessonMessages, { of }: Predict, { segments }: Scenario): string {
  const names = t.predict.of;
  if (of === 'arr' || of === 'cash' || of === 'revenue' || of === 'survival') return names[of];
  const id = of.slice(of.indexOf('.') + 1);
  return names.customers(segments.find((segment) => segment.id === id)?.label ?? id);
}

const unitOf = (of: string) => (of === 'arr' || of === 'cash' || of === 'revenue' ? 'money' : 'count');

export const textsOf = ({ of }: Predict, { currency }: Scenario) => ({
  text: textOf(unitOf(of), currency),
  tick: tickOf(unitOf(of), currency),
});

export function askOf(predict: Predict, shown: Shown): PadAsk {
  const grid = gridOf(monthOf(predict, shown.scenario));
  const opening = openingOf(predict, shown) || 0;
  if (predict.of === 'survival') return { grid, opening: 100, top: 100, most: 100 };
  const thriving = shown.input.values[C.thrivedArr] * PART_OF_THRIVING;
  const usual = { arr: thriving, revenue: thriving / 12, cash: 0 }[predict.of] ?? CUSTOMERS;
  const least = Math.max(usual, opening * 1.1, 1);
  return { grid, opening, top: rung(least * 0.999, 1), most: Infinity };
}
