// What becomes of customers by their age: futures are lived again and everybody's age is looked at, month by month.
import { MAX_SELLING, type EngineInput } from '../input';
import { CONTRACTS, cohortBase, Follower, LIVE, MONTHLY, YEAR, type World } from '../model';
import { FEWEST } from './bands';
import { Quantiles } from './quantiles';

/** Over some futures; counts of several stretches of them can be joined. */
export interface CohortCount {
  readonly futures: number;
  readonly months: number;
  readonly segments: number;
  /**
   * [segments][months + 1] summed over futures and months, by the age that customers reach in the month: how many there
   * were a month younger, and how many of these are there still; the same of their ARR. Index 0 is not used.
   */
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly arrBefore: Float64Array;
  readonly arrAfter: Float64Array;
  /** [segments] customers that went live, and those of them by the month. */
  readonly joined: Float64Array;
  readonly monthly: Float64Array;
  /** [futures][segments][months + 1] share left by age in each future, NaN from where nobody was so old. */
  readonly left: Float64Array;
  readonly arrLeft: Float64Array;
}

/** Futures `from` up to, not including, `to`. */
export function countCohorts(
  input: EngineInput,
  seeds: { readonly seed: number; readonly ignoranceSeed: number },
  from: number,
  to: number,
): CohortCount {
  const watch = new Watch(input, to - from);
  const follower = new Follower(input);
  for (let future = from; future < to; future++) {
    watch.begin();
    for (const world of follower.live({ ...seeds, future })) watch.look(world);
    watch.end(future - from);
  }
  return watch.count;
}

/**
 * Ages are months since going live; only customers who came after the opening count. Who moves on to the next segment
 * is not lost in the one it left, and new in the next one. Who did not renew and has not said so is gone from the month
 * in which it did not.
 */
class Watch {
  readonly count: CohortCount;
  private readonly width: number;
  private readonly size: number;
  /** Cells of a segment, by month of going live: those before the opening come first. */
  private readonly cells: number;
  /** [segments][cells] customers and their ARR at the end of the month, and of the one before. */
  private now: Float64Array;
  private was: Float64Array;
  private arrNow: Float64Array;
  private arrWas: Float64Array;
  /** [4][segments][months + 1] of the future at hand: before, after, and of ARR. */
  private readonly own: Float64Array[];

  constructor({ months, segments }: EngineInput, futures: number) {
    this.width = months + 1;
    this.size = segments * this.width;
    this.cells = MAX_SELLING + this.width;
    const row = () => new Float64Array(this.size);
    const cells = () => new Float64Array(segments * this.cells);
    [this.now, this.was, this.arrNow, this.arrWas] = [cells(), cells(), cells(), cells()];
    this.own = [row(), row(), row(), row()];
    this.count = {
      ...{ futures, months, segments },
      ...{ before: row(), after: row(), arrBefore: row(), arrAfter: row() },
      ...{ joined: new Float64Array(segments), monthly: new Float64Array(segments) },
      left: new Float64Array(futures * this.size).fill(NaN),
      arrLeft: new Float64Array(futures * this.size).fill(NaN),
    };
  }

  begin(): void {
    for (const row of [this.now, this.arrNow, ...this.own]) row.fill(0);
  }

  look(world: World): void {
    [this.was, this.now] = [this.now, this.was];
    [this.arrWas, this.arrNow] = [this.arrNow, this.arrWas];
    this.now.fill(0);
    this.arrNow.fill(0);
    for (let s = 0; s < this.count.segments; s++) {
      this.gather(world, s);
      if (world.month > 0) this.age(world, s);
    }
  }

  end(future: number): void {
    const { count, own } = this;
    [count.before, count.after, count.arrBefore, count.arrAfter].forEach((sum, i) => {
      for (let at = 0; at < this.size; at++) sum[at] += own[i][at];
    });
    for (let s = 0; s < count.segments; s++) {
      const start = s * this.width;
      const into = (future * count.segments + s) * this.width;
      chain(own[0], own[1], start, this.width, count.left, into);
      chain(own[2], own[3], start, this.width, count.arrLeft, into);
    }
  }

  /** Who is live at the end of the month, by the month of going live. */
  private gather({ customers, month }: World, s: number): void {
    const { each } = customers;
    const zero = s * this.cells + MAX_SELLING;
    for (let contract = 0; contract < CONTRACTS; contract++) {
      const base = cohortBase(s, contract);
      for (let m = customers.oldest[s]; m <= month; m++) {
        this.now[zero + m] += customers.cohort[base + m];
        this.arrNow[zero + m] += customers.cohortArr[base + m];
      }
      if (month > 0) this.welcome(s, customers.cohort[base + month], contract);
    }
    for (let i = each.start[s]; i < each.start[s] + each.customers[s]; i++) {
      if (each.status[i] !== LIVE || each.lapsesAt[i] > 0) continue;
      const m = each.month[i];
      this.now[zero + m] += 1;
      this.arrNow[zero + m] += each.acv[i];
      if (m === month && m > 0) this.welcome(s, 1, each.contract[i]);
    }
  }

  private welcome(s: number, came: number, contract: number): void {
    this.count.joined[s] += came;
    if (contract === MONTHLY) this.count.monthly[s] += came;
  }

  /** Who was there a month ago, and is. Graduates of the month go back to those whose anniversary it is, in proportion. */
  private age({ customers, month }: World, s: number): void {
    const zero = s * this.cells + MAX_SELLING;
    let asked = 0;
    let arrAsked = 0;
    for (let m = month - YEAR; m >= customers.oldest[s]; m -= YEAR) {
      asked += this.was[zero + m];
      arrAsked += this.arrWas[zero + m];
    }
    const moved = asked > 0 ? customers.graduatedOut[s] / asked : 0;
    const arrMoved = arrAsked > 0 ? customers.graduatedOutArr[s] / arrAsked : 0;
    const [before, after, arrBefore, arrAfter] = this.own;
    for (let m = 1; m < month; m++) {
      const [was, arrWas] = [this.was[zero + m], this.arrWas[zero + m]];
      if (was === 0) continue;
      const reached = s * this.width + month - m;
      const back = (month - m) % YEAR === 0;
      before[reached] += was;
      after[reached] += Math.min(was, this.now[zero + m] + (back ? moved * was : 0));
      arrBefore[reached] += arrWas;
      arrAfter[reached] += this.arrNow[zero + m] + (back ? arrMoved * arrWas : 0);
    }
  }
}

/** Product of after ÷ before by age, from 1 at age 0; NaN from the first age that nobody reached. */
function chain(
  before: Float64Array,
  after: Float64Array,
  start: number,
  width: number,
  out: Float64Array,
  into: number,
): void {
  let left = 1;
  out[into] = before[start + 1] > 0 ? 1 : NaN;
  for (let age = 1; age < width && before[start + age] > 0; age++) {
    left *= after[start + age] / before[start + age];
    out[into + age] = left;
  }
}

/** Two counts of different futures as one. */
export function joinCohorts(a: CohortCount, b: CohortCount): CohortCount {
  const sum = (x: Float64Array, y: Float64Array) => x.map((value, i) => value + y[i]);
  const both = (x: Float64Array, y: Float64Array) => {
    const all = new Float64Array(x.length + y.length);
    all.set(x);
    all.set(y, x.length);
    return all;
  };
  return {
    ...{ futures: a.futures + b.futures, months: a.months, segments: a.segments },
    ...{ before: sum(a.before, b.before), after: sum(a.after, b.after) },
    ...{ arrBefore: sum(a.arrBefore, b.arrBefore), arrAfter: sum(a.arrAfter, b.arrAfter) },
    ...{ joined: sum(a.joined, b.joined), monthly: sum(a.monthly, b.monthly) },
    ...{ left: both(a.left, b.left), arrLeft: both(a.arrLeft, b.arrLeft) },
  };
}

/** [months + 1] each, by age; NaN where too few futures have customers so old, or none has. */
export interface CohortCurve {
  /** All customers of all futures together. */
  readonly all: Float64Array;
  readonly p10: Float64Array;
  readonly p90: Float64Array;
  /** Futures with customers so old. */
  readonly count: Float64Array;
}

/** Share of a segment's customers, or of their ARR, left by age. */
export function cohortCurve(count: CohortCount, s: number, of: 'customers' | 'arr'): CohortCurve {
  const width = count.months + 1;
  const none = () => new Float64Array(width).fill(NaN);
  const curve = { all: none(), p10: none(), p90: none(), count: new Float64Array(width) };
  const [before, after, left] =
    of === 'customers'
      ? [count.before, count.after, count.left]
      : [count.arrBefore, count.arrAfter, count.arrLeft];
  chain(before, after, s * width, width, curve.all, 0);
  const values = new Float64Array(count.futures);
  const quantiles = new Quantiles(count.futures);
  const found = new Float64Array(2);
  for (let age = 0; age < width; age++) {
    let known = 0;
    for (let future = 0; future < count.futures; future++) {
      const x = left[(future * count.segments + s) * width + age];
      if (x === x) values[known++] = x;
    }
    curve.count[age] = known;
    if (known < FEWEST) continue;
    quantiles.of(values, known, [0.1, 0.9], found);
    [curve.p10[age], curve.p90[age]] = [found[0], found[1]];
  }
  return curve;
}
