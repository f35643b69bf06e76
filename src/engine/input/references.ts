// Numbers on which the engine and the parameter table must agree.

/**
 * POD-equivalents of founders' time for which their capacities (`founders.*`) are stated, and the default of
 * `founderCapacity`: two founders who also build and run the company sell rather more than half of what a POD does;
 * assumption. Twice the time does twice as much.
 */
export const FOUNDERS_STATED = 0.6;
/**
 * ICP focus (0: sell to anyone, 1: one niche) at which published funnels hold and which is taken where none is drawn:
 * most young companies have a rough idea whom they sell to; assumption.
 */
export const FOCUS_REFERENCE = 0.3;
/** A round's `maxRunway` at or above this is no condition. */
export const ANY_RUNWAY = 1000;
/** A round's `minGrowth` at or below −1 is no condition, for nothing shrinks by more: what the page writes for "any". */
export const ANY_GROWTH = -2;
