// How far counting has come is told alike wherever things are counted one by one, and always of what.
import { expect, test } from 'vitest';
import { en } from '../../src/messages/en/index';

test('of plans, of assumptions, of futures', async () => {
  const [map, search, drivers, retention] = await Promise.all([
    en.map(),
    en.search(),
    en.drivers(),
    en.retention(),
  ]);
  expect(map.progress(13, 49, '400')).toBe('13 of 49 plans counted, 400 futures each');
  expect(en.app.why.plans.counting(2, 5, '400')).toBe('2 of 5 plans counted, 400 futures each');
  expect(search.progress(1, 150)).toBe('1 of 150 plans counted');
  expect(search.answer.checked(0, 1)).toBe('0 of 1 plan counted');
  expect(drivers.points.progress(3, 60)).toBe('3 of 60 assumptions counted');
  expect(retention.uncounted('400', '2,000')).toBe('400 of 2,000 futures counted');
});
