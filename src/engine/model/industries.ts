// Industries inside a segment: buyers ask for references of their own industry, and peers pull each other in. Deals and
// customers followed one by one each have an industry; counted ones are shared out by expectation, which leaves means as
// they are and takes some 6 % off the variance of wins (8,000 futures of each). With one industry, the default, nothing
// here acts.
import { C, S } from '../input';
import { exp } from '../math';
import { soldTo } from './industry-pods';
import { HOME, industryAt } from './industry-state';
import { industrySpreadOf } from './levers';
import { segmentStream } from './streams';
import type { World } from './world';

const INDUSTRY = segmentStream('industry');

export const industriesOf = (world: World, s: number) => world.ctx.v[world.ctx.base[s] + S.industries];

/** Share of the accounts that are still to be had, or with several industries of those that are sold to. */
export function unsoldShare(world: World, s: number): number {
  if (industriesOf(world, s) > 1) return world.industries.reach[s];
  const accounts = world.ctx.v[world.ctx.base[s] + S.accounts];
  return accounts > 0 ? world.demand.pool[s] / accounts : 0;
}

/** Part of a doubt that so many references leave: ρ ÷ (R + ρ). */
const vouched = (references: number, half: number) => references / (references + half);

/**
 * In industry j, R_j + w (R − R_j) references count, and founders' standing counts w outside their own industry:
 * T_j = 1 − (1 − standing_j)(1 − R ÷ (R + ρ))(1 − cap · brand). The next buyer comes from j with a chance in proportion to
 * how far it is sold to, to its unsold accounts, and to 1 + pull · [R_j ÷ (R_j + ρ) − the same for R ÷ n]⁺: published
 * demand contains references that lie evenly. Returns the trust that the next buyer can be expected to have.
 */
export function believeByIndustry(world: World, s: number, brandDoubt: number): number {
  const { industries, customers, demand, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const n = v[at + S.industries];
  const half = v[at + S.referenceHalf];
  const heard = v[C.loop] > 0 ? customers.satisfaction[s] : 0;
  let references = 0;
  let held = 0;
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    references += heard * industries.references[place];
    held += industries.deals[place] + industries.customers[place];
  }
  const even = vouched(references / n, half);
  const each = v[at + S.accounts] / n;
  const gone = v[at + S.accounts] - demand.pool[s];
  let reach = 0;
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    const own = heard * industries.references[place];
    const counted = own + v[at + S.otherIndustries] * (references - own);
    const standing = v[at + S.openingTrust] * (j === HOME ? 1 : v[at + S.otherIndustries]);
    industries.trust[place] = 1 - (1 - standing) * (1 - vouched(counted, half)) * brandDoubt;
    const taken =
      held > 0 ? (gone * (industries.deals[place] + industries.customers[place])) / held : gone / n;
    const unsold = each > 0 ? Math.max(0, 1 - taken / each) : 0;
    const pull = 1 + v[at + S.peerPull] * Math.max(0, vouched(own, half) - even);
    industries.chance[place] = industries.effort[place] * unsold * pull;
    reach += industries.chance[place];
  }
  industries.reach[s] = reach;
  let trust = 0;
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    industries.chance[place] = reach > 0 ? industries.chance[place] / reach : industries.effort[place];
    trust += industries.chance[place] * industries.trust[place];
  }
  return trust;
}

/** Before anybody knows more, buyers come from where a segment is sold to: so the customers of an opening did. */
export function expectBySpread(world: World, s: number): void {
  const n = industriesOf(world, s);
  if (n === 1) return;
  const spread = industrySpreadOf(world, s);
  for (let j = 0; j < n; j++) world.industries.chance[industryAt(s, j)] = soldTo(j, n, spread);
}

/** Industry of a buyer who comes now. */
export function industryOfNext(world: World, s: number, index: number): number {
  const n = industriesOf(world, s);
  if (n === 1) return HOME;
  return world.ctx.luck.kind(INDUSTRY + s, index, world.industries.chance, industryAt(s, 0), n);
}

/** What buyers of an industry believe beyond the segment's mean, for the odds of winning (logit) and the cycle (times). */
const beyond = (world: World, s: number, industry: number) =>
  world.industries.trust[industryAt(s, industry)] - world.product.trust[s];

export const industryLogit = (world: World, s: number, industry: number) =>
  industriesOf(world, s) > 1 ? world.ctx.v[world.ctx.base[s] + S.winTrust] * beyond(world, s, industry) : 0;

export const industryCycle = (world: World, s: number, industry: number) =>
  industriesOf(world, s) > 1
    ? exp(-world.ctx.v[world.ctx.base[s] + S.cycleTrust] * beyond(world, s, industry))
    : 1;

/** Adds `count` to a segment's industries in proportion to `weights`; a negative count takes away. */
export function shareOut(
  world: World,
  s: number,
  count: number,
  weights: Float64Array,
  into: Float64Array,
): void {
  const n = industriesOf(world, s);
  if (n === 1 || count === 0) return;
  let sum = 0;
  for (let j = 0; j < n; j++) sum += weights[industryAt(s, j)];
  if (sum <= 0) return;
  const factor = count / sum;
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    into[place] = Math.max(0, into[place] + factor * weights[place]);
  }
}
