// What one row of the parameter table is, and how a short notation becomes a complete row.
import type { Law } from '../../engine/input';
import type { Cited, SourceId } from '../sources';
import { ARCHETYPES, type Archetype } from '../types';
import { gridStep, outward } from './steps';

export type Scope = 'company' | 'segment' | 'round';
/** assumption: about the world. plan: management decides it. structure: how the model is set up. */
export type Kind = 'assumption' | 'plan' | 'structure';
export type Group =
  | 'money'
  | 'team'
  | 'growth'
  | 'market'
  | 'demand'
  | 'funnel'
  | 'contract'
  | 'onboarding'
  | 'customers'
  | 'product'
  | 'trust'
  | 'opening'
  | 'funding';
export type Unit =
  | 'currency'
  | 'currency/month'
  | 'currency/year'
  | 'currency/hour'
  | 'share'
  | 'share/month'
  | 'share/year'
  | 'months'
  | 'years'
  | 'days'
  | 'count'
  | 'count/month'
  | 'perCustomer/month'
  | 'hours/month'
  | 'personMonths'
  | 'customerMonths'
  | 'factor'
  | 'logit'
  | 'log'
  | 'pods'
  | 'flag';

export type Direction = -1 | 0 | 1;
export type Bounds = readonly [low: number, high: number];
export type PerArchetype<T> = Readonly<Partial<Record<Archetype, T>>>;

export interface Parameter {
  /** Last part of the published path; frozen. */
  readonly key: string;
  /** Name of the number that the engine reads. */
  readonly slot: string;
  readonly scope: Scope;
  readonly group: Group;
  readonly unit: Unit;
  /** How it may be spread when it is not known for sure; `no`: it may not. */
  readonly law: Law;
  /** What a good market does to it: 1 raises it, −1 lowers it, 0 nothing (it is the company's own). */
  readonly market: Direction;
  /** What is accepted at all, in any segment. */
  readonly valid: Bounds;
  readonly integer: boolean;
  readonly kind: Kind;
  /** Archetypes that have this parameter (all, outside segments). */
  readonly archetypes: readonly Archetype[];
  /** Archetypes for which it stands among the main sliders. */
  readonly main: readonly Archetype[];
  readonly scale: 'linear' | 'log';
  readonly columns: Readonly<Record<Archetype, Column>>;
}

/** What differs between archetypes; equal in all of them outside segments. */
export interface Column {
  readonly default: number;
  readonly source: Cited;
  readonly slider: Bounds;
  readonly step: number;
  readonly benchmark?: { readonly range: Bounds; readonly source: SourceId };
}

/** Four values in the order micro, smb, mid, enterprise. */
export type Four<T> = readonly [micro: T, smb: T, mid: T, enterprise: T];
export const four = <T>(micro: T, smb: T, mid: T, enterprise: T): Four<T> => [micro, smb, mid, enterprise];
type OneOrFour<T> = T | { readonly each: Four<T> };
/** Marks four different values where one would do. */
export const each = <T>(micro: T, smb: T, mid: T, enterprise: T) => ({
  each: four(micro, smb, mid, enterprise),
});

type Band = readonly [low: number, high: number, source: SourceId] | null;

/** Short notation of a row. */
export interface Row {
  readonly unit: Unit;
  readonly valid: Bounds;
  readonly value: OneOrFour<number>;
  /** Slider ends; left out: from half to twice the default. */
  readonly slider?: OneOrFour<Bounds>;
  /** Slider ends as factors of the default. */
  readonly times?: Bounds;
  readonly law?: Law;
  /** What a good market does to it; left out: nothing. */
  readonly market?: Direction;
  readonly integer?: true;
  readonly kind?: Kind;
  readonly source?: OneOrFour<Cited>;
  readonly band?: OneOrFour<Band>;
  readonly main?: true | readonly Archetype[];
  /** Engine slot, when its name differs from the key. */
  readonly slot?: string;
  readonly only?: readonly Archetype[];
}

const pick = <T>(value: OneOrFour<T>, i: number): T =>
  typeof value === 'object' && value !== null && 'each' in value ? value.each[i] : value;

function column(row: Row, i: number): Column {
  const value = pick(row.value, i);
  const source = row.source === undefined ? 'assumption' : pick(row.source, i);
  const band = row.band === undefined ? null : pick(row.band, i);
  const [least, most] = row.times ?? [0.5, 2];
  const wanted = row.slider === undefined ? ([value * least, value * most] as const) : pick(row.slider, i);
  const slider = [Math.max(row.valid[0], wanted[0]), Math.min(row.valid[1], wanted[1])] as const;
  const step = row.integer ? 1 : gridStep(slider, value);
  return {
    default: value,
    source,
    slider: outward(slider, step, row.valid),
    step,
    ...(band && { benchmark: { range: [band[0], band[1]], source: band[2] } }),
  };
}

/** Completes the rows of one group. */
export function rows(scope: Scope, group: Group, table: Readonly<Record<string, Row>>): Parameter[] {
  return Object.entries(table).map(([key, row]) => {
    const archetypes = row.only ?? ARCHETYPES;
    const columns = Object.fromEntries(ARCHETYPES.map((name, i) => [name, column(row, i)])) as Record<
      Archetype,
      Column
    >;
    const sliders = archetypes.map((name) => columns[name].slider);
    return {
      key,
      slot: row.slot ?? key,
      scope,
      group,
      unit: row.unit,
      law: row.law ?? 'no',
      market: row.market ?? 0,
      valid: row.valid,
      integer: row.integer ?? false,
      kind: row.kind ?? 'assumption',
      archetypes,
      main: row.main === true ? archetypes : (row.main ?? []),
      scale: sliders.every(([low, high]) => low > 0 && high >= 8 * low) ? 'log' : 'linear',
      columns,
    };
  });
}
