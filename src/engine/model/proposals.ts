// The proposal as a stage of its own: who gets none cannot say yes.
import { MOST_OF_PROPOSALS } from './assumptions';

/**
 * Share of decided opportunities that is won when a share `rate` of them gets a proposal. Win rates are published of
 * opportunities, at the proposals that were usual there (`reference`): so of proposals `usual` ÷ `reference` are won,
 * nearly all at most, and twice as many proposals win twice as many deals.
 */
export function wonOf(usual: number, rate: number, reference: number): number {
  return Math.min(MOST_OF_PROPOSALS * reference, usual) * (rate / reference);
}
