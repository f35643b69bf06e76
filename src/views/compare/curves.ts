// What the pictures of a comparison draw: a line for each plan, with the band of those two that are told in pairs. Pure.
import type { OverlayLine } from '../../charts';
import type { Bands } from '../../engine/summary';
import { PLAN_PLACE, type Letter, type Versus } from '../../state';
import { LOOKS } from './texts';

/** One plan's figures in the common futures. */
export type Side = Versus['a'];

export interface PlanSide {
  readonly letter: Letter;
  readonly side: Side;
  /** It is A, or the plan that is compared with it. */
  readonly isTold: boolean;
  /** Its first segment is that of A. */
  readonly isAlike: boolean;
}

export const bandsOf = ({ series }: Side, place: number): Bands | undefined =>
  series.find((each) => each.place === place)?.bands;

/** How wide the bands are: the middle half, where the plans part, or 8 in 10 where half of the futures are all zero. */
export type Width = 'half' | 'most';
const EDGES = { half: ['p25', 'p75'], most: ['p10', 'p90'] } as const;
export const edgesOf = (width: Width) => EDGES[width];

export const widthOf = (plans: readonly PlanSide[]): Width =>
  plans.some(({ side, isTold }) => isTold && 2 * side.odds.outcomes.outOfCash > side.odds.futures)
    ? 'most'
    : 'half';

export function arrLines(plans: readonly PlanSide[], arr: number): OverlayLine[] {
  const [low, high] = edgesOf(widthOf(plans));
  return plans.flatMap(({ letter, side, isTold }) => {
    const bands = bandsOf(side, arr);
    if (!bands) return [];
    const band = isTold ? { low: bands[low], high: bands[high] } : undefined;
    return [{ id: letter, ...LOOKS[letter], line: bands.p50, band }];
  });
}

/** Of 100 futures. */
export const aliveLines = (plans: readonly PlanSide[]): OverlayLine[] =>
  plans.map(({ letter, side }) => ({
    ...{ id: letter, ...LOOKS[letter] },
    line: side.odds.survival.map((share) => 100 * share),
  }));

/**
 * Share of effort on A's first segment as drawn or set by a rule, on average of those in business. What whole PODs make of
 * it is another figure: the workbench has that one.
 */
export function effortLines(plans: readonly PlanSide[]): OverlayLine[] {
  return plans.flatMap(({ letter, side, isAlike }) => {
    const mean = bandsOf(side, PLAN_PLACE)?.mean;
    if (!mean || !isAlike) return [];
    const { survival } = side.odds;
    const line = Float64Array.from(mean, (x, month) =>
      // The opening has no effort: the plan acts from month 1.
      month === 0 ? NaN : survival[month] > 0 ? x / survival[month] : NaN,
    );
    return [{ id: letter, ...LOOKS[letter], line }];
  });
}
