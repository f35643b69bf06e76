// Rules about the mix by which several plans mind their air: months of cash. Immutable once published.
import type { Action, Condition, Rule } from '../types';

export const runway = (op: Condition['op'], value: number): Condition => ({ metric: 'runway', op, value });

const release: readonly Action[] = [{ lever: 'release', latch: 'mix' }];

interface Wait {
  readonly id: string;
  readonly label: string;
  /** The month from which the calendar asks for more than one segment. */
  readonly from: number;
  /** Months of cash below which that waits, and the segment that has all meanwhile. */
  readonly below: number;
  readonly only: string;
}

/** What the calendar asks for waits until there is air. */
export const waitForAir = ({ id, label, from, below, only }: Wait): Rule => ({
  id,
  label,
  when: [{ metric: 'month', op: '>=', value: from }, runway('<', below)],
  forMonths: 1,
  then: [{ lever: 'mix', shares: { [only]: 1 } }],
});

/** The end of such a wait. */
export const airAgain = (id: string): Rule => ({
  id,
  label: 'Air again',
  when: [runway('>', 12)],
  forMonths: 2,
  then: release,
});

/** Back to the mix of the calendar when air is short. */
export const retreat = (label: string, below: number): Rule => ({
  id: 'retreat',
  label,
  when: [runway('<', below)],
  forMonths: 1,
  then: release,
});
