// What the presets in renminbi share. Immutable once published.
import { multiplyRounds } from '../currency';
import { perDollar } from '../table';
import { rounds } from './company';

/** The shipped company's rounds at the price level. */
export const roundsInRenminbi = multiplyRounds(rounds, perDollar('CNY'));
