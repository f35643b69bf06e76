// What a figure is held against: a published range, or a line, drawn behind it.

export interface Mark {
  /** Equal: a line. */
  readonly low: number;
  readonly high: number;
  /** Months over which it holds; all of them when left out. */
  readonly from?: number;
  readonly to?: number;
  readonly text: string;
}
