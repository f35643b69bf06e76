// How the common market is named among things that are not known.

/** In place of an index: the market that unknown values share. */
export const MARKET = -1;
