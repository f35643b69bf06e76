// What ranks before what, and where an end stands among many.
import { expect, it } from 'vitest';
import { compareEnds, joined, NOBODY, placed, type End } from '../../src/play';

const alive = (arr: number, cash = 0): End => ({ died: null, arr, cash });
const dead = (died: number): End => ({ died, arr: 0, cash: 0 });

it('ranks the living by ARR, then cash, and the others by how long they lasted', () => {
  const order = [dead(3), dead(20), alive(0), alive(5, 1), alive(5, 2), alive(9)];
  const shuffled = [order[4], order[0], order[5], order[2], order[1], order[3]];
  expect([...shuffled].sort(compareEnds)).toEqual(order);
  expect(compareEnds(dead(4), dead(4))).toBe(0);
});

it('counts who did worse', () => {
  const deaths = [0, 0, 3, 4, 0];
  const one = { futures: 10, arr: [1, 5, 9], deaths };
  expect(placed(alive(5), one)).toEqual({ worse: 8, equal: 1 });
  expect(placed(alive(0.5), one)).toEqual({ worse: 7, equal: 0 });
  expect(placed(dead(3), one)).toEqual({ worse: 3, equal: 4 });
  expect(placed(dead(2), one)).toEqual({ worse: 0, equal: 3 });
  const both = joined(joined(NOBODY, one), one);
  expect(both.futures).toBe(20);
  expect(placed(alive(5), both)).toEqual({ worse: 16, equal: 2 });
});
