// Numbers and ranges: laws, their scales, and what a range's middle is.
import type { Law } from '../engine/input';
import { exp, log, logit, sigmoid } from '../engine/math';
import type { Range, Value } from './types';

/** z(0.90) − z(0.10) of the standard normal: widths of 80 % intervals in deviations. */
export const WIDTH_80 = 2.5631031310892007;

/** Laws under which a value may be uncertain. */
export type Spread = Exclude<Law, 'no'>;

export const isRange = (value: Value): value is Range => typeof value === 'object';

/** To the scale in which the law is normal: ln, log-odds or as it is. ∓Infinity at the ends of the law's domain. */
export function toScale(law: Law, x: number): number {
  if (law === 'log') return log(x);
  return law === 'logit' ? logit(x) : x;
}

export function fromScale(law: Law, x: number): number {
  if (law === 'log') return exp(x);
  return law === 'logit' ? sigmoid(x) : x;
}

/** Middle (median) of a value: geometric mean, mean of the log-odds or plain mean of the ends of its range. */
export function centre(value: Value, law: Law): number {
  if (!isRange(value)) return value;
  return fromScale(law, (toScale(law, value.p10) + toScale(law, value.p90)) / 2);
}

/** Range around a middle, `low` and `high` as factors of it re-centred so that the law's middle stays where it is. */
export function spread(middle: number, law: Spread, low: number, high: number): Range {
  const at = toScale(law, middle);
  const a = toScale(law, middle * low);
  const b = toScale(law, middle * high);
  const half = (b - a) / 2;
  return { p10: fromScale(law, at - half), p90: fromScale(law, at + half) };
}
