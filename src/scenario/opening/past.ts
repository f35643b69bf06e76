// What a segment's customers say of its past: how fast they came, how many were won, what is open and owed today.
import { C, CAPACITIES, FOUNDERS_STATED, ROLE, roleBase, ROLES, S, segmentBase } from '../../engine/input';
import type { EngineInput } from '../../engine/input';
import { Ages } from '../../engine/model/ages';
import { Context } from '../../engine/model/context';
import { PAY_MONTHS } from '../../engine/model/payments';
import { podCost } from '../../engine/model/pods';
import { wonOf } from '../../engine/model/proposals';
import { DAYS, YEAR } from '../../engine/model/time';
import type { Values } from '../types';
import type { Part } from './places';

const HALVINGS = 60;
const CONCURRENT = CAPACITIES.indexOf('concurrent');
/** Growth of new customers that is looked for. */
const LEAST = -0.9;
const MOST = 20;

/** Reads one segment of a compiled scenario in which `openingMonths` is set already. */
export class Past {
  private readonly ctx: Context;
  private readonly ages = new Ages();

  constructor(
    private readonly input: EngineInput,
    private readonly s: number,
  ) {
    this.ctx = new Context(input);
  }

  private value(slot: number): number {
    return this.input.values[segmentBase(this.s) + slot];
  }

  /** Size of the base that months of selling leave behind, for one contract, in customers who came in the last month. */
  private base(annual: boolean, months: number, growth: number): number {
    this.ages.prepare(this.ctx.tenure[this.s], annual, months, growth);
    return this.ages.size;
  }

  /** A mean over both contracts, weighed by the customers who are on them. */
  private mean(of: (annual: boolean) => number): number {
    const annual = this.value(S.openingAnnual);
    return annual * of(true) + (1 - annual) * of(false);
  }

  /** Growth of the base over the last year when new customers grew by so much a year. */
  private growthOf(arrivals: number, months: number): number {
    const before = this.mean((annual) => {
      return this.base(annual, months - YEAR, arrivals) / this.base(annual, months, arrivals);
    });
    return (1 + arrivals) / before - 1;
  }

  /** Growth of new customers a year behind a growth of the base, to four places; by halving, for it rises with it. */
  arrivals(months: number, growth: number): number {
    if (months <= YEAR) return 0;
    let [low, high] = [LEAST, MOST];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (this.growthOf(middle, months) < growth) low = middle;
      else high = middle;
    }
    return Math.round(low * 1e4) / 1e4;
  }

  /** Customers ever won, those who have left again included. */
  won({ customers }: Part, months: number, arrivals: number): number {
    return Math.round(customers * this.mean((annual) => this.ever(annual, months, arrivals)));
  }

  private ever(annual: boolean, months: number, arrivals: number): number {
    this.base(annual, months, arrivals);
    return 1 / this.ages.remaining;
  }

  /**
   * Deals that must be open for as many wins as the last month had: wins ÷ win rate · life of a deal, but no more than
   * the team can hold; where customers serve themselves it is the second that counts.
   */
  pipeline({ customers }: Part, months: number, arrivals: number, pods: number): number {
    const won = wonOf(this.value(S.winRate), this.value(S.proposalRate), this.value(S.proposalReference));
    const rate = this.ctx.terms[this.s].ready.signing * won;
    const median = this.value(S.cycleDays) / DAYS;
    const life =
      this.ctx.laws.cycle[this.s].table.meanOf(median) + (1 - rate) * this.value(S.lossDelay) * median;
    const newest = this.mean((annual) => 1 / this.base(annual, months, arrivals));
    const wanted = rate > 0 ? ((customers * newest) / rate) * life : 0;
    return Math.round(Math.min(wanted, this.hands(pods)));
  }

  private hands(pods: number): number {
    const { values } = this.input;
    const founders =
      this.value(S['founders.leads'] + CONCURRENT) * (values[C.founderCapacity] / FOUNDERS_STATED);
    const seats = ROLES.map((_, role) => {
      const at = roleBase(this.s, role);
      return values[at + ROLE.seats] * values[at + ROLE.capacity + CONCURRENT];
    });
    return Math.floor(founders + pods * seats.reduce((sum, each) => sum + each, 0));
  }

  /** Invoices unpaid in a steady business: what goes out in a month times the mean wait. */
  receivable({ arr }: Part): number {
    const annual = this.value(S.openingAnnual);
    const invoiced = (arr / YEAR) * (annual + (1 - annual) * (1 - this.value(S.cardShare)));
    let wait = 0;
    for (let month = 1; month <= PAY_MONTHS; month++)
      wait += month * this.ctx.payShare[this.s * (PAY_MONTHS + 1) + month];
    return Math.round(invoiced * wait);
  }

  /** What its POD costs a month, fully staffed, as the growth policy reckons it. */
  get podCost(): number {
    return podCost(this.ctx, this.s);
  }

  /** Product that customers require, for they pay for it. */
  get requirement(): number {
    return this.value(S.requirement);
  }

  /** The opening values of this segment, without its team. */
  values(part: Part, months: number, growth: number): Values {
    const arrivals = this.arrivals(months, growth);
    return {
      openingCustomers: part.customers,
      openingArr: part.arr,
      openingMonths: months,
      openingArrivals: arrivals,
      openingReceivable: this.receivable(part),
      openingWon: this.won(part, months, arrivals),
    };
  }
}
