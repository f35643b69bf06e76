// The field of a hundred, as its caller tells it.

/** How one future is marked: by sign and colour, and by a ring where it stands out among its kind. */
export interface DotMark {
  readonly sign: 'filled' | 'hollow' | 'cross';
  /** Token of the colour. */
  readonly tone: string;
  readonly ringed?: boolean | undefined;
  /** How much of the figure that the field is sorted by, 0 to 4: a dot is filled, a cross drawn so strongly. */
  readonly level?: number | undefined;
}

/** One future, in the order shown. */
export interface Cell extends DotMark {
  /** The future in one sentence. */
  readonly spoken: string;
}

/** A line of the key beside the field: how many there are of a kind. */
export interface CellCount {
  readonly count: number;
  readonly text: string;
  readonly mark: DotMark;
}
