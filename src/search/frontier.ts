// Which of many plans no other one beats: as safe with less ARR, or as large with fewer survivors, is beaten.

export interface Standing {
  /** Each from 0 up, more is better. */
  readonly survival: number;
  readonly arr: number;
}

/**
 * [plans] is it on the frontier: is none at least as good in both and better in one (Pareto's sense)? Equal plans are both
 * on it, or neither is.
 */
export function onFrontier(plans: readonly Standing[]): boolean[] {
  const order = plans.map((_, i) => i);
  order.sort((i, j) => plans[j].survival - plans[i].survival || plans[j].arr - plans[i].arr);
  const on = plans.map(() => false);
  /** Most ARR among those with more survivors than `level`, and the frontier's ARR at it. */
  let above = -Infinity;
  let level = Infinity;
  let most = -Infinity;
  for (const i of order) {
    const { survival, arr } = plans[i];
    if (survival < level) {
      above = Math.max(above, most);
      level = survival;
      most = arr;
    }
    on[i] = arr === most && arr > above;
  }
  return on;
}
