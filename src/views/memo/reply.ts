// A change in one sentence: "first-month churn at 10 %: 58 of 100 instead of 67". Pure.
import type { Chance } from '../../format';
import type { Messages } from '../../messages';
import type { Scenario } from '../../scenario';
import { naming } from '../drivers/rows';
import type { MemoTexts } from './texts';

export function replySentence(
  messages: Messages,
  t: MemoTexts['trying']['reply'],
  now: Scenario,
  changes: readonly string[],
  survival: { readonly now: Chance; readonly was: Chance },
): string {
  const told = changes.flatMap((path) => {
    const named = naming(messages, now, path);
    return named ? [t.change(named.brief, named.present, named.owner)] : [];
  });
  const { now: is, was } = survival;
  return t.changes(told, is.n, was.of === is.of ? was.n : `${was.n} of ${was.of}`, is.of);
}
