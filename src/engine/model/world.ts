// One company in one future: the context that is fixed and the states that its months change.
import { Books } from './books';
import type { Context } from './context';
import { CustomerState } from './customer-state';
import { DemandState } from './demand-state';
import { FunnelState } from './funnel-state';
import { IndustryState } from './industry-state';
import { PlanState } from './plan-state';
import { ProductState } from './product-state';
import type { Recorder } from './recorder';
import { TeamState } from './team-state';

export class World {
  readonly ctx: Context;
  readonly plan = new PlanState();
  readonly team = new TeamState();
  readonly demand = new DemandState();
  readonly funnel = new FunnelState();
  readonly customers: CustomerState;
  readonly industries = new IndustryState();
  readonly product = new ProductState();
  readonly books = new Books();
  /** Of a replay; none in runs of many futures. */
  readonly log: Recorder | null;
  /** The month being lived, 1 … months; 0 at the opening. */
  month = 0;

  constructor(ctx: Context, log: Recorder | null = null) {
    this.ctx = ctx;
    this.log = log;
    this.customers = new CustomerState(ctx);
  }
}
