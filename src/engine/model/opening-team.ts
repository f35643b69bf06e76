// The team at the opening: PODs at work, every seat filled by somebody who has been there for so many months.
import { ROLE, roleBase, ROLES, S } from '../input';
import { inheritPerson } from './people';
import { addPod, addSeat, hasCustomers, vacate } from './pods';
import { isCare } from './roles';
import type { World } from './world';

export function openTeam(world: World): void {
  const { ctx, team } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const pods = ctx.v[ctx.base[s] + S.openingPods];
    for (let i = 0; i < pods; i++) inheritPod(world, s);
  }
  team.inherited = team.pods;
}

/** Nobody is there to care for customers before there is one. */
function inheritPod(world: World, s: number): void {
  const { ctx } = world;
  const tenure = ctx.v[ctx.base[s] + S.openingTenure];
  const pod = addPod(world, s);
  for (let role = 0; role < ROLES.length; role++) {
    const seats = ctx.v[roleBase(s, role) + ROLE.seats];
    for (let i = 0; i < seats; i++) {
      const seat = addSeat(world, pod, role);
      if (isCare(role) && !hasCustomers(world, s)) vacate(world, seat, s);
      else inheritPerson(world, seat, s, tenure);
    }
  }
}
