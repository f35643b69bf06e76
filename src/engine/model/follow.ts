// For auditors: one future lived month by month, with everything in it to be looked at.
import type { EngineInput } from '../input';
import { Context } from './context';
import { liveMonth } from './month';
import { open } from './opening';
import { World } from './world';

/**
 * Lives the first future of an input and stops at the opening and after every month, that of death included. What is
 * handed out changes with the next month: copy what is to be kept.
 */
export function* follow(input: EngineInput): Generator<World, void> {
  const world = new World(new Context(input));
  world.ctx.begin(0, 0, 0);
  open(world);
  yield world;
  for (let alive = true; alive && world.month < input.months;) {
    alive = liveMonth(world);
    yield world;
  }
}
