// Rules as sentences: "When runway is under 9 months, and month is at least 38: mix to 100 % Small business."
import type { Condition, NumberLever, Rule, Structure } from '../../scenario';

type Metric = Condition['metric'];
type Latch = Extract<Rule['then'][number], { lever: 'release' }>['latch'];

const metrics: Readonly<Record<Metric, string>> = {
  runway: 'runway',
  cash: 'cash',
  arr: 'ARR',
  growth: 'growth over a year',
  month: 'the month',
  topCustomerShare: "the largest customer's share",
  customers: 'customers',
  winRate: 'win rate',
  featureLosses: 'deals lost for missing product',
  trialToPaid: 'trial to paid',
};

const operators: Readonly<Record<Condition['op'], (value: string) => string>> = {
  '<': (value) => `under ${value}`,
  '<=': (value) => `at most ${value}`,
  '>': (value) => `over ${value}`,
  '>=': (value) => `at least ${value}`,
};

const latches: Readonly<Record<Latch, string>> = {
  mix: 'the mix as drawn again',
  freeze: 'hiring allowed again',
  pods: 'PODs as drawn again',
  research: 'R&D as planned again',
  customisation: 'bespoke work as drawn again',
  structure: 'all structures as drawn again',
  focus: 'focus as drawn again',
};

/** How a segment is sold to, after "sell by". */
const structures: Readonly<Record<Structure, string>> = {
  founders: 'the founders alone',
  generalist: 'full-cycle reps',
  assembly: 'an assembly line',
  pod: 'PODs',
};

const levers: Readonly<Record<NumberLever, (value: number, shown: string) => string>> = {
  freeze: (value) => (value > 0 ? 'stop hiring' : 'allow hiring'),
  pods: (_, shown) => `at least ${shown} PODs`,
  cut: (_, shown) => `cut ${shown} of PODs and half as much of R&D`,
  research: (_, shown) => `R&D at ${shown} of the plan`,
  customisation: (_, shown) => `${shown} of R&D on bespoke work`,
};

export const rules = {
  metrics,
  operators,
  latches,
  levers,
  ofSegment: (metric: string, segment: string) => `${metric} (${segment})`,
  is: (metric: string, comparison: string) => `${metric} is ${comparison}`,
  /** Conditions are joined by commas, the last by "and". */
  and: (conditions: readonly string[]) =>
    conditions.length < 2
      ? conditions.join('')
      : `${conditions.slice(0, -1).join(', ')}, and ${conditions[conditions.length - 1]}`,
  then: (actions: readonly string[]) => actions.join('; '),
  forMonths: (count: number) => (count > 1 ? ` for ${count} months in a row` : ''),
  sentence: (when: string, lasting: string, then: string) => `When ${when}${lasting}: ${then}.`,
  mixTo: (shares: string) => `mix to ${shares}`,
  share: (share: string, segment: string) => `${share} ${segment}`,
  noEffort: 'no selling',
  structures,
  sellBy: (structure: string, segment: string) => `${segment} sold to by ${structure}`,
  focusTo: (segment: string, shown: string) => `focus on ideal customers of ${segment} to ${shown}`,
  raise: (round: string) => `raise ${round}`,
  once: 'once',
  months: (count: string) => `${count} months`,
  none: 'This plan has no rules: it goes its way whatever happens.',
};
