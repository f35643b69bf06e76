// A scenario in another currency: the same company, at the other currency's level of prices.
import type { Metric } from '../engine/input';
import { compact, differing } from './resolve';
import { isMoney, parametersOf, perDollar, type Parameter } from './table';
import type { Condition, Plan, Round, Scenario, Segment, Value, Values } from './types';
import { isRange } from './value';

const moneyKeys = (rows: readonly Parameter[]): ReadonlySet<string> =>
  new Set(rows.filter(({ unit }) => isMoney(unit)).map(({ key }) => key));
const MONEY = {
  company: moneyKeys(parametersOf('company')),
  segment: moneyKeys(parametersOf('segment')),
  round: moneyKeys(parametersOf('round')),
};
/** Figures of rules that are money. */
const MONEY_METRICS: readonly Metric[] = ['cash', 'arr'];

type Keys = ReadonlySet<string>;
const amountsIn = (values: Values, keys: Keys) => Object.keys(values).filter((key) => keys.has(key)).length;
const isAmount = ({ metric }: Condition) => MONEY_METRICS.includes(metric);

/** How many amounts of money the scenario sets itself: in its company, segments, rounds and rules. */
export const amountsSet = ({ company, segments, plan }: Scenario): number =>
  amountsIn(company, MONEY.company) +
  segments.reduce((sum, { values }) => sum + amountsIn(values, MONEY.segment), 0) +
  plan.rounds.reduce((sum, { values }) => sum + amountsIn(values, MONEY.round), 0) +
  plan.rules.reduce((sum, { when }) => sum + when.filter(isAmount).length, 0);

/** Twelve digits: 1.1 × 2 is 2.2. */
const clean = (x: number) => Number(x.toPrecision(12));

const times = (value: Value, factor: number): Value =>
  isRange(value) ? { p10: clean(value.p10 * factor), p90: clean(value.p90 * factor) } : clean(value * factor);
const multiply = (values: Values, keys: Keys, factor: number): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, keys.has(key) ? times(value, factor) : value]),
  );

/** The rounds with their amounts, valuations and thresholds multiplied. */
export const multiplyRounds = (rounds: readonly Round[], factor: number): readonly Round[] =>
  rounds.map((round) => ({ ...round, values: multiply(round.values, MONEY.round, factor) }));

/** Every amount that the scenario sets itself, multiplied. Judged by `validate`, as any change. */
export function multiplyAmounts(scenario: Scenario, factor: number): Scenario {
  const segment = (each: Segment): Segment => ({
    ...each,
    values: multiply(each.values, MONEY.segment, factor),
  });
  const condition = (each: Condition): Condition =>
    isAmount(each) ? { ...each, value: clean(each.value * factor) } : each;
  const plan: Plan = {
    ...scenario.plan,
    rounds: multiplyRounds(scenario.plan.rounds, factor),
    rules: scenario.plan.rules.map((rule) => ({ ...rule, when: rule.when.map(condition) })),
  };
  return {
    ...scenario,
    company: multiply(scenario.company, MONEY.company, factor),
    segments: scenario.segments.map(segment),
    plan,
  };
}

/** Defaults follow the currency, said or not; what is set keeps its figure, and so means another amount. */
function defaultsFollow(scenario: Scenario, currency: string): Scenario {
  const { plan, ...rest } = compact(scenario);
  const rounds = plan.rounds.map((round) => ({
    ...round,
    values: differing(parametersOf('round'), round.values, undefined, scenario.currency),
  }));
  return { ...rest, currency, plan: { ...plan, rounds } };
}

/** By how much amounts differ that mean the same. */
export const levelBetween = (from: string, to: string): number => perDollar(to) / perDollar(from);

/**
 * Every amount follows the currency, at its level of prices: defaults to theirs, which may be figures of their own, and
 * what is set by the one factor. An amount near the end of what is valid may leave it: `validate` says so.
 */
export const inCurrency = (scenario: Scenario, currency: string): Scenario =>
  scenario.currency === currency
    ? scenario
    : multiplyAmounts(defaultsFollow(scenario, currency), levelBetween(scenario.currency, currency));
