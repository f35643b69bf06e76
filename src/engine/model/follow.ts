// For auditors: one future lived month by month, with everything in it to be looked at.
import type { EngineInput } from '../input';
import { Context } from './context';
import { liveMonth } from './month';
import { open } from './opening';
import { World } from './world';

/**
 * Lives the first future of an input and calls `look` at the opening and after every month, that of death included. What
 * is looked at changes with the next month: copy what is to be kept.
 */
export function follow(input: EngineInput, look: (world: World) => void): void {
  const world = new World(new Context(input));
  world.ctx.begin(0, 0, 0);
  open(world);
  look(world);
  for (let alive = true; alive && world.month < input.months;) {
    alive = liveMonth(world);
    look(world);
  }
}
