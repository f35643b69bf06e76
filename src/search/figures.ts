// What plans are weighed by: survival, ARR and implied value at the horizon, over all futures.
import { samplingError, spread, type Horizon } from '../engine/summary';

export interface Figures {
  readonly futures: number;
  /** Futures that are not out of cash. */
  readonly alive: number;
  /** Typical (median) ARR of all futures, out of cash counting as 0. NaN under 30 futures. */
  readonly arr: number;
  /** Its mean: what is left to tell plans apart by where fewer than half live, whose typical ARR is 0. */
  readonly meanArr: number;
  /** Mean of the implied value (see `impliedMultiple`). */
  readonly meanValue: number;
}

/**
 * Assumption: ARR is worth 3 times itself without growth, and 6 times itself more for every 100 % of growth a year, but
 * at least 1 and at most 15 times. Nothing published is behind these four; what is published on growth and value
 * agrees on the sign alone.
 */
export const MULTIPLE = { atRest: 3, perGrowth: 6, least: 1, most: 15 } as const;

/**
 * Years of ARR that a company is taken to be worth.
 * @param growth of ARR over the last year, as a share; NaN (no year ago to grow from) counts as none
 */
export function impliedMultiple(growth: number): number {
  const { atRest, perGrowth, least, most } = MULTIPLE;
  const free = atRest + perGrowth * (Number.isNaN(growth) ? 0 : growth);
  return Math.min(most, Math.max(least, free));
}

/** [futures] implied value; 0 when out of cash. */
export const valuesOf = ({ arr, growth }: Horizon): Float64Array =>
  arr.map((own, future) => own * impliedMultiple(growth[future]));

export function figuresOf(horizon: Horizon): Figures {
  const { alive, arr } = horizon;
  const futures = alive.length;
  const ends = spread(arr, futures);
  return {
    futures,
    alive: alive.reduce((sum, lives) => sum + lives, 0),
    arr: ends.p50,
    meanArr: ends.mean,
    meanValue: spread(valuesOf(horizon), futures).mean,
  };
}

export const survivalOf = ({ alive, futures }: Figures): number => (futures > 0 ? alive / futures : NaN);

/** 95 % sampling error of survival, as a share. */
export const survivalError = ({ alive, futures }: Figures): number => samplingError(alive, futures);

/** What a map shows and a frontier is drawn by; each from 0 up, more is better. */
export const MEASURES = ['survival', 'arr', 'meanArr', 'meanValue'] as const;
export type Measure = (typeof MEASURES)[number];

export const measured = (figures: Figures, measure: Measure): number =>
  measure === 'survival' ? survivalOf(figures) : figures[measure];
