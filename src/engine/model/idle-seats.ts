// How far work that is divided among specialists leaves their seats idle in a team too small for it.
import { C, MAX_SEATS, ROLE, roleBase, ROLES, S } from '../input';
import { ACCOUNTS, sharedBase } from './team-state';
import type { World } from './world';

/**
 * 0 to 1: by the people hired, short of the scale from which they fill their days; and of what that leaves, by the share
 * of customers whom nobody looks after, for then everybody does. `founders`: customers whom founders look after.
 */
export function idleSeats(world: World, s: number, founders: number): number {
  const { team, ctx, customers } = world;
  const thin = Math.max(0, 1 - team.headcount / ctx.v[C.teamScale]);
  const live = customers.live[s];
  const withoutHires = founders + ctx.v[ctx.base[s] + S.techTouch];
  if (live <= withoutHires) return thin;
  const cared = withoutHires + careAtHand(world, s);
  return live > cared ? thin + (1 - thin) * (1 - cared / live) : thin;
}

/** Customers whom those who are hired for it look after once ramped, in a team in which nobody is idle. */
function careAtHand(world: World, s: number): number {
  const { team, ctx } = world;
  let sum = 0;
  for (let pod = 0; pod < team.pods; pod++) {
    if (team.podSegment[pod] !== s) continue;
    for (let seat = pod * MAX_SEATS; seat < pod * MAX_SEATS + team.podSeats[pod]; seat++)
      if (team.tenure[seat] >= 0) sum += accountsOf(world, s, team.role[seat]);
  }
  if (ctx.staffing.shares[s] === 0) return sum;
  for (let role = 0; role < ROLES.length; role++) {
    const able = accountsOf(world, s, role);
    const heads = team.shared[s * ROLES.length + role];
    if (able === 0 || heads === 0) continue;
    const first = sharedBase(s, role);
    const each = able * team.sharedTime[s * ROLES.length + role];
    for (let seat = first; seat < first + heads; seat++) if (team.tenure[seat] >= 0) sum += each;
  }
  return sum;
}

const accountsOf = ({ ctx }: World, s: number, role: number) =>
  ctx.v[roleBase(s, role) + ROLE.capacity + ACCOUNTS];
