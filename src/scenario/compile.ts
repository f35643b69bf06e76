// From the scenario to the flat arrays the engine reads.
import {
  COUNTED,
  INDIVIDUAL,
  LAWS,
  MAX_MONTHS,
  MAX_SEGMENTS,
  roundBase,
  segmentBase,
  C,
  R,
  S,
  type EngineInput,
} from '../engine/input';
import { hashText } from '../engine/random';
import { compileCurves, compileMix, compileStructures } from './curves';
import { compileRules } from './compile-rules';
import { defaultsOf, parameter, parametersOf, type Parameter, type Scope } from './table';
import type { Archetype, Scenario, Value, Values } from './types';
import { WIDTH_80, centre, isRange, toScale } from './value';

export interface CompileOptions {
  /** Replaces luck by its average and every range by its middle. */
  readonly noLuck?: boolean;
}

/** Deviations beyond which the standard normal is not drawn. */
const Z_LIMIT = 8;

/**
 * The engine's input for a scenario that has passed `validate`.
 * @throws RangeError when it could not fit the engine at all (unvalidated input).
 */
export function compile(scenario: Scenario, options: CompileOptions = {}): EngineInput {
  const { months, segments, plan } = scenario;
  if (!(segments.length >= 1 && segments.length <= MAX_SEGMENTS && months >= 1 && months <= MAX_MONTHS)) {
    throw new RangeError('A scenario has 1 to 4 segments and 1 to 120 months');
  }
  const segmentHash = Uint32Array.from(segments, (segment) => hashText(segment.id) & 0xffffff);
  if (new Set(segmentHash).size < segments.length) {
    throw new RangeError('Two segment ids would share their luck: rename one');
  }
  const rounds = plan.rounds.length;
  const values = new Float64Array(roundBase(segments.length, rounds));
  const uncertain: Uncertain[] = [];
  const into = { values, uncertain };
  const { currency } = scenario;
  fill(into, 0, 'company', { scope: 'company', currency, offsets: C }, scenario.company);
  segments.forEach(({ id, archetype, values: own }, s) => {
    const at = segmentBase(s);
    fill(into, at, id, { scope: 'segment', archetype, currency, offsets: S }, own);
    values[at + S.churnPeriod] = churnPeriod(archetype);
  });
  plan.rounds.forEach(({ id, values: own }, r) => {
    const at = roundBase(segments.length, r);
    fill(into, at, `rounds.${id}`, { scope: 'round', currency, offsets: R }, own);
  });
  const noLuck = options.noLuck ?? false;

  return {
    months,
    segments: segments.length,
    rounds,
    noLuck: noLuck ? 1 : 0,
    values,
    grain: Uint8Array.from(segments, ({ grain }) => (grain === 'individual' ? INDIVIDUAL : COUNTED)),
    segmentHash,
    ...packUncertain(noLuck ? [] : uncertain),
    mix: compileMix(scenario),
    curves: compileCurves(scenario),
    structure: compileStructures(scenario),
    roundNeeds: Int8Array.from(plan.rounds, ({ needs }) =>
      plan.rounds.findIndex((round) => round.id === needs),
    ),
    ...compileRules(scenario),
  };
}

/** Months in a period of the churn law. */
export const churnPeriod = (archetype: Archetype) => (archetype === 'micro' || archetype === 'smb' ? 1 : 12);

interface Uncertain {
  readonly at: number;
  readonly law: number;
  readonly hash: number;
  readonly market: number;
  readonly shape: readonly [centre: number, deviation: number, low: number, high: number];
}

/** A part of the engine's values: company, a segment or a round. */
interface Block {
  readonly scope: Scope;
  readonly archetype?: Archetype;
  readonly currency: string;
  readonly offsets: Readonly<Record<string, number>>;
}

/** Defaults in their slots, by the table that lists them: with every step of a drag all blocks are filled. */
const slotted = new WeakMap<Values, Float64Array>();

function defaultsIn({ scope, archetype, currency, offsets }: Block): Float64Array {
  const defaults = defaultsOf(scope, archetype, currency);
  const known = slotted.get(defaults);
  if (known) return known;
  const block = new Float64Array(Object.keys(offsets).length);
  for (const row of parametersOf(scope, archetype))
    block[offsets[row.slot]] = centre(defaults[row.key], row.law);
  slotted.set(defaults, block);
  return block;
}

/** Writes a block: its defaults, over them the middle of what is set, and how that is spread where it is a range. */
function fill(
  { values, uncertain }: { values: Float64Array; uncertain: Uncertain[] },
  base: number,
  prefix: string,
  block: Block,
  own: Values,
): void {
  values.set(defaultsIn(block), base);
  for (const [key, value] of Object.entries(own)) {
    const row = parameter(block.scope, key, block.archetype);
    if (!row) continue;
    const at = base + block.offsets[row.slot];
    values[at] = centre(value, row.law);
    const shape = shapeOf(row, value);
    if (shape) {
      const hash = hashText(`${prefix}.${key}`);
      uncertain.push({ at, law: LAWS.indexOf(row.law), hash, market: row.market, shape });
    }
  }
}

/** Centre and deviation in the law's scale, and the standard normal bounds that keep the value valid. */
function shapeOf(row: Parameter, value: Value): Uncertain['shape'] | null {
  if (!isRange(value) || row.law === 'no') return null;
  const low = toScale(row.law, value.p10);
  const high = toScale(row.law, value.p90);
  const middle = (low + high) / 2;
  const deviation = (high - low) / WIDTH_80;
  if (!(deviation > 0)) return null;
  const bound = (x: number) =>
    Math.min(Z_LIMIT, Math.max(-Z_LIMIT, (toScale(row.law, x) - middle) / deviation));
  return [middle, deviation, bound(row.valid[0]), bound(row.valid[1])];
}

function packUncertain(list: readonly Uncertain[]) {
  const sorted = [...list].sort((a, b) => a.at - b.at);
  return {
    uncertainAt: Uint32Array.from(sorted, ({ at }) => at),
    uncertainLaw: Uint8Array.from(sorted, ({ law }) => law),
    uncertainHash: Uint32Array.from(sorted, ({ hash }) => hash),
    uncertainShape: Float64Array.from(sorted.flatMap(({ shape }) => shape)),
    uncertainMarket: Int8Array.from(sorted, ({ market }) => market),
  };
}
