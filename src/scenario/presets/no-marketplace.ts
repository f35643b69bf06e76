// What companies share whom no platform lists. Immutable once published.
import type { Values } from '../types';

export const noMarketplace: Values = {
  listingSignups: 0,
  marketplacePull: 0,
  marketplaceCeiling: 0,
  marketplaceFee: 0,
};
