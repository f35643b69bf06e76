// Months of a scenario by the calendar.
import { expect, it } from 'vitest';
import { calendarMonth } from '../../src/format';

it('counts from the start month, which is month 1', () => {
  expect(calendarMonth('2026-11', 1, 'en')).toBe('Nov 2026');
  expect(calendarMonth('2026-11', 0, 'en')).toBe('Oct 2026');
  expect(calendarMonth('2026-11', 14, 'en')).toBe('Dec 2027');
  expect(calendarMonth('2026-01', 0, 'en')).toBe('Dec 2025');
  expect(calendarMonth('2026-11', 60, 'en', true)).toBe('Oct 31');
});

it('takes the month that a middle lies nearest to', () => {
  expect(calendarMonth('2026-01', 2.4, 'en')).toBe('Feb 2026');
});
