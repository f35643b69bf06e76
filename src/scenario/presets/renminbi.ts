// What the presets in renminbi share. Immutable once published.
import { multiplyRounds } from '../currency';
import { perDollar } from '../table';
import type { Values } from '../types';
import { rounds } from './company';

/** The shipped company's rounds at the price level. */
export const roundsInRenminbi = multiplyRounds(rounds, perDollar('CNY'));

/** No platform lists Chinese business software as it does elsewhere. */
export const noMarketplace: Values = {
  listingSignups: 0,
  marketplacePull: 0,
  marketplaceCeiling: 0,
  marketplaceFee: 0,
};
