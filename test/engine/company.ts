// Builds small scenarios for tests: one company with what a test wants and nothing else.
import type {
  Archetype,
  Grain,
  MixKeyframe,
  Plan,
  Round,
  Rule,
  Scenario,
  Segment,
  Values,
} from '../../src/scenario';
import { undrawn } from '../../src/scenario/presets/company';

export interface Sketch {
  readonly months?: number;
  readonly company?: Values;
  readonly segments?: readonly Segment[];
  readonly plan?: Partial<Plan>;
}

export const segment = (
  id: string,
  archetype: Archetype,
  values: Values = {},
  grain: Grain = archetype === 'enterprise' ? 'individual' : 'counted',
): Segment => ({ id, label: id, archetype, grain, values });

/** The two usual segments, held where mechanisms show, however the default columns are tuned. */
export const smb = (values: Values = {}, grain: Grain = 'counted') =>
  segment('smb', 'micro', { ...SMB, ...values }, grain);
export const enterprise = (values: Values = {}, grain: Grain = 'individual') =>
  segment('enterprise', 'enterprise', { ...ENTERPRISE, ...values }, grain);

const SMB: Values = {
  ...{ acv: 1200, winRate: 0.28, cycleDays: 10, leadCost: 45, freeLeads: 15, programmesPerPod: 10_000 },
  ...{ listingSignups: 260, marketplacePull: 0.53, activation: 0.4, trialToPaid: 0.15, techTouch: 500 },
  ...{ churnFirstPerMonth: 0.075, churnLongPerMonth: 0.014, churnMemoryMonths: 6 },
  ...{ 'mdr.seats': 1, 'csm.seats': 1, 'ae.seats': 0, 'sdr.seats': 0 },
};
const ENTERPRISE: Values = {
  ...{ acv: 120_000, winRate: 0.15, cycleDays: 180, leadCost: 800, freeLeads: 0.3, programmesPerPod: 5000 },
  ...{ churnFirstPerYear: 0.08, churnLongPerYear: 0.05, requirement: 0.6, goLiveMonths: 4 },
  ...{ 'sdr.seats': 2, 'ae.seats': 1, 'se.seats': 1, 'csm.seats': 1, 'mdr.seats': 0 },
};
const COMPANY: Values = { founderPay: 12_000, researchFloor: 40_000, founderCapacity: 0.6, maturity: 0.12 };

/** Keyframes of the mix: `mix([1, { smb: 1 }], [13, { enterprise: 1 }])`. */
export const mix = (...frames: readonly (readonly [number, Record<string, number>])[]): Plan['mix'] => ({
  curve: 'step',
  keyframes: frames.map(([month, shares]): MixKeyframe => ({ month, shares })),
});

/** A step curve: `steps([1, 0], [7, 2])`. */
export const steps = (...frames: readonly (readonly [number, number])[]) =>
  frames.map(([month, value]) => ({ month, value }));

export const round = (id: string, values: Round['values'], needs?: string): Round => ({
  id,
  label: id,
  ...(needs !== undefined && { needs }),
  values,
});

export const rule = (
  id: string,
  when: Rule['when'],
  then: Rule['then'],
  more: Partial<Pick<Rule, 'forMonths' | 'once' | 'off'>> = {},
): Rule => ({ id, when, then, forMonths: 1, ...more });

/** The metric `month`, by which tests make rules fire when they want. */
export const month = (op: '<' | '<=' | '>' | '>=', value: number) => ({
  metric: 'month' as const,
  op,
  value,
});

export function company({
  months = 24,
  company: values = {},
  segments = [smb()],
  plan = {},
}: Sketch): Scenario {
  return {
    schema: 1,
    base: 'shippo-pivot@1',
    name: 'A test',
    currency: 'USD',
    months,
    company: { ...COMPANY, ...values },
    segments,
    plan: {
      mix: mix([1, Object.fromEntries(segments.map(({ id }) => [id, 1]))]),
      pods: [],
      rounds: [],
      ...undrawn,
      ...plan,
    },
  };
}
