// Deals and customers followed one by one, in pools that no scenario can overflow.
import { MAX_SEGMENTS, S } from '../input';
import type { Context } from './context';

/** Life of an individual customer. */
export const WAITING = 0;
export const ONBOARDING = 1;
export const LIVE = 2;

/** In place of a deal's POD: the founders'; theirs since this month, when the POD was closed or moved away. */
export const FOUNDERS = -1;
export const ORPHANED = -2;

/**
 * Individuals, structure of arrays; a segment's slots begin at `start[segment]` and hold its addressable accounts. In a
 * counted segment only design partners are individuals.
 */
export class Individuals {
  readonly start: Int32Array;
  readonly deals = new Int32Array(MAX_SEGMENTS);
  readonly dealOrdinal: Int32Array;
  readonly dealIndustry: Uint8Array;
  readonly dealDue: Int16Array;
  /** What the focus was worth with which it was opened. */
  readonly dealAim: Float64Array;
  /** POD that holds the deal, or FOUNDERS, or ORPHANED. */
  readonly dealPod: Int16Array;
  /** Where the segment's clock of giving up stands when a deal that was not won is lost; 0 before the decision. */
  readonly dealGivenUpAt: Float64Array;

  readonly customers = new Int32Array(MAX_SEGMENTS);
  /** [segments] of them, those whose onboarding nobody has begun with. */
  readonly waiting = new Int32Array(MAX_SEGMENTS);
  readonly ordinal: Int32Array;
  readonly industry: Uint8Array;
  readonly status: Uint8Array;
  /** Month signed while waiting, month due while onboarding, first month while live. */
  readonly month: Int16Array;
  readonly signed: Int16Array;
  /** Term in years, 0 by the month; months between two invoices of those with a term. */
  readonly contract: Uint8Array;
  readonly billing: Uint8Array;
  /** Months from its last renewal's invoice to payment. */
  readonly paidIn: Uint8Array;
  /** Month in which the unpaid invoice of who did not renew is cancelled, 0: of who did. */
  readonly lapsesAt: Int16Array;
  /** Commission that signing it earned. */
  readonly earned: Float64Array;
  readonly failed: Uint8Array;
  /** What the focus was worth with which it was sold to. */
  readonly aim: Float64Array;
  readonly partner: Uint8Array;
  /** Part of its ARR that came through a platform: all or nothing, but of opening customers the usual share. */
  readonly platform: Float64Array;
  /** What it pays a year, and paid at first, as if prices that follow its growth had then been what they are. */
  readonly acv: Float64Array;
  readonly first: Float64Array;
  /** Cumulative hazards and the thresholds at which the event happens. */
  readonly churnHazard: Float64Array;
  readonly churnAt: Float64Array;
  readonly contractHazard: Float64Array;
  readonly contractAt: Float64Array;
  readonly expandAt: Float64Array;
  /** Factor a month of the customer's own growth, where its monthly price follows; 0 before it is drawn. */
  readonly growth: Float64Array;
  readonly events: Uint16Array;

  constructor(ctx: Context) {
    this.start = new Int32Array(ctx.segments + 1);
    for (let s = 0; s < ctx.segments; s++) {
      const slot = ctx.individual[s] ? S.accounts : S.designPartners;
      this.start[s + 1] = this.start[s] + Math.ceil(ctx.v[ctx.base[s] + slot]);
    }
    const room = this.start[ctx.segments];
    this.dealOrdinal = new Int32Array(room);
    this.dealIndustry = new Uint8Array(room);
    this.dealDue = new Int16Array(room);
    this.dealAim = new Float64Array(room);
    this.dealPod = new Int16Array(room);
    this.dealGivenUpAt = new Float64Array(room);
    this.ordinal = new Int32Array(room);
    this.industry = new Uint8Array(room);
    this.status = new Uint8Array(room);
    this.month = new Int16Array(room);
    this.signed = new Int16Array(room);
    this.contract = new Uint8Array(room);
    this.billing = new Uint8Array(room);
    this.paidIn = new Uint8Array(room);
    this.lapsesAt = new Int16Array(room);
    this.earned = new Float64Array(room);
    this.failed = new Uint8Array(room);
    this.aim = new Float64Array(room);
    this.partner = new Uint8Array(room);
    this.platform = new Float64Array(room);
    this.acv = new Float64Array(room);
    this.first = new Float64Array(room);
    this.churnHazard = new Float64Array(room);
    this.churnAt = new Float64Array(room);
    this.contractHazard = new Float64Array(room);
    this.contractAt = new Float64Array(room);
    this.expandAt = new Float64Array(room);
    this.growth = new Float64Array(room);
    this.events = new Uint16Array(room);
  }

  /** Keeps a deal while a month's pass closes the gaps that decided ones left, in order of opening. */
  moveDeal(from: number, to: number): void {
    if (from === to) return;
    this.dealOrdinal[to] = this.dealOrdinal[from];
    this.dealIndustry[to] = this.dealIndustry[from];
    this.dealDue[to] = this.dealDue[from];
    this.dealAim[to] = this.dealAim[from];
    this.dealPod[to] = this.dealPod[from];
    this.dealGivenUpAt[to] = this.dealGivenUpAt[from];
  }

  /** Keeps a customer while a month's pass closes the gaps that leavers left, in order of signing. */
  move(from: number, to: number): void {
    if (from !== to) this.copy(from, to);
  }

  /** Apart from `move`, which a compiler puts in place wherever it is called: mostly there is no gap. */
  private copy(from: number, to: number): void {
    this.ordinal[to] = this.ordinal[from];
    this.industry[to] = this.industry[from];
    this.status[to] = this.status[from];
    this.month[to] = this.month[from];
    this.signed[to] = this.signed[from];
    this.contract[to] = this.contract[from];
    this.billing[to] = this.billing[from];
    this.paidIn[to] = this.paidIn[from];
    this.lapsesAt[to] = this.lapsesAt[from];
    this.earned[to] = this.earned[from];
    this.failed[to] = this.failed[from];
    this.aim[to] = this.aim[from];
    this.partner[to] = this.partner[from];
    this.platform[to] = this.platform[from];
    this.acv[to] = this.acv[from];
    this.first[to] = this.first[from];
    this.churnHazard[to] = this.churnHazard[from];
    this.churnAt[to] = this.churnAt[from];
    this.contractHazard[to] = this.contractHazard[from];
    this.contractAt[to] = this.contractAt[from];
    this.expandAt[to] = this.expandAt[from];
    this.growth[to] = this.growth[from];
    this.events[to] = this.events[from];
  }
}
