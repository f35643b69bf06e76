// Pairs of futures on the same luck: which way a figure moves when a scenario changes.
import { expect } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { run, type Figures } from './figures';

export type Measure = (figures: Figures, future: number) => number;

export interface Difference {
  readonly mean: number;
  readonly error: number;
}

/** Mean of `to` − `from` over pairs, with its standard error. */
export function difference(from: Scenario, to: Scenario, measure: Measure, futures = 200): Difference {
  const [a, b] = [run(from, { futures }), run(to, { futures })];
  const list = Array.from({ length: futures }, (_, i) => measure(b, i) - measure(a, i));
  const mean = list.reduce((sum, x) => sum + x, 0) / futures;
  const variance = list.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (futures - 1);
  return { mean, error: Math.sqrt(variance / futures) };
}

/** By more than four standard errors. */
export function expectRise(from: Scenario, to: Scenario, measure: Measure): void {
  const { mean, error } = difference(from, to, measure);
  expect(mean).toBeGreaterThan(4 * error);
}
export const expectFall = (from: Scenario, to: Scenario, measure: Measure) =>
  expectRise(from, to, (figures, future) => -measure(figures, future));
