// B11: several segments with a small team do worse than one; with a large team and a segment near saturation, better.
// Two segments alike in everything, small ones of 3,000 accounts: what differs is how many are served, and by whom.
import { describe, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { company, mix, segment, steps } from '../engine/company';
import { clearlyAbove, clearlyBelow, pairedGain, told } from './estimates';
import { F, run, segmentAt } from './futures';

const FUTURES = 60;
const MONTHS = 48;
const ACCOUNTS = 3000;
/** PODs of a small team, and of a large one. */
const [SMALL, LARGE] = [1, 8];

function serving(segments: 1 | 2, pods: number, accounts: number, spreadPenalty = 0.25): Scenario {
  const shares = segments === 2 ? { shops: 1, trades: 1 } : { shops: 1 };
  return company({
    months: MONTHS,
    company: {
      ...{ cash: 50e6, growthPods: 0, freezeBelow: 0, cutBelow: 0, researchCashShare: 0 },
      ...{ maturity: 0.3, spreadPenalty },
    },
    segments: ['shops', 'trades'].map((id) => segment(id, 'smb', { accounts })),
    plan: { mix: mix([1, shares]), pods: steps([1, pods]) },
  });
}
const arr = (...of: Parameters<typeof serving>) => run(serving(...of), FUTURES).fact(F.arr);

describe('B11 two segments against one', () => {
  const small = pairedGain(arr(2, SMALL, ACCOUNTS), arr(1, SMALL, ACCOUNTS));

  it('with one POD: less ARR, by more than a tenth', () => {
    const one = told(arr(1, SMALL, ACCOUNTS)).mean;
    clearlyBelow(small, -0.1 * one);
  });

  it('in part because people who switch between them do less', () => {
    const switching = pairedGain(arr(2, SMALL, ACCOUNTS), arr(2, SMALL, ACCOUNTS, 0));
    clearlyBelow(switching, 0.1 * small.mean);
  });

  it('with eight PODs, and one segment half sold: more than half as much again', () => {
    const pool = segmentAt('pool', 0);
    const alone = run(serving(1, LARGE, ACCOUNTS), FUTURES, [pool]);
    clearlyBelow(told(alone.at(pool, MONTHS)), 0.5 * ACCOUNTS);
    const one = alone.fact(F.arr);
    clearlyAbove(pairedGain(arr(2, LARGE, ACCOUNTS), one), 0.5 * told(one).mean);
  });

  it('near saturation they gain more than where there is room for all', () => {
    const share = (accounts: number) => {
      const one = arr(1, LARGE, accounts);
      const { mean, error } = pairedGain(arr(2, LARGE, accounts), one);
      return { mean: mean / told(one).mean, error: error / told(one).mean };
    };
    const [near, far] = [share(ACCOUNTS), share(50 * ACCOUNTS)];
    clearlyAbove({ mean: near.mean - far.mean, error: Math.hypot(near.error, far.error) }, 0.07);
  });
});
