// The conversions of one segment as controls: parameters of the scenario, changed when they are let go. Pure.
import { middle, type Cell, type Value } from '../../controls';
import type { Messages } from '../../messages';
import { columnOf, parameter, readPath, SOURCES, type Scenario, type SourceId } from '../../scenario';
import { lawOf, makeCell } from '../assumptions/cells';
import { ownText } from '../assumptions/row-text';
import { looksOf } from '../segments';
import { STEPS, type Changes, type Step } from './project';

export type StepCells = Readonly<Record<Step, Cell>>;

/** What is held: a path and the value it would get. */
export interface Held {
  readonly path: string;
  readonly value: Value;
}

export function stepCells(
  messages: Messages,
  scenario: Scenario,
  base: Scenario,
  s: number,
  held: Held | null,
): StepCells {
  const { id, label, archetype } = scenario.segments[s];
  const owner = { prefix: id, name: label, archetype, segment: looksOf(scenario.segments)[s] };
  const cells = STEPS.map((step): [Step, Cell] => {
    const row = parameter('segment', step, archetype)!;
    const text = ownText(messages, row).label;
    const cell = makeCell(scenario, base, row, text, owner, () => undefined);
    return [step, held?.path === cell.path ? { ...cell, value: held.value } : cell];
  });
  return Object.fromEntries(cells) as Record<Step, Cell>;
}

const valueOf = (scenario: Scenario, s: number, step: Step | 'proposalReference'): Value => {
  const { id, archetype } = scenario.segments[s];
  const row = parameter('segment', step, archetype)!;
  return readPath(scenario, `${id}.${step}`) ?? columnOf(row, archetype, scenario.currency).default;
};

/** The middle that a conversion had in a scenario. */
export const settingOf = (scenario: Scenario, cells: StepCells, s: number, step: Step): number =>
  middle(valueOf(scenario, s, step), cells[step].law);

/** Proposals made against those at which the win rate is stated. */
export function offeredIn(scenario: Scenario, s: number): number {
  const middleOf = (key: 'proposalRate' | 'proposalReference') => {
    const row = parameter('segment', key, scenario.segments[s].archetype)!;
    return middle(valueOf(scenario, s, key), lawOf(row));
  };
  const reference = middleOf('proposalReference');
  return reference > 0 ? middleOf('proposalRate') / reference : 1;
}

/** Conversions that stand elsewhere than in the scenario that was counted. */
export function changesOf(counted: Scenario, cells: StepCells, s: number): Changes {
  const moved = STEPS.flatMap((step): [Step, { from: number; to: number }][] => {
    const from = settingOf(counted, cells, s, step);
    const to = middle(cells[step].value, cells[step].law);
    return from === to ? [] : [[step, { from, to }]];
  });
  return Object.fromEntries(moved);
}

/** Where the published ranges of these conversions come from, each once. */
export function sourcesOf({ segments, currency }: Scenario, { assumptions }: Messages): readonly string[] {
  const ids = segments.flatMap(({ archetype }) =>
    STEPS.flatMap((step): SourceId[] => {
      const row = parameter('segment', step, archetype)!;
      const source = columnOf(row, archetype, currency).benchmark?.source;
      return source === undefined ? [] : [source];
    }),
  );
  return [...new Set(ids)].map((id) => {
    const { title, where, grade } = SOURCES[id];
    return assumptions.source(title, where, assumptions.grades[grade]);
  });
}
