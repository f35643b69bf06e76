// Scenario plus default columns: every parameter's value.
import { columnOf, defaultsOf, parametersOf, type Parameter, type Scope } from './table';
import { isRange } from './value';
import type { Archetype, Round, Scenario, Segment, Value, Values } from './types';

export interface Resolved {
  readonly company: Values;
  /** In the scenario's order. */
  readonly segments: readonly Values[];
  readonly rounds: readonly Values[];
}

/** Everything by key: what the scenario says, else the default of the segment's archetype in its currency. */
export function resolve(scenario: Scenario): Resolved {
  return {
    company: fill('company', scenario.company, undefined, scenario.currency),
    segments: scenario.segments.map((segment) => resolveSegment(segment, scenario.currency)),
    rounds: scenario.plan.rounds.map((round) => resolveRound(round, scenario.currency)),
  };
}

export const resolveSegment = ({ archetype, values }: Segment, currency: string): Values =>
  fill('segment', values, archetype, currency);

export const resolveRound = ({ values }: Round, currency: string): Values =>
  fill('round', values, undefined, currency);

function fill(scope: Scope, own: Values, archetype: Archetype | undefined, currency: string): Values {
  const filled: Record<string, Value> = { ...defaultsOf(scope, archetype, currency) };
  for (const key of Object.keys(own)) if (Object.hasOwn(filled, key)) filled[key] = own[key];
  return filled;
}

/** The same scenario with values that equal their defaults left out: the short form that links and files carry. */
export function compact(scenario: Scenario): Scenario {
  const { company, segments, currency } = scenario;
  return {
    ...scenario,
    company: differing(parametersOf('company'), company, undefined, currency),
    segments: segments.map((segment) => ({
      ...segment,
      values: differing(
        parametersOf('segment', segment.archetype),
        segment.values,
        segment.archetype,
        currency,
      ),
    })),
  };
}

/** Values that are not their default, in the table's order. */
export function differing(
  rows: readonly Parameter[],
  own: Values,
  archetype: Archetype | undefined,
  currency: string,
): Values {
  return Object.fromEntries(
    rows
      .filter(
        (row) => Object.hasOwn(own, row.key) && own[row.key] !== columnOf(row, archetype, currency).default,
      )
      .map((row) => [row.key, own[row.key]]),
  );
}

/** Are two values the same number, or the same range? */
export function sameValue(a: Value, b: Value): boolean {
  if (isRange(a) !== isRange(b)) return false;
  return isRange(a) && isRange(b) ? a.p10 === b.p10 && a.p90 === b.p90 : a === b;
}
