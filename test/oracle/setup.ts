// What the oracle reads: the engine's values by their names, and the plan's rules from the scenario itself.
import {
  CAPACITIES,
  COMPANY_SLOTS,
  CURVES,
  LAWS,
  ROLES,
  ROUND_SLOTS,
  SEGMENT_SLOTS,
  roundBase,
  segmentBase,
  STRUCTURES,
  type CompanySlot,
  type Curve,
  type EngineInput,
  type RoundSlot,
  type SegmentSlot,
  type Structure,
} from '../../src/engine/input';
import type { Scenario } from '../../src/scenario';
import type { Rng } from './rng';

export type Figures<Name extends string> = Record<Name, number>;

export interface RoleSetup {
  readonly seats: number;
  readonly cost: number;
  readonly ramp: number;
  readonly hire: number;
  readonly attrition: number;
  /** In the order of CAPACITIES. */
  readonly able: readonly number[];
}

export interface SegmentSetup {
  readonly id: string;
  readonly individual: boolean;
  readonly f: Figures<SegmentSlot>;
  /** In the order of ROLES. */
  readonly roles: readonly RoleSetup[];
  readonly founders: readonly number[];
}

export interface Setup {
  readonly scenario: Scenario;
  readonly months: number;
  readonly c: Figures<CompanySlot>;
  readonly segments: readonly SegmentSetup[];
  readonly rounds: readonly Figures<RoundSlot>[];
  mix(segment: number, month: number): number;
  curve(name: Curve, segment: number, month: number): number;
  structure(segment: number, month: number): Structure;
}

const named = <Name extends string>(names: readonly Name[], values: Float64Array, base: number) =>
  Object.fromEntries(names.map((name, i) => [name, values[base + i]])) as Figures<Name>;

/**
 * One future's setup: what is not known for sure is drawn, by rejection outside what is valid. Where values share a
 * market that is exact only if validity cuts next to nothing off, as in the scenarios that do.
 */
export function draw(scenario: Scenario, input: EngineInput, rng: Rng): Setup {
  const values = input.values.slice();
  const market = rng.normal();
  const { marketCorrelation } = named(COMPANY_SLOTS, values, 0);
  input.uncertainAt.forEach((at, i) => {
    const [middle, deviation, low, high] = input.uncertainShape.subarray(4 * i, 4 * i + 4);
    const shared = marketCorrelation * input.uncertainMarket[i];
    const one = () => shared * market + Math.sqrt(1 - shared ** 2) * rng.normal();
    let z = one();
    while (z < low || z > high) z = one();
    const x = middle + z * deviation;
    const law = LAWS[input.uncertainLaw[i]];
    values[at] = law === 'log' ? Math.exp(x) : law === 'logit' ? 1 / (1 + Math.exp(-x)) : x;
  });
  const width = input.months + 1;
  return {
    scenario,
    months: input.months,
    c: named(COMPANY_SLOTS, values, 0),
    segments: scenario.segments.map((segment, s) =>
      segmentSetup(segment.id, segment.grain === 'individual', named(SEGMENT_SLOTS, values, segmentBase(s))),
    ),
    rounds: scenario.plan.rounds.map((_, r) =>
      named(ROUND_SLOTS, values, roundBase(scenario.segments.length, r)),
    ),
    mix: (s, month) => input.mix[s * width + month],
    curve: (name, s, month) =>
      input.curves[(CURVES.indexOf(name) * scenario.segments.length + s) * width + month],
    structure: (s, month) => STRUCTURES[input.structure[s * width + month]],
  };
}

function segmentSetup(id: string, individual: boolean, f: Figures<SegmentSlot>): SegmentSetup {
  return {
    id,
    individual,
    f,
    roles: ROLES.map((role) => ({
      seats: f[`${role}.seats`],
      cost: f[`${role}.cost`],
      ramp: f[`${role}.ramp`],
      hire: f[`${role}.hire`],
      attrition: f[`${role}.attrition`],
      able: CAPACITIES.map((kind) => f[`${role}.${kind}`]),
    })),
    founders: CAPACITIES.map((kind) => f[`founders.${kind}`]),
  };
}
