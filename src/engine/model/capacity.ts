// What everyone can do this month: founders' hours, hired people as their structure has it, and the price of serving
// several segments.
import { C, FOUNDERS_STATED, S } from '../input';
import { idleSeats } from './idle-seats';
import { hasCustomers } from './pods';
import { ASSEMBLY, GENERALIST } from './roles';
import { measurePod, measureShared } from './seat-work';
import { ACCOUNTS, KINDS, ONBOARDINGS, OPENS } from './team-state';
import type { World } from './world';

/** Founders' selling time in PODs, which fades as PODs open. */
export function countFounders({ team, ctx }: World): void {
  team.founderPods = ctx.v[C.founderCapacity] / (1 + team.pods / ctx.v[C.founderFade]);
}

/** Founders go where effort is wanted and no POD is; they keep a minimum where customers or pipeline wait. */
export function shareFounders(world: World): void {
  const { team, plan, ctx, funnel } = world;
  const v = ctx.v;
  countFounders(world);
  const all = team.pods + team.founderPods;
  let sum = 0;
  for (let s = 0; s < ctx.segments; s++) {
    team.founders[s] = Math.max(0, plan.mix[s] * all - team.podsIn[s]);
    sum += team.founders[s];
  }
  let total = 0;
  for (let s = 0; s < ctx.segments; s++) {
    const wanted = sum > 0 ? team.founders[s] / sum : plan.mix[s];
    const waiting = funnel.open[s] > 0 || hasCustomers(world, s);
    team.founders[s] = waiting ? Math.max(v[C.minimumCare], wanted) : wanted;
    total += team.founders[s];
  }
  if (total > 1) for (let s = 0; s < ctx.segments; s++) team.founders[s] /= total;
  team.focus = focus(world);
}

/**
 * Productivity left when effort is spread over e = 1 ÷ Σ mix² effective segments by a team smaller than `spreadPods`
 * PODs for each: 1 − penalty · [1 − team ÷ (spreadPods e)]⁺ · 2 (1 − 1/e). One segment, or a large team: 1.
 */
function focus(world: World): number {
  const { team, plan, ctx } = world;
  const v = ctx.v;
  let squares = 0;
  let sum = 0;
  for (let s = 0; s < ctx.segments; s++) {
    squares += plan.mix[s] * plan.mix[s];
    sum += plan.mix[s];
  }
  if (sum <= 0) return 1;
  const effective = (sum * sum) / squares;
  const thin = Math.max(0, 1 - (team.pods + team.founderPods) / (v[C.spreadPods] * effective));
  return Math.max(0, 1 - v[C.spreadPenalty] * thin * 2 * (1 - 1 / effective));
}

/** Founders' selling time, in the hours that their capacities are stated for. */
export const founderHours = ({ team }: World) => (team.founderPods / FOUNDERS_STATED) * team.focus;

/** Sums founders and seats into each segment's capacities. */
export function measureCapacity(world: World): void {
  const { team, ctx } = world;
  const v = ctx.v;
  const hours = founderHours(world);
  for (let s = 0; s < ctx.segments; s++) {
    for (let kind = 0; kind < KINDS; kind++) {
      const able = v[ctx.base[s] + S['founders.leads'] + kind] * team.founders[s] * hours;
      team.capacity[s * KINDS + kind] = able;
    }
    team.hiredDelivery[s] = team.capacity[s * KINDS + ONBOARDINGS];
    team.hiredCare[s] = team.capacity[s * KINDS + ACCOUNTS];
    team.outreach[s] = team.founders[s] * hours;
    team.founderShare[s] = team.capacity[s * KINDS + OPENS];
    team.sellerSkill[s] = 0;
    team.quota[s] = team.rampQuota[s] = team.rampOpens[s] = 0;
    team.craft[s] = craft(world, s);
  }
  for (let pod = 0; pod < team.pods; pod++) measurePod(world, pod);
  for (let s = 0; s < ctx.segments; s++) {
    if (ctx.staffing.shares[s] > 0) measureShared(world, s);
    // Both hold what founders can do until here.
    team.hiredDelivery[s] = team.capacity[s * KINDS + ONBOARDINGS] - team.hiredDelivery[s];
    team.hiredCare[s] = team.capacity[s * KINDS + ACCOUNTS] - team.hiredCare[s];
    const opens = team.capacity[s * KINDS + OPENS];
    const hired = opens - team.founderShare[s];
    // sellerSkill holds Σ skill × opening capacity until here
    team.sellerSkill[s] = hired > 0 ? team.sellerSkill[s] / hired : 1;
    team.founderShare[s] = opens > 0 ? team.founderShare[s] / opens : 1;
    team.handOff[s] = handOff(world, s);
  }
}

/**
 * What hired people do in this structure against a POD of a team large enough, for which the table's capacities are
 * stated. Full-cycle reps divide no work: they do as much in a small team. Capacities are the founders' until here.
 */
function craft(world: World, s: number): number {
  const { team, plan, ctx } = world;
  if (plan.structure[s] === GENERALIST) return ctx.v[C.generalistOutput];
  const whole = plan.structure[s] === ASSEMBLY ? 1 + ctx.v[C.specialistGain] : 1;
  const loss = ctx.v[C.smallTeamLoss];
  return loss > 0 ? whole * (1 - loss * idleSeats(world, s, team.capacity[s * KINDS + ACCOUNTS])) : whole;
}

/** What is left of leads and of qualified leads when one team hands them to the next; founders hand on nothing. */
function handOff({ plan, team, ctx }: World, s: number): number {
  if (plan.structure[s] !== ASSEMBLY) return 1;
  return 1 - ctx.v[C.handOffLoss] * (1 - team.founderShare[s]);
}
