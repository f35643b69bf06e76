// A run's matrices grow without being held twice, and say so when there is no room for them.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { companyAt, FACTS, segmentAt, simulate, type Chunk } from '../../src/engine';
import { bands, bytesOfFuture, fingerprint, Futures, HORIZON_PLACES } from '../../src/engine/summary';
import { isNoRoom, mostFutures } from '../../src/worker';
import { Reduction } from '../../src/worker/reduction';
import { Sheet } from '../../src/worker/sheet';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { arrayBytes } from '../array-bytes';
import { startThreads } from './fake-thread';
import { company, input, MONTHS, places } from './small';

afterEach(() => vi.unstubAllGlobals());

const large = { ...company, input: { ...input, months: 60 } };
const PART = 50;
const LARGE = 100_000;

/** Hands futures [from, to) to the sheet, all figures 0. */
function fill(sheet: Sheet, places: readonly number[], from: number, to: number) {
  sheet.expect(places, to);
  for (let at = from; at < to; at += PART) {
    const chunk: Chunk = {
      ...{ from: at, to: at + PART, draws: 0, monthsLived: 0 },
      series: new Float64Array(places.length * 61 * PART),
      facts: new Float64Array(FACTS * PART),
      digests: new Uint32Array(2 * PART),
    };
    sheet.ingest(chunk);
  }
}

/** The most bytes alive in arrays at once while the work goes on, beyond those before it. */
async function peak(work: () => void): Promise<number> {
  // What earlier tests have left is let go first.
  for (let before = Infinity; arrayBytes() < before; before = arrayBytes()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const before = arrayBytes();
  let most = 0;
  class Weighed extends Float64Array {
    constructor(...given: [number]) {
      const bytes = 8 * given[0];
      if (bytes > LARGE) most = Math.max(most, arrayBytes() - before + bytes);
      super(...given);
    }
  }
  vi.stubGlobal('Float64Array', Weighed);
  work();
  return most;
}

const eight = Array.from({ length: 8 }, (_, i) => i);
const four = [8, 9, 10, 11];

describe('memory', () => {
  it('is that of the futures and one series more while their number grows', async () => {
    const most = await peak(() => {
      const sheet = new Sheet(large);
      fill(sheet, eight, 0, 2000);
      fill(sheet, eight, 2000, 4000);
    });
    expect(most).toBeGreaterThan(4000 * bytesOfFuture(60, 8) * 0.7);
    expect(most).toBeLessThan(4000 * bytesOfFuture(60, 9.5));
  });

  it('is that of all series and two more while others come to them', async () => {
    const most = await peak(() => {
      const sheet = new Sheet(large);
      fill(sheet, eight, 0, 4000);
      fill(sheet, four, 0, 4000);
      fill(sheet, [...eight, ...four], 4000, 4500);
    });
    expect(most).toBeGreaterThan(4000 * bytesOfFuture(60, 12) * 0.7);
    expect(most).toBeLessThan(4500 * bytesOfFuture(60, 14));
  });

  it('suffices for all futures of the usual plans, and for as many as fit of larger ones', () => {
    expect(mostFutures(60, 15)).toBeGreaterThanOrEqual(100_000);
    expect(mostFutures(120, 15)).toBe(52_000);
    expect(mostFutures(120, 21)).toBe(37_000);
    for (const [months, series] of [
      [60, 15],
      [120, 21],
      [1, 5],
    ]) {
      expect(mostFutures(months, series) * bytesOfFuture(months, series)).toBeLessThan(781e6);
    }
  });
});

describe('a machine with too little of it', () => {
  it('is told from a fault, also across threads, and what is kept is let go', async () => {
    const { start } = startThreads([new Reduction()]);
    const reducer = new ThreadReducer(start);
    void reducer.open(1, company);
    await reducer.expect(1, places, 100);
    await reducer.ingest(1, simulate(input, { ...company, from: 0, to: 100 }, places));
    class Small extends Float64Array {
      constructor(...given: [number]) {
        if (given[0] > 5000) throw new RangeError('Array buffer allocation failed');
        super(...given);
      }
    }
    vi.stubGlobal('Float64Array', Small);
    const error: unknown = await reducer.expect(1, places, 1000).catch((error: unknown) => error);
    expect(isNoRoom(error)).toBe(true);
    expect(isNoRoom(new RangeError('other'))).toBe(false);
    const look = { n: 100, settled: false, rested: false, places, of: 'all' } as const;
    await expect(reducer.picture(1, look)).rejects.toThrow('0 of 100');
    reducer.close();
  });
});

describe('series that came in full although nobody heard of it', () => {
  const [a, b] = [companyAt('headcount'), segmentAt('arr', 0)];
  const chunk = (from: number, to: number, of: readonly number[]) =>
    simulate(input, { ...company, from, to }, of);
  const whole = new Futures({
    months: MONTHS,
    segments: input.segments,
    places: [...places, a, b],
    capacity: 60,
  });
  whole.ingest(chunk(0, 60, [...places, a, b]));

  it.each([
    ['come once more', [...places, a]],
    ['are left out', places],
  ])('%s', (_, known) => {
    const sheet = new Sheet(company);
    const give = (of: readonly number[], from: number, to: number) => {
      sheet.expect(of, to);
      sheet.ingest(chunk(from, to, of));
    };
    give(places, 0, 40);
    give([a], 0, 40);
    if (known.includes(a)) give([a], 0, 40);
    give([b], 0, 40);
    const all = [...known, b];
    give(all, 40, 60);
    const picture = sheet.look({ n: 60, settled: true, rested: true, places: all, of: 'all' });
    expect(picture.settled?.fingerprint).toBe(fingerprint(whole));
    expect(picture.series).toEqual(
      all.map((place) => ({ place, n: 60, bands: bands(whole, place, { of: 'all' }) })),
    );
  });
});

describe('every future at the horizon', () => {
  it('is told where it is wanted: who lives, with what ARR and growth', () => {
    const sheet = new Sheet(company);
    sheet.expect(HORIZON_PLACES, 40);
    sheet.ingest(simulate(input, { ...company, from: 0, to: 40 }, HORIZON_PLACES));
    const look = { n: 40, settled: true, rested: false, places: [], of: 'all' } as const;
    expect(sheet.look(look).horizon).toBeUndefined();
    const { horizon, odds } = sheet.look({ ...look, each: true });
    expect(horizon?.alive.reduce((sum, lives) => sum + lives, 0)).toBe(
      odds.futures - odds.outcomes.outOfCash,
    );
    expect(horizon?.arr.reduce((sum, own) => sum + own, 0)).toBeCloseTo(40 * odds.arr.mean, 6);
    expect(horizon?.growth).toHaveLength(40);
  });
});
