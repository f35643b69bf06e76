// What becomes of customers by their age: futures are lived again and everybody's age is looked at, month by month.
import { MAX_SELLING, type EngineInput } from '../input';
import { CONTRACTS, cohortBase, LIVE, MONTHLY, Simulator, YEAR, type World } from '../model';
import { SILENT } from '../story/silent';
import { chain, type CohortCount } from './cohort-curve';

/** Futures `from` up to, not including, `to`. */
export function countCohorts(
  input: EngineInput,
  { seed, ignoranceSeed }: { readonly seed: number; readonly ignoranceSeed: number },
  from: number,
  to: number,
): CohortCount {
  const watch = new Watch(input, to - from);
  let lived = 0;
  const recorder = {
    ...SILENT,
    begin(world: World) {
      watch.begin();
      watch.look(world);
    },
    month: (world: World) => watch.look(world),
    end: () => watch.end(lived++),
  };
  new Simulator(input, recorder).run({ seed, ignoranceSeed, from, to }, []);
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
  private gather({ customers, ctx, month }: World, s: number): void {
    const { each } = customers;
    const zero = s * this.cells + MAX_SELLING;
    for (let contract = 0; contract < CONTRACTS && !ctx.individual[s]; contract++) {
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
