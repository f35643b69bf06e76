// What the readers of tokens share: the place in the scenario that they have come to.
import type { Scope } from '../scenario';
import { readTuple } from './atoms';
import type { Draft, LooseRound, LooseRule, LooseSegment, LooseValues } from './draft';

/** What the tokens so far are about. */
export interface Cursor {
  readonly draft: Draft;
  /** Owner of the values that come next; null where there is none. */
  owner: { readonly scope: Scope; readonly path: string; readonly values: LooseValues } | null;
  /** Last named segment, round or rule: owner of a label. */
  labelled: { label?: string } | null;
  segment: LooseSegment | null;
  round: LooseRound | null;
  rule: LooseRule | null;
  /** Takes the next keyframe of the curve named last. */
  keyframe: ((numbers: readonly number[]) => void) | null;
}

/** Takes in what follows a token's letter; false when it cannot. */
export type Reader = (at: Cursor, rest: string) => boolean;

/** Does `use` with what was read, if it could be read. */
export function given<T>(read: T | null | undefined, use: (read: T) => void): boolean {
  if (read === null || read === undefined) return false;
  use(read);
  return true;
}

/** Nobody: what comes next must not fall to whom the tokens before were about. */
export function leave(at: Cursor): void {
  at.owner = at.labelled = at.segment = at.round = at.rule = at.keyframe = null;
}

/** A month and four shares, or a lever and four shares; some more, so that the validator sees what is wrong. */
const LONGEST = 8;

export function readNumbers(text: string): readonly number[] | undefined {
  const numbers = readTuple(text);
  return numbers && numbers.length <= LONGEST ? numbers : undefined;
}
