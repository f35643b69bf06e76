// Luck and ignorance in parts of a hundred. Pure.
import type { Estimate, Split } from '../../engine/summary';
import { errorPer100, share } from '../../format';
import type { DriversTexts } from './rows';

/** Whole parts that add up to 100; chance may take an estimate below 0 or above 1. undefined where nothing varies. */
export function partsOf({
  value,
}: Estimate): { readonly ignorance: number; readonly luck: number } | undefined {
  if (Number.isNaN(value)) return undefined;
  const ignorance = Math.round(100 * Math.min(1, Math.max(0, value)));
  return { ignorance, luck: 100 - ignorance };
}

/** How much narrower a spread is when that share of its variance is gone. */
export const narrowing = (share: number): number => 1 - Math.sqrt(1 - Math.min(1, Math.max(0, share)));

export function splitSentence({ split: t }: DriversTexts, { survival, arr }: Split): string | undefined {
  const [first, second] = [survival, arr].map((estimate) => {
    const parts = partsOf(estimate);
    return parts && t.parts(String(parts.ignorance), errorPer100(100 * estimate.error));
  });
  return first && second && t.sentence(first, second, share(narrowing(arr.value)));
}
