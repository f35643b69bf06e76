// An equation with the numbers of the scenario in it: one line for each segment, round, or for the company. Pure.
import { namesIn, CONSTANTS, parametersNamed } from '../../equations';
import { figureOf } from '../../controls';
import {
  CAPACITIES,
  isRange,
  resolve,
  ROLES,
  type Parameter,
  type Resolved,
  type Scenario,
  type Value,
} from '../../scenario';
import { quantityOf } from '../assumptions/cells';
import { looksOf } from '../segments';

/** In whose name a line stands, and what its numbers are. */
export interface Line {
  readonly label: string;
  /** Look of the segment, for its sign; undefined: company or round. */
  readonly segment: number | undefined;
  readonly role: string | undefined;
  readonly textOf: (name: string) => string;
}

export function valueText(row: Parameter, value: Value, currency: string): string {
  const figure = figureOf(quantityOf(row), currency);
  return isRange(value) ? figure.range(value.p10, value.p90) : figure.show(value);
}

/** A number of the engine. */
const constantText = (x: number) => String(x);

/** The role whose numbers stand for all: that of most seats in the segment's POD. */
function leadingRole(values: Readonly<Record<string, Value>>): string {
  const seats = (role: string) => {
    const value = values[`${role}.seats`];
    return typeof value === 'number' ? value : 1;
  };
  return [...ROLES].reduce((best, role) => (seats(role) > seats(best) ? role : best));
}

/** What {role.cost} stands for in a line: the leading role's, and of its capacities the first that it has. */
function ownName(name: string, role: string, values: Readonly<Record<string, Value>>): string {
  const able = (who: string) =>
    `${who}.${CAPACITIES.find((kind) => values[`${who}.${kind}`] !== 0) ?? CAPACITIES[0]}`;
  if (name === 'role.capacity') return able(role);
  if (name === 'founders.capacity') return able('founders');
  return name.replace(/^role\./, `${role}.`).replace(/^round\./, '');
}

export function linesOf(
  scenario: Scenario,
  equation: string,
  company: string,
  resolved: Resolved = resolve(scenario),
): readonly Line[] {
  const names = namesIn(equation);
  const rows = names.flatMap(parametersNamed);
  const shownIn =
    (own: Readonly<Record<string, Value>>, role: string) =>
    (name: string): string => {
      if (Object.hasOwn(CONSTANTS, name)) return constantText(CONSTANTS[name]);
      const wanted = ownName(name, role, own);
      const found = parametersNamed(name).find(
        (row) => row.slot === wanted && (Object.hasOwn(own, row.key) || row.scope === 'company'),
      );
      if (!found) return name;
      const value = Object.hasOwn(own, found.key) ? own[found.key] : resolved.company[found.key];
      return valueText(found, value, scenario.currency);
    };
  if (rows.some(({ scope }) => scope === 'round')) {
    return scenario.plan.rounds.map(({ label }, r) => ({
      ...{ label, segment: undefined, role: undefined },
      textOf: shownIn(resolved.rounds[r], ''),
    }));
  }
  if (rows.some(({ scope }) => scope === 'segment')) {
    const byRole = names.some((name) => name.startsWith('role.'));
    const looks = looksOf(scenario.segments);
    return scenario.segments.map(({ label }, s) => {
      const role = leadingRole(resolved.segments[s]);
      return {
        ...{ label, segment: looks[s], role: byRole ? role : undefined },
        textOf: shownIn(resolved.segments[s], role),
      };
    });
  }
  if (names.length === 0) return [];
  return [{ label: company, segment: undefined, role: undefined, textOf: shownIn({}, '') }];
}
