// Pasted months find their place: by their dates where the start is known, from the first month where it is not.
import { describe, expect, it } from 'vitest';
import { fallback } from '../../../src/scenario';
import { datesOf, enter, usualFirst } from '../../../src/views/actuals/entry';

const months = (...dates: string[]) => dates.map((date, i) => `${date}\t$${i + 1}k`).join('\n');

describe('dates of pasted months', () => {
  it('are read against the start month, each column by its own', () => {
    const texts = { arr: months('Mar 2026', 'Apr 2026'), cash: months('Jan 2026', 'Feb 2026') };
    const dated = datesOf(texts, 'USD', '2026-01');
    expect(dated).toEqual({ kind: 'read', month: 1, after: { arr: 2, cash: 0 } });
    expect(enter(texts, 1, 'USD', dated).actuals).toEqual({
      ...{ currency: 'USD', from: 1 },
      ...{ arr: [null, null, 1000, 2000], cash: [1000, 2000] },
    });
  });

  it('of the month before the start are the opening', () => {
    expect(datesOf({ arr: months('Dec 2025'), cash: '' }, 'USD', '2026-01')).toMatchObject({ month: 0 });
  });

  it('are left out, and said to be, where they cannot be used', () => {
    const arr = months('Jan 2026', 'Feb 2026');
    expect(datesOf({ arr, cash: '' }, 'USD', undefined).kind).toBe('noStart');
    expect(datesOf({ arr, cash: '' }, 'USD', '2027-01')).toEqual({ kind: 'outside', month: -11 });
    expect(datesOf({ arr, cash: months('Jan 2026', 'May 2026') }, 'USD', '2026-01').kind).toBe('uneven');
    expect(datesOf({ arr: '$1k\n$2k', cash: '' }, 'USD', '2026-01').kind).toBe('none');
    const texts = { arr, cash: '' };
    const left = enter(texts, 1, 'USD', datesOf(texts, 'USD', undefined));
    expect(left.actuals).toEqual({ currency: 'USD', from: 1, arr: [1000, 2000], cash: [] });
  });
});

it('the first line is month 1, and the opening where customers are there already', () => {
  expect(usualFirst(fallback)).toBe(1);
  const [first, ...others] = fallback.segments;
  const opened = { ...first, values: { ...first.values, openingCustomers: 12, openingMonths: 6 } };
  expect(usualFirst({ ...fallback, segments: [opened, ...others] })).toBe(0);
});
