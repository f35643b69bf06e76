// What is asked of a search for a better plan: a goal, what may change and how far, and how long it may take.
import type { Scenario } from '../scenario';
import type { Goal, Reach, Space } from '../search';

/** Plans that may be counted: a glance, a minute or so, a coffee. */
export const BUDGETS = [50, 150, 400] as const;

export interface SearchForm {
  readonly least: Goal['least'];
  readonly survival: number;
  readonly arr: number;
  readonly budget: (typeof BUDGETS)[number];
  readonly mix: boolean;
  readonly acts: 1 | 2 | 3;
  readonly share: Reach;
  readonly months: Reach;
  readonly pods: boolean;
  readonly podCount: Reach;
  readonly podMonths: Reach;
}

/** A month before this is hardly a plan, one after that leaves the last mix no time. */
const LAST_MONTHS = 6;
const TENTH = 0.1;

/** Bounds to start from: wide, but for months that would leave no time to turn. */
export function usualForm({ months, plan }: Scenario, survival: number | null): SearchForm {
  const reach = { low: 2, high: Math.max(2, Math.min(48, months - LAST_MONTHS)) };
  const most = Math.max(3, ...plan.pods.map(({ value }) => value + 1));
  const limit = Math.ceil((survival ?? 0) / TENTH - 1e-9) * TENTH;
  return {
    least: 'survival',
    // Under a half the typical ARR is 0, and says nothing.
    survival: Math.min(0.9, Math.max(0.5, limit)),
    arr: 1_000_000,
    budget: 150,
    mix: true,
    acts: plan.mix.keyframes.length > 2 ? 3 : 2,
    share: { low: 0, high: 1 },
    months: reach,
    pods: true,
    podCount: { low: 0, high: most },
    podMonths: reach,
  };
}

export const goalOf = ({ least, survival, arr }: SearchForm): Goal => ({
  least,
  limit: least === 'survival' ? survival : arr,
});

export const spaceOf = (
  { mix, acts, share, months, pods, podCount, podMonths }: SearchForm,
  hasMix: boolean,
): Space => ({
  ...(mix && hasMix && { mix: { acts, share, months } }),
  ...(pods && { pods: { count: podCount, months: podMonths } }),
});
