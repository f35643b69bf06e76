// In what a scenario differs from the preset it started from.
import { inCurrency, listPaths, preset, readPath, sameValue, type Plan, type Scenario } from '../scenario';

/** Parts of a plan that count as one change each, however much of them was redrawn. */
const DRAWN = [
  'mix',
  'pods',
  'programmes',
  'research',
  'customisation',
  'prices',
  'structures',
  'focus',
  'discounts',
  'freeze',
  'industrySpread',
  'playbook',
  'rules',
] as const satisfies (keyof Plan)[];

/** The preset as published; the scenario itself when it names none. */
export const publishedOf = (scenario: Scenario): Scenario => preset(scenario.base) ?? scenario;

/** The preset as it is in the scenario's currency: with that one's defaults. */
export const baseOf = (scenario: Scenario): Scenario => inCurrency(publishedOf(scenario), scenario.currency);

/**
 * Paths of what differs: parameters by their published path, drawn parts as `plan.<part>`, added or missing rounds
 * as `rounds.<id>`, another order of the rounds as `plan.rounds`, segments as `<id>`, another currency as `currency`, once
 * for all defaults that it brings. The name is a label and does not count.
 */
export function changedPaths(scenario: Scenario, base: Scenario = baseOf(scenario)): string[] {
  if (scenario === base) return [];
  const missing = (ids: readonly string[], others: readonly string[]) => [
    ...ids.filter((id) => !others.includes(id)),
    ...others.filter((id) => !ids.includes(id)),
  ];
  const rounds = (of: Scenario) => of.plan.rounds.map(({ id }) => id);
  const segments = (of: Scenario) => of.segments.map(({ id }) => id);
  return [
    ...(scenario.currency === publishedOf(scenario).currency ? [] : ['currency']),
    ...readable(scenario, base).filter((path) => differs(scenario, base, path)),
    ...missing(segments(scenario), segments(base)),
    ...missing(rounds(scenario), rounds(base)).map((id) => `rounds.${id}`),
    ...(same(sequence(scenario, base), sequence(base, scenario)) ? [] : ['plan.rounds']),
    ...DRAWN.filter((part) => !same(scenario.plan[part], base.plan[part])).map((part) => `plan.${part}`),
  ];
}

/** Paths at which they may differ, but for what is drawn; asked with every step of a drag, so few of them. */
function readable(scenario: Scenario, base: Scenario): string[] {
  const paths = listPaths(scenario).filter((path) => !path.startsWith('plan.'));
  const sameDefaults =
    scenario.currency === base.currency &&
    scenario.segments.every(({ id, archetype }) =>
      base.segments.every((other) => other.id !== id || other.archetype === archetype),
    );
  if (!sameDefaults) return paths;
  const own = new Set(['months', ...ownPaths(scenario), ...ownPaths(base)]);
  return paths.filter((path) => own.has(path));
}

/** Paths of values that are not left at their defaults. */
const ownPaths = ({ company, segments, plan }: Scenario): string[] => [
  ...Object.keys(company).map((key) => `company.${key}`),
  ...segments.flatMap(({ id, values }) => Object.keys(values).map((key) => `${id}.${key}`)),
  ...plan.rounds.flatMap(({ id, values }) => Object.keys(values).map((key) => `rounds.${id}.${key}`)),
];

/** The order of the rounds that both have, and which of these waits for which. */
function sequence({ plan }: Scenario, other: Scenario) {
  const ids = other.plan.rounds.map(({ id }) => id);
  const common = plan.rounds.filter(({ id }) => ids.includes(id));
  return common.map(({ id, needs = '' }) => ({
    id,
    needs: common.some((round) => round.id === needs) && needs,
  }));
}

function differs(a: Scenario, b: Scenario, path: string): boolean {
  const [one, other] = [readPath(a, path), readPath(b, path)];
  return one !== undefined && other !== undefined && !sameValue(one, other);
}

/** Are two pieces of JSON alike, whatever the order of their keys? */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && same(a[key as keyof typeof a], b[key as keyof typeof b] as unknown),
    )
  );
}
