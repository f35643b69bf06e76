// The field of 100: the same three outcomes as in the strip, a ring around those that thrive, and other orders.
import { describe, expect, test } from 'vitest';
import type { Representative } from '../../../src/engine/summary';
import { en } from '../../../src/messages/en/index';
import { MARKS } from '../../../src/views/odds/outcomes';
import { countsOf } from '../../../src/views/why/hundred';
import { cellsOf, keyOf, levelOf, ORDERS, sorted } from '../../../src/views/why/orders';

const alive = { deathMonth: null, thrived: false };
const hundred: Representative[] = [
  { future: 8, outcome: 'outOfCash', deathMonth: 9, thrived: false, arr: 0, lowestCash: -4e4 },
  { future: 7, outcome: 'outOfCash', deathMonth: 22, thrived: false, arr: 0, lowestCash: -2e3 },
  { ...alive, future: 1705, outcome: 'livesOnRaisedMoney', arr: 3.2e6, lowestCash: 9e5 },
  { ...alive, future: 3, outcome: 'livesOnRaisedMoney', arr: 12e6, thrived: true, lowestCash: 32e3 },
  { ...alive, future: 4, outcome: 'paysItsOwnWay', arr: 5e6, lowestCash: 1e5 },
];

test('by outcome cells run from the best to the worst, each with a sentence', () => {
  expect(cellsOf(hundred, 'outcome', en, 'USD')).toEqual([
    { ...MARKS.paysItsOwnWay, ringed: false, spoken: 'Future 4: pays its own way, ARR $5.0m' },
    { ...MARKS.livesOnRaisedMoney, ringed: true, spoken: 'Future 3: lives on raised money, ARR $12m' },
    { ...MARKS.livesOnRaisedMoney, ringed: false, spoken: 'Future 1,705: lives on raised money, ARR $3.2m' },
    { ...MARKS.outOfCash, ringed: false, spoken: 'Future 7: out of cash in month 22' },
    { ...MARKS.outOfCash, ringed: false, spoken: 'Future 8: out of cash in month 9' },
  ]);
});

test('the key counts the outcomes, then those that thrive', () => {
  const counts = countsOf(hundred, en, '$10m');
  expect(counts.map(({ count, text }) => `${count} ${text}`)).toEqual([
    '1 pays its own way',
    '2 live on raised money',
    '2 run out of cash',
    '1 of these $10m+ ARR',
  ]);
  expect(counts.map(({ mark }) => mark.ringed ?? false)).toEqual([false, false, false, true]);
});

describe('other orders', () => {
  const numbers = (order: (typeof ORDERS)[number]) => sorted(hundred, order).map(({ future }) => future);

  test('put the most first', () => {
    expect(numbers('arr')).toEqual([3, 4, 1705, 7, 8]);
    expect(numbers('death')).toEqual([3, 4, 1705, 7, 8]);
    expect(numbers('cash')).toEqual([1705, 4, 3, 7, 8]);
  });

  test('never reorder what they were given', () => {
    const before = [...hundred];
    ORDERS.forEach((order) => sorted(hundred, order));
    expect(hundred).toEqual(before);
  });

  test('draw the more the fuller, and who ends sooner the bolder', () => {
    const levels = (order: (typeof ORDERS)[number]) =>
      sorted(hundred, order).map((one) => levelOf(one, order, hundred));
    expect(levels('outcome')).toEqual(hundred.map(() => undefined));
    expect(levels('arr')).toEqual([4, 3, 2, 0, 0]);
    expect(levels('cash')).toEqual([4, 1, 0, 0, 0]);
    expect(levels('death')).toEqual([0, 0, 0, 0, 3]);
  });

  test('tell the ends of their scale, also where nobody lives or nobody dies', () => {
    const key = (list: readonly Representative[], order: (typeof ORDERS)[number]) =>
      keyOf(list, order, en, '$10m', 'USD').map(({ count, text }) => `${count} ${text}`);
    expect(key(hundred, 'arr')).toEqual(['3 in business, ARR $3.2m to $12m', '2 out of cash, month 9 to 22']);
    expect(key(hundred, 'cash')[0]).toBe('3 in business, lowest cash $32k to $900k');
    expect(key(hundred, 'death')[0]).toBe('3 in business at the end');
    expect(key(hundred.slice(0, 2), 'arr')).toEqual([
      '0 in business at the end',
      '2 out of cash, month 9 to 22',
    ]);
    expect(key(hundred.slice(2), 'cash')[1]).toBe('0 out of cash');
  });
});
