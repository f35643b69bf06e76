// The events that are told: a rule that gives back what no rule had taken is none. Pure.
import type { StoryEvent } from '../../engine/story';
import { rulesInForce } from '../../scenario';
import type { Tellable, Teller } from './tell';

export function heard({ told }: Teller<Tellable>): readonly StoryEvent[] {
  const rules = rulesInForce(told.scenario.plan);
  /** Levers that rules hold. */
  const held = new Set<string>();
  return told.replay.events.filter((event) => {
    const rule = event.kind === 'ruleFired' ? rules.at(event.rule) : undefined;
    if (!rule) return true;
    const given = rule.then.flatMap((action) => (action.lever === 'release' ? [action.latch] : []));
    const taken = rule.then.flatMap(({ lever }) => (lever === 'release' ? [] : [lever]));
    const isTold = taken.length > 0 || given.some((latch) => held.has(latch));
    given.forEach((latch) => held.delete(latch));
    taken.forEach((lever) => held.add(lever));
    return isTold;
  });
}
