// What a search's answer is called and what is said of it.
import { describe, expect, it } from 'vitest';
import { search as t } from '../../../src/messages/en/search';
import { fallback, LONGEST_NAME, type Scenario } from '../../../src/scenario';
import { foundName, goalNote, plansNoPods } from '../../../src/views/search/words';

const withPlan = (plan: Partial<Scenario['plan']>): Scenario => ({
  ...fallback,
  plan: { ...fallback.plan, ...plan },
});
const mix = {
  ...fallback.plan.mix,
  keyframes: [
    { month: 1, shares: { smb: 1 } },
    { month: 25, shares: { smb: 0.95, enterprise: 0.05 } },
  ],
};
const pods = [
  { month: 1, value: 2 },
  { month: 25, value: 0 },
];

describe('the name of a plan that was found', () => {
  it('tells its last mix and its PODs', () => {
    expect(foundName(t, withPlan({ mix, pods }), fallback)).toBe(
      'Found: 95/5 from month 25, 0 PODs from month 25',
    );
  });

  it('leaves out what is as it was', () => {
    expect(foundName(t, withPlan({ pods }), fallback)).toBe('Found: 0 PODs from month 25');
    expect(foundName(t, withPlan({ mix }), fallback)).toBe('Found: 95/5 from month 25');
    expect(foundName(t, fallback, fallback)).toBe(`Found: ${fallback.name}`);
  });

  it('is no longer than a name may be', () => {
    const long = { ...fallback, name: 'x'.repeat(LONGEST_NAME) };
    expect(foundName(t, long, long)).toHaveLength(LONGEST_NAME);
  });
});

describe('what is explained', () => {
  it('is a number of PODs that falls to none', () => {
    expect(plansNoPods(withPlan({ pods }))).toBe(true);
    expect(plansNoPods(withPlan({ pods: [{ month: 1, value: 2 }] }))).toBe(false);
  });

  it('is where the goal begins', () => {
    expect(goalNote(t, 0.764)).toContain('76 of 100');
    expect(goalNote(t, null)).toBe(t.goal.unknown);
  });
});
