// Words of a mark: at the mark where that is free, never on a line while there is a place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOf } from '../../src/charts/mark-words';

const HEIGHT = 170;

test('words stand above their mark, below it where the title is, further off where a line passes', () => {
  expect(baseOf({ top: 60, bottom: 80, height: HEIGHT, lines: [[120, 130]] })).toBe(56);
  expect(baseOf({ top: 6, bottom: 20, height: HEIGHT, lines: [] })).toBe(33);
  const crossed = baseOf({ top: 6, bottom: 20, height: HEIGHT, lines: [[22, 34]] });
  expect(crossed).toBeGreaterThan(34 + 9);
  expect(crossed).toBeLessThan(60);
});

test('no line passes through words that found a place', () => {
  const y = fc.integer({ min: 0, max: HEIGHT });
  const line = fc
    .tuple(y, fc.integer({ min: 0, max: 12 }))
    .map(([from, more]) => [from, from + more] as const);
  fc.assert(
    fc.property(y, fc.integer({ min: 1, max: 40 }), fc.array(line, { maxLength: 3 }), (top, tall, lines) => {
      const base = baseOf({ top, bottom: Math.min(HEIGHT, top + tall), height: HEIGHT, lines });
      for (const [from, to] of lines) expect(to < base - 9 || from > base + 3).toBe(true);
    }),
  );
});
