// Beside the averages that add up, a bridge says what the charts of the workbench call typical: of the same month.
import { expect, test } from 'vitest';
import { companyAt } from '../../../src/engine';
import { en } from '../../../src/messages/en/index';
import type { Shown } from '../../../src/state';
import { typicalText } from '../../../src/views/bridge/texts';

const t = await en.bridge();

/** A picture with typical ARR of 2 million at month 36 and, at the end, of 3 among survivors and 0 among all. */
function shown(of: 'all' | 'survivors', places = [companyAt('arr')]) {
  const p50 = new Float64Array(61).fill(NaN);
  p50[36] = 2e6;
  const series = places.map((place) => ({ place, n: 100, bands: { p50 } }));
  const odds = { arr: { p50: 0 }, survivors: { arr: { p50: 3e6 } } };
  return {
    picture: { of, odds, series },
    scenario: { currency: 'USD' },
    input: { months: 60 },
  } as unknown as Pick<Shown, 'picture' | 'scenario' | 'input'>;
}

test('at the end it is the figure of the odds, of those that the page shows', () => {
  expect(typicalText(t, shown('all'), 60, 'month 60')).toMatch(/^Typical at month 60 is \$0: half of all/);
  expect(typicalText(t, shown('survivors'), 60, 'month 60')).toMatch(/^Typical of survivors .* is \$3\.0m:/);
});

test('earlier it is the line of the fan; unknown, nothing is said', () => {
  expect(typicalText(t, shown('all'), 36, 'month 36')).toContain('month 36 is $2.0m');
  expect(typicalText(t, shown('all', []), 36, 'month 36')).toBe('');
});
