// Customers: those counted in cohorts, and sums over all of a segment.
import { MAX_LAPSE, MAX_MONTHS, MAX_SEGMENTS, MAX_SELLING } from '../input';
import { clear, clearAll, monthly } from './by-segment';
import type { Context } from './context';
import { Individuals } from './individuals';

/** A contract is known by its term in years; those by the month (0) end in any month, others with their term. */
export const MONTHLY = 0;
export const ANNUAL = 1;
const LONGEST_TERM = 3;
/** Kinds of contract, the monthly one included. */
export const CONTRACTS = LONGEST_TERM + 1;
/**
 * Cells of one segment's cohorts under one contract: by month, those before the opening included, and one for all that
 * come after the horizon.
 */
export const COHORT = MAX_SELLING + MAX_MONTHS + 2;

/** Months, this one included, in which someone may be about to lapse: a ring. */
export const LAPSING = MAX_LAPSE + 1;

/** Months of a future, the opening included. */
export const CLOCK = MAX_MONTHS + 1;

/** Where a segment's cohorts of one contract stand: the cell of month 0, those of months before it below. */
export const cohortBase = (segment: number, contract: number) =>
  (segment * CONTRACTS + contract) * COHORT + MAX_SELLING;

/** The same for what is told of monthly cohorts only. */
export const platformBase = (segment: number) => segment * COHORT + MAX_SELLING;

const bySegment = () => new Float64Array(MAX_SEGMENTS);

export class CustomerState {
  private readonly month = monthly(13);
  readonly each: Individuals;
  /** [segments] live customers, and those of them on monthly contracts. */
  readonly live = bySegment();
  readonly monthlyLive = bySegment();
  /** [segments] ARR of live customers, and that part of it on monthly contracts at the month's two ends. */
  readonly arr = bySegment();
  readonly monthlyArr = bySegment();
  readonly monthlyArrBefore = bySegment();
  /** [segments] signed but not live: customers and their ARR. */
  readonly backlog = bySegment();
  readonly backlogArr = bySegment();
  /** [segments] individual customers ever signed, design partners aside: their ordinals. */
  readonly signedEver = bySegment();
  /** [segments] graduates who joined so far: their ordinals; and those of them too small to be a reference. */
  readonly graduatesEver = bySegment();
  readonly smallGraduates = bySegment();
  /** [segments] design partners signed so far, and live. */
  readonly partners = bySegment();
  readonly partnersLive = bySegment();
  /** [segments × COHORT] share of a monthly cohort's ARR that came through a platform (platformBase). */
  readonly cohortPlatform: Float64Array;
  /** [segments] the same of all monthly contracts, where a platform takes a fee. */
  readonly platformShare = bySegment();

  /** [segments] first month of which there can be a cohort: 0, or below it with opening customers. */
  readonly oldest = new Int32Array(MAX_SEGMENTS);
  /** [segments × CONTRACTS] no cohort of an earlier month has anybody left. */
  private readonly first = new Int32Array(MAX_SEGMENTS * CONTRACTS);
  /** Cohorts by the month in which they went live: customers, ARR, that at first of those who are left, shares whose onboarding failed and who are small graduates. */
  readonly cohort: Float64Array;
  readonly cohortArr: Float64Array;
  readonly cohortFirst: Float64Array;
  readonly cohortFailed: Float64Array;
  readonly cohortSmall: Float64Array;
  /** Counted customers that will go live in a month, their ARR, those certain to have failed; by month of signing, those not yet begun with. */
  readonly goingLive: Float64Array;
  readonly goingLiveArr: Float64Array;
  readonly goingLiveFailed: Float64Array;
  /** [segments] the last month in which any of them will; may lie after the horizon. */
  readonly goingLiveUntil = bySegment();
  readonly waiting: Float64Array;
  readonly waitingArr: Float64Array;
  /** Commission that signing them earned, where it may be clawed back. */
  readonly waitingEarned: Float64Array;
  readonly goingLiveEarned: Float64Array;
  readonly cohortEarned: Float64Array;
  /**
   * What the focus was worth with which they were sold to, where it is ever drawn or set: added up over those who will go
   * live, the mean of a cohort; [segments × CLOCK] by month of signing; [segments] the mean of all who are live.
   */
  readonly goingLiveAim: Float64Array;
  readonly cohortAim: Float64Array;
  readonly signedAim = new Float64Array(MAX_SEGMENTS * CLOCK);
  readonly aim = bySegment();
  /** [segments] customers of all cohorts, and what their focus was worth, added up. */
  readonly inCohorts = bySegment();
  readonly cohortsAim = bySegment();
  /** [segments] how many that is the mean of: those about to be cut off aside. */
  readonly aimed = bySegment();
  /** [segments] all of them; what was invoiced to them at signature; no earlier month of signing has any. */
  readonly waitingAll = bySegment();
  readonly waitingBilled = bySegment();
  readonly waitingFrom = bySegment();
  readonly onboardCredit = bySegment();
  /**
   * [segments × LAPSING] counted customers who did not renew and do not say so, by the month in which their unpaid
   * invoice will be cancelled: how many, their ARR, what they were asked for.
   */
  readonly lapsing = new Float64Array(MAX_SEGMENTS * LAPSING);
  readonly lapsingArr = new Float64Array(MAX_SEGMENTS * LAPSING);
  readonly lapsingBilled = new Float64Array(MAX_SEGMENTS * LAPSING);

  /** [segments] this month. */
  readonly wentLive = this.month.part(0);
  readonly churned = this.month.part(1);
  readonly newArr = this.month.part(2);
  readonly expansionArr = this.month.part(3);
  readonly contractionArr = this.month.part(4);
  readonly churnedArr = this.month.part(5);
  readonly selfServeArr = this.month.part(6);
  readonly churnedMonthly = this.month.part(7);
  readonly graduatedIn = this.month.part(8);
  readonly graduatedOut = this.month.part(9);
  readonly graduatedInArr = this.month.part(10);
  readonly graduatedOutArr = this.month.part(11);
  readonly siteArr = this.month.part(12);
  /** [segments] service to monthly contracts that is billed later. */
  readonly unbilled = bySegment();
  /** [segments] overload of care, satisfaction, and the factor on the hazard of churn. */
  readonly overload = bySegment();
  readonly satisfaction = bySegment();
  readonly churnFactor = bySegment();
  /** [segments] factor on the hazard of expansion: how content customers are, and who sells more to them. */
  readonly expansionFactor = bySegment();
  /** [segments × CLOCK] running total of that factor by month: a renewal is judged by the years it ends. */
  readonly churnClock = new Float64Array(MAX_SEGMENTS * CLOCK);
  /** [segments] ARR of those who have been live for a year. */
  readonly seasonedArr = bySegment();
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
    // Up to the last counted segment: customers of the others stand in no cohort.
    const counted = ctx.individual.lastIndexOf(0) + 1;
    const cohorts = () => new Float64Array(counted * CONTRACTS * COHORT);
    this.cohort = cohorts();
    this.cohortArr = cohorts();
    this.cohortFirst = cohorts();
    this.cohortFailed = cohorts();
    this.cohortSmall = cohorts();
    this.cohortPlatform = new Float64Array(ctx.segments * COHORT);
    this.goingLive = cohorts();
    this.goingLiveArr = cohorts();
    this.goingLiveFailed = cohorts();
    this.waiting = cohorts();
    this.waitingArr = cohorts();
    const earned = () => (ctx.clawing.includes(1) ? cohorts() : new Float64Array(0));
    this.waitingEarned = earned();
    this.goingLiveEarned = earned();
    this.cohortEarned = earned();
    const aims = () => (ctx.focused.includes(1) ? cohorts() : new Float64Array(0));
    this.goingLiveAim = aims();
    this.cohortAim = aims();
    this.arrays = Object.values(this).filter((value) => value instanceof Float64Array);
  }

  /** First month whose cohort under a contract may have anybody left. */
  firstMonth(s: number, contract: number): number {
    return this.first[s * CONTRACTS + contract];
  }

  /** Customers were there before the opening, on monthly contracts and such of a year. */
  beginBefore(s: number, month: number): void {
    this.oldest[s] = month;
    this.first[s * CONTRACTS + MONTHLY] = this.first[s * CONTRACTS + ANNUAL] = month;
  }

  /** Nobody joins the cohort of a month that is over: the oldest ones that all have left need no more looking at. */
  passEmpty(s: number, month: number): void {
    for (let contract = MONTHLY; contract < CONTRACTS; contract++) {
      const base = cohortBase(s, contract);
      let first = this.firstMonth(s, contract);
      while (first <= month && this.cohort[base + first] === 0) first += 1;
      this.first[s * CONTRACTS + contract] = first;
    }
  }

  reset(): void {
    clearAll(this.arrays);
    this.oldest.fill(0);
    this.first.fill(0);
    this.satisfaction.fill(1);
    this.each.deals.fill(0);
    this.each.customers.fill(0);
    this.each.waiting.fill(0);
    this.unearned = 0;
  }

  clearMonth(): void {
    clear(this.month.all);
  }
}
