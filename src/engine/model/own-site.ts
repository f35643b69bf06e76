// The own site: people sign up there with no seller and no platform between. It has to be built, run and looked after;
// then they come by themselves, by the name, by programmes and because customers invite them.
import { S } from '../input';
import { exp } from '../math';
import { bought } from './programmes';
import { signUp, tended } from './sign-ups';
import { segmentStream } from './streams';
import { beginSite, settleSite, TICKET_NONE, TICKET_PAID } from './tickets';
import { imitated, wordOfMouth } from './word-of-mouth';
import type { World } from './world';

const SITE_SIGNUPS = segmentStream('siteSignups');
const SITE_ACTIVATED = segmentStream('siteActivated');

/** Work on it begins as the segment is taken up, and it opens no sooner than that; then it costs its running, whoever comes. */
export function runSite(world: World, s: number): void {
  const { ctx, demand } = world;
  const at = ctx.base[s];
  if (ctx.v[at + S.ownSite] === 0 || demand.ticket[s] === TICKET_NONE) return;
  if (demand.site[s] === TICKET_NONE) beginSite(world, s);
  if (demand.ticket[s] === TICKET_PAID) settleSite(world, s);
  if (demand.site[s] === TICKET_PAID) demand.siteRunning[s] = ctx.v[at + S.siteRunning];
}

/** Sets aside what buys sign-ups; returns what is left of the money for leads. */
export function spendOnSite({ ctx, demand }: World, s: number, money: number): number {
  if (demand.site[s] !== TICKET_PAID) return money;
  const onSite = ctx.v[ctx.base[s] + S.siteShare] * money;
  demand.siteSpend[s] = onSite;
  return money - onSite;
}

/**
 * Bought sign-ups cost the more the more are bought. All others come from the site's own strength, the name and
 * customers, as far as somebody looks after it; a product that does not do what is required is neither found again nor
 * passed on: e^(δ · gap).
 */
export function expectedOnSite(world: World, s: number): number {
  const { ctx, demand, product } = world;
  if (demand.site[s] !== TICKET_PAID) return 0;
  const v = ctx.v;
  const at = ctx.base[s];
  const paid = bought(demand.siteSpend[s], v[at + S.signupCost], v[at + S.siteHalf]);
  const found = v[at + S.siteSignups] + v[at + S.siteBrand] * product.brandShare + invited(world, s);
  const kept = tended(world, s, v[at + S.siteEffort]);
  return paid + found * kept * exp(v[at + S.siteMaturity] * product.gap[s]);
}

/** i · n · sat, bent towards a most that it never reaches: those one could ask are asked by others too. */
function invited(world: World, s: number): number {
  const { ctx, customers } = world;
  const at = ctx.base[s];
  const content = customers.live[s] * customers.satisfaction[s];
  const asked = imitated(world, s, ctx.v[at + S.inviteRate]) * content * wordOfMouth(world, s);
  const most = ctx.v[at + S.inviteMost];
  return asked > 0 && most > 0 ? asked / (1 + asked / most) : 0;
}

/** Sign-ups join those of a platform. */
export function signUpOnSite(world: World, s: number, expected: number): void {
  const { ctx, demand } = world;
  const { siteSignups, siteActivated } = demand;
  signUp(world, s, expected, SITE_SIGNUPS, SITE_ACTIVATED, siteSignups, siteActivated);
  demand.signups[s] += siteSignups[s];
  demand.activated[s] += siteActivated[s];
  demand.siteRunning[s] += siteSignups[s] * ctx.v[ctx.base[s] + S.trialCost];
}
