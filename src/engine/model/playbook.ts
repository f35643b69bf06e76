// The playbook: scripts and training that shorten every ramp. It is written of deals that were won, month by month, and
// paid for; different prices need different ones, so that every segment has its own.
import { C, ROLES, S } from '../input';
import { PLAYBOOK_SHORTENS } from './assumptions';
import { playbookAsked } from './levers';
import type { World } from './world';

/** What nobody can tell yet of how this segment is sold to: falls with deals won, half of it at `playbookDeals`. */
export function unknownShare({ ctx, funnel }: World, s: number): number {
  const deals = ctx.v[ctx.base[s] + S.playbookDeals];
  const share = deals / (deals + funnel.everWon[s]);
  return share > 0 ? share : 0;
}

/** What the plan asks for, as far as deals won have taught what to write. */
const goal = (world: World, s: number, asked: number) => asked * (1 - unknownShare(world, s));

/**
 * All effort together writes `playbookPace` of a playbook a month, each segment's part of it at its own; what the plan no
 * longer asks for is forgotten at the full pace. Writing is paid once, teaching every month for everybody hired in the
 * segment.
 */
export function writePlaybook(world: World): void {
  const { team, plan, ctx } = world;
  const v = ctx.v;
  const asked = playbookAsked(world);
  for (let s = 0; s < ctx.segments; s++) {
    const level = team.playbook[s];
    if (asked === 0 && level === 0) continue;
    const most = goal(world, s, asked);
    if (most > level) {
      const written = Math.min(most - level, v[C.playbookPace] * plan.mix[s]);
      team.training += v[C.playbookCost] * written;
      setLevel(world, s, level + written);
    } else setLevel(world, s, Math.max(most, level - v[C.playbookPace]));
    team.training += v[C.playbookTeaching] * team.heads[s] * team.playbook[s];
  }
}

/** A team that is there at the opening has written what it could. */
export const inheritPlaybook = (world: World, s: number) =>
  setLevel(world, s, goal(world, s, playbookAsked(world)));

function setLevel({ team, ctx }: World, s: number, level: number): void {
  if (level === team.playbook[s]) return;
  team.playbook[s] = level;
  for (let post = s * ROLES.length; post < (s + 1) * ROLES.length; post++)
    team.ramp[post] = ctx.staffing.ramp[post] * (1 - PLAYBOOK_SHORTENS * level);
}
