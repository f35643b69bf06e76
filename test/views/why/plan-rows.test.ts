// The plans side by side: one's own first, once it differs.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index';
import type { PlanAt, PlanRow } from '../../../src/state';
import { countingOf, rowsOf } from '../../../src/views/why/plan-rows';

const t = en.app.why.plans;
const at = (survival: number, arr: number, error = 2): PlanAt[] => [
  { month: 60, survival, arr, error, ruled: null },
  { month: 84, survival, arr, error, ruled: null },
];
const dollars = { group: 'plans', currency: 'USD' } as const;
const on = (base: string) => ({ base, currency: 'CNY' });
const shipped: PlanRow[] = [
  { ...dollars, id: 'one', base: 'one@1', name: 'One', at: at(22, 0), failed: false, stale: false },
  { ...dollars, id: 'two', base: 'two@1', name: 'Two', at: at(54, 1e6, 3), failed: false, stale: false },
];
const own = { at: at(25, 0), failed: false, stale: false };

describe('rows', () => {
  it('are the shipped plans, the one on the page marked', () => {
    expect(
      rowsOf(shipped, null, on('two@1'), 'shipped', t).map(({ name, current }) => [name, current]),
    ).toEqual([
      ['One', false],
      ['Two', true],
    ]);
  });

  it("begin with one's own plan; what it came from is told as shipped", () => {
    expect(
      rowsOf(shipped, own, on('two@1'), 'shipped', t).map(({ name, base, current }) => [name, base, current]),
    ).toEqual([
      ['Your plan', null, true],
      ['One', 'one@1', false],
      ['Two, as shipped', 'two@1', false],
    ]);
    expect(rowsOf(shipped, own, on('two@1'), 'page', t)[2].name).toBe('Two, its plan');
    expect(rowsOf(shipped, own, on('two@1'), 'shipped', t).map(({ currency }) => currency)).toEqual([
      'CNY',
      'USD',
      'USD',
    ]);
  });
});

describe('counting', () => {
  const [one, two] = shipped;
  it.each([
    ['all are here', shipped, null, false],
    ['one is on its way', [one, { ...two, at: null }], null, true],
    ['one failed', [one, { ...two, at: null, failed: true }], null, false],
    ['one is of other luck', [one, { ...two, stale: true }], null, true],
    ["one's own is here", shipped, own, false],
    ["one's own is from before a change", shipped, { ...own, stale: true }, true],
  ])('%s', (_, rows, mine, counting) => {
    const found = countingOf(rowsOf(rows, mine, on('one@1'), 'shipped', t));
    expect(found.counting).toBe(counting);
    expect(found.done).toBe(rows.length + (mine ? 1 : 0) - (counting ? 1 : 0));
  });

  it('tells the largest error, and whether a typical ARR is 0 because most ran out of cash', () => {
    expect(countingOf(rowsOf(shipped, null, on('one@1'), 'shipped', t))).toMatchObject({
      error: 3,
      anyZero: true,
    });
    expect(countingOf(rowsOf([two], null, on('one@1'), 'shipped', t)).anyZero).toBe(false);
  });
});
