// One month of one future, in the order of the business.
import { customers } from './customers';
import { demand } from './demand';
import { funnel } from './funnel';
import { ledger } from './ledger';
import { plan } from './plan';
import { product } from './product';
import { rollUp } from './roll-up';
import { team } from './team';
import type { World } from './world';

/** Lives one month; false when the company is out of cash at its end. */
export function liveMonth(world: World): boolean {
  world.month += 1;
  world.books.clearMonth();
  plan(world);
  team(world);
  demand(world);
  funnel(world);
  customers(world);
  rollUp(world);
  product(world);
  ledger(world);
  return world.books.cash >= 0;
}
