// Every decision that luck makes, by name. A stream is one decision of one segment (or of the company);
// within it the index is the month, or the ordinal of the entity that the decision is about.

/** Frozen order: a purpose's position is part of every published figure. Append only. */
export const PURPOSES = [
  'ignorance', // what we do not know about a value
  'marketFactor', // the market behind several unknown values
  'marketMood', // month's demand, all segments
  'round', // investors say yes
  'mood', // month's demand, one segment
  'outboundMood',
  'leads',
  'meetings',
  'signups',
  'activated',
  'paid',
  'selfServeSize',
  'qualified',
  'staleLeads',
  'staleQualified',
  'opened',
  'openedWhen', // moment of the month at which an individual deal opens
  'cycle',
  'slip',
  'proposal',
  'win',
  'featureLoss',
  'dealLoss', // open deals that die with their AE's leaving
  'size',
  'contract',
  'payment',
  'goLive',
  'failed',
  'churn',
  'renewal',
  'expansion',
  'expansionSize',
  'contraction',
  'hire',
  'tenure',
  'skill',
  'partner',
  'givenUp', // deals that were not won and are given up
  'customerGrowth', // of the customer's own business, where its price follows
  'graduation', // into the next segment
  'industry', // where inside a segment a buyer comes from
  'openingDeals', // what becomes of the pipeline that is there at the opening
  'eventMood', // turnout of an event
  'eventLeads',
  'bunched', // decisions that wait for the end of the quarter
  'slipped', // decisions due that slip to the next month
  'named', // courted accounts that qualify
  'namedOpened',
  'namedStale',
  'namedWon',
  'namedLost',
  'threeYears',
  'twoYears',
  'prepaid',
  'quarterly',
  'lapse', // customers who do not renew and do not say so
  'siteSignups',
  'siteActivated',
  'sitePaid',
] as const;
export type Purpose = (typeof PURPOSES)[number];

const PER_PURPOSE = 5;
/** An entity's later events follow its first in the luck's index. */
export const EVENTS = 256;

/** Position of a company-wide stream. */
export const companyStream = (purpose: Purpose) => PURPOSES.indexOf(purpose) * PER_PURPOSE;
/** Position of segment 0's stream; add the segment's number. */
export const segmentStream = (purpose: Purpose) => PURPOSES.indexOf(purpose) * PER_PURPOSE + 1;

/**
 * Codes for all streams: purpose in the high 8 bits, 24 bits of the segment id's hash below (0: company), so that a
 * segment keeps its luck wherever it stands in the list and whoever stands beside it.
 */
export function streamCodes(segmentHash: Uint32Array): Uint32Array {
  const codes = new Uint32Array(PURPOSES.length * PER_PURPOSE);
  for (let purpose = 0; purpose < PURPOSES.length; purpose++) {
    for (let at = 0; at < PER_PURPOSE; at++) {
      // Absent segments get codes that no hash can take by setting them beyond the last purpose.
      const absent = ((PURPOSES.length + at) << 24) | (purpose << 8) | at;
      const low = at === 0 ? 0 : segmentHash[at - 1];
      codes[purpose * PER_PURPOSE + at] = at > segmentHash.length ? absent : (purpose << 24) | low;
    }
  }
  return codes;
}
