// What is left of customers, and of what they pay, by their age: from counts of futures that were lived again.
import { Quantiles } from './quantiles';
import { FEWEST } from './fewest';

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

/** Product of after ÷ before by age, from 1 at age 0; NaN from the first age that nobody reached. */
export function chain(
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
