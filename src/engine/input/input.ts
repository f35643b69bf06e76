// The engine's whole input: flat arrays that cross a worker boundary cheaply and that another language could read.
// Built by scenario/compile; the engine never sees the scenario's JSON.

/** Grain of a segment: every deal and customer on its own, or counted in cohorts. */
export const INDIVIDUAL = 1;
export const COUNTED = 0;

export interface EngineInput {
  /** Steps, 1 to 120. Index 0 of every series is the opening. */
  readonly months: number;
  readonly segments: number;
  readonly rounds: number;
  readonly rules: number;
  /** 1: no luck (counts carry their remainder, individuals fire at hazard 1) and no ignorance. */
  readonly noLuck: number;
  /** [company block | segment blocks | round blocks], layout in slots.ts. Money in currency units. */
  readonly values: Float64Array;
  /** [segments] INDIVIDUAL or COUNTED. */
  readonly grain: Uint8Array;
  /** [segments] 24-bit hash of the segment's id: luck belongs to the id, not to the position. */
  readonly segmentHash: Uint32Array;

  /** Ignorance, one entry per uncertain value: its place in `values`. */
  readonly uncertainAt: Uint32Array;
  /** Index into LAWS. */
  readonly uncertainLaw: Uint8Array;
  /** 32-bit hash of the parameter's key. */
  readonly uncertainHash: Uint32Array;
  /** [entries × 4] centre and deviation in the law's scale; standard normal bounds that keep the value valid. */
  readonly uncertainShape: Float64Array;
  /** What a good market does to the value: 1 raises it, −1 lowers it, 0 nothing. */
  readonly uncertainMarket: Int8Array;

  /** [segments × (months + 1)] share of effort drawn for each month, index 0 unused. */
  readonly mix: Float64Array;
  /** [CURVES × segments × (months + 1)] POD floor (same for all segments: total), programme, R&D and price factors, share of
   *  R&D on bespoke work (the same for all segments), ICP focus. */
  readonly curves: Float64Array;
  /** [segments × (months + 1)] index into STRUCTURES drawn for each month, index 0 unused. */
  readonly structure: Uint8Array;

  /** [rounds] index of the round that must be agreed before, or −1. */
  readonly roundNeeds: Int8Array;

  /** Rules in listed order. [rules] months in a row that all conditions must hold; [rules] 1: fires a single time. */
  readonly ruleMonths: Uint8Array;
  readonly ruleOnce: Uint8Array;
  /** [rules + 1] where each rule's conditions begin. */
  readonly conditionStart: Uint16Array;
  /** [conditions × 3] metric, segment (255: company), operator; [conditions] threshold. */
  readonly conditionCode: Uint8Array;
  readonly conditionValue: Float64Array;
  /** [rules + 1] where each rule's actions begin. */
  readonly actionStart: Uint16Array;
  /**
   * [actions] lever; [actions × 4] its arguments: mix shares, or one number, or a latch's or round's index, or a
   * segment's index and its structure's.
   */
  readonly actionLever: Uint8Array;
  readonly actionValue: Float64Array;
}

/** A stretch [from, to) of futures under one luck and one ignorance. Seeds are 32-bit unsigned integers. */
export interface Stretch {
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly from: number;
  readonly to: number;
}
