// What the mix editor says; every text comes from the page's catalogue.

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

export interface MixWords {
  /** A share of effort: 70 %. */
  readonly share: (share: number) => string;
  /** Name of a handle: "Keyframe 2 of 3", and which boundary it moves where there are several. */
  readonly keyframe: (index: number, count: number, boundary: string | null) => string;
  /** Its month and shares: "month 22: Small business 100 %, Enterprise 0 %". */
  readonly value: (month: number, shares: readonly number[]) => string;
  /** The same on the tag beside a held handle, short. */
  readonly tag: (month: number, shares: readonly number[]) => string;
  /** Inside an area, when it is wide enough; null for nothing. */
  readonly act: (index: number, shares: readonly number[]) => string | null;
  /** Where that has no room; left out: nothing. */
  readonly briefAct?: ((index: number, shares: readonly number[]) => string | null) | undefined;
  /** On the tag while letting go would remove the keyframe. */
  readonly release: string;
  readonly added: (month: number) => string;
  readonly removed: (month: number) => string;
  readonly undo: string;
  /** The first keyframe cannot be removed. */
  readonly first: string;
  /** No month is free there. */
  readonly full: string;
  /** What keys and double taps do, for assistive technology. */
  readonly help: string;
  /** At the end of the line of what comes out: "becomes 34 %". */
  readonly becomes: (share: number) => string;
  /** Whole PODs behind a segment's share: "2 PODs". */
  readonly pods: (count: number) => string;
}
