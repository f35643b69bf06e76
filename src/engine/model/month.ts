// One future: its opening, its months, its end.
import { C, S } from '../input';
import { customers } from './customers';
import { demand } from './demand';
import { funnel } from './funnel';
import { ledger } from './ledger';
import { listAccounts } from './named-accounts';
import { odds } from './odds';
import { customisation, focus, plan } from './plan';
import { believe, product } from './product';
import { rollUp } from './roll-up';
import { shareFounders } from './capacity';
import { team } from './team';
import type { World } from './world';

/** Sets the company to its opening, the end of month 0. */
export function open(world: World): void {
  const { ctx } = world;
  world.month = 0;
  world.plan.reset();
  world.team.reset();
  world.demand.reset();
  world.funnel.reset();
  world.customers.reset();
  world.industries.reset();
  world.product.reset();
  world.books.reset(ctx.v[C.cash]);
  world.product.maturity = ctx.v[C.maturity];
  for (let s = 0; s < ctx.segments; s++) {
    world.demand.pool[s] = Math.floor(ctx.v[ctx.base[s] + S.accounts]);
    listAccounts(world, s);
    world.plan.mix[s] = ctx.input.mix[s * (ctx.months + 1) + Math.min(1, ctx.months)];
  }
  world.plan.customisation = customisation(world);
  focus(world);
  shareFounders(world);
  believe(world);
  odds(world);
}

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
