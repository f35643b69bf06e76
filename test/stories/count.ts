// What a typed figure counts, and the sentence that it stands in.
import type { Variant } from './variants';

/**
 * `alive`, `ruined`: of 100 futures. `typical`, `best`: median and best tenth of ARR, 0 where cash ran out. `living`: median
 * ARR of those that live. `largest`: the largest customer's share in the typical living future. `end`: month in which half
 * of those that run out of cash have done so. Of enterprise deals: `decided`, won of 100 won or lost in the year that ends
 * with the month, over those that live through it; `chance` of 100, and `lasts`, months, of one opened in the month, in the
 * typical living future.
 */
export const KINDS = [
  ...(['alive', 'ruined', 'typical', 'best', 'living', 'largest', 'end'] as const),
  ...(['decided', 'chance', 'lasts'] as const),
] as const;
export interface Count {
  readonly kind: (typeof KINDS)[number];
  readonly of: Variant;
  /** null: at the horizon. */
  readonly month: number | null;
}
export interface Said {
  readonly says: string;
  readonly counts: readonly Count[];
}

const counts =
  (kind: Count['kind']) =>
  (variant: Variant, month: number | null = null): Count => ({
    ...{ kind, of: variant, month },
  });
export const [alive, ruined, typical, best] = (['alive', 'ruined', 'typical', 'best'] as const).map(counts);
export const [living, largest, end] = (['living', 'largest', 'end'] as const).map(counts);
export const [decided, chance, lasts] = (['decided', 'chance', 'lasts'] as const).map(counts);
export const both = (variant: Variant, month: number | null = null) => [
  alive(variant, month),
  typical(variant, month),
];
export const said = (says: string, ...all: readonly (Count | readonly Count[])[]): Said => ({
  says,
  counts: all.flat(),
});
