// The works of the library as they are listed, and what there is to tell about one. Pure.
import type { BrokenReason } from '../share';
import type { Draft, StorageTrouble } from '../storage';
import type { DraftState } from './draft.svelte';

export interface Entry {
  readonly draft: Draft;
  /** It is what is on the page. */
  readonly isOpen: boolean;
  /** It is kept by the browser, as it stands here. */
  readonly isSaved: boolean;
  /** It is on the page, and nothing has been changed in it that would have to be saved. */
  readonly isNew: boolean;
}

/** What became of what was asked for last. */
export type Told =
  | { readonly kind: 'copied' | 'deleted' | 'putBack'; readonly name: string }
  | { readonly kind: 'notDeleted' | 'notRenamed'; readonly name: string; readonly reason: StorageTrouble }
  | { readonly kind: 'gone'; readonly name: string }
  | {
      readonly kind: 'broughtIn';
      readonly added: number;
      /** So many of the added could not be saved and stay in memory for now. */
      readonly unsaved: number;
      readonly already: number;
      readonly repaired: number;
      readonly lost: number;
    }
  | { readonly kind: 'broken'; readonly reason: BrokenReason | 'unread' };

/** What is on the page first, then what is in memory alone, then what is kept; the newest first. */
export function entriesOf(
  { present, unsaved, trouble, savedAt }: DraftState,
  listed: readonly Draft[],
): readonly Entry[] {
  const ids = [present, ...unsaved.drafts].map(({ id }) => id);
  const kept = listed.filter(({ id }) => !ids.includes(id));
  const [isSafe, isKnown] = [trouble === null, savedAt > 0];
  const other = { isOpen: false, isNew: false };
  return [
    { draft: present, isOpen: true, isSaved: isSafe && isKnown, isNew: isSafe && !isKnown },
    ...[...unsaved.drafts].reverse().map((draft) => ({ draft, ...other, isSaved: false })),
    ...kept.map((draft) => ({ draft, ...other, isSaved: true })),
  ];
}

export const nameOf = ({ state }: Draft): string => state.scenario.name;

export const withName = (draft: Draft, name: string): Draft => ({
  ...draft,
  state: { ...draft.state, scenario: { ...draft.state.scenario, name } },
});
