// Assumptions on what a company is worth and what later rounds take, as a memo begins with them. Pure.
import { shareOf, type Multiple } from '../../engine/summary';
import { impliedMultiple } from '../../search';
import type { Scenario } from '../../scenario';
import { amountOf, preMoneyOf } from './round-told';

/** Bounds of growth over the last year; the last class is open. */
const EDGES = [0, 0.25, 0.5, 1] as const;
/** Where a class stands for its own: beyond its ends the first and the last lie a quarter and a half further. */
const MIDDLES = [-0.25, 0.125, 0.375, 0.75, 1.5] as const;

/** Rounded to halves: the law behind it is an assumption, too (search/figures.ts). */
export const usualMultiples = (): readonly Multiple[] =>
  MIDDLES.map((growth, i) => ({
    below: EDGES.at(i) ?? Infinity,
    times: Math.round(2 * impliedMultiple(growth)) / 2,
  }));

/** [rounds] what each takes of everybody's share: the plan's own terms. */
export const usualDilution = ({ plan: { rounds }, currency }: Scenario): readonly number[] =>
  rounds.map((round) => shareOf(amountOf(round, currency), preMoneyOf(round, currency)));
