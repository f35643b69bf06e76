// What the memo says of money: means that add up, rounds in words, multiples and dilution to begin with.
import { describe, expect, it } from 'vitest';
import type { Means, RoundOdds } from '../../../src/engine/summary';
import { memo } from '../../../src/messages/en/memo';
import { preset, writePath } from '../../../src/scenario';
import { BOOK_PLACES, BOOK_SERIES } from '../../../src/state';
import { fundsOf, periodOf } from '../../../src/views/memo/funds';
import { usualDilution, usualMultiples } from '../../../src/views/memo/multiples';
import {
  amountOf,
  askedOf,
  conditionsText,
  nextRound,
  preMoneyOf,
  roundRows,
} from '../../../src/views/memo/round-told';

const scenario = preset('shippo-pivot')!;
const { rounds } = scenario.plan;
const turning = (count: number, p50: number): RoundOdds =>
  ({ count, p10: p50 - 3, p50, p90: p50 + 3 }) as RoundOdds;

describe('use of funds', () => {
  /** Two months of books that balance: cash moves by what comes in less what is spent. */
  const to = 2;
  const spent = BOOK_SERIES.map((_, i) => (i === 3 ? 0 : 10 * (i + 1)));
  const monthly = spent.reduce((sum, x) => sum + x, 0);
  const [start, collections, funding] = [5000, 70, 300];
  const columns = [
    ...spent.map((x) => [0, x, x]),
    [0, collections, collections],
    [0, funding, funding],
    [0, 1, 2].map((month) => start + month * (collections + funding - monthly)),
  ];
  const means = (futures: number) =>
    ({
      ...{ futures, of: 100, to, places: BOOK_PLACES },
      months: Float64Array.from(columns.flat()),
    }) satisfies Means;

  it('adds up: start, what customers pay and what is raised, less what is left, is what is spent', () => {
    const found = fundsOf(means(40))!;
    expect(found.start + found.collections + found.funding - found.left).toBeCloseTo(found.total, 6);
    expect(found.spent.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(found.total, 6);
    expect(found.spent.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(found.total).toBeCloseTo(2 * monthly, 6);
  });

  it('tells the most first, and leaves out what costs nothing', () => {
    const { spent: told } = fundsOf(means(40))!;
    expect(told).toHaveLength(BOOK_SERIES.length - 1);
    expect(told.map(({ amount }) => amount)).toEqual(told.map(({ amount }) => amount).sort((a, b) => b - a));
    expect(told.some(({ kind }) => kind === BOOK_SERIES[3])).toBe(false);
  });

  it('is not told of nobody', () => expect(fundsOf(means(0))).toBeNull());

  it('reaches to the next round where most futures close it in a usual time, else so many months', () => {
    expect(periodOf(turning(50, 20.4), 100, 18)).toEqual({ to: 20, isRound: true });
    for (const round of [turning(49, 20), turning(90, 5), turning(90, 37), turning(0, NaN), undefined])
      expect(periodOf(round, 100, 18)).toEqual({ to: 18, isRound: false });
  });
});

describe('the money that is asked for', () => {
  it('is that of the next round; of none where there is none, or it takes nothing', () => {
    const next = rounds[nextRound(scenario)];
    expect(askedOf(scenario)).toEqual({ label: next.label, amount: amountOf(next, scenario.currency) });
    const withRounds = (list: typeof rounds) => ({ ...scenario, plan: { ...scenario.plan, rounds: list } });
    expect(askedOf(withRounds([]))).toBeNull();
    expect(askedOf(withRounds([{ ...next, values: { ...next.values, amount: 0 } }]))).toBeNull();
  });
});

describe('rounds', () => {
  const name = (month: number) => `month ${month}`;

  it('are told by their terms, one row each, also where two have one label', () => {
    const twice = {
      ...scenario,
      plan: { ...scenario.plan, rounds: rounds.map((round) => ({ ...round, label: 'A' })) },
    };
    const odds = { futures: 100, rounds: rounds.map((_, i) => turning(10 * i, i === 0 ? NaN : 30)) };
    const rows = roundRows(memo, twice, odds, String, name);
    expect(rows.map(({ label }) => label)).toEqual(rounds.map(() => 'A'));
    expect(rows[0].when).toBe(memo.rounds.rare);
    expect(rows[1]).toMatchObject({ often: '10', when: '30 (27–\u206033)' });
  });

  it('say no condition where there is none', () => {
    const free = writePath(scenario, `rounds.${rounds[0].id}.minArr`, 0);
    if (!free.ok) throw new Error('not taken');
    const told = conditionsText(memo.conditions, rounds[0], scenario.currency, name);
    const less = conditionsText(memo.conditions, free.value.plan.rounds[0], scenario.currency, name);
    expect(told).toMatch(/^ARR over /);
    expect(less).not.toContain('ARR');
    expect(less).toMatch(/from month \d+$/);
  });

  it('begin with the first that is no bridge; there may be none', () => {
    expect(nextRound(scenario)).toBe(0);
    expect(nextRound({ ...scenario, plan: { ...scenario.plan, rounds: [] } })).toBe(-1);
  });
});

it('begins with multiples that rise with growth, the last class open, and with the plan’s own dilution', () => {
  const multiples = usualMultiples();
  expect(multiples.at(-1)!.below).toBe(Infinity);
  const times = multiples.map((each) => each.times);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.every((x) => x > 0 && Number.isInteger(2 * x))).toBe(true);
  usualDilution(scenario).forEach((share, i) => {
    const [amount, before] = [
      amountOf(rounds[i], scenario.currency),
      preMoneyOf(rounds[i], scenario.currency),
    ];
    expect(share).toBeCloseTo(amount / (amount + before), 12);
  });
});
