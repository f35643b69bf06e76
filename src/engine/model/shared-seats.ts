// Seats that the PODs of a segment share: fractions add up over its PODs and are filled by whole people, and growth may
// have added some.
import { MAX_PODS, ROLES } from '../input';
import { copySeat, dismiss, vacate } from './pods';
import { sharedBase } from './team-state';
import type { World } from './world';

/** Ten PODs that share a tenth of a seat need one, whatever rounding makes of the sum. */
const ROUNDING = 1e-9;

/** Whole people that a role's shared fractions of a segment's PODs add up to, rounded up, and those that growth added. */
export const wantedShared = ({ team, ctx }: World, s: number, role: number): number => {
  const post = s * ROLES.length + role;
  const fractions = Math.ceil(team.podsIn[s] * ctx.staffing.seatsShared[post] - ROUNDING);
  return Math.min(MAX_PODS, fractions + team.added[post]);
};

/** As many whole seats as are wanted, no more and no fewer: by PODs and by those whom growth added, if these changed. */
export function fitShared(world: World): void {
  const { team, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    if (ctx.staffing.shares[s] === 0 || team.misfit[s] === 0) continue;
    team.misfit[s] = 0;
    for (let role = 0; role < ROLES.length; role++) {
      const post = s * ROLES.length + role;
      const wanted = wantedShared(world, s, role);
      while (team.shared[post] > wanted) dropSeat(world, s, role);
      while (team.shared[post] < wanted) {
        const seat = sharedBase(s, role) + team.shared[post]++;
        team.role[seat] = role;
        vacate(world, seat, s);
      }
      team.sharedTime[post] = sharedTime(world, s, role);
    }
  }
}

/** The emptiest seat goes: a vacant one, else that of whoever came last. */
function dropSeat(world: World, s: number, role: number): void {
  const { team } = world;
  const first = sharedBase(s, role);
  const last = first + team.shared[s * ROLES.length + role] - 1;
  let least = last;
  for (let seat = last; seat >= first; seat--) if (team.tenure[seat] < team.tenure[least]) least = seat;
  dismiss(world, least, s);
  if (least !== last) copySeat(world, last, least);
  team.shared[s * ROLES.length + role] -= 1;
}

/** Part of a month that each holder of a role's shared seats works: what is needed, spread over whole people. */
export function sharedTime({ team, ctx }: World, s: number, role: number): number {
  const post = s * ROLES.length + role;
  const heads = team.shared[post];
  return heads > 0
    ? Math.min(1, (team.podsIn[s] * ctx.staffing.seatsShared[post] + team.added[post]) / heads)
    : 0;
}
