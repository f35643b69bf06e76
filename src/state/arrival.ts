// What there is to tell about work that was opened.
import type { Problem } from '../scenario';
import {
  decodeLink,
  legibleWords,
  PLAIN_VIEW,
  unsent,
  type BrokenReason,
  type Decoded,
  type LinkState as Linked,
} from '../share';
import type { Draft } from '../storage';
import { changedPaths } from './changes';
import { placeNamed } from './place.svelte';
import { usualWork } from './work.svelte';

/** What became of the work that was opened last. */
export type Arrival =
  | { readonly kind: 'broken'; readonly from: 'link' | 'file'; readonly reason: BrokenReason }
  /** A link to a page of its own, or one whose end is missing: nothing is shown in the place of what it held. */
  | { readonly kind: 'damaged'; readonly reason: BrokenReason }
  /** Intact, but some values could not be used. */
  | { readonly kind: 'repaired'; readonly problems: readonly Problem[] }
  /** A file that the browser would not read. */
  | { readonly kind: 'unreadable' }
  /** One's own, the last that was changed. */
  | {
      readonly kind: 'recovered';
      readonly name: string;
      /** Milliseconds since 1970. */
      readonly savedAt: number;
      /** In so many things it differs from its preset. */
      readonly changes: number;
    };

/** What its sender saw. */
export interface Seen {
  readonly engine: string;
  /** Futures in 1,000. */
  readonly survival: number;
  /** Median ARR at the horizon; undefined in links from before it was told. */
  readonly typicalArr: number | undefined;
  /** What it was seen of. */
  readonly work: Linked;
}

/** What a link or file leads to. */
export interface Opening {
  readonly work: Linked;
  /** As it is to look; nothing that is a theme: as the visitor has it. */
  readonly theme: unknown;
  readonly sent: Seen | null;
  readonly said: Arrival | null;
}

/** `own`: as one left it oneself, not as somebody else sent it. */
export function opened(decoded: Exclude<Decoded, { readonly status: 'broken' }>, own: boolean): Opening {
  const { state } = decoded;
  const { theme, view } = state.view.more;
  // What its sender says is nobody else's word: it stands on the memo, and is gone with it.
  const isKept = own || view === 'memo';
  return {
    work: isKept ? state : { ...state, view: unsent(state.view) },
    theme: own ? null : theme,
    sent: own ? null : seenBy(state),
    said: decoded.status === 'repaired' ? { kind: 'repaired', problems: decoded.problems } : null,
  };
}

/** Of a link that cannot be read: which page it was for, where it says so. Its other words are nobody's work. */
export function unopened(fragment: string, reason: BrokenReason): Opening {
  const words = legibleWords(fragment);
  const isOfPage = placeNamed(words) !== null;
  // Of a link whose end is missing nobody can tell which page it was for.
  const isDamaged = isOfPage || reason === 'truncated';
  return {
    work: { ...usualWork(), view: { ...PLAIN_VIEW, more: isOfPage ? words : {} } },
    theme: words['theme'],
    sent: null,
    said: isDamaged ? { kind: 'damaged', reason } : { kind: 'broken', from: 'link', reason },
  };
}

/** null when the sender had no figures yet. */
function seenBy(work: Linked): Seen | null {
  const { engine, survival, typicalArr } = work;
  return survival === null ? null : { engine, survival, typicalArr, work };
}

export const recovered = ({ savedAt, state: { scenario } }: Draft): Arrival => ({
  ...{ kind: 'recovered', name: scenario.name, savedAt },
  changes: changedPaths(scenario).length,
});

/** What a copy is of: the name that it was sent with, or a link that could not be opened. */
export type Origin = { readonly kind: 'opened'; readonly name: string } | { readonly kind: 'unopened' };

/** Of a copy made for a link's fragment. */
export function originOf(fragment: string): Origin {
  const decoded = decodeLink(fragment);
  return decoded.status === 'broken'
    ? { kind: 'unopened' }
    : { kind: 'opened', name: decoded.state.scenario.name };
}
