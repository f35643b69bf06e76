// Spans of time that many steps count in.

/** Months in a year. */
export const YEAR = 12;
/** Months in a quarter. */
export const QUARTER = 3;
/** Last month of the quarter in which a month lies; quarters count from the start. */
export const quarterEnd = (month: number) => QUARTER * Math.ceil(month / QUARTER);

/** What is left of `count` by `by`, whole numbers both: told so, a machine divides integers, where doubles take a call. */
export const remainder = (count: number, by: number) => (count | 0) % (by | 0);

/** Mean days in a month. */
export const DAYS = 30.4375;
/** A month farther than any horizon; it fits the 16 bits in which individuals keep their months. */
export const NEVER = 30_000;
