// What is written down of the seats of one future, month by month.

/** What a seat is at a month's end; `waits`: empty until the first customer, for whom it is meant. */
export const SEAT = { none: 0, vacant: 1, waits: 2, ramping: 3, full: 4 } as const;

/** Seats side by side, from the first month with any to the last. */
export interface SeatRows {
  readonly from: number;
  readonly to: number;
  /** Seats that a month has room for. */
  readonly width: number;
  /** [months × width] a value of SEAT, and a place in ROLES. */
  readonly seats: Uint8Array;
  readonly roles: Uint8Array;
}

export interface PodRecord extends SeatRows {
  /** 1, 2 … in the order in which they opened; that of the POD it split from, 0: none. */
  readonly number: number;
  readonly parent: number;
  /** Segments it worked in, each from a month on. */
  readonly stays: readonly { readonly from: number; readonly segment: number }[];
}

/** Seats of a role that a segment's PODs share. */
export interface SharedRecord extends SeatRows {
  readonly segment: number;
}

export interface SeatRecord {
  readonly future: number;
  /** Last month lived, and whether the company lived through it. */
  readonly lived: number;
  readonly alive: boolean;
  /** By number. One that opens and closes within a month is not here. */
  readonly pods: readonly PodRecord[];
  readonly shared: readonly SharedRecord[];
  /** [lived + 1] seats there are; people in them; how far these are through their ramp, in people. */
  readonly planned: Float64Array;
  readonly filled: Float64Array;
  readonly productive: Float64Array;
}

export interface Luck {
  readonly seed: number;
  readonly ignoranceSeed: number;
}
