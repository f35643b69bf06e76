// What the editor of a curve says; every text comes from the page's catalogue.
import type { HandWords } from '../keyframes';

export interface CurveWords extends HandWords {
  /** A value in words: "150 %", "at least 2". */
  readonly amount: (value: number) => string;
  /** Name of a handle: "R&D, keyframe 2 of 3". */
  readonly keyframe: (index: number, count: number) => string;
  /** Its month and value. */
  readonly value: (month: number, amount: string) => string;
  /** In the plot while nothing is drawn. */
  readonly hint: string;
  /** On the tag while letting go would remove the keyframe. */
  readonly release: string;
  readonly undo: string;
  /** What keys and double taps do, for assistive technology. */
  readonly help: string;
  /** At the end of the line of what comes of it: "on average 4". */
  readonly becomes: (value: number) => string;
  /** Before the fields of a keyframe: "from month", and of the first, which has no month to change. */
  readonly from: string;
  readonly fromStart: string;
  /** Names of those fields. */
  readonly monthName: (index: number) => string;
  readonly amountName: (month: number) => string;
  readonly remove: string;
  readonly removeName: (month: number) => string;
  readonly clear: string;
  readonly clearName: string;
}
