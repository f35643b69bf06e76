// What the picker says beside a preset: its odds, or why there are none. Pure.
import { money } from '../../format';
import type { Messages } from '../../messages';
import type { PlanRow } from '../../state';

/** `counting`: its group is being counted; the odds of another are those it was left with, if any. */
export function planNote(
  { at, failed, stale, currency }: Pick<PlanRow, 'at' | 'failed' | 'stale' | 'currency'>,
  counting: boolean,
  { header, why }: Messages['app'],
): string {
  if (!counting && (stale || !at)) return '';
  // What failed before a change is being counted anew.
  if (stale) return header.computing;
  if (failed) return why.plans.failed;
  return at ? header.planOdds(String(at[0].survival), money(at[0].arr, currency)) : header.computing;
}
