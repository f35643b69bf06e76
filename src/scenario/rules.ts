// What can be said about a plan's rules without running them: where a figure exists, and which rules are in force.
import { MAX_RULES, METRICS, type Metric } from '../engine/input';
import type { Plan, Rule } from './types';

/** Whose figure it is: the whole company's, a segment's, or whichever of the two a condition means. */
export type MetricScope = 'company' | 'segment' | 'either';

export const METRIC_SCOPES: Readonly<Record<Metric, MetricScope>> = {
  runway: 'company',
  cash: 'company',
  arr: 'either',
  growth: 'company',
  month: 'company',
  topCustomerShare: 'company',
  customers: 'either',
  winRate: 'segment',
  featureLosses: 'segment',
  trialToPaid: 'segment',
};

const scoped = (scope: MetricScope) => METRICS.filter((metric) => METRIC_SCOPES[metric] === scope);

/** Figures that exist for a segment only. */
export const SEGMENT_METRICS: readonly Metric[] = scoped('segment');
/** Figures that exist for a segment and for the whole company. */
export const EITHER_METRICS: readonly Metric[] = scoped('either');

/** Rules in a plan, conditions or changes in a rule, months in a row, characters of a name: as many as there may be. */
export const RULE_LIMITS = { rules: MAX_RULES, parts: 8, months: 60, label: 60 } as const;

/** Rules that are not switched off, in their order: the rules that the engine knows. */
export const rulesInForce = ({ rules }: Pick<Plan, 'rules'>): readonly Rule[] =>
  rules.filter(({ off }) => off !== true);
