// The own site: people sign up there with no seller and no platform between. It has to be built, run and looked after;
// then they come by themselves, by the name, by programmes and because customers invite them.
import { S } from '../input';
import { exp } from '../math';
import { CHANNELS, SITE } from './lead-quality';
import { bought } from './programmes';
import { signUp, tended } from './sign-ups';
import { segmentStream } from './streams';
import { beginSite, settleSite, TICKET_NONE, TICKET_PAID } from './tickets';
import { broughtToSite } from './word-of-mouth';
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
 * Sign-ups are bought, the dearer the more of them; come by the site's own strength and the name, fewer to a product that
 * does not do what is required (e^(δ · gap)); and are brought by customers. All of it as far as somebody looks after it.
 */
export function expectedOnSite(world: World, s: number): number {
  const { ctx, demand, product } = world;
  if (demand.site[s] !== TICKET_PAID) return 0;
  const v = ctx.v;
  const at = ctx.base[s];
  const paid = bought(demand.siteSpend[s], v[at + S.signupCost], v[at + S.siteHalf]);
  const found = v[at + S.siteSignups] + v[at + S.siteBrand] * product.brandShare;
  const heard = found * exp(v[at + S.siteMaturity] * product.gap[s]);
  return (paid + heard + broughtToSite(world, s)) * tended(world, s, v[at + S.siteEffort]);
}

/** Sign-ups join those of a platform. */
export function signUpOnSite(world: World, s: number, expected: number): void {
  const { ctx, demand } = world;
  const { siteSignups, siteActivated } = demand;
  const quality = ctx.channelLogit[s * CHANNELS + SITE];
  signUp(world, s, expected, quality, SITE_SIGNUPS, SITE_ACTIVATED, siteSignups, siteActivated);
  demand.signups[s] += siteSignups[s];
  demand.activated[s] += siteActivated[s];
  demand.siteRunning[s] += siteSignups[s] * ctx.v[ctx.base[s] + S.trialCost];
}
