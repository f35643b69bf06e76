// PODs that serve one industry each: the first that opened serves the founders' own, the next ones the others in turn, and
// round again. Their effort goes there, their hours are of no use elsewhere, and the fewer industries they are for, the
// smaller the market that is worked; founders sell to any. What such a POD gains is a narrower ideal customer (profile.ts)
// and references next door (industries.ts). Where PODs serve anybody nothing here acts.
import { S, segmentBase } from '../input';
import { HOME, industryAt } from './industry-state';
import { industrySpreadOf } from './levers';
import { remainder } from './time';
import type { World } from './world';

/** Does each POD of a segment serve one industry only? Structure, not known in part: `values` may be any future's. */
export const isApart = (values: Float64Array, s: number): boolean =>
  values[segmentBase(s) + S.industryPods] > 0 && values[segmentBase(s) + S.industries] > 1;

/** Share of the effort that the plan gives an industry: home alone at a spread of 0, all alike at 1. */
export const soldTo = (industry: number, n: number, spread: number) =>
  spread / n + (industry === HOME ? 1 - spread : 0);

/** Does the POD serve it that is the `place`-th of its segment, counted from 0? */
export const serves = ({ ctx }: World, s: number, place: number, industry: number): boolean =>
  !isApart(ctx.v, s) || remainder(place, ctx.v[ctx.base[s] + S.industries]) === industry;

/** Founders' selling time in a segment, in PODs. */
const founding = ({ team }: World, s: number) => team.founderPods * team.founders[s];

/** Whom the month's effort reaches, and what of it falls on each of several industries: (PODs for it + founders' time · share by the plan) ÷ (PODs + founders' time). */
export function shareEffort(world: World): void {
  const { team, ctx, industries } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const n = ctx.v[ctx.base[s] + S.industries];
    if (n === 1) continue;
    industries.audience[s] = audience(world, s);
    const spread = industrySpreadOf(world, s);
    const founders = founding(world, s);
    const all = team.podsIn[s] + founders;
    const apart = isApart(ctx.v, s) && all > 0;
    for (let j = 0; j < n; j++) {
      const planned = soldTo(j, n, spread);
      const pods = Math.ceil(Math.max(0, team.podsIn[s] - j) / n);
      industries.effort[industryAt(s, j)] = apart ? (pods + founders * planned) / all : planned;
    }
  }
}

/** Share of the accounts that somebody works on: industries with PODs, and of others what founders are of all effort. */
function audience(world: World, s: number): number {
  const { team, ctx } = world;
  const founders = founding(world, s);
  const all = team.podsIn[s] + founders;
  if (!isApart(ctx.v, s) || all <= 0) return 1;
  const n = ctx.v[ctx.base[s] + S.industries];
  const served = Math.min(n, team.podsIn[s]);
  return (served + (n - served) * (founders / all)) / n;
}

/**
 * What `able` can do of what is `wanted` when no industry's hours help another: of each industry the less of its part of
 * the hours and its part of the work. All of it where PODs serve anybody, or have hours enough.
 */
export function within(world: World, s: number, able: number, wanted: number): number {
  const { ctx, industries } = world;
  if (!isApart(ctx.v, s)) return able;
  const n = ctx.v[ctx.base[s] + S.industries];
  let beyond = 0;
  for (let j = 0; j < n; j++) {
    const place = industryAt(s, j);
    const asked = wanted * industries.chance[place];
    beyond += Math.max(0, asked - able * industries.effort[place]);
  }
  return beyond > 0 ? wanted - beyond : able;
}
