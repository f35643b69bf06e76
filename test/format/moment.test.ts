// A moment in words.
import { expect, it } from 'vitest';
import { momentText } from '../../src/format';

const at = new Date(2031, 4, 7, 12, 29).getTime();

it('is a time today, and has its day on any other', () => {
  expect(momentText(at, 'en', at + 3_600_000)).toBe('12:29');
  expect(momentText(at, 'en', at + 86_400_000)).toMatch(/May 7.*12:29/);
});
