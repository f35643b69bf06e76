// The own site: people sign up there with no seller and no platform between. They come by themselves, by the name, by
// programmes and because customers invite them.
import { S } from '../input';
import { exp, logit, sigmoid } from '../math';
import { REFERRALS_UNATTENDED } from './assumptions';
import { segmentStream } from './streams';
import type { World } from './world';

const SITE_SIGNUPS = segmentStream('siteSignups');
const SITE_ACTIVATED = segmentStream('siteActivated');

/** Sets aside what buys sign-ups; returns what is left of the money for leads. */
export function spendOnSite({ ctx, demand }: World, s: number, money: number): number {
  const at = ctx.base[s];
  const onSite = ctx.v[at + S.ownSite] * ctx.v[at + S.siteShare] * money;
  demand.siteSpend[s] = onSite;
  return money - onSite;
}

/**
 * Bought sign-ups cost the more the more are bought. All others come from the site's own strength, the name and
 * customers; a product that does not do what is required is neither found again nor passed on: e^(δ · gap).
 */
export function expectedSignups(world: World, s: number): number {
  const { ctx, demand, plan, product } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  if (v[at + S.ownSite] === 0) return 0;
  const spend = demand.siteSpend[s];
  const bought = spend > 0 ? spend / v[at + S.signupCost] / (1 + spend / v[at + S.siteHalf]) : 0;
  const found = v[at + S.siteSignups] + v[at + S.siteBrand] * product.brandShare + invited(world, s);
  const kept = plan.mix[s] > 0 ? 1 : REFERRALS_UNATTENDED;
  return bought + found * kept * exp(v[at + S.siteMaturity] * product.gap[s]);
}

/** i · n · sat, bent towards a most that it never reaches: those one could ask are asked by others too. */
function invited({ ctx, customers }: World, s: number): number {
  const at = ctx.base[s];
  const asked = ctx.v[at + S.inviteRate] * customers.live[s] * customers.satisfaction[s];
  const most = ctx.v[at + S.inviteMost];
  return asked > 0 && most > 0 ? asked / (1 + asked / most) : 0;
}

/** Sign-ups join those of a platform; of a narrower profile more begin to use the product, as more leads qualify. */
export function signUpOnSite(world: World, s: number, expected: number): void {
  const { ctx, demand, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const count = ctx.luck.poisson(SITE_SIGNUPS + s, month, expected);
  const shift = v[at + S.focusQuality] * world.plan.aim[s];
  const activation = v[at + S.activation];
  const chance = shift === 0 ? activation : sigmoid(logit(activation) + shift);
  const activated = ctx.luck.binomial(SITE_ACTIVATED + s, month, count, chance);
  demand.siteSignups[s] = count;
  demand.siteActivated[s] = activated;
  demand.signups[s] += count;
  demand.activated[s] += activated;
  demand.trials[s] = count * v[at + S.trialCost];
}
