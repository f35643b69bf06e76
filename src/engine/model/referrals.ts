// Referrals: content customers send others, each of whom is sent once only; for those who sign, whoever sent them gets a
// fee. Who was sent is not drawn: it is an expected number among those who wait and among the deals in hand, any of these
// alike, and is kept only where a fee is paid.
import { S } from '../input';
import { REFERRALS_UNATTENDED } from './assumptions';
import { leadLift, REFERRAL } from './lead-quality';
import type { World } from './world';

/** Leads that live customers send: fewer each the more they are, because they know the same people. */
export function expectedReferrals(world: World, s: number): number {
  const { plan, customers, product, ctx } = world;
  const at = ctx.base[s];
  const live = customers.live[s];
  const known = live / (1 + live / ctx.v[at + S.referralHalf]);
  const referral = ctx.v[at + S.referralRate] * known * customers.satisfaction[s] * product.talk[s];
  return referral * (plan.mix[s] > 0 ? 1 : REFERRALS_UNATTENDED);
}

const feeOf = ({ ctx }: World, s: number) => ctx.v[ctx.base[s] + S.referralFee];

/** So many of the leads that came were sent by customers. */
export function receiveReferred(world: World, s: number, leads: number): void {
  if (feeOf(world, s) === 0) return;
  const usual = world.ctx.v[world.ctx.base[s] + S.leadToQualified];
  world.demand.referred[s] = leads * (usual + leadLift(world, s, REFERRAL));
}

/** Of a queue whose chances add up to `chances`, so many `qualified`, and a share `left` of it waits on. */
export function qualifyReferred(
  { funnel, demand }: World,
  s: number,
  qualified: number,
  chances: number,
  left: number,
): void {
  const referred = funnel.leadReferred[s] + demand.referred[s];
  if (referred === 0) return;
  funnel.qualifiedReferred[s] += qualified * Math.min(1, referred / chances);
  funnel.leadReferred[s] = referred * left;
}

/** The same for those who become opportunities: of these `opened`, a share `left` of the queue waits on. */
export function openReferred(world: World, s: number, opened: number, chances: number, left: number): void {
  const { funnel, ctx } = world;
  const referred = funnel.qualifiedReferred[s];
  if (referred === 0) return;
  const willing = ctx.v[ctx.base[s] + S.qualifiedToOpportunity] * referred;
  if (opened > 0) funnel.referredOpen[s] += opened * Math.min(1, willing / chances);
  funnel.qualifiedReferred[s] = referred * left;
}

/** The fee on this month's bookings, and who is left of `before` deals that were in hand. */
export function payReferralFees(world: World, s: number, before: number): void {
  const { funnel } = world;
  const referred = funnel.referredOpen[s];
  if (referred === 0) return;
  funnel.referralFees[s] = feeOf(world, s) * funnel.bookings[s] * (referred / before);
  funnel.referredOpen[s] = referred * (funnel.open[s] / before);
}
