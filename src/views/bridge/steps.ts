// From the ARR at a year's beginning to that at its end, step by step. Pure; means over the same futures, so it adds up.
import { segmentAt, type SegmentSeries } from '../../engine';
import { line, stockAt, type Means } from '../../engine/summary';

export const MOVES = ['new', 'grownIn', 'expansion', 'contraction', 'churn', 'grownOut'] as const;
export type Move = (typeof MOVES)[number];

const SERIES: Readonly<Record<Move, SegmentSeries>> = {
  new: 'newArr',
  grownIn: 'graduatedInArr',
  expansion: 'expansionArr',
  contraction: 'contractionArr',
  churn: 'churnedArr',
  grownOut: 'graduatedOutArr',
};
const LOSSES: readonly Move[] = ['contraction', 'churn', 'grownOut'];

export const bridgePlaces = (segments: number): number[] =>
  Array.from({ length: segments }, (_, s) =>
    [...MOVES.map((move) => SERIES[move]), 'arr' as const].map((name) => segmentAt(name, s)),
  ).flat();

export interface Bridge {
  readonly start: number;
  readonly end: number;
  /** Signed: losses are negative. start + all of them = end. */
  readonly moves: Readonly<Record<Move, number>>;
}

/** Of some segments together, months `first` to `last`. Among all of them whoever grows out of one grows into another. */
export function bridge(
  means: Means,
  segments: readonly number[],
  { first, last }: { readonly first: number; readonly last: number },
): Bridge {
  const stock = (month: number) =>
    segments.reduce((sum, s) => sum + stockAt(means, segmentAt('arr', s), month), 0);
  const flow = (move: Move) => {
    let sum = 0;
    for (const s of segments) {
      const months = line(means, segmentAt(SERIES[move], s));
      for (let month = first; month <= last; month++) sum += months[month];
    }
    return LOSSES.includes(move) ? -sum : sum;
  };
  const moves = Object.fromEntries(MOVES.map((move) => [move, flow(move)])) as Record<Move, number>;
  return { start: stock(first - 1), end: stock(last), moves };
}

export interface Bar {
  readonly name: Move | 'start' | 'end';
  /** From where to where, in money; equal where nothing moves. */
  readonly from: number;
  readonly to: number;
}

/** Bars of a waterfall: each move begins where the one before ended. `all`: moves between segments cancel out. */
export function waterfall({ start, end, moves }: Bridge, all: boolean): readonly Bar[] {
  const bars: Bar[] = [{ name: 'start', from: 0, to: start }];
  let at = start;
  for (const name of MOVES) {
    const between = name === 'grownIn' || name === 'grownOut';
    if (between && (all || moves[name] === 0)) continue;
    bars.push({ name, from: at, to: at + moves[name] });
    at += moves[name];
  }
  return [...bars, { name: 'end', from: 0, to: end }];
}
