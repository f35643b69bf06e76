// The effort of the first months where the customers of today are.
import type { Mix, Scenario } from '../types';
import type { Part } from './places';

/** Shares of effort are drawn in steps of this. */
const STEP = 0.05;

/**
 * The mix with its first keyframe by the present ARR of the segments, by customers where none pays; as drawn where there
 * are no customers. `parts`: [segments] of the scenario.
 */
export function effortWhereCustomersAre({ plan, segments }: Scenario, parts: readonly Part[]): Mix {
  const { mix } = plan;
  const [first, ...later] = mix.keyframes;
  const paid = parts.some(({ arr }) => arr > 0);
  const weights = parts.map(({ arr, customers }) => (paid ? arr : customers));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!first || all <= 0) return mix;
  const steps = weights.map((weight) => Math.round(weight / all / STEP));
  const most = weights.indexOf(Math.max(...weights));
  steps[most] += Math.round(1 / STEP) - steps.reduce((sum, count) => sum + count, 0);
  const shares = Object.fromEntries(
    segments.flatMap(({ id }, s) => (steps[s] > 0 ? [[id, Math.round(100 * STEP * steps[s]) / 100]] : [])),
  );
  return { ...mix, keyframes: [{ ...first, shares }, ...later] };
}
