// Which segments want PODs, and how many they are short of.
import { LEAST_MIX } from './assumptions';
import { FOUNDER_LED } from './roles';
import type { World } from './world';

/** How many PODs a segment is short of its share, when `pods` PODs and the founders are shared out. */
export const shortfall = (world: World, s: number, pods: number) =>
  world.plan.mix[s] * pods - world.team.podsIn[s];

/** A segment that is worked on, and not by the founders alone. */
export const wantsPods = ({ plan }: World, s: number) =>
  plan.mix[s] >= LEAST_MIX && plan.structure[s] !== FOUNDER_LED;
