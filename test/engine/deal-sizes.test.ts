// Deal sizes with a heavy tail: the mean stays, the largest grow, and luck keeps its order.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { run } from './figures';
import { even, growing, GRAINS, sum, told } from './growing-company';
import { violations } from './violations';

const tail: Values = { tailShare: 0.08, tailIndex: 2.5 };

describe.each(GRAINS)('%s deals', (grain) => {
  const sold = (values: Values, futures: number, noLuck = false) =>
    run(growing({ months: 24, segments: [even('smb', values, grain)] }), { futures, noLuck });

  test('keep their mean', () => {
    const each = (values: Values) => {
      const figures = sold(values, 300);
      expect(violations(figures)).toEqual([]);
      return told(figures, (i) => {
        return sum(figures.segmentLine('bookings', 0, i)) / sum(figures.segmentLine('wins', 0, i));
      });
    };
    const [plain, heavy] = [each({}), each(tail)];
    for (const { mean, error } of [plain, heavy]) {
      expect(Math.abs(mean - 10_000)).toBeLessThan(4 * error);
      expect(error).toBeLessThan(200);
    }
    // A mean of the same size on the same wins, and deals that differ more.
    expect(heavy.error).toBeGreaterThan(1.2 * plain.error);
  });

  test('are of the same rank with a tail and without, where there is one alone', () => {
    const one: Values = { accounts: 1, winRate: 0.99, coolingMonths: 120 };
    const size = (values: Values) => {
      const figures = sold({ ...one, ...values }, 120);
      return Array.from({ length: 120 }, (_, i) => sum(figures.segmentLine('bookings', 0, i)));
    };
    const [plain, heavy] = [size({}), size({ tailShare: 0.2, tailIndex: 1.2 })];
    const order = (list: readonly number[]) =>
      list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
    expect(order(heavy)).toEqual(order(plain));
    // Most are smaller, for the few largest take their share of the mean.
    const ratios = plain.map((x, i) => (heavy[i] ?? 0) / x).filter((x) => x > 0);
    expect(ratios.filter((x) => x < 0.8).length).toBeGreaterThan(0.6 * ratios.length);
    expect(Math.max(...ratios)).toBeGreaterThan(1.2);
  });

  test('are all of the mean size without luck', () => {
    const lines = [{}, tail].map((values) => sold(values, 1, true).line('bookings'));
    expect(lines[1]).toEqual(lines[0]);
  });

  test('that come by themselves have the tail too', () => {
    const shops: Values = { freeLeads: 0, listingSignups: 60, marketplaceCeiling: 1000, selfServeAcv: 1 };
    const each = (values: Values) => {
      const figures = sold({ ...shops, ...values }, 200);
      return told(figures, (i) => {
        return sum(figures.segmentLine('newArr', 0, i)) / sum(figures.segmentLine('newCustomers', 0, i));
      });
    };
    const [plain, heavy] = [each({}), each(tail)];
    expect(Math.abs(heavy.mean - 10_000)).toBeLessThan(4 * heavy.error);
    expect(heavy.error).toBeGreaterThan(1.2 * plain.error);
  });
});

test('a tail concentrates revenue on the largest customer', () => {
  const share = (values: Values) => {
    const figures = run(growing({ months: 24, segments: [even('smb', values, 'individual')] }), {
      futures: 200,
    });
    return told(figures, (i) => figures.company('topCustomerShare', 24, i));
  };
  const [plain, heavy] = [share({}), share({ tailShare: 0.05, tailIndex: 1.3 })];
  expect(heavy.mean).toBeGreaterThan(2 * plain.mean);
});
