// How often a market has been begun: undo cannot be forbidden, only shown.
import { expect, it } from 'vitest';
import { attemptBegun, attemptGoesOn, readAttempts } from '../../src/play';

it('counts what is begun, market by market', () => {
  const first = attemptBegun({}, 'a');
  const second = attemptBegun(first.attempts, 'a');
  expect([first.attempt, second.attempt]).toEqual([1, 2]);
  expect(attemptBegun(second.attempts, 'b').attempt).toBe(1);
  expect(attemptBegun(second.attempts, 'constructor').attempt).toBe(1);
});

it('keeps an attempt as long as it goes forward, and begins another where it goes back', () => {
  let { attempts } = attemptBegun({}, 'a');
  const go = (attempt: number, before: number, after: number) => {
    const counted = attemptGoesOn(attempts, 'a', attempt, before, after);
    ({ attempts } = counted);
    return counted.attempt;
  };
  expect(go(1, 0, 1)).toBe(1);
  expect(go(1, 1, 2)).toBe(1);
  // The link of the first quarter is opened, and another decision made.
  expect(go(1, 1, 2)).toBe(2);
  expect(go(2, 2, 12)).toBe(2);
  // The first attempt goes on after all.
  expect(go(1, 2, 3)).toBe(3);
  // One from another browser, with a count of its own.
  expect(go(7, 4, 5)).toBe(7);
  expect(attemptBegun(attempts, 'a').attempt).toBe(8);
});

it('reads whatever was stored', () => {
  for (const json of [null, 3, 'x', [], { a: null }, { a: { begun: -1, turns: 0 } }, { a: { begun: 1 } }])
    expect(readAttempts(json)).toEqual({});
  const kept = { a: { begun: 2, turns: 5 } };
  expect(readAttempts(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  const many = Array.from({ length: 500 }).reduce<ReturnType<typeof readAttempts>>(
    (attempts, _, i) => attemptBegun(attempts, `m${i}`).attempts,
    {},
  );
  expect(Object.keys(many)).toHaveLength(200);
  expect(many['m499']).toEqual({ begun: 1, turns: 0 });
});
