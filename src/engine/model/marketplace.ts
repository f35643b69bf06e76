// The listing on a platform: people sign up there because they find it or know who uses it.
import { S } from '../input';
import { signUp, tended } from './sign-ups';
import { segmentStream } from './streams';
import { broughtToListing } from './word-of-mouth';
import type { World } from './world';

const SIGNUPS = segmentStream('signups');
const ACTIVATED = segmentStream('activated');

/**
 * Bass diffusion on a platform: (listing + pull · live · satisfaction) · (1 − live ÷ ceiling), kept up by effort:
 * a listing nobody tends, reviews nobody answers, draw less.
 */
export function expectedOnListing(world: World, s: number): number {
  const { customers, ctx } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const ceiling = v[at + S.marketplaceCeiling];
  if (ceiling <= 0) return 0;
  const upkeep = tended(world, s, v[at + S.listingEffort]);
  const live = customers.live[s];
  const drawn = v[at + S.listingSignups] + broughtToListing(world, s);
  return drawn * upkeep * Math.max(0, 1 - live / ceiling);
}

export function signUpOnListing(world: World, s: number, expected: number): void {
  const { signups, activated } = world.demand;
  signUp(world, s, expected, 0, SIGNUPS, ACTIVATED, signups, activated);
}
