// In how many futures a rule fired and when, and which rules have the last word over it. Pure.
import type { Odds, Turning } from '../../../engine/summary';
import { LATCHES } from '../../../engine';
import { chance, exact } from '../../../format';
import type { Messages } from '../../../messages';
import { rulesInForce, type Action, type Plan, type Rule, type Scenario } from '../../../scenario';
import type { Latch } from './table';

/** A run, as far as it is told here. */
export interface Counted {
  readonly scenario: Scenario;
  readonly picture: { readonly odds: Pick<Odds, 'futures' | 'rules'> };
}

/** The turning point that is a rule's; undefined when it was not part of that run. */
export function turningOf({ scenario, picture }: Counted, id: string): Turning | undefined {
  const at = rulesInForce(scenario.plan).findIndex((rule) => rule.id === id);
  return picture.odds.rules.at(at < 0 ? Infinity : at);
}

/** It only gives back what others hold: it fires, too, when there is nothing to give back. */
const onlyReleases = ({ then }: Rule): boolean => then.every(({ lever }) => lever === 'release');

/** "Fires in 34 of 100 futures, usually in month 21 (8 in 10 of them: 14 to 40)." */
export function firingText({ ruleEditor }: Messages, shown: Counted | null, rule: Rule): string {
  const words = ruleEditor.firing;
  if (rule.off) return words.off;
  const turning = shown && turningOf(shown, rule.id);
  if (!turning) return words.notYet;
  const { futures } = shown.picture.odds;
  const releases = onlyReleases(rule);
  if (turning.count === 0) return (releases ? words.neverMet : words.never)(exact(futures));
  const { n, of } = chance(turning.count, futures);
  const how = (releases ? words.met : words.fires)(n, of);
  const [low, middle, high] = [turning.p10, turning.p50, turning.p90].map(Math.round);
  if (Number.isNaN(middle)) return words.rarely(how);
  return low === high ? words.always(how, middle) : words.usually(how, middle, low, high);
}

/** What a change sets for good, until it is set again or given back. */
function held(action: Action): Latch | undefined {
  return action.lever === 'release' ? action.latch : LATCHES.find((latch) => latch === action.lever);
}

/** Later rules that set what this one sets: firing in the same month they undo it. By what is set. */
export function overruled(plan: Plan, rule: Rule): ReadonlyMap<Latch, readonly Rule[]> {
  const rules = rulesInForce(plan);
  const at = rules.indexOf(rule);
  const later = at < 0 ? [] : rules.slice(at + 1);
  const found = new Map<Latch, readonly Rule[]>();
  for (const latch of LATCHES) {
    const sets = (each: Rule) => each.then.some((action) => held(action) === latch);
    const others = sets(rule) ? later.filter(sets) : [];
    if (others.length > 0) found.set(latch, others);
  }
  return found;
}
