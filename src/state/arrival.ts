// What there is to tell about work that was opened.
import type { Problem } from '../scenario';
import { decodeLink, type BrokenReason, type LinkState as Linked } from '../share';
import type { Draft } from '../storage';
import { changedPaths } from './changes';

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

/** null when the sender had no figures yet. */
export function seenBy(work: Linked): Seen | null {
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
