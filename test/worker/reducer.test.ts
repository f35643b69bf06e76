// What is read from a run's matrices, however they grew.
import { describe, expect, it } from 'vitest';
import { companyAt, F, rowLength, segmentAt, simulate } from '../../src/engine';
import {
  bands,
  fingerprint,
  Futures,
  hundred,
  nearest,
  odds,
  standing,
  typicalFuture,
} from '../../src/engine/summary';
import { ThreadError, type Reducer } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { Reduction } from '../../src/worker/reduction';
import { ThreadReducer } from '../../src/worker/thread-reducer';
import { fakeThread, startThreads } from './fake-thread';
import { company, input, MONTHS, places } from './small';

const N = 500;
const RUN = 3;
const extra = [segmentAt('arr', 0), companyAt('headcount')];
const allPlaces = [...places, ...extra];
const whole = simulate(input, { ...company, from: 0, to: N }, allPlaces);
const futures = new Futures({ months: MONTHS, segments: input.segments, places: allPlaces, capacity: N });
futures.ingest(whole);

async function fill(reducer: Reducer, from: number, to: number, selected: readonly number[]) {
  const taken = [reducer.expect(RUN, selected, to)];
  const job = { ...company, from, to, places: selected };
  await inlineRunner(33).run(job, (chunk) => taken.push(reducer.ingest(RUN, chunk)));
  await Promise.all(taken);
}

const look = { n: N, settled: true, rested: true, places: allPlaces, of: 'all' } as const;

describe.each([
  ['in the same thread', () => inlineReducer()],
  ['in another one', () => new ThreadReducer(() => fakeThread(new Reduction()).host)],
])('the reducer %s', (_, make) => {
  it('sees the same in a run that grew and gained series as in one that did not', async () => {
    const reducer = make();
    void reducer.open(RUN, company);
    await fill(reducer, 0, 100, places);
    await fill(reducer, 100, 310, places);
    await fill(reducer, 0, 310, extra);
    await fill(reducer, 310, N, allPlaces);
    const picture = await reducer.picture(RUN, look);
    expect(picture.settled?.fingerprint).toBe(fingerprint(futures));
    expect(picture.rest?.hundred).toEqual(hundred(futures, input));
    expect(picture.settled?.typical).toBe(typicalFuture(futures));
    expect(picture.odds).toEqual(odds(futures, input));
    expect(picture.series).toEqual(
      allPlaces.map((place) => ({ place, n: N, bands: bands(futures, place, { of: 'all' }) })),
    );
    reducer.close();
  });

  it('shows a prefix of survivors, and series that are still few', async () => {
    const reducer = make();
    void reducer.open(RUN, company);
    await fill(reducer, 0, N, places);
    await fill(reducer, 0, 200, extra);
    const picture = await reducer.picture(RUN, {
      n: 400,
      settled: false,
      rested: false,
      places: allPlaces,
      of: 'survivors',
    });
    expect(picture.settled).toBeNull();
    expect(picture.rest).toBeNull();
    expect(picture.series.map(({ n }) => n)).toEqual([400, 400, 400, 200, 200]);
    expect(picture.series[1].bands).toEqual(bands(futures, places[1], { of: 'survivors', n: 400 }));
    expect(picture.series[3].bands).toEqual(bands(futures, extra[0], { of: 'survivors', n: 200 }));
    expect(picture.odds).toEqual(odds(futures, input, 400));
    reducer.close();
  });

  it('replays every figure of one future', async () => {
    const reducer = make();
    void reducer.open(RUN, company);
    const { figures, facts } = await reducer.replay(RUN, 123);
    const width = MONTHS + 1;
    expect(figures.length).toBe(rowLength(input.segments) * width);
    allPlaces.forEach((place) => {
      const expected = Array.from({ length: width }, (_, month) => futures.raw(place, month)[123]);
      expect([...figures.subarray(place * width, (place + 1) * width)]).toEqual(expected);
    });
    expect(facts[F.arr]).toBe(futures.fact(F.arr)[123]);
    reducer.close();
  });

  it('tells how a future stands, and which is nearest to a point', async () => {
    const reducer = make();
    void reducer.open(RUN, company);
    await fill(reducer, 0, N, places);
    const asked = { future: 123, n: N };
    expect(await reducer.inquire(RUN, 'standing', asked)).toEqual(standing(futures, 123));
    const point = { place: places[0], month: 3, value: 1e6 };
    const near = (place: number) =>
      reducer.inquire(RUN, 'nearest', { point: { ...point, place }, of: 'all', n: N });
    expect(await near(places[0])).toBe(nearest(futures, point, 'all'));
    expect(await near(extra[1])).toBeNull();
    reducer.close();
  });

  it('knows only runs that are open', async () => {
    const reducer = make();
    void reducer.open(RUN, company);
    await reducer.forget(RUN);
    await expect(reducer.picture(RUN, look)).rejects.toThrow(`Run ${RUN}`);
    reducer.close();
  });
});

describe('a reducer whose thread is lost', () => {
  it('asks for its runs again in another one, then works where it is', async () => {
    const { start, started } = startThreads([new Reduction(), new Reduction()]);
    const reasons: ThreadError[] = [];
    const reducer = new ThreadReducer(start, { onDegraded: (reason) => reasons.push(reason) });
    const begin = async () => {
      void reducer.open(RUN, company);
      await fill(reducer, 0, 100, places);
    };
    for (const thread of [0, 1]) {
      await begin();
      started[thread].crash('out of memory');
      await expect(reducer.picture(RUN, { ...look, n: 100 })).rejects.toBeInstanceOf(ThreadError);
      await expect(reducer.picture(RUN, { ...look, n: 100 })).rejects.toThrow('gone');
    }
    await begin();
    const picture = await reducer.picture(RUN, { ...look, n: 100, places });
    expect(picture.settled?.fingerprint).toBe(fingerprint(futures, 100));
    expect(started.length).toBe(2);
    expect(reasons.map(({ message }) => message)).toEqual(['out of memory']);
  });

  it('takes over the buffers of chunks', async () => {
    const reducer = new ThreadReducer(() => fakeThread(new Reduction()).host);
    void reducer.open(RUN, company);
    void reducer.expect(RUN, places, 10);
    const chunk = simulate(input, { ...company, from: 0, to: 10 }, places);
    await reducer.ingest(RUN, chunk);
    expect([chunk.series, chunk.facts, chunk.digests].map(({ length }) => length)).toEqual([0, 0, 0]);
    reducer.close();
  });
});
