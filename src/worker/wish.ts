// What the page asks for, and what it hears in return.
import type { Who } from '../engine/summary';
import type { Company } from './company';
import type { Picture } from './picture';

export interface Request extends Company {
  readonly futures: number;
  /** Series to show. Others can be asked for later; the same futures are then computed again for those alone. */
  readonly places: readonly number[];
  /** Series to keep besides, for inquiries; there are no bands of them. */
  readonly kept?: readonly number[];
  readonly of: Who;
  /** More changes are about to follow (a control is held, a key repeats): a coarse answer at once is enough. */
  readonly held: boolean;
}

/** A request with copies of its own, and the number its answers carry. */
export interface Wish extends Request {
  readonly run: number;
}

/**
 * `busy`: the picture shown is not yet what was asked for. `stopped`: it is of fewer futures, by wish. `waiting`:
 * automatic running is off and the picture is of an earlier input.
 */
export type State = 'idle' | 'busy' | 'stopped' | 'waiting';

/** Does something once a held control has been still for a while; returns how to give that up. */
export type Later = (then: () => void) => () => void;

export interface Answer {
  readonly run: number;
  readonly picture: Picture;
}

export interface SchedulerEvents {
  picture: Answer;
  /** Futures done and wanted of the job under way. */
  progress: { readonly run: number; readonly done: number; readonly total: number };
  state: State;
  failed: { readonly run: number; readonly error: unknown };
}
