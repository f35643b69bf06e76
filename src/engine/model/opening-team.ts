// The team at the opening: PODs at work, every seat filled by somebody who has been there for so many months.
import { ROLES, S } from '../input';
import { inheritPerson } from './people';
import { addPod, addSeat, hasCustomers, vacate } from './pods';
import { inheritPlaybook } from './playbook';
import { waitsForCustomers } from './roles';
import { sharedTime, wantedShared } from './shared-seats';
import { sharedBase } from './team-state';
import type { World } from './world';

export function openTeam(world: World): void {
  const { ctx, team } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const pods = ctx.v[ctx.base[s] + S.openingPods];
    if (pods > 0) inheritPlaybook(world, s);
    for (let i = 0; i < pods; i++) inheritPod(world, s);
    if (ctx.staffing.shares[s] > 0) inheritShared(world, s);
  }
  team.inherited = team.pods;
}

function inheritPod(world: World, s: number): void {
  const { ctx, team } = world;
  const pod = addPod(world, s);
  team.podFrom[pod] = -ctx.v[ctx.base[s] + S.openingTenure];
  for (let role = 0; role < ROLES.length; role++) {
    const seats = ctx.staffing.seatsWhole[s * ROLES.length + role];
    for (let i = 0; i < seats; i++) take(world, addSeat(world, pod, role), s, role);
  }
}

/** Whole people work what the PODs share of a role. */
function inheritShared(world: World, s: number): void {
  const { team } = world;
  for (let role = 0; role < ROLES.length; role++) {
    const post = s * ROLES.length + role;
    const wanted = wantedShared(world, s, role);
    while (team.shared[post] < wanted) {
      const seat = sharedBase(s, role) + team.shared[post]++;
      team.role[seat] = role;
      take(world, seat, s, role);
    }
    team.sharedTime[post] = sharedTime(world, s, role);
  }
}

/** Nobody is there to care for customers before there is one. */
function take(world: World, seat: number, s: number, role: number): void {
  if (waitsForCustomers(role) && !hasCustomers(world, s)) vacate(world, seat, s);
  else inheritPerson(world, seat, s, world.ctx.v[world.ctx.base[s] + S.openingTenure]);
}
