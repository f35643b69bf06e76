// From notes of inputs and pictures to how long each input waited. The slider is the cash at the start, and the cash
// picture begins with just that: so each picture says itself which input it answers.
import type { Answer, Heights, Input } from './probe';

const POWERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Dollars as the page writes them: $1.75m. */
export function dollars(text: string): number {
  const [, digits = '', unit = ''] = /\$([\d.,]+)([kmb]?)/.exec(text) ?? [];
  return Number(digits.replaceAll(',', '')) * (POWERS[unit] ?? 1);
}

/** Part by which a picture may miss its input: lines are drawn to a tenth of a pixel. */
const NEAR = 0.015;

/**
 * Milliseconds from each input to the first painted picture of it or of a later one; inputs are of one direction.
 * `start` is the cash that `before` was drawn for, on the axis of square roots that all of these pictures share.
 */
export function waits(inputs: readonly Input[], answers: readonly Answer[], before: Heights, start: number) {
  const level = ({ opening, zero }: Heights) => (zero - opening) / (before.zero - before.opening);
  const found = answers.map((answer) => answered(inputs, start * level(answer) ** 2));
  return inputs.map(({ time }, at) => {
    const first = answers.findIndex((answer, i) => answer.time > time && found[i] >= at);
    if (first < 0) throw new Error('There is an input without an answer');
    return answers[first].time - time;
  });
}

/** The last input of that value. */
function answered(inputs: readonly Input[], cash: number): number {
  const fits = inputs.map(({ said }) => Math.abs(dollars(said) / cash - 1) < NEAR);
  const at = fits.lastIndexOf(true);
  if (at < 0) throw new Error(`A picture of ${cash} dollars answers no input`);
  return at;
}

/** A quantile of measured times: the least that so large a part does not exceed. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}
