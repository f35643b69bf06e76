// What the page saves and gets back. Nothing in this folder throws: the work goes on when the browser will not keep it.
import type { LinkState } from '../share';

/** A piece of work: one's own, or what became of a link that was opened. */
export interface Draft {
  readonly id: string;
  /** Fragment of the link it was opened from; null for one's own work. */
  readonly link: string | null;
  readonly state: LinkState;
  /** Which saved version this goes on from; 0 when it was never saved. */
  readonly revision: number;
  /** Milliseconds since 1970; 0 when it was never saved. */
  readonly savedAt: number;
}

export type StorageTrouble =
  /** No room is left. */
  | 'full'
  /** The browser refuses: private window, blocked by a setting, or used by a later version of the page. */
  | 'denied'
  /** This browser has no storage. */
  | 'absent'
  /** Something else went wrong; trying again later may help. */
  | 'failed';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: StorageTrouble };

/**
 * The draft as saved: go on with this one. Its id is another when a second tab has saved the same draft meanwhile; both
 * versions then exist.
 */
export type Saved =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly reason: StorageTrouble };
