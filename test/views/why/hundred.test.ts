// The field of 100: the same three outcomes as in the strip, and a ring around those that thrive.
import { expect, test } from 'vitest';
import type { Representative } from '../../../src/engine/summary';
import { en } from '../../../src/messages/en/index';
import { MARKS } from '../../../src/views/odds/outcomes';
import { cellsOf, countsOf } from '../../../src/views/why/hundred';

const alive = { deathMonth: null, thrived: false };
const hundred: Representative[] = [
  { future: 7, outcome: 'outOfCash', deathMonth: 22, thrived: false, arr: 0 },
  { ...alive, future: 1705, outcome: 'livesOnRaisedMoney', arr: 3.2e6 },
  { ...alive, future: 3, outcome: 'livesOnRaisedMoney', arr: 12e6, thrived: true },
  { ...alive, future: 4, outcome: 'paysItsOwnWay', arr: 5e6 },
];

test('cells run from the best to the worst, each with a sentence', () => {
  expect(cellsOf(hundred, en, 'USD')).toEqual([
    { ...MARKS.paysItsOwnWay, ringed: false, spoken: 'Future 4: pays its own way, ARR $5.0m' },
    { ...MARKS.livesOnRaisedMoney, ringed: true, spoken: 'Future 3: lives on raised money, ARR $12m' },
    { ...MARKS.livesOnRaisedMoney, ringed: false, spoken: 'Future 1,705: lives on raised money, ARR $3.2m' },
    { ...MARKS.outOfCash, ringed: false, spoken: 'Future 7: out of cash in month 22' },
  ]);
});

test('the key counts the outcomes, then those that thrive', () => {
  const counts = countsOf(hundred, en, '$10m');
  expect(counts.map(({ count, text }) => `${count} ${text}`)).toEqual([
    '1 pays its own way',
    '2 live on raised money',
    '1 runs out of cash',
    '1 of these $10m+ ARR',
  ]);
  expect(counts.map(({ mark }) => mark.ringed ?? false)).toEqual([false, false, false, true]);
});
