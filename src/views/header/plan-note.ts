// What the picker says beside a plan: its odds, or why there are none. Pure.
import { money } from '../../format';
import type { Messages } from '../../messages';
import type { Row } from '../why/plan-rows';

export function planNote(
  { at, failed, stale, currency }: Pick<Row, 'at' | 'failed' | 'stale' | 'currency'>,
  { header, why }: Messages['app'],
): string {
  // What failed before a change is being counted anew.
  if (stale) return header.computing;
  if (failed) return why.plans.failed;
  return at ? header.planOdds(String(at[0].survival), money(at[0].arr, currency)) : header.computing;
}
