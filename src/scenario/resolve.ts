// Scenario plus default columns: every parameter's value.
import { columnOf, parametersOf, type Parameter } from './table';
import { isRange } from './value';
import type { Round, Scenario, Segment, Value, Values } from './types';

export interface Resolved {
  readonly company: Values;
  /** In the scenario's order. */
  readonly segments: readonly Values[];
  readonly rounds: readonly Values[];
}

/** Everything by key: what the scenario says, else the default of the segment's archetype. */
export function resolve(scenario: Scenario): Resolved {
  return {
    company: fill(parametersOf('company'), scenario.company),
    segments: scenario.segments.map(resolveSegment),
    rounds: scenario.plan.rounds.map(resolveRound),
  };
}

export const resolveSegment = (segment: Segment): Values =>
  fill(parametersOf('segment', segment.archetype), segment.values, segment.archetype);

export const resolveRound = (round: Round): Values => fill(parametersOf('round'), round.values);

function fill(rows: readonly Parameter[], own: Values, archetype?: Segment['archetype']): Values {
  return Object.fromEntries(
    rows.map((row) => [
      row.key,
      Object.hasOwn(own, row.key) ? own[row.key] : columnOf(row, archetype).default,
    ]),
  );
}

/** The same scenario with values that equal their defaults left out: the short form that links and files carry. */
export function compact(scenario: Scenario): Scenario {
  return {
    ...scenario,
    company: differing(parametersOf('company'), scenario.company),
    segments: scenario.segments.map((segment) => ({
      ...segment,
      values: differing(parametersOf('segment', segment.archetype), segment.values, segment.archetype),
    })),
  };
}

function differing(rows: readonly Parameter[], own: Values, archetype?: Segment['archetype']): Values {
  return Object.fromEntries(
    rows
      .filter((row) => Object.hasOwn(own, row.key) && own[row.key] !== columnOf(row, archetype).default)
      .map((row) => [row.key, own[row.key]]),
  );
}

/** Are two values the same number, or the same range? */
export function sameValue(a: Value, b: Value): boolean {
  if (isRange(a) !== isRange(b)) return false;
  return isRange(a) && isRange(b) ? a.p10 === b.p10 && a.p90 === b.p90 : a === b;
}
