// The end of month 0: an empty company, or one whose books, customers, pipeline and team are taken over as they stand.
import { C, S } from '../input';
import { log } from '../math';
import { measureCapacity, shareFounders } from './capacity';
import { expectBySpread } from './industries';
import { shareEffort } from './industry-pods';
import { listAccounts } from './named-accounts';
import { odds } from './odds';
import { openBooks } from './opening-books';
import { openCustomers } from './opening-customers';
import { countDeals, openDeals } from './opening-deals';
import { openTeam } from './opening-team';
import { customisation, focus, structures } from './plan';
import { believe, setApart } from './product';
import { openProfile, takeAim } from './profile';
import { rollUp } from './roll-up';
import { TICKET_PAID } from './tickets';
import type { World } from './world';

/** Sets the company to its opening. */
export function open(world: World): void {
  const { ctx } = world;
  clear(world);
  for (let s = 0; s < ctx.segments; s++) {
    world.demand.pool[s] = Math.floor(ctx.v[ctx.base[s] + S.accounts]);
    world.plan.mix[s] = ctx.input.mix[s * (ctx.months + 1) + Math.min(1, ctx.months)];
    setApart(world, s, log(ctx.v[ctx.base[s] + S.advantage]));
    expectBySpread(world, s);
    openCustomers(world, s);
    countDeals(world, s);
    listAccounts(world, s);
    // Who sells there already has long paid the way in.
    if (world.customers.live[s] + world.funnel.everOpened[s] > 0) world.demand.ticket[s] = TICKET_PAID;
  }
  rollUp(world);
  openBooks(world);
  openTeam(world);
  structures(world);
  world.plan.customisation = customisation(world);
  focus(world);
  openProfile(world);
  takeAim(world);
  shareFounders(world);
  shareEffort(world);
  if (isAtWork(world)) measureCapacity(world);
  believe(world);
  odds(world);
  for (let s = 0; s < ctx.segments; s++) {
    openDeals(world, s);
    world.team.quota[s] = 0;
  }
}

function clear(world: World): void {
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
  world.team.ramp.set(ctx.staffing.ramp);
  world.product.maturity = ctx.v[C.maturity];
}

/** Has anybody work in hand? In a company that only begins nobody can do anything in month 0. */
function isAtWork({ ctx, team, funnel }: World): boolean {
  let open = team.pods;
  for (let s = 0; s < ctx.segments; s++) open += funnel.open[s];
  return open > 0;
}
