// What becomes of the text in a number field. Pure.
import type { Figure } from './figure';
import type { Bounds } from './range';

export interface FieldRule {
  readonly figure: Figure;
  readonly limits: Bounds;
  readonly integer: boolean;
  /** May two numbers be given as a range? */
  readonly ranges: boolean;
}

/** Why the last good value stays: no number was read, it is none that may stand there, or a range's higher end is first. */
export type Refusal = 'unreadable' | 'outside' | 'backwards';

/** `same`: nothing to apply. */
export type Outcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'apply'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'refused'; readonly why: Refusal };

const refused = (why: Refusal): Outcome => ({ kind: 'refused', why });

/** Reads a text against the value it would replace. Empty text, and the shown text itself, change nothing. */
export function settle(text: string, value: number, rule: FieldRule): Outcome {
  const { figure, ranges } = rule;
  if (text.trim() === '' || text === figure.show(value) || text === figure.exact(value))
    return { kind: 'same' };
  const read = figure.parse(text);
  if (read.ok) return one(read.value, value, rule);
  const range = ranges ? figure.parseRange(text) : undefined;
  if (!range) return refused('unreadable');
  const { low, high, backwards } = range;
  if (low === high) return one(low, value, rule);
  if (backwards) return refused('backwards');
  return inside(low, rule) && inside(high, rule) ? { kind: 'range', low, high } : refused('outside');
}

const inside = (x: number, { limits: [low, high] }: FieldRule) => x >= low && x <= high;

function one(x: number, value: number, rule: FieldRule): Outcome {
  if (!inside(x, rule) || (rule.integer && !Number.isInteger(x))) return refused('outside');
  return x === value ? { kind: 'same' } : { kind: 'apply', value: x };
}

/** A number that such a field would take, told in its own way. */
export const exampleOf = ({ figure, limits: [low, high] }: FieldRule): string =>
  figure.show(Math.min(high, Math.max(low, figure.sample)));
