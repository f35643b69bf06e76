// The plan of the month: rules and reflexes, then the mix and the levers in force. Reads the end of the month before.
import { ANY_RUNWAY, C, MAX_ROUNDS, R, roundBase } from '../input';
import { CUT_PAUSE, RESEARCH_CUT } from './assumptions';
import { curve, cut, CUSTOMISATION_CURVE, drawnFreeze, FOCUS_CURVE } from './levers';
import { growth } from './measures';
import { takeAim } from './profile';
import { applyRules } from './rules';
import { companyStream } from './streams';
import type { World } from './world';

const ROUND_STREAM = companyStream('round');

/** Decides the month's levers; order: rules as listed, reflexes, mix, focus, funding. */
export function plan(world: World): void {
  const { plan, ctx } = world;
  plan.cutNow = 0;
  applyRules(world);
  reflexes(world);
  for (let s = 0; s < ctx.segments; s++) {
    plan.mix[s] = plan.mixLatched ? plan.mixSet[s] : ctx.input.mix[s * (ctx.months + 1) + world.month];
  }
  structures(world);
  plan.customisation = customisation(world);
  focus(world);
  takeAim(world);
  fund(world);
  keepResearch(world);
}

/** How each segment is sold to: as a rule set it, else as drawn; the opening already sees the first month's. */
export function structures({ plan, ctx, month }: World): void {
  const from = Math.max(1, month);
  for (let s = 0; s < ctx.segments; s++) {
    const latched = plan.structureLatched[s];
    plan.structure[s] = latched >= 0 ? latched : ctx.input.structure[s * (ctx.months + 1) + from];
  }
}

/** Share of R&D that goes into bespoke work: as a rule set it, else as drawn. */
export const customisation = (world: World) =>
  world.plan.customisationLatched >= 0
    ? world.plan.customisationLatched
    : curve(world, CUSTOMISATION_CURVE, 0);

/** Whom the company sells to in each segment, narrow or wide. */
export function focus(world: World): void {
  const { plan, ctx } = world;
  for (let s = 0; s < ctx.segments; s++) {
    plan.focus[s] = plan.focusLatched[s] >= 0 ? plan.focusLatched[s] : curve(world, FOCUS_CURVE, s);
  }
}

/** Whoever cuts costs cuts R&D too; what was cut to survive is built up again once there is money. */
function keepResearch({ plan }: World): void {
  plan.researchKept = plan.funding > 0 ? 1 : plan.researchKept * (1 - plan.cutNow * RESEARCH_CUT);
}

/** What any sane founder does: stop hiring when the runway is short, cut costs when it is nearly gone. */
function reflexes(world: World): void {
  const { plan, books, ctx } = world;
  const v = ctx.v;
  if (books.runway < v[C.freezeBelow]) plan.freezeReflex = 1;
  else if (books.runway > v[C.freezeRelease]) plan.freezeReflex = 0;
  plan.frozen =
    plan.freezeLatched >= 0 ? plan.freezeLatched : Math.max(drawnFreeze(world), plan.freezeReflex);
  if (world.month >= plan.nextCut && books.runway < v[C.cutBelow] && v[C.cutShare] > 0) {
    plan.nextCut = world.month + CUT_PAUSE;
    cut(world, v[C.cutShare]);
  }
}

/** Money that was agreed lands; then investors look at the books of the month before. */
function fund(world: World): void {
  const { plan, ctx, month } = world;
  plan.funding = 0;
  let waitingForMoney = false;
  for (let r = 0; r < ctx.input.rounds; r++) {
    if (plan.agreed[r] === 0) continue;
    if (plan.lands[r] === month) plan.funding += ctx.v[roundBase(ctx.segments, r) + R.amount];
    else if (plan.lands[r] > month) waitingForMoney = true;
  }
  if (waitingForMoney) return;
  const rate = growth(world, month - 1);
  // From the largest round down: a later one supersedes those before it, and bridges stand outside the sequence.
  for (let r = ctx.input.rounds - 1; r >= 0; r--) {
    if (!isOpen(world, r, rate)) continue;
    const at = roundBase(ctx.segments, r);
    if (!ctx.luck.chance(ROUND_STREAM, month * MAX_ROUNDS + r, ctx.v[at + R.chance])) {
      world.log?.roundRefused(r);
      continue;
    }
    plan.agreed[r] = month;
    plan.lands[r] = month + Math.max(0, Math.round(ctx.v[at + R.delay]));
    if (plan.lands[r] === month) plan.funding += ctx.v[at + R.amount];
    if (ctx.v[at + R.bridge] === 0) plan.nextRound = r + 1;
    return;
  }
}

function isOpen(world: World, r: number, rate: number): boolean {
  const { plan, ctx, books, month } = world;
  const v = ctx.v;
  const at = roundBase(ctx.segments, r);
  if (plan.agreed[r] > 0) return false;
  if (v[at + R.bridge] === 0 && r < plan.nextRound) return false;
  if (month < v[at + R.fromMonth] && !plan.called[r]) return false;
  const needs = ctx.input.roundNeeds[r];
  if (needs >= 0 && plan.agreed[needs] === 0) return false;
  if (books.arr < v[at + R.minArr]) return false;
  // No growth is below −1, so that a threshold there or below asks for nothing.
  if (rate < v[at + R.minGrowth]) return false;
  return v[at + R.maxRunway] >= ANY_RUNWAY || books.runway <= v[at + R.maxRunway];
}
