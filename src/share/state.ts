// What a link or a file carries, and what opening one can lead to.
import type { Problem, Scenario } from '../scenario';
import type { Actuals } from './actuals';
import type { Beside } from './beside';

/** What is looked at. It changes no figure. */
export interface View {
  /** Names of the series shown, in order, e.g. `arr` or `customers.smb`. */
  readonly series: readonly string[];
  /** Bands over the futures that are still alive, instead of over all. */
  readonly survivors: boolean;
  /** Open record for later pages: at most 32 names of letters and digits. */
  readonly more: Readonly<Record<string, ViewValue>>;
}
export type ViewValue = string | number | boolean;

export interface LinkState {
  readonly scenario: Scenario;
  /** Luck and ignorance, 0 … 2^32 − 1. */
  readonly seed: number;
  readonly ignoranceSeed: number;
  /** How many futures, 1 to MOST_FUTURES. */
  readonly futures: number;
  readonly view: View;
  /** Engine behind the figures that were seen when this was written (ENGINE_VERSION of that page). */
  readonly engine: string;
  /** Futures in 1,000 that lasted to the horizon, as seen then; null when nothing had been run. */
  readonly survival: number | null;
  /** Median ARR at the horizon over all futures, as seen then. */
  readonly typicalArr?: number;
  /** What the company really had; a file carries it, a link does not. */
  readonly actuals?: Actuals;
  /** Plans to compare it with. */
  readonly beside?: Beside;
}

/** Errors are values here: nothing in this folder throws at what comes from outside. */
export type Decoded =
  | { readonly status: 'ok'; readonly state: LinkState }
  /** Intact, but with fields that cannot be used: those have their defaults and are listed, all else is kept. */
  | { readonly status: 'repaired'; readonly state: LinkState; readonly problems: readonly Problem[] }
  | { readonly status: 'broken'; readonly reason: BrokenReason };

export type BrokenReason =
  /** Nothing there. */
  | 'empty'
  /** Not ours at all: an anchor of the page, another site's parameters, a file of something else. */
  | 'foreign'
  | 'tooLong'
  /** The end is missing. */
  | 'truncated'
  /** Damaged on the way: the checksum does not fit. */
  | 'checksum'
  /** Written by a later version of the page than this one. */
  | 'newer'
  /** A file of many works, where one is wanted. */
  | 'library'
  /** Differs from a preset that this page does not have. */
  | 'unknownBase'
  /** The checksum fits but the content follows no known form; for a file: not JSON, or not an object. */
  | 'unreadable';

export const PLAIN_VIEW: View = { series: [], survivors: false, more: {} };

export const USUAL_SEED = 1;
export const USUAL_FUTURES = 2000;
export const MOST_FUTURES = 100_000;
export const LARGEST_SEED = 4_294_967_295;

export const broken = (reason: BrokenReason): Decoded => ({ status: 'broken', reason });
