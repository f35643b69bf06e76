// Deals and customers: counted in cohorts, or one by one in pools that no scenario can overflow.
import { MAX_MONTHS, MAX_SEGMENTS, S } from '../input';
import type { Context } from './context';
import { monthly } from './market-state';

export const MONTHLY = 0;
export const ANNUAL = 1;
/** Cells of one segment's cohorts under one contract: by month, and one for all that come after the horizon. */
export const COHORT = MAX_MONTHS + 2;

/** Where a segment's cohorts of one contract begin. */
export const cohortBase = (segment: number, contract: number) => (segment * 2 + contract) * COHORT;

const cohorts = () => new Float64Array(MAX_SEGMENTS * 2 * COHORT);
const bySegment = () => new Float64Array(MAX_SEGMENTS);

/** Life of an individual customer. */
export const WAITING = 0;
export const ONBOARDING = 1;
export const LIVE = 2;

/** Individuals, structure of arrays; a segment's slots begin at `start[segment]` and hold its addressable accounts. */
export class Individuals {
  readonly start: Int32Array;
  readonly deals = new Int32Array(MAX_SEGMENTS);
  readonly dealOrdinal: Int32Array;
  readonly dealDue: Int16Array;
  /** POD that holds the deal, −1: founders. */
  readonly dealPod: Int16Array;

  readonly customers = new Int32Array(MAX_SEGMENTS);
  readonly ordinal: Int32Array;
  readonly status: Uint8Array;
  /** Month signed while waiting, month due while onboarding, first month while live. */
  readonly month: Int16Array;
  readonly signed: Int16Array;
  readonly contract: Uint8Array;
  readonly failed: Uint8Array;
  readonly partner: Uint8Array;
  readonly acv: Float64Array;
  /** Cumulative hazards and the thresholds at which the event happens. */
  readonly churnHazard: Float64Array;
  readonly churnAt: Float64Array;
  readonly contractHazard: Float64Array;
  readonly contractAt: Float64Array;
  readonly expandAt: Float64Array;
  readonly events: Uint16Array;

  constructor(ctx: Context) {
    this.start = new Int32Array(ctx.segments + 1);
    for (let s = 0; s < ctx.segments; s++) {
      const room = ctx.individual[s] ? Math.ceil(ctx.v[ctx.base[s] + S.accounts]) : 0;
      this.start[s + 1] = this.start[s] + room;
    }
    const room = this.start[ctx.segments];
    this.dealOrdinal = new Int32Array(room);
    this.dealDue = new Int16Array(room);
    this.dealPod = new Int16Array(room);
    this.ordinal = new Int32Array(room);
    this.status = new Uint8Array(room);
    this.month = new Int16Array(room);
    this.signed = new Int16Array(room);
    this.contract = new Uint8Array(room);
    this.failed = new Uint8Array(room);
    this.partner = new Uint8Array(room);
    this.acv = new Float64Array(room);
    this.churnHazard = new Float64Array(room);
    this.churnAt = new Float64Array(room);
    this.contractHazard = new Float64Array(room);
    this.contractAt = new Float64Array(room);
    this.expandAt = new Float64Array(room);
    this.events = new Uint16Array(room);
  }

  /** Keeps a customer while a month's pass closes the gaps that leavers left, in order of signing. */
  move(from: number, to: number): void {
    if (from === to) return;
    this.ordinal[to] = this.ordinal[from];
    this.status[to] = this.status[from];
    this.month[to] = this.month[from];
    this.signed[to] = this.signed[from];
    this.contract[to] = this.contract[from];
    this.failed[to] = this.failed[from];
    this.partner[to] = this.partner[from];
    this.acv[to] = this.acv[from];
    this.churnHazard[to] = this.churnHazard[from];
    this.churnAt[to] = this.churnAt[from];
    this.contractHazard[to] = this.contractHazard[from];
    this.contractAt[to] = this.contractAt[from];
    this.expandAt[to] = this.expandAt[from];
    this.events[to] = this.events[from];
  }
}

export class CustomerState {
  private readonly month = monthly(8);
  readonly each: Individuals;
  /** [segments] live customers, their ARR, and that part of it on monthly contracts at the month's two ends. */
  readonly live = bySegment();
  readonly arr = bySegment();
  readonly monthlyArr = bySegment();
  readonly monthlyArrBefore = bySegment();
  /** [segments] signed but not live: customers and their ARR. */
  readonly backlog = bySegment();
  readonly backlogArr = bySegment();
  /** [segments] customers ever signed (ordinals of individuals). */
  readonly signedEver = bySegment();
  /** [segments] design partners signed so far, and live. */
  readonly partners = bySegment();
  readonly partnersLive = bySegment();
  /** [segments] share of monthly contracts that came through a platform. */
  readonly platformShare = bySegment();

  /** Cohorts by the month in which they went live: customers, ARR, share whose onboarding failed. */
  readonly cohort = cohorts();
  readonly cohortArr = cohorts();
  readonly cohortFailed = cohorts();
  /** Counted customers that will go live in a month, and their ARR; by month of signing, those not yet begun with. */
  readonly goingLive = cohorts();
  readonly goingLiveArr = cohorts();
  readonly goingLiveFailed = cohorts();
  readonly waiting = cohorts();
  readonly waitingArr = cohorts();
  /** [segments] all of them; the ARR of those on annual contracts; no earlier month of signing has any. */
  readonly waitingAll = bySegment();
  readonly waitingAnnualArr = bySegment();
  readonly waitingFrom = bySegment();
  readonly onboardCredit = bySegment();

  /** [segments] this month. */
  readonly wentLive = this.month.part(0);
  readonly churned = this.month.part(1);
  readonly newArr = this.month.part(2);
  readonly expansionArr = this.month.part(3);
  readonly contractionArr = this.month.part(4);
  readonly churnedArr = this.month.part(5);
  readonly selfServeArr = this.month.part(6);
  readonly newMonthlyArr = this.month.part(7);
  /** [segments] overload of care and satisfaction of last month. */
  readonly overload = bySegment();
  readonly satisfaction = bySegment();
  /** [segments] running total of expansion hazard, against which individuals' thresholds stand. */
  readonly expansionClock = bySegment();
  /** [segments] references that prospects can call. */
  readonly references = bySegment();
  readonly largest = bySegment();
  readonly squares = bySegment();
  /** Contract time billed and not yet served, summed over contracts. */
  unearned = 0;

  private readonly arrays: Float64Array[];

  constructor(ctx: Context) {
    this.each = new Individuals(ctx);
    this.arrays = Object.values(this).filter((value) => value instanceof Float64Array);
  }

  reset(): void {
    for (let i = 0; i < this.arrays.length; i++) this.arrays[i].fill(0);
    this.satisfaction.fill(1);
    this.each.deals.fill(0);
    this.each.customers.fill(0);
    this.unearned = 0;
  }

  clearMonth(): void {
    this.month.all.fill(0);
  }
}
