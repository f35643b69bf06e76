// The value of one assumption at which survival crosses a level: halving on the same luck, so that its answer is one of
// those futures and not of chance between two draws. How sure it is comes from how sure survival is.
import type { Estimate } from '../engine/summary';

/** Survivors of 100 where the assumption has a value. */
export interface Seen extends Estimate {
  readonly x: number;
}

export interface Quest {
  /** Ends of the values that count, the present one between them. */
  readonly low: number;
  readonly high: number;
  readonly now: number;
  /** Halved by ratios instead of differences; for positive values only. */
  readonly byRatio: boolean;
  /** Values closer than this are told alike. */
  readonly step: number;
  /** Survivors of 100. */
  readonly level: number;
}

/** Where survival crosses the level, on one side of the present value. */
export interface Crossing {
  readonly side: 'below' | 'above';
  readonly x: number;
  /** 95 % interval of that; an end beyond the values that count is the end of those. */
  readonly from: number;
  readonly to: number;
}

export interface BreakEven {
  readonly level: number;
  /** Of the present value. */
  readonly present: Estimate;
  /** The nearest first; none: no value that counts crosses the level. */
  readonly crossings: readonly Crossing[];
  /** By rising value, all that was asked for. */
  readonly seen: readonly Seen[];
}

/** Halvings at most: a range is then cut into 64. */
const MOST = 6;

/**
 * `tell` counts survivors at a value; asked for the present one, the two ends, and then between them, closer where some
 * are known from before. Of a survival that rises and falls again in between, a crossing may be missed.
 */
export async function breakEven(
  quest: Quest,
  tell: (x: number) => Promise<Estimate>,
  known: readonly Seen[] = [],
): Promise<BreakEven> {
  const { low, high, now, level } = quest;
  const scale = scaleOf(quest);
  const seen: Seen[] = known.filter(({ x }) => x >= low && x <= high);
  const ask = async (x: number): Promise<Seen> => {
    const before = seen.find((other) => other.x === x);
    if (before) return before;
    const found = { x, ...(await tell(x)) };
    seen.push(found);
    return found;
  };
  const present = await ask(now);
  const crossings: Crossing[] = [];
  for (const [side, end] of [
    ['below', low],
    ['above', high],
  ] as const) {
    if (end === now) continue;
    await ask(end);
    const way = wayTo(seen, present, end, scale);
    const first = way.findIndex((one) => isBeyond(one, present, level));
    if (first < 0) continue;
    let [near, far] = [way[first - 1], way[first]];
    for (let turn = 0; turn < MOST && isWorthHalving(near, far, quest); turn++) {
      const middle = await ask(scale.from((scale.to(near.x) + scale.to(far.x)) / 2));
      if (isBeyond(middle, present, level)) far = middle;
      else near = middle;
    }
    crossings.push({ side, ...crossingBetween(wayTo(seen, present, end, scale), near, far, level, scale) });
  }
  const apart = ({ x }: Crossing) => Math.abs(scale.to(x) - scale.to(now));
  return {
    ...{ level, present },
    crossings: crossings.sort((a, b) => apart(a) - apart(b)),
    seen: [...seen].sort((a, b) => a.x - b.x),
  };
}

/** On the other side of the level than the present; who is at the level has reached it. */
const isBeyond = (one: Estimate, present: Estimate, level: number): boolean =>
  one.value >= level !== present.value >= level;

/** Closer than is told, or than half of the interval that chance leaves, nothing is gained. */
const isWorthHalving = (near: Seen, far: Seen, { step }: Quest): boolean =>
  Math.abs(near.x - far.x) > step && Math.abs(near.value - far.value) > Math.max(near.error, far.error);

interface Scale {
  readonly to: (x: number) => number;
  readonly from: (at: number) => number;
}

const scaleOf = ({ byRatio, low }: Quest): Scale =>
  byRatio && low > 0 ? { to: Math.log, from: Math.exp } : { to: (x) => x, from: (at) => at };

/** What was seen from the present value outwards to an end, with both. */
const wayTo = (seen: readonly Seen[], present: Seen, end: number, scale: Scale): readonly Seen[] => {
  const apart = ({ x }: Seen) => Math.abs(scale.to(x) - scale.to(present.x));
  return seen.filter(({ x }) => (x - present.x) * (end - present.x) >= 0).sort((a, b) => apart(a) - apart(b));
};

/** Between the two last values by a straight line; its interval where the line is one error higher or lower. */
function crossingBetween(
  way: readonly Seen[],
  near: Seen,
  far: Seen,
  level: number,
  scale: Scale,
): Omit<Crossing, 'side'> {
  const error = Math.max(near.error, far.error);
  const x = scale.from(meet(near, far, level, scale));
  const ends = [level - error, level + error].map((shifted) => {
    const first = way.findIndex((one, i) => i > 0 && one.value >= shifted !== way[0].value >= shifted);
    if (first > 0) return scale.from(meet(way[first - 1], way[first], shifted, scale));
    // Reached by none: beyond the last, or even at the present value.
    const isPast = way[0].value >= level ? shifted > level : shifted < level;
    return isPast ? way[0].x : (way.at(-1)?.x ?? x);
  });
  return { x, from: Math.min(x, ...ends), to: Math.max(x, ...ends) };
}

function meet(a: Seen, b: Seen, level: number, { to }: Scale): number {
  const along = a.value === b.value ? 0.5 : (level - a.value) / (b.value - a.value);
  return to(a.x) + (to(b.x) - to(a.x)) * Math.min(1, Math.max(0, along));
}
