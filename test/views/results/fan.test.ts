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
const shownOf = (of: Who) =>
  ({
    picture: { of, series: [{ place: series.place, n: 100, bands }] },
    scenario: { currency: 'USD' },
  }) as unknown as Shown;
const ghostOf = (now: Who, before: Who) => {
  const run = {
    shown: shownOf(now),
    ghost: shownOf(before),
    failure: undefined,
    isSlow: false,
    state: 'idle',
  };
  return fanOf(en, series, run as Run, 1).ghost;
};

it.each(['all', 'survivors'] as const)('has a ghost of %s only beside the same', (of) => {
  expect(ghostOf(of, of)).toBe(edge);
  expect(ghostOf(of, of === 'all' ? 'survivors' : 'all')).toBeNull();
});
