// What can stand alone inside another page: the workbench's pictures, and every view.
import { VIEW_GROUPS, type ViewName } from '../../state';

export const PICTURES = ['arr', 'revenue', 'customers', 'cash', 'odds', 'hundred', 'mix', 'plan'] as const;
export type Picture = (typeof PICTURES)[number];
export const EMBED_VIEWS: readonly ViewName[] = Object.values(VIEW_GROUPS).flat();

export type Embedded =
  | { readonly kind: 'whole' }
  | { readonly kind: 'picture'; readonly name: Picture }
  | { readonly kind: 'view'; readonly name: ViewName }
  | { readonly kind: 'unknown' };

/** What `embed=` asks for. */
export function embedded(word: string): Embedded {
  if (['1', 'true', 'whole'].includes(word)) return { kind: 'whole' };
  const picture = PICTURES.find((name) => name === word);
  if (picture) return { kind: 'picture', name: picture };
  const view = EMBED_VIEWS.find((name) => name === word);
  return view ? { kind: 'view', name: view } : { kind: 'unknown' };
}

/** Px that each needs so that nothing has to be scrolled, at the width of a column of text. */
export const USUAL_HEIGHTS: Readonly<Record<Picture | 'whole' | 'view', number>> = {
  ...{ arr: 320, revenue: 320, customers: 420, cash: 340, odds: 260, hundred: 320, mix: 260, plan: 420 },
  ...{ whole: 900, view: 720 },
};
