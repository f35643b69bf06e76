// The game's calendar: quarters of three months, from the opening to the horizon.

/** Months in a turn. */
export const TURN = 3;
/** Twelve decisions, about twenty minutes. */
export const USUAL_MONTHS = 36;
export const FEWEST_MONTHS = TURN;
/** Twenty decisions: a record of more would not fit a link. */
export const MOST_MONTHS = 60;

/** Quarters of a game; the last one may be short. */
export const turnsOf = (months: number): number => Math.ceil(months / TURN);

/** Months lived after so many decisions. */
export const monthAfter = (turns: number, months: number): number => Math.min(months, turns * TURN);

/** First month in which the decision of a turn, counted from 0, is in force. */
export const firstMonth = (turn: number): number => turn * TURN + 1;

/** A horizon that a game can have, from what a link or a scenario says. */
export const gameMonths = (months: number): number =>
  Math.max(FEWEST_MONTHS, Math.min(MOST_MONTHS, Math.round(months)));
