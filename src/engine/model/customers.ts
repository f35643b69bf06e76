// The back half of the bow-tie: care, churn, contraction, expansion of those who are live; graduation; then
// onboarding.
import { countedCustomers } from './counted-customers';
import { care } from './care';
import { graduation } from './graduation';
import { individualCustomers } from './individual-customers';
import { onboarding } from './onboarding';
import { signPartners } from './signing';
import type { World } from './world';

export function customers(world: World): void {
  const { ctx, customers } = world;
  customers.clearMonth();
  for (let s = 0; s < ctx.segments; s++) {
    customers.monthlyArrBefore[s] = customers.monthlyArr[s];
    care(world, s);
    if (!ctx.individual[s]) countedCustomers(world, s);
    individualCustomers(world, s);
    signPartners(world, s);
  }
  graduation(world);
  onboarding(world);
}
