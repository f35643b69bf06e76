// A series of a run as a fan: its ghost is of the same futures, or there is none.
import { expect, it } from 'vitest';
import type { Bands, Who } from '../../../src/engine/summary';
import { en } from '../../../src/messages/en/index';
import type { Shown } from '../../../src/state';
import type { Run } from '../../../src/views/results/blank';
import { fanOf } from '../../../src/views/results/fan';
import { cashSeries } from '../../../src/views/results/series';

const series = cashSeries(en.app.results);
const edge = new Float64Array([1, 2]);
const bands: Bands = {
  p2_5: edge,
  p10: edge,
  p25: edge,
  p50: edge,
  p75: edge,
  p90: edge,
  p97_5: edge,
  mean: edge,
};
const shownOf = (of: Who, currency = 'USD') =>
  ({
    picture: { of, series: [{ place: series.place, n: 100, bands }] },
    scenario: { currency },
  }) as unknown as Shown;
const fanFrom = (now: Who, before: Who, currency?: string) => {
  const run = {
    shown: shownOf(now, currency),
    ghost: shownOf(before),
    failure: undefined,
    isSlow: false,
    state: 'idle',
  };
  return fanOf(en, series, run as Run, 1);
};
const ghostOf = (now: Who, before: Who) => fanFrom(now, before).ghost;

it.each(['all', 'survivors'] as const)('has a ghost of %s only beside the same', (of) => {
  expect(ghostOf(of, of)).toBe(edge);
  expect(ghostOf(of, of === 'all' ? 'survivors' : 'all')).toBeNull();
});

it('has none beside a run in another currency, and a file named after its own', () => {
  const fan = fanFrom('all', 'all', 'CNY');
  expect(fan.ghost).toBeNull();
  expect(fan.file).toMatch(/-CNY$/);
  expect(fan.summary).toContain('¥');
});

it('is cut to the months on the axis', () => {
  const run = {
    shown: shownOf('all'),
    ghost: shownOf('all'),
    failure: undefined,
    isSlow: false,
    state: 'idle',
  };
  const fan = fanOf(en, series, run as Run, 0);
  expect([fan.bands.p90.length, fan.ghost?.length]).toEqual([1, 1]);
  expect(fan.summary).toContain('at month 0');
});
