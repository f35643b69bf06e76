// How many futures it takes before anything is said of how they spread.

/** Futures with a value below which no quantile is told, and below which no 95 % band. */
export const FEWEST = 30;
export const FEWEST_FOR_95 = 400;
