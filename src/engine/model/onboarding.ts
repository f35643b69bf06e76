// From signature to live: first in, first out, as far as onboarding capacity reaches; self-serve is live at once.
import { arrive, startCounted } from './counted-onboarding';
import { onboardingLoad } from './bespoke';
import { spendCredit } from './flows';
import { startIndividuals } from './individual-onboarding';
import { selfServe } from './self-serve';
import { KINDS, ONBOARDINGS } from './team-state';
import type { World } from './world';

export function onboarding(world: World): void {
  const { ctx, customers, team } = world;
  for (let s = 0; s < ctx.segments; s++) {
    const capacity = team.capacity[s * KINDS + ONBOARDINGS] / onboardingLoad(world, s);
    const waiting = customers.waitingAll[s] + customers.each.waiting[s];
    const slots = spendCredit(customers.onboardCredit, s, capacity, waiting);
    // A counted segment's individuals are design partners: they are looked after before everybody else.
    const left = startIndividuals(world, s, slots);
    if (!ctx.individual[s]) {
      startCounted(world, s, left);
      arrive(world, s);
    }
    selfServe(world, s);
  }
}
