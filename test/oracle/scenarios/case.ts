// What a case is written with: segments of a few hundred customers at most, in a company where nothing runs out.
import type { Plan, Segment, Values } from '../../../src/scenario';
import { segment } from '../../engine/company';

export interface Case {
  readonly months?: number;
  readonly company?: Values;
  readonly segments: readonly Segment[];
  readonly plan?: Partial<Plan>;
  /** Rows of the table that the generator shakes, per segment. */
  readonly shaken?: number;
}

/** By name. A name says what happens, and seeds what the generator shakes. */
export type Cases = Readonly<Record<string, Case>>;

/** Nothing runs out and nothing grows by itself. */
export const still: Values = { cash: 50_000_000, growthPods: 0, researchCashShare: 0 };
/** Some hundred customers at most. */
export const few: Values = {
  accounts: 2000,
  listingSignups: 30,
  marketplacePull: 0.1,
  marketplaceCeiling: 300,
};

export const smb = (values: Values = {}) => segment('smb', 'smb', { ...few, ...values });
export const micro = (values: Values = {}) => segment('micro', 'micro', { ...few, ...values });
export const mid = (values: Values = {}) => segment('mid', 'mid', values);
export const midOneByOne = (values: Values = {}) => segment('mid', 'mid', values, 'individual');
export const big = (values: Values = {}) => segment('big', 'enterprise', values);
