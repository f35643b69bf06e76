// The field of a hundred, as its caller tells it.

/** One future, in the order shown. */
export interface Cell {
  readonly sign: 'filled' | 'hollow' | 'cross';
  /** Token of the colour. */
  readonly tone: string;
  /** The future in one sentence. */
  readonly spoken: string;
}

/** A run of cells in the same order. */
export interface CellGroup {
  readonly size: number;
  readonly tone: string;
  readonly text: string;
  /** Second, quieter line. */
  readonly note?: string | undefined;
}
