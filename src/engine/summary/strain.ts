// What holds sellers and those behind them up, month by month, counted over futures that are lived again.
import { CAPACITIES, type EngineInput } from '../input';
import { bottleneckOf, Follower } from '../model';

export interface Seeds {
  readonly seed: number;
  readonly ignoranceSeed: number;
}

export interface Strain {
  /** Futures counted. */
  readonly futures: number;
  /** [months + 1] of them, in business at the month's end. */
  readonly alive: Uint32Array;
  /** [segments][CAPACITIES][months + 1] of those, held up by that kind of work; index 0, the opening, is never counted. */
  readonly held: Uint32Array;
}

/** Futures `from` up to, not including, `to`. The same definition by which growth hires (model/shortage.ts). */
export function strain(input: EngineInput, seeds: Seeds, from: number, to: number): Strain {
  const width = input.months + 1;
  const alive = new Uint32Array(width);
  const held = new Uint32Array(input.segments * CAPACITIES.length * width);
  const follower = new Follower(input);
  for (let future = from; future < to; future++) {
    for (const world of follower.live({ ...seeds, future })) {
      const { month } = world;
      if (world.books.cash < 0) continue;
      alive[month] += 1;
      for (let s = 0; s < input.segments && month > 0; s++) {
        const kind = bottleneckOf(world, s);
        if (kind >= 0) held[(s * CAPACITIES.length + kind) * width + month] += 1;
      }
    }
  }
  return { futures: to - from, alive, held };
}

/** Two counts of different futures as one. */
export function joined(a: Strain, b: Strain): Strain {
  return {
    futures: a.futures + b.futures,
    alive: a.alive.map((count, i) => count + b.alive[i]),
    held: a.held.map((count, i) => count + b.held[i]),
  };
}
