// Spans of time that many steps count in.

/** Months in a year. */
export const YEAR = 12;
/** Months in a quarter. */
export const QUARTER = 3;
/** Mean days in a month. */
export const DAYS = 30.4375;
/** A month farther than any horizon; it fits the 16 bits in which individuals keep their months. */
export const NEVER = 30_000;
