// What can be done to a rule as a whole, by whoever keeps the list.
import type { Rule } from '../../../scenario';

export interface RuleDeeds {
  /** Undefined where it stands at that end already. */
  readonly move: (rule: Rule, by: -1 | 1) => (() => void) | undefined;
  /** Undefined where there is no room. */
  readonly duplicate: ((rule: Rule) => void) | undefined;
  readonly remove: (rule: Rule) => void;
}
