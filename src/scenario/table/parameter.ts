// What one row of the parameter table is, and how a short notation becomes a complete row.
import type { Law } from '../../engine/input';
import type { Cited, SourceId } from '../sources';
import { ARCHETYPES, type Archetype } from '../types';
import { LEVELLED, PRICE_LEVELS, type Levelled } from './price-level';
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
  readonly columns: Columns;
  /** Of money, where it stands at another price level than the dollar's; nothing for all other rows. */
  readonly levelled: Readonly<Partial<Record<Levelled, Columns>>>;
}

export type Columns = Readonly<Record<Archetype, Column>>;

/** What differs between archetypes, and for money between currencies; equal in all archetypes outside segments. */
export interface Column {
  readonly default: number;
  readonly source: Cited;
  readonly slider: Bounds;
  readonly step: number;
  readonly benchmark?: { readonly range: Bounds; readonly source: SourceId };
  /** The source tells dollars, of which this many of the currency stand for one; left out where it tells the currency. */
  readonly perDollar?: number;
}

/** Four values in the order micro, smb, mid, enterprise. */
export type Four<T> = readonly [micro: T, smb: T, mid: T, enterprise: T];
export const four = <T>(micro: T, smb: T, mid: T, enterprise: T): Four<T> => [micro, smb, mid, enterprise];
type OneOrFour<T> = T | { readonly each: Four<T> };
/** Marks four different values where one would do. */
export const each = <T>(micro: T, smb: T, mid: T, enterprise: T) => ({
  each: four(micro, smb, mid, enterprise),
});

/** What is published of the row as it is defined; equal ends are a single figure. */
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
  /** What is known in renminbi of its own; null, or left out: the dollar figure at the price level. */
  readonly renminbi?: {
    readonly value?: OneOrFour<number | null>;
    readonly slider?: OneOrFour<Bounds | null>;
    readonly source?: OneOrFour<Cited | null>;
    readonly band?: OneOrFour<Band>;
  };
}

const pick = <T>(value: OneOrFour<T>, i: number): T =>
  typeof value === 'object' && value !== null && 'each' in value ? value.each[i] : value;

/** A column in the making: slider ends not yet on the grid. */
interface Figures {
  readonly value: number;
  readonly slider: Bounds;
  readonly source: Cited;
  readonly band: Band;
  readonly perDollar?: number;
}

function inDollars(row: Row, i: number): Figures {
  const value = pick(row.value, i);
  const [least, most] = row.times ?? [0.5, 2];
  return {
    value,
    slider: row.slider === undefined ? [value * least, value * most] : pick(row.slider, i),
    source: row.source === undefined ? 'assumption' : pick(row.source, i),
    band: row.band === undefined ? null : pick(row.band, i),
  };
}

/** At the price level; what is known in the currency itself replaces value, source and band together. */
function inRenminbi({ renminbi = {}, ...row }: Row, i: number): Figures {
  const { perDollar } = PRICE_LEVELS.CNY;
  const times = ([low, high]: Bounds): Bounds => [low * perDollar, high * perDollar];
  const own = <T>(figure: OneOrFour<T | null> | undefined) =>
    (figure === undefined ? undefined : pick(figure, i)) ?? undefined;
  const { value, slider, source, band } = inDollars(row, i);
  const scaled = {
    value: own(renminbi.value) ?? value * perDollar,
    slider: own(renminbi.slider) ?? times(slider),
  };
  const [ownSource, ownBand] = [own(renminbi.source), own(renminbi.band)];
  if (ownSource ?? ownBand) return { ...scaled, source: ownSource ?? 'assumption', band: ownBand ?? null };
  return { ...scaled, source, band: band && [...times([band[0], band[1]]), band[2]], perDollar };
}

function column(row: Row, { value, slider: wanted, source, band, perDollar }: Figures): Column {
  const slider = [Math.max(row.valid[0], wanted[0]), Math.min(row.valid[1], wanted[1])] as const;
  const step = row.integer ? 1 : gridStep(slider, value);
  return {
    default: value,
    source,
    slider: outward(slider, step, row.valid),
    step,
    ...(band && { benchmark: { range: [band[0], band[1]], source: band[2] } }),
    ...(perDollar !== undefined && { perDollar }),
  };
}

const everywhere = (row: Row, figures: (row: Row, i: number) => Figures): Columns =>
  Object.fromEntries(ARCHETYPES.map((name, i) => [name, column(row, figures(row, i))])) as unknown as Columns;

const LEVELS: Readonly<Record<Levelled, (row: Row, i: number) => Figures>> = { CNY: inRenminbi };

export const isMoney = (unit: Unit): boolean => unit.startsWith('currency');

/** Completes the rows of one group. */
export function rows(scope: Scope, group: Group, table: Readonly<Record<string, Row>>): Parameter[] {
  return Object.entries(table).map(([key, row]) => {
    const archetypes = row.only ?? ARCHETYPES;
    const columns = everywhere(row, inDollars);
    const levels = isMoney(row.unit) ? LEVELLED : [];
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
      levelled: Object.fromEntries(levels.map((name) => [name, everywhere(row, LEVELS[name])])),
    };
  });
}
