// The scenario as people write, save and share it: plain JSON. The engine never sees it (compile.ts flattens it).
import type { Latch, Metric, Operator, RoundSlot, Structure } from '../engine/input';

/** 80 % interval of a value that is not known for sure. Its centre is derived (value.ts), never stored. */
export interface Range {
  readonly p10: number;
  readonly p90: number;
}
export type Value = number | Range;

/** What kind of customer a segment is: picks the column of defaults, slider ranges and benchmarks. */
export const ARCHETYPES = ['micro', 'smb', 'mid', 'enterprise'] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** individual: every deal and customer on its own; counted: in cohorts. */
export const GRAINS = ['individual', 'counted'] as const;
export type Grain = (typeof GRAINS)[number];

/** Values by parameter key. Only what differs from the default column is kept. */
export type Values = Readonly<Record<string, Value>>;

export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly archetype: Archetype;
  readonly grain: Grain;
  readonly values: Values;
}

/** A keyframe at month m acts from step m; the first one acts from month 1. */
export interface Keyframe {
  readonly month: number;
  readonly value: number;
}
export interface MixKeyframe {
  readonly month: number;
  /** Share of effort by segment id, any non-negative scale; a segment left out has none. */
  readonly shares: Readonly<Record<string, number>>;
}

/** From month m on a segment sells in this structure. */
export interface StructureKeyframe {
  readonly month: number;
  readonly structure: Structure;
}

export const CURVE_SHAPES = ['step', 'linear'] as const;
export type CurveShape = (typeof CURVE_SHAPES)[number];

export interface Mix {
  readonly curve: CurveShape;
  readonly keyframes: readonly MixKeyframe[];
}

export interface Round {
  readonly id: string;
  readonly label: string;
  /** Id of the round that must be agreed before this one. */
  readonly needs?: string;
  readonly values: Readonly<Partial<Record<RoundSlot, Value>>>;
}

export interface Condition {
  readonly metric: Metric;
  /** Id of the segment whose figure is meant; left out: the whole company (some figures need one). */
  readonly segment?: string;
  readonly op: Operator;
  readonly value: number;
}

/** freeze: 1 stops hiring, 0 allows it. pods: floor. cut: share of PODs, and half as much of R&D. research: factor on R&D.
 *  customisation: share of R&D on bespoke work. */
export type NumberLever = 'freeze' | 'pods' | 'cut' | 'research' | 'customisation';

/** Sets the ICP focus of one segment, 0 to 1. */
export interface FocusAction {
  readonly lever: 'focus';
  readonly segment: string;
  readonly value: number;
}

export type Action =
  | { readonly lever: 'mix'; readonly shares: Readonly<Record<string, number>> }
  | { readonly lever: NumberLever; readonly value: number }
  | FocusAction
  | { readonly lever: 'raise'; readonly round: string }
  | { readonly lever: 'release'; readonly latch: Latch }
  | { readonly lever: 'structure'; readonly segment: string; readonly structure: Structure };

export interface Rule {
  readonly id: string;
  readonly label?: string;
  /** All must hold at the end of the month before, `forMonths` months in a row. */
  readonly when: readonly Condition[];
  readonly forMonths: number;
  /** Fires a single time. */
  readonly once?: boolean;
  /** Kept, but does nothing. */
  readonly off?: boolean;
  readonly then: readonly Action[];
}

/** What management decides. */
export interface Plan {
  readonly mix: Mix;
  /** PODs that are opened as planned; growth as cash allows adds to them, and cutting costs closes some. */
  readonly pods: readonly Keyframe[];
  /** Factor on programme spend. */
  readonly programmes: readonly Keyframe[];
  /** Factor on R&D. */
  readonly research: readonly Keyframe[];
  /** Share of R&D that goes into bespoke work. */
  readonly customisation: readonly Keyframe[];
  /** Factor on the price, by segment id. */
  readonly prices: Readonly<Record<string, readonly Keyframe[]>>;
  /** How selling is organised, by segment id; PODs where nothing is drawn. */
  readonly structures: Readonly<Record<string, readonly StructureKeyframe[]>>;
  /** ICP focus by segment id: 0 sells to anyone, 1 to one niche. */
  readonly focus: Readonly<Record<string, readonly Keyframe[]>>;
  /** Off the list price, by segment id, in place of the segment's own number. */
  readonly discounts: Readonly<Record<string, readonly Keyframe[]>>;
  /** 1: nobody is hired, 0: as cash allows. */
  readonly freeze: readonly Keyframe[];
  /** How evenly industries are sold to, by segment id, in place of the segment's own number. */
  readonly industrySpread: Readonly<Record<string, readonly Keyframe[]>>;
  /** How much of a playbook is asked for, 0 to 1, in place of the company's number. */
  readonly playbook: readonly Keyframe[];
  readonly rounds: readonly Round[];
  readonly rules: readonly Rule[];
}

export interface Scenario {
  readonly schema: 1;
  /** Preset and version it starts from; also names the column of defaults (presets/index.ts). */
  readonly base: string;
  readonly name: string;
  /**
   * ISO 4217 code. It picks the default column of money rows (table/price-level.ts); numbers that are set are in it as
   * they stand.
   */
  readonly currency: string;
  readonly months: number;
  /** Calendar month of month 1, e.g. `2026-11`: a label only, the engine knows no dates. Left out: months are counted. */
  readonly start?: string;
  readonly company: Values;
  readonly segments: readonly Segment[];
  readonly plan: Plan;
}

/** What is wrong, where, and what would be right. Text is for people; `code` for catalogues of other languages. */
export interface Problem {
  /** Path of the field, e.g. `smb.winRate` or `plan.pods.2`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What was found there, shortened. */
  readonly found: string;
  /** What is allowed there, e.g. `0 to 1`. */
  readonly allowed: string;
}
export type ProblemCode =
  | 'type'
  | 'range'
  | 'choice'
  | 'order'
  | 'unknown'
  | 'missing'
  | 'duplicate'
  | 'reference'
  | 'uncertain'
  /** A teacher's link holds it. */
  | 'locked'
  | 'size';

/** Errors are values at the borders. */
export type Result<T, E = Problem[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: E };
