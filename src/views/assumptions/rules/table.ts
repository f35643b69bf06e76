// The figures and the levers of a rule as the editor knows them, one entry each: what is missing here does not compile.
import { middle, type Bounds } from '../../../controls';
import { figures, type Quantity } from '../../../format';
import {
  LEVER_BOUNDS,
  locate,
  readPath,
  RULE_LIMITS,
  type Action,
  type Condition,
  type NumberLever,
  type Scenario,
} from '../../../scenario';
import { lawOf } from '../cells';

export type Metric = Condition['metric'];
export type Lever = Action['lever'];
export type Latch = Extract<Action, { lever: 'release' }>['latch'];

/** A number that stands in a rule's sentence. */
export interface RuleNumber {
  readonly quantity: Quantity;
  readonly limits: Bounds;
  readonly integer: boolean;
  /** What it is when somebody begins with it: an assumption, there to be changed. */
  readonly first: (scenario: Scenario) => number;
}

const MOST_MONEY = 1e12;

const number = (
  quantity: Quantity,
  limits: Bounds,
  first: number | RuleNumber['first'],
  integer = false,
): RuleNumber => ({ quantity, limits, integer, first: typeof first === 'number' ? () => first : first });

/** A part of one of the company's own numbers, to one figure: so it follows the scenario's currency and size. */
const partOf =
  (path: string, part: number): RuleNumber['first'] =>
  (scenario) => {
    const place = locate(scenario, path);
    const value = readPath(scenario, path);
    return place && value !== undefined ? figures(part * middle(value, lawOf(place.row)), 1) : 0;
  };

/** Part of the effort that a segment gets. */
export const SHARE_NUMBER = number('share', [0, 1], 1);
/** Months in a row. */
export const MONTHS_NUMBER = number('count', [1, RULE_LIMITS.months], 1, true);

export const METRIC_NUMBERS: Readonly<Record<Metric, RuleNumber>> = {
  runway: number('months', [0, 120], 6),
  cash: number('money', [0, MOST_MONEY], partOf('company.cash', 0.5)),
  arr: number('money', [0, MOST_MONEY], partOf('company.thrivedArr', 0.1)),
  growth: number('share', [-1, 100], 1),
  month: number('count', [1, 120], 12, true),
  topCustomerShare: number('share', [0, 1], 0.25),
  customers: number('count', [0, 1e6], 10, true),
  winRate: number('share', [0, 1], 0.2),
  featureLosses: number('share', [0, 1], 0.3),
  trialToPaid: number('share', [0, 1], 0.1),
};

const lever = (name: NumberLever, quantity: Quantity, first: number): RuleNumber => {
  const [low, high, whole] = LEVER_BOUNDS[name];
  return number(quantity, [low, high], first, whole);
};

export const LEVER_NUMBERS: Readonly<Record<NumberLever, RuleNumber>> = {
  freeze: lever('freeze', 'count', 1),
  pods: lever('pods', 'count', 1),
  cut: lever('cut', 'share', 0.2),
  research: lever('research', 'share', 0.5),
  customisation: lever('customisation', 'share', 0.3),
};
