// What is kept of every future besides its series: how it ended, and when the turning points came.
import { MAX_SEGMENTS } from '../input';
import { LOOK_BACK } from './assumptions';
import { CAUSES, F, FACTS, type Cause } from './fact-places';
import { Lifetime } from './lifetime';
import { lifeAt, LIVES } from './series';
import { QUARTER } from './time';
import type { World } from './world';

/** Months in a row with operating cash flow at or above 0 that count as breaking even: a single one may be chance. */
const BREAK_EVEN_MONTHS = 3;

export class FactKeeper {
  readonly facts = new Float64Array(FACTS);
  private readonly movement = new Float64Array(LOOK_BACK);
  /** Figures beside the row (series.ts), at −1 − their place. */
  readonly beside = new Float64Array(MAX_SEGMENTS * LIVES.length);
  private readonly lifetime = new Lifetime();
  private positive = 0;

  begin(world: World): void {
    this.facts.fill(NaN);
    this.beside.fill(NaN);
    this.movement.fill(0);
    this.positive = 0;
    for (let s = 0; s < world.ctx.segments; s++) this.facts[F.slips + s] = 0;
    this.facts[F.lowestCash] = world.books.cash;
    this.facts[F.lowestCashMonth] = 0;
    for (let s = 0; s < world.ctx.segments; s++)
      if (world.customers.live[s] > 0) this.facts[F.firstCustomer + s] = 0;
  }

  month(world: World): void {
    const { books, customers, ctx, funnel, month, plan } = world;
    const facts = this.facts;
    if (books.cash < facts[F.lowestCash]) {
      facts[F.lowestCash] = books.cash;
      facts[F.lowestCashMonth] = month;
    }
    this.positive = books.operatingCash >= 0 ? this.positive + 1 : 0;
    if (this.positive === BREAK_EVEN_MONTHS && !(facts[F.breakEven] >= 0)) {
      facts[F.breakEven] = month - BREAK_EVEN_MONTHS + 1;
    }
    let movement = 0;
    for (let s = 0; s < ctx.segments; s++) {
      movement += customers.newArr[s] + customers.expansionArr[s];
      movement -= customers.churnedArr[s] + customers.contractionArr[s];
      facts[F.slips + s] += funnel.slipped[s];
      if (customers.live[s] > 0 && !(facts[F.firstCustomer + s] >= 0)) facts[F.firstCustomer + s] = month;
    }
    this.lifetime.month(world);
    this.movement[month % LOOK_BACK] = movement;
    if (plan.funding > 0) {
      for (let r = 0; r < ctx.input.rounds; r++) {
        if (plan.agreed[r] > 0 && plan.lands[r] === month) facts[F.round + r] = month;
      }
    }
  }

  end(world: World, alive: boolean): void {
    const { books, customers, team, plan, ctx, month } = world;
    const facts = this.facts;
    let live = 0;
    for (let s = 0; s < ctx.segments; s++) live += customers.live[s];
    facts[F.podsOpened] = team.opened;
    for (let r = 0; r < ctx.input.rules; r++) if (plan.fired[r] > 0) facts[F.rule + r] = plan.fired[r];
    facts[F.arr] = alive ? books.arr : 0;
    facts[F.cash] = alive ? books.cash : 0;
    facts[F.customers] = alive ? live : 0;
    facts[F.cause] = alive ? 0 : CAUSES.indexOf(this.cause(world));
    if (!alive) facts[F.deathMonth] = month;
    else {
      this.lives(world);
      for (let s = 0; s < ctx.segments; s++) {
        facts[F.soldLife + s] = this.beside[-1 - lifeAt('soldLife', s)];
        facts[F.selfServeLife + s] = this.beside[-1 - lifeAt('selfServeLife', s)];
      }
    }
    facts[F.outcome] = alive ? (this.paysItsWay(world) ? 0 : 1) : 2;
  }

  /** For runs that select figures beside the row: as of this month, NaN of the dead and between the quarters' ends. */
  look(world: World, alive: boolean): void {
    const { month, ctx } = world;
    this.beside.fill(NaN);
    if (!alive || month === 0 || (month % QUARTER !== 0 && month !== ctx.months)) return;
    this.lives(world);
  }

  private lives(world: World): void {
    for (let s = 0; s < world.ctx.segments; s++) {
      if (this.facts[F.firstCustomer + s] >= 0) this.lifetime.look(world, s, this.beside, s * LIVES.length);
    }
  }

  /** It broke even once, and its operating cash flow still covers its costs over the last quarter. */
  private paysItsWay(world: World): boolean {
    const { books, month } = world;
    if (!(this.facts[F.breakEven] >= 0)) return false;
    let sum = 0;
    for (let back = 0; back < BREAK_EVEN_MONTHS; back++) sum += books.flow[month - back];
    return sum >= 0;
  }

  private cause(world: World): Cause {
    const { ctx, plan, team, month } = world;
    let sold = false;
    for (let s = 0; s < ctx.segments; s++) if (this.facts[F.firstCustomer + s] >= 0) sold = true;
    if (!sold) return 'neverSold';
    for (let r = 0; r < ctx.input.rounds; r++) {
      if (plan.agreed[r] > 0 && plan.lands[r] > month) return 'moneyTooLate';
    }
    let movement = 0;
    for (let i = 0; i < LOOK_BACK; i++) movement += this.movement[i];
    if (movement < 0) return 'customersLeft';
    return team.grown > 0 ? 'grewTooFast' : 'soldTooLittle';
  }
}
