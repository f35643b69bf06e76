// From what was found of an assumption to its line in a list. Pure.
import { figureOf } from '../../controls';
import {
  isClear,
  MARKET,
  type Drivers,
  type Effect,
  type Estimate,
  type Moving,
  type Shift,
} from '../../engine/summary';
import type { EngineInput } from '../../engine';
import type { Messages } from '../../messages';
import { locate, MARKET_PATH, readPath, uncertainPaths, type Parameter, type Scenario } from '../../scenario';
import type { Moved } from '../../state';
import { quantityOf } from '../assumptions/cells';
import { ownText } from '../assumptions/row-text';
import { valueText } from '../model/values';
import { looksOf } from '../segments';

export type DriversTexts = Awaited<ReturnType<Messages['drivers']>>;

/** An outcome that a list is about. */
export interface Measure {
  /** As the scenario stands. */
  readonly now: number;
  readonly ofRange: (moving: Moving) => Effect;
  readonly ofMove: (shift: Shift) => Estimate;
  readonly text: (outcome: number) => string;
  /** A change of it, signed. */
  readonly change: (change: number) => string;
  /** Less than this is hardly worth a word. */
  readonly least: number;
  /** "41 of 100 survive (± 5)" */
  readonly told: (outcome: Estimate) => string;
}

/** Where an assumption is low, or high: the value, and what comes of it. */
export interface RowEnd {
  readonly value: string;
  readonly outcome: Estimate;
  /** The outcome, or how it changes. */
  readonly label: string;
}

export interface DriverRow {
  readonly path: string;
  readonly name: string;
  /** Without "a month". */
  readonly brief: string;
  readonly owner: string | undefined;
  /** Look of its segment; undefined: the company's. */
  readonly segment: number | undefined;
  readonly present: string;
  readonly low: RowEnd | undefined;
  readonly high: RowEnd | undefined;
  /** Who says how far it may move. */
  readonly basis: string;
  /** How far the outcome moves, in its unit. */
  readonly reach: number;
  /** More than chance makes of the greatest of them. */
  readonly moves: boolean;
  /** It moves the outcome by enough to be worth a word. */
  readonly clear: boolean;
}

type Naming = Pick<DriverRow, 'path' | 'name' | 'brief' | 'owner' | 'segment' | 'present'> & {
  readonly textOf: (x: number) => string;
};

/** What is so much a month or a year says so; all other units stand beside the values. */
function withPeriod({ units }: Messages, { unit }: Parameter, label: string): string {
  const period = units[unit];
  return unit.includes('/') && !label.endsWith(period) ? `${label}, ${period}` : label;
}

export function naming(messages: Messages, scenario: Scenario, path: string): Naming | undefined {
  const place = locate(scenario, path);
  const value = readPath(scenario, path);
  if (!place || value === undefined) return undefined;
  const { row, owner } = place;
  const { label } = ownText(messages, row);
  const at = scenario.segments.findIndex((segment) => segment === owner);
  return {
    path,
    name: withPeriod(messages, row, label),
    brief: label,
    owner: owner === 'company' ? undefined : owner.label,
    segment: at < 0 ? undefined : looksOf(scenario.segments)[at],
    present: valueText(row, value, scenario.currency),
    textOf: figureOf(quantityOf(row), scenario.currency).show,
  };
}

/** Ranges by how far they move the outcome, furthest first; what cannot be told of goes last. */
export function rangeRows(
  messages: Messages,
  t: DriversTexts,
  { scenario, input }: { readonly scenario: Scenario; readonly input: EngineInput },
  { moving }: Drivers,
  measure: Measure,
): readonly DriverRow[] {
  const paths = uncertainPaths(scenario, input);
  const rows = moving.flatMap((each): DriverRow[] => {
    const { low, high, change } = measure.ofRange(each);
    const found = Number.isNaN(change.value) ? undefined : change;
    const reach = Math.abs(found?.value ?? 0);
    const moves = isClear(change, moving.length);
    const shared = { reach, moves, clear: moves && reach >= measure.least };
    const end = (value: string, outcome: Estimate) => ({
      value,
      outcome,
      label: measure.text(outcome.value),
    });
    if (each.index === MARKET) {
      const ends = { low: end(t.market.low, low), high: end(t.market.high, high) };
      return [{ ...shared, ...ends, ...marketNaming(t), basis: t.market.hint }];
    }
    const known = naming(messages, scenario, paths[each.index]);
    if (!known) return [];
    const { textOf, ...names } = known;
    const told = (value: number) => textOf(rounded(value));
    return [
      { ...shared, ...names, basis: '', low: end(told(each.low), low), high: end(told(each.high), high) },
    ];
  });
  return furthestFirst(rows);
}

const marketNaming = ({ market }: DriversTexts) => ({
  ...{
    path: MARKET_PATH,
    name: market.name,
    brief: market.name,
    owner: undefined,
    segment: undefined,
    present: '',
  },
});

/** A mean over futures is known to two figures. */
const rounded = (x: number) => Number(x.toPrecision(2));

/** Point values by how far they move the outcome when moved by themselves; `among`: ends there are in all. */
export function moveRows(
  messages: Messages,
  t: DriversTexts,
  scenario: Scenario,
  moved: readonly Moved[],
  measure: Measure,
  among: number,
): readonly DriverRow[] {
  const rows = moved.flatMap(({ path, low, high, toLow, toHigh, source }): DriverRow[] => {
    const known = naming(messages, scenario, path);
    if (!known) return [];
    const { textOf, ...names } = known;
    const changes = [toLow, toHigh].flatMap((shift) => (shift ? [measure.ofMove(shift)] : []));
    const moving = changes.filter((change) => isClear(change, among));
    const end = (value: number | undefined, shift: Shift | undefined): RowEnd | undefined => {
      if (value === undefined || !shift) return undefined;
      const { value: change, error } = measure.ofMove(shift);
      const outcome = { value: measure.now + change, error };
      return { value: textOf(value), outcome, label: measure.change(change) };
    };
    return [
      {
        ...names,
        basis: source ? t.basis.published : t.basis.fifth,
        low: end(low, toLow),
        high: end(high, toHigh),
        reach: Math.max(0, ...changes.map(({ value }) => Math.abs(value) || 0)),
        moves: moving.length > 0,
        clear: moving.some(({ value }) => Math.abs(value) >= measure.least),
      },
    ];
  });
  return furthestFirst(rows);
}

/** What stands out before what may be chance. */
const furthestFirst = (rows: DriverRow[]): DriverRow[] =>
  rows.sort((a, b) => Number(b.clear) - Number(a.clear) || b.reach - a.reach);

/** A row in one sentence. */
export function rowSaid(t: DriversTexts, row: DriverRow, measure: Measure): string {
  const ends = [
    ...(row.present === '' ? [] : [t.present(row.present)]),
    ...(row.low ? [t.ends.low(row.low.value, measure.told(row.low.outcome))] : []),
    ...(row.high ? [t.ends.high(row.high.value, measure.told(row.high.outcome))] : []),
  ];
  return t.row(row.name, row.owner, ends, row.basis);
}

/** From the leftmost to the rightmost thing that is drawn of these, the present outcome among them. */
export function domainOf(rows: readonly DriverRow[], now: number): readonly [low: number, high: number] {
  const ends = rows.flatMap(({ low, high }) => [low, high]).flatMap((end) => (end ? [end.outcome] : []));
  const edges = [now, ...ends.flatMap(({ value, error }) => [value - error, value + error])];
  const known = edges.filter(Number.isFinite);
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 1];
}
