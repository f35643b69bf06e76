// For auditors and for the record: one future lived month by month, with everything in it to be looked at.
import type { EngineInput } from '../input';
import { Context } from './context';
import { liveMonth } from './month';
import { open } from './opening';
import { World } from './world';

/** Which of the futures that two seeds stand for. */
export interface Luck {
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly future: number;
}

/** Holds one company's arrays, so that following many futures makes them once. */
export class Follower {
  private readonly world: World;

  constructor(input: EngineInput) {
    this.world = new World(new Context(input));
  }

  /**
   * Lives a future, the same as in a run to the last bit, and stops at the opening and after every month, that of death
   * included. What is handed out changes with the next month: copy what is to be kept.
   */
  *live({ seed, ignoranceSeed, future }: Luck): Generator<World, void> {
    const { world } = this;
    world.ctx.begin(seed, ignoranceSeed, future);
    open(world);
    yield world;
    for (let alive = true; alive && world.month < world.ctx.months;) {
      alive = liveMonth(world);
      yield world;
    }
  }
}

/** The first future of an input. */
export const follow = (input: EngineInput): Generator<World, void> =>
  new Follower(input).live({ seed: 0, ignoranceSeed: 0, future: 0 });
