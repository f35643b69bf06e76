// A scenario without a keyframe, a round or a rule, by its path: `plan.mix.22`, `plan.focus.smb.7`, `rounds.a`,
// `rules.not-funded`. The same scenario where there is no such thing.
import type { Plan, Scenario } from '../scenario';

export function without(scenario: Scenario, path: string): Scenario {
  const { plan } = scenario;
  const [head, name = '', ...rest] = path.split('.');
  const change = (part: Partial<Plan>): Scenario => ({ ...scenario, plan: { ...plan, ...part } });
  const lacking = <T>(list: readonly T[], is: (each: T) => boolean): readonly T[] | undefined =>
    list.some(is) ? list.filter((each) => !is(each)) : undefined;

  if (head === 'rounds' || head === 'rules') {
    const rounds = head === 'rounds' && lacking(plan.rounds, ({ id }) => id === name);
    const rules = head === 'rules' && lacking(plan.rules, ({ id }) => id === name);
    if (rest.length > 0) return scenario;
    return rounds ? change({ rounds }) : rules ? change({ rules }) : scenario;
  }
  if (head !== 'plan' || !Object.hasOwn(plan, name)) return scenario;
  const month = Number(rest.at(-1));
  const isThen = (frame: { readonly month: number }) => frame.month === month;
  if (name === 'mix') {
    const keyframes = rest.length === 1 && lacking(plan.mix.keyframes, isThen);
    return keyframes ? change({ mix: { ...plan.mix, keyframes } }) : scenario;
  }
  if (name === 'rounds' || name === 'rules') return scenario;
  const curve = plan[name as Exclude<keyof Plan, 'mix' | 'rounds' | 'rules'>];
  if ('length' in curve) {
    const left = rest.length === 1 && lacking(curve as readonly { readonly month: number }[], isThen);
    return left ? change({ [name]: left }) : scenario;
  }
  const owned = curve as Readonly<Record<string, readonly { readonly month: number }[]>>;
  const [segment] = rest;
  const left = rest.length === 2 && Object.hasOwn(owned, segment) && lacking(owned[segment], isThen);
  return left ? change({ [name]: { ...owned, [segment]: left } }) : scenario;
}
