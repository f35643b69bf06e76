// The scale of months that plans are drawn on, and what is drawn at one of them.

/** The pictures' own frame fits. */
export interface TimeFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly months: number;
  readonly narrow: boolean;
  readonly x: (month: number) => number;
  readonly monthAt: (px: number) => number;
}

/** Something that holds from a month on. */
export interface Dated {
  readonly month: number;
}

/** Where a keyframe is taken hold of. */
export interface Handle extends Dated {
  /** Index of the keyframe, and of the line that it moves where there are several: 0 for the only one. */
  readonly at: number;
  readonly boundary: number;
  /** px in the plot */
  readonly x: number;
  readonly y: number;
}

/** What became of an edit. */
export interface Edited<T> {
  readonly value: T;
  /** Keyframe that was edited, or that should be looked at next, and its month. */
  readonly at: number;
  readonly month: number;
}
