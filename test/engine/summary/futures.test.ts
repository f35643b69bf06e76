// Matrices that grow and gain series say the same as those that had it all from the beginning.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, simulate } from '../../../src/engine';
import { bands, bytesOfFuture, fingerprint, Futures, hundred } from '../../../src/engine/summary';
import { compile, fallback } from '../../../src/scenario';
import { arrayBytes } from '../../array-bytes';

const MONTHS = 12;
const input = compile({ ...fallback, months: MONTHS });
const [cash, arr, pods] = [companyAt('cash'), companyAt('arr'), segmentAt('pods', 0)];
const chunk = (from: number, to: number, places: readonly number[]) =>
  simulate(input, { seed: 1, ignoranceSeed: 2, from, to }, places);
const room = (places: readonly number[], capacity: number) =>
  new Futures({ months: MONTHS, segments: input.segments, places, capacity });

describe('matrices', () => {
  it('grow, gain series and lose them without a change to any figure', () => {
    const futures = room([cash, arr], 40);
    futures.ingest(chunk(0, 40, [cash, arr]));
    const more = room([pods], 40);
    more.ingest(chunk(0, 40, [pods]));
    futures.take(more);
    expect(futures.places).toEqual([cash, arr, pods]);
    futures.reshape([pods, cash], 100);
    futures.ingest(chunk(70, 100, [pods, cash]));
    expect([futures.count, futures.capacity]).toEqual([40, 100]);
    futures.ingest(chunk(40, 70, [pods, cash]));
    expect(futures.count).toBe(100);

    const whole = room([cash, pods], 100);
    whole.ingest(chunk(0, 100, [cash, pods]));
    expect(fingerprint(futures)).toBe(fingerprint(whole));
    expect(hundred(futures, input)).toEqual(hundred(whole, input));
    for (const place of [cash, pods]) {
      expect(bands(futures, place, { of: 'all' })).toEqual(bands(whole, place, { of: 'all' }));
    }
    expect(() => bands(futures, arr, { of: 'all' })).toThrow('not kept');
  });

  it('of other sizes cannot be joined', () => {
    expect(() => room([cash], 40).take(room([arr], 50))).toThrow('capacity');
  });

  it('take as many bytes as is told beforehand', () => {
    const before = arrayBytes();
    const futures = room([cash, arr], 100_000);
    const bytes = arrayBytes() - before;
    expect(bytes / (futures.capacity * bytesOfFuture(MONTHS, 2))).toBeCloseTo(1, 1);
  });
});
