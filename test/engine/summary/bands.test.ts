// What bands show of the dead, of survivors, and of too few futures.
import { describe, expect, it } from 'vitest';
import { companyAt } from '../../../src/engine';
import { bands, Futures } from '../../../src/engine/summary';
import { chunkOf, ingested, type MadeUp } from './made-up';

const PLACES = [companyAt('arr'), companyAt('revenue'), companyAt('maturity'), companyAt('podsOpened')];
const [ARR, REVENUE, MATURITY, PODS] = PLACES;

/** Future f holds f + 1 of everything in month 0, and one more each month. */
const steady = (f: number, months: number) =>
  PLACES.map(() => Array.from({ length: months + 1 }, (_, month) => f + 1 + month));

/** Of n futures the first `dead` run out of cash in month 2. */
const mixed = (n: number, dead: number): MadeUp[] =>
  Array.from({ length: n }, (_, f) => ({ series: steady(f, 4), ...(f < dead && { died: 2 }) }));

describe('bands', () => {
  it('show stocks and flows of the dead as 0 from the month of death on', () => {
    const { mean } = bands(ingested(mixed(40, 20), PLACES), ARR, { of: 'all' });
    // Futures 1 … 40 in month 0; from month 2 on only 21 … 40 count, over all 40.
    expect([...mean]).toEqual([20.5, 21.5, (30.5 + 2) / 2, (30.5 + 3) / 2, (30.5 + 4) / 2]);
    expect(bands(ingested(mixed(40, 20), PLACES), REVENUE, { of: 'all' }).p50[2]).toBe(11.5);
  });

  it('leave the dead out of rates', () => {
    const { mean, p50 } = bands(ingested(mixed(80, 40), PLACES), MATURITY, { of: 'all' });
    expect([...mean]).toEqual([40.5, 41.5, 60.5 + 2, 60.5 + 3, 60.5 + 4]);
    expect(p50[2]).toBe(62.5);
  });

  it('freeze counters of the dead', () => {
    const { mean } = bands(ingested(mixed(40, 40), PLACES), PODS, { of: 'all' });
    expect([...mean]).toEqual([20.5, 21.5, 22.5, 22.5, 22.5]);
  });

  it('of survivors show them in all months', () => {
    const { mean } = bands(ingested(mixed(80, 40), PLACES), ARR, { of: 'survivors' });
    expect([...mean]).toEqual([60.5, 61.5, 62.5, 63.5, 64.5]);
  });

  it('tell no quantile under 30 values and no 95 % band under 400', () => {
    const few = bands(ingested(mixed(29, 0), PLACES), ARR, { of: 'all' });
    expect([few.p50[4], few.p10[4]]).toEqual([NaN, NaN]);
    expect(few.mean[4]).toBe(19);
    const some = bands(ingested(mixed(399, 0), PLACES), ARR, { of: 'all' });
    expect([some.p2_5[4], some.p97_5[4]]).toEqual([NaN, NaN]);
    expect(some.p50[4]).toBe(204);
    const enough = bands(ingested(mixed(401, 0), PLACES), ARR, { of: 'all' });
    expect([enough.p2_5[4], enough.p97_5[4]]).toEqual([15, 395]);
    const dying = bands(ingested(mixed(50, 21), PLACES), MATURITY, { of: 'all' });
    expect([dying.p50[1], dying.p50[2]]).toEqual([26.5, NaN]);
  });

  it('leave undefined rates of the living out', () => {
    const futures = mixed(60, 0).map((future, f) => ({
      series: future.series.map((values) => values.map((x) => (f < 20 ? NaN : x))),
    }));
    expect(bands(ingested(futures, PLACES), MATURITY, { of: 'all' }).mean[0]).toBe(40.5);
  });

  it('of a prefix equal those of a run that long', () => {
    const list = mixed(100, 30);
    const whole = bands(ingested(list, PLACES), ARR, { of: 'all', n: 50 });
    expect(whole).toEqual(bands(ingested(list.slice(0, 50), PLACES), ARR, { of: 'all' }));
    expect(() => bands(ingested(list, PLACES), ARR, { of: 'all', n: 101 })).toThrow(RangeError);
  });

  it('ask only for what was kept', () => {
    const list = mixed(40, 0);
    const shape = { months: 4, segments: 1, places: PLACES, keep: [ARR], capacity: 40 };
    const futures = new Futures(shape);
    futures.ingest(chunkOf(list, 0, 40));
    expect(bands(futures, ARR, { of: 'all' }).mean[0]).toBe(20.5);
    expect(() => bands(futures, REVENUE, { of: 'all' })).toThrow('was not kept');
  });
});
