// Two numbers typed as one range: '25–30', '25-30 %', '25..30', '80-200k', '$80k to $200k'.
import type { Currency } from './money';
import { parse } from './parse';
import type { Quantity } from './quantity';

export interface ParsedRange {
  readonly low: number;
  readonly high: number;
  /** The higher one was typed first. */
  readonly backwards: boolean;
}

/** What may stand between two numbers; a hyphen only where it cannot be the sign of the first, or of a power. */
const BETWEEN = /(?<=[^\s-])\s*(?:–|—|\.\.+|…|(?<![a-z])to(?![a-z])|(?<![\de]e)-)\s*(?=\S)/gi;
/** The unit behind a number. */
const UNIT = /[a-z%\u4e00-\u9fff]+\s*$/i;

/**
 * Reads two numbers, the lower one first whatever the order; undefined where there are no two. A unit that stands at
 * the second alone belongs to both (80–200k), unless the first would then be the larger one (900–1.2k).
 */
export function parseRange(text: string, kind: Quantity, currency?: Currency): ParsedRange | undefined {
  for (const match of text.matchAll(BETWEEN)) {
    const [first, second] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const [bare, high] = [parse(first, kind, currency), parse(second, kind, currency)];
    if (!bare.ok || !high.ok) continue;
    const shared = parse(first + (UNIT.test(first) ? '' : (UNIT.exec(second)?.[0] ?? '')), kind, currency);
    const low = shared.ok && shared.value <= high.value ? shared.value : bare.value;
    const ends = [low, high.value] as const;
    return { low: Math.min(...ends), high: Math.max(...ends), backwards: low > high.value };
  }
  return undefined;
}
