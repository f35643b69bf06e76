// What the mix editor says; every text comes from the page's catalogue.
import type { HandWords } from '../keyframes';

export interface Segment {
  readonly id: string;
  readonly label: string;
  /** A shorter label for a phone. */
  readonly brief?: string | undefined;
  /** Token of its colour; `<tone>-wash` fills its area. */
  readonly tone: string;
  /** Its sign: ● ◆ ▲ ▬ */
  readonly mark: string;
}

export interface MixWords extends HandWords {
  /** A share of effort: 70 %. */
  readonly share: (share: number) => string;
  /** Name of a handle: "Keyframe 2 of 3", and which boundary it moves where there are several. */
  readonly keyframe: (index: number, count: number, boundary: string | null) => string;
  /** Its month and shares: "month 22: Small business 100 %, Enterprise 0 %". */
  readonly value: (month: number, shares: readonly number[]) => string;
  /** The same on the tag of a held handle, short: "month 22: 70 % small business". */
  readonly tag: (month: number, shares: readonly number[]) => string;
  /** Name of an act, from the longest to the shortest: the first that has room stands in its area.
   *  `next`: shares that it moves to bit by bit. */
  readonly act: (
    index: number,
    shares: readonly number[],
    next?: readonly number[] | null,
  ) => readonly string[];
  /** On the tag while letting go would remove the keyframe. */
  readonly release: string;
  readonly undo: string;
  /** What keys and double taps do, for assistive technology. */
  readonly help: string;
  /** At the end of the line of what comes out: "→ 34 %". */
  readonly becomes: (share: number) => string;
  /** The same with what is drawn, in few letters: "30→34 %". */
  readonly becomesBriefly: (drawn: number, share: number) => string;
  /** The same beside a name, where every letter counts: "30→34". */
  readonly turns: (drawn: number, share: number) => string;
  /** Who is behind a segment's share: PODs, on average ("1.6 PODs"), or without one the founders; null for nobody. */
  readonly pods: (count: number, share: number) => string | null;
}
