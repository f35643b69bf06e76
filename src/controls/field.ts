// What becomes of the text in a number field. Pure.
import type { Figure } from './figure';
import type { Bounds } from './range';

export interface FieldRule {
  readonly figure: Figure;
  readonly limits: Bounds;
  readonly integer: boolean;
}

/** `same`: nothing to apply. `refused`: the last good value stays. */
export type Outcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'apply'; readonly value: number }
  | { readonly kind: 'refused' };

/** Reads a text against the value it would replace. Empty text, and the shown text itself, change nothing. */
export function settle(text: string, value: number, { figure, limits, integer }: FieldRule): Outcome {
  if (text.trim() === '' || text === figure.show(value) || text === figure.exact(value))
    return { kind: 'same' };
  const read = figure.parse(text);
  if (!read.ok) return read.reason === 'empty' ? { kind: 'same' } : { kind: 'refused' };
  const inside = read.value >= limits[0] && read.value <= limits[1];
  if (!inside || (integer && !Number.isInteger(read.value))) return { kind: 'refused' };
  return read.value === value ? { kind: 'same' } : { kind: 'apply', value: read.value };
}
