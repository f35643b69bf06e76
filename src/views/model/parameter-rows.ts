// What the table of parameters says of each row of the table. Pure.
import { BLOCKS, namesOf, parametersNamed } from '../../equations';
import { figureOf } from '../../controls';
import type { Messages } from '../../messages';
import {
  ARCHETYPES,
  columnOf,
  isAny,
  PARAMETERS,
  resolve,
  sameValue,
  SOURCES,
  type Archetype,
  type Column,
  type Group,
  type Parameter,
  type Scenario,
} from '../../scenario';
import { looksOf } from '../segments';
import { quantityOf } from '../assumptions/cells';
import { ownText, unitText } from '../assumptions/row-text';
import { valueText } from './values';

/** Default and slider of those archetypes that have them alike. */
export interface Alike {
  readonly archetypes: readonly Archetype[];
  readonly column: Column;
  readonly home: string;
  readonly slider: readonly [string, string];
}
export interface Yours {
  readonly owner: string | undefined;
  /** Look of the segment, for its sign. */
  readonly segment: number | undefined;
  readonly text: string;
  readonly differs: boolean;
}
export interface ParameterLine {
  readonly row: Parameter;
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly unit: string;
  readonly yours: readonly Yours[];
  readonly defaults: readonly Alike[];
  readonly valid: readonly [string, string];
  readonly sources: readonly string[];
  /** Blocks that it acts in. */
  readonly blocks: readonly string[];
}

export const idOf = ({ scope, key }: Pick<Parameter, 'scope' | 'key'>): string => `parameter-${scope}-${key}`;

const blocksOf = (row: Parameter): readonly string[] =>
  BLOCKS.filter((block) => namesOf(block).some((name) => parametersNamed(name).includes(row))).map(
    ({ id }) => id,
  );
const inBlocks = new Map(PARAMETERS.map((row) => [row, blocksOf(row)]));

const same = (a: Column, b: Column) =>
  a.default === b.default && a.slider[0] === b.slider[0] && a.slider[1] === b.slider[1];

function defaultsOf(row: Parameter, currency: string, show: (x: number) => string): readonly Alike[] {
  const archetypes = row.scope === 'segment' ? row.archetypes : ARCHETYPES.slice(0, 1);
  const groups: { archetypes: Archetype[]; column: Column }[] = [];
  for (const archetype of archetypes) {
    const column = columnOf(row, archetype, currency);
    const alike = groups.find((group) => same(group.column, column));
    if (alike) alike.archetypes.push(archetype);
    else groups.push({ archetypes: [archetype], column });
  }
  return groups.map((group) => ({
    ...group,
    home: show(group.column.default),
    slider: [show(group.column.slider[0]), show(group.column.slider[1])],
  }));
}

function sourcesOf(messages: Messages, row: Parameter, currency: string): readonly string[] {
  const { assumptions } = messages;
  const texts = row.archetypes.map((archetype) => {
    const { source, benchmark } = columnOf(row, archetype, currency);
    const cited = source === 'assumption' ? benchmark?.source : source;
    const said = source === 'assumption' ? assumptions.assumed : '';
    if (cited === undefined) return said;
    const { title, where, grade } = SOURCES[cited];
    const text = assumptions.source(title, where, assumptions.grades[grade]);
    return said === '' ? text : `${said} ${text}`;
  });
  return [...new Set(texts)];
}

function yoursOf(scenario: Scenario, row: Parameter, anything: string): readonly Yours[] {
  const resolved = resolve(scenario);
  const { key, scope } = row;
  const show = (value: Parameters<typeof valueText>[1]) =>
    typeof value === 'number' && isAny(row, value) ? anything : valueText(row, value, scenario.currency);
  if (scope === 'company') {
    const value = resolved.company[key];
    const differs = !sameValue(value, columnOf(row, undefined, scenario.currency).default);
    return [{ owner: undefined, segment: undefined, text: show(value), differs }];
  }
  if (scope === 'round') {
    return scenario.plan.rounds.map(({ label }, r) => {
      const value = resolved.rounds[r][key];
      return {
        owner: label,
        segment: undefined,
        text: show(value),
        differs: !sameValue(value, columnOf(row, undefined, scenario.currency).default),
      };
    });
  }
  const looks = looksOf(scenario.segments);
  return scenario.segments.flatMap(({ label, archetype }, s) => {
    if (!row.archetypes.includes(archetype)) return [];
    const value = resolved.segments[s][key];
    const differs = !sameValue(value, columnOf(row, archetype, scenario.currency).default);
    return [{ owner: label, segment: looks[s], text: show(value), differs }];
  });
}

export function parameterLines(messages: Messages, scenario: Scenario): readonly ParameterLine[] {
  const anything = messages.assumptions.rounds.any;
  return PARAMETERS.map((row) => {
    const figure = figureOf(quantityOf(row), scenario.currency);
    const show = (x: number) => (isAny(row, x) ? anything : figure.show(x));
    return {
      ...{ row, id: idOf(row) },
      ...ownText(messages, row),
      unit: unitText(messages, row, scenario.currency),
      yours: yoursOf(scenario, row, anything),
      defaults: defaultsOf(row, scenario.currency, show),
      valid: [show(row.valid[0]), show(row.valid[1])],
      sources: sourcesOf(messages, row, scenario.currency),
      blocks: inBlocks.get(row) ?? [],
    };
  });
}

/** By group, in the order of the table. */
export function grouped(
  lines: readonly ParameterLine[],
): readonly { readonly group: Group; readonly lines: readonly ParameterLine[] }[] {
  const groups = new Set(lines.map(({ row }) => row.group));
  return [...groups].map((group) => ({ group, lines: lines.filter(({ row }) => row.group === group) }));
}
