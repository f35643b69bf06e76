// What money in a round could become, worked out by hand.
import { describe, expect, it } from 'vitest';
import { multipleOf, returns, shareOf, type Stakes, type Terms } from '../../../src/engine/summary';

const multiples = [
  { below: 0, times: 2 },
  { below: 1, times: 5 },
  { below: Infinity, times: 10 },
];
const terms: Terms = { multiples, round: 0, amount: 2, preMoney: 8, dilution: [0.2, 0.25] };

/** So many futures of one kind. */
function stakes(
  kinds: readonly { times: number; arr: number; growth: number; landed: readonly number[] }[],
): Stakes {
  const all = kinds.flatMap((kind) => Array.from({ length: kind.times }, () => kind));
  return {
    alive: Uint8Array.from(all, ({ arr }) => (arr > 0 ? 1 : 0)),
    arr: Float64Array.from(all, ({ arr }) => arr),
    growth: Float64Array.from(all, ({ growth }) => growth),
    landed: [0, 1].map((round) => Float64Array.from(all, ({ landed }) => landed[round])),
  };
}

it('buys a share of what there is after the money', () => {
  expect(shareOf(2, 8)).toBe(0.2);
  expect(shareOf(0, 0)).toBe(0);
});

it('takes the multiple of a class of growth; a limit belongs to the class above it, no growth known to none', () => {
  expect([-0.5, 0, 0.99, 1, NaN].map((growth) => multipleOf(multiples, growth))).toEqual([2, 5, 5, 10, 5]);
});

describe('a future', () => {
  const only = (kind: { arr: number; growth: number; landed: readonly number[] }) =>
    returns(stakes([{ ...kind, times: 40 }]), terms);

  it('gives its share of ARR times the multiple, over the money', () => {
    // 20 % of 10 × 5 is 10, of 2 put in.
    expect(only({ arr: 10, growth: 0.5, landed: [6, NaN] }).times.p50).toBeCloseTo(5, 12);
  });

  it('gives less where a later round has closed, not for an earlier one', () => {
    expect(only({ arr: 10, growth: 0.5, landed: [6, 20] }).times.p50).toBeCloseTo(3.75, 12);
    expect(only({ arr: 10, growth: 0.5, landed: [6, 4] }).times.p50).toBeCloseTo(5, 12);
    expect(only({ arr: 10, growth: 0.5, landed: [6, 6] }).times.p50).toBeCloseTo(3.75, 12);
  });

  it('gives nothing when it is out of cash', () => {
    const { times, less, nothing } = only({ arr: 0, growth: NaN, landed: [6, NaN] });
    expect([times.p50, less, nothing]).toEqual([0, 40, 40]);
  });
});

it('tells of all futures in which the money goes in, and of no others', () => {
  const found = returns(
    stakes([
      { times: 50, arr: 0, growth: NaN, landed: [6, NaN] },
      // 20 % of 3 × 2 is 1.2, of 2 put in: 0.6.
      { times: 30, arr: 3, growth: -0.1, landed: [6, NaN] },
      { times: 20, arr: 40, growth: 2, landed: [6, NaN] },
      { times: 100, arr: 40, growth: 2, landed: [NaN, NaN] },
    ]),
    terms,
  );
  expect(found).toMatchObject({ futures: 200, invested: 100, less: 80, nothing: 50 });
  expect(found.times.p10).toBe(0);
  expect(found.times.p90).toBeCloseTo(40, 12);
  expect(found.times.mean).toBeCloseTo(0.3 * 0.6 + 0.2 * 40, 9);
});
