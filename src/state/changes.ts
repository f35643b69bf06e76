// In what a scenario differs from the preset it started from.
import {
  defaultsOf,
  inCurrency,
  parametersOf,
  preset,
  sameValue,
  type Archetype,
  type Parameter,
  type Plan,
  type Scenario,
  type Scope,
  type Values,
} from '../scenario';

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
    ...changedValues(scenario, base),
    ...missing(segments(scenario), segments(base)),
    ...missing(rounds(scenario), rounds(base)).map((id) => `rounds.${id}`),
    ...(same(sequence(scenario, base), sequence(base, scenario)) ? [] : ['plan.rounds']),
    ...DRAWN.filter((part) => !same(scenario.plan[part], base.plan[part])).map((part) => `plan.${part}`),
  ];
}

/** Paths of values, not of what is drawn, that both have and that differ; asked with every step of a drag. */
function changedValues(scenario: Scenario, base: Scenario): string[] {
  const owners = (of: Scenario): ReadonlyMap<string, Owner> =>
    new Map([
      ['company', ownerOf(of, 'company', of.company)],
      ...of.segments.map(
        ({ id, archetype, values }) => [id, ownerOf(of, 'segment', values, archetype)] as const,
      ),
      ...of.plan.rounds.map(({ id, values }) => [`rounds.${id}`, ownerOf(of, 'round', values)] as const),
    ]);
  const others = owners(base);
  const values = [...owners(scenario)].flatMap(([prefix, owner]) => {
    const other = others.get(prefix);
    return other ? differing(owner, other).map((key) => `${prefix}.${key}`) : [];
  });
  return scenario.months === base.months ? values : ['months', ...values];
}

/** What has values: the company, a segment or a round. */
interface Owner {
  readonly rows: readonly Parameter[];
  readonly own: Values;
  readonly defaults: Values;
}

const ownerOf = ({ currency }: Scenario, scope: Scope, own: Values, archetype?: Archetype): Owner => ({
  rows: parametersOf(scope, archetype),
  own,
  defaults: defaultsOf(scope, archetype, currency),
});

/** Keys of what both have, in the table's order. */
function differing({ rows, own, defaults }: Owner, other: Owner): string[] {
  // Of one table, what neither has set is alike: a few keys instead of some hundred.
  const changed =
    defaults === other.defaults
      ? new Set([...Object.keys(own), ...Object.keys(other.own)])
      : new Set(Object.keys(defaults));
  for (const key of changed) {
    const isOfBoth = Object.hasOwn(defaults, key) && Object.hasOwn(other.defaults, key);
    if (!isOfBoth || sameValue(own[key] ?? defaults[key], other.own[key] ?? other.defaults[key]))
      changed.delete(key);
  }
  return changed.size === 0 ? [] : rows.flatMap(({ key }) => (changed.has(key) ? [key] : []));
}

/** The order of the rounds that both have, and which of these waits for which. */
function sequence({ plan }: Scenario, other: Scenario) {
  const ids = other.plan.rounds.map(({ id }) => id);
  const common = plan.rounds.filter(({ id }) => ids.includes(id));
  return common.map(({ id, needs = '' }) => ({
    id,
    needs: common.some((round) => round.id === needs) && needs,
  }));
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
