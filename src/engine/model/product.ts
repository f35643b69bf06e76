// Product and trust: R&D matures the product, customers teach and vouch; what that makes buyers believe next month.
import { C, S } from '../input';
import { exp, power } from '../math';
import { workBespoke } from './bespoke';
import { BUILDING_POWER, FOUNDER_BUILDS } from './assumptions';
import { believeByIndustry, industriesOf } from './industries';
import { curve, RESEARCH_CURVE } from './levers';
import { learnProfile } from './profile';
import { release } from './release';
import { workOnTickets } from './tickets';
import { wordOfMouth } from './word-of-mouth';
import type { World } from './world';

/** Spends the month's R&D on tickets, bespoke work and maturity, then updates brand, trust and each segment's product gap. */
export function product(world: World): void {
  const { product, ctx, books } = world;
  const v = ctx.v;
  const factor = world.plan.researchLatched >= 0 ? world.plan.researchLatched : 1;
  product.research =
    Math.max(
      v[C.researchFloor],
      v[C.researchRevenueShare] * product.revenueBefore,
      v[C.researchCashShare] * Math.max(0, books.cash),
    ) *
    curve(world, RESEARCH_CURVE, 0) *
    factor *
    world.plan.researchKept;
  product.personMonths = product.research / v[C.personMonthCost] + FOUNDER_BUILDS;
  const building = workBespoke(world, workOnTickets(world));
  mature(world, building);
  catchUp(world);
  learnProfile(world);
  believe(world);
}

/** M ← M + (1 − M) λ pm^0.8 (1 + φ Y ÷ (Y + H)) − decay · M, Y customers who teach, both of the work released now. */
function mature(world: World, personMonths: number): void {
  const { product, customers, ctx } = world;
  const v = ctx.v;
  let teaching = 0;
  for (let s = 0; s < ctx.segments; s++) {
    const weight = v[ctx.base[s] + S.partnerWeight] - 1;
    const teachers = customers.live[s] + weight * customers.partnersLive[s];
    teaching += v[ctx.base[s] + S.teachWeight] * teachers * customers.satisfaction[s];
  }
  const signal = v[C.loop] > 0 ? teaching / (teaching + v[C.teachHalf]) : 0;
  const work = personMonths > 0 ? v[C.maturitySpeed] * power(personMonths, BUILDING_POWER) : 0;
  const released = release(world, work, 1 + v[C.feedback] * signal);
  const gained = (1 - product.maturity) * product.work[released] * product.taught[released];
  const next = product.maturity + gained - v[C.maturityDecay] * product.maturity;
  product.maturity = Math.min(1, Math.max(0, next));
}

/** What sets the product apart from others wears off, for better or worse. */
function catchUp(world: World): void {
  const { product, ctx } = world;
  for (let s = 0; s < ctx.segments; s++)
    setApart(world, s, product.edge[s] * (1 - ctx.v[ctx.base[s] + S.advantageFade]));
}

/** Sets by how much the product is better than others, as a log, and how customers talk of that. */
export function setApart(world: World, s: number, edge: number): void {
  world.product.edge[s] = edge;
  world.product.talk[s] = wordOfMouth(world, s);
}

/** How many times as good the product is by now as what buyers could have instead. */
export function timesAsGood({ product }: World, s: number): number {
  const edge = product.edge[s];
  return edge === 0 ? 1 : exp(edge);
}

/**
 * What the product lacks of what people require who were picked with such an `aim`, as a share of the usual
 * requirement: 0 when nothing. A niche asks for less than everybody together does, so a company that widens its ICP
 * again needs to have built more by then.
 */
function gapOf(world: World, s: number, aim: number): number {
  const at = world.ctx.base[s];
  const v = world.ctx.v;
  const missing = world.product.maturity / v[at + S.requirement] - 1;
  return Math.max(-1, Math.min(0, missing + v[at + S.focusRequirement] * aim));
}

/**
 * T = 1 − (1 − standing)(1 − R ÷ (R + ρ))(1 − cap · brand): founders' standing, references, and the name, each closing
 * part of the doubt that the others leave. With the loop off trust stays at the founders' standing.
 */
export function believe(world: World): void {
  const { product, customers, demand, plan, ctx } = world;
  const v = ctx.v;
  const looping = v[C.loop] > 0;
  let live = 0;
  let spend = 0;
  for (let s = 0; s < ctx.segments; s++) {
    live += customers.live[s];
    spend += demand.programmes[s];
  }
  product.brand = v[C.brandKeep] * product.brand + live + spend / v[C.brandCost];
  product.brandShare = looping ? product.brand / (product.brand + v[C.brandHalf]) : 0;
  for (let s = 0; s < ctx.segments; s++) {
    const at = ctx.base[s];
    product.gap[s] = gapOf(world, s, plan.aim[s]);
    product.lack[s] = gapOf(world, s, customers.aim[s]);
    const brandDoubt = 1 - v[C.brandCap] * product.brandShare;
    if (industriesOf(world, s) > 1) {
      product.trust[s] = believeByIndustry(world, s, brandDoubt);
      continue;
    }
    const references = looping ? customers.references[s] * customers.satisfaction[s] : 0;
    const vouched = references / (references + v[at + S.referenceHalf]);
    const doubt = (1 - v[at + S.openingTrust]) * (1 - vouched) * brandDoubt;
    product.trust[s] = 1 - doubt;
  }
}
