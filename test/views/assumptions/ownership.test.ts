// What rounds cost the founders.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index';
import { fallback, type Round } from '../../../src/scenario';
import { keptAfter, soldIn } from '../../../src/views/assumptions/rounds/ownership';
import { saleOf, termsOf } from '../../../src/views/assumptions/rounds/terms';

const sale = (amount: number, preMoney: number, isBridge = false) => ({ amount, preMoney, isBridge });

describe('a round', () => {
  it('sells what it brings, of what the company is worth with it', () => {
    expect(soldIn(sale(2e6, 8e6))).toBe(0.2);
    expect(soldIn(sale(2e6, 0))).toBe(1);
    expect(soldIn(sale(0, 0))).toBe(0);
  });

  it('that is a bridge counts as selling nothing', () => {
    expect(soldIn(sale(2e6, 8e6, true))).toBe(0);
  });
});

describe('founders', () => {
  it('keep all before any round, and what each leaves of what was left', () => {
    expect(keptAfter([])).toBe(1);
    expect(keptAfter([sale(2e6, 8e6), sale(1e6, 1e6), sale(5e6, 5e6, true)])).toBeCloseTo(0.4, 12);
  });
});

describe('the list of rounds', () => {
  const round = (values: Round['values']): Round => ({ id: 'x', label: 'X', values });
  const scenario = (values: Round['values']) => ({
    ...fallback,
    plan: { ...fallback.plan, rounds: [round(values)] },
  });
  const terms = (values: Round['values']) => termsOf(en, scenario(values), round(values)).terms;

  it('reads amount and valuation with their defaults', () => {
    expect(saleOf(scenario({}), round({}))).toEqual(sale(1_500_000, 6_000_000));
  });

  it('says what a round sells, and of a bridge that it is one', () => {
    expect(terms({ amount: 2e6, preMoney: 8e6 })).toMatch(/sells 20.%/);
    expect(terms({ amount: 2e6, preMoney: 8e6, bridge: 1 })).not.toContain('sells');
  });
});
