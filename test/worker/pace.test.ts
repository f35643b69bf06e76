// How large chunks and first answers are.
import { describe, expect, it } from 'vitest';
import { FEWEST_SHOWN, rungAt, Tempo } from '../../src/worker/ladder';
import { Pace } from '../../src/worker/pace';
import { Prefix } from '../../src/worker/prefix';
import { CHUNK_MS } from '../../src/worker';

describe('the size of chunks', () => {
  it('settles where one takes the time it may, whatever a future costs', () => {
    for (const perFuture of [0.01, 0.4, 3]) {
      const pace = new Pace();
      for (let chunk = 0; chunk < 20; chunk++) {
        const size = pace.next(1e9, 2);
        pace.took(size, size * perFuture);
      }
      const ms = pace.next(1e9, 2) * perFuture;
      expect(ms).toBeLessThanOrEqual(CHUNK_MS + 1e-9);
      expect(ms).toBeGreaterThan(0.8 * CHUNK_MS);
    }
  });

  it('is never 0, and leaves a share to every thread', () => {
    const pace = new Pace();
    pace.took(4, 4000);
    expect(pace.next(1000, 2)).toBe(1);
    for (let chunk = 0; chunk < 20; chunk++) pace.took(1000, 1);
    expect(pace.next(100, 7)).toBe(15);
    expect(pace.next(1, 7)).toBe(1);
  });

  it('hands out the futures of a first answer in few chunks, one job like the next', () => {
    const pace = new Pace();
    const job = () => {
      let chunks = 0;
      for (let left = 100; left > 0; chunks++) {
        const size = pace.next(left, 2);
        pace.took(size, 0.25 * size);
        left -= size;
      }
      return chunks;
    };
    for (let i = 0; i < 5; i++) job();
    expect([job(), job()]).toEqual([5, 5]);
  });

  it('grows by steps, since a clock may be too coarse to see anything', () => {
    const pace = new Pace();
    pace.took(4, 0);
    expect(pace.next(1e9, 2)).toBeLessThan(20);
  });
});

describe('the first answer', () => {
  it('has a hundred futures before anything is known, or as many as are wanted', () => {
    expect(new Tempo().first(2000)).toBe(FEWEST_SHOWN);
    expect(new Tempo().first(20)).toBe(20);
  });

  it('has as many as can be had in time', () => {
    const tempo = new Tempo();
    tempo.took(2000, 100);
    expect(tempo.first(2000)).toBe(400);
    // A held control: 100 futures took 18 ms, most of it for the input.
    for (let i = 0; i < 9; i++) tempo.took(100, 18);
    expect(tempo.first(2000)).toBe(200);
    tempo.took(2000, 4000);
    expect(tempo.first(2000)).toBe(100);
  });

  it('is learnt from jobs of any two sizes', () => {
    const tempo = new Tempo();
    // 13 ms for the input and 0.02 for each future: 600 can be had in 25.
    const job = (n: number) => tempo.took(n, 13 + 0.02 * n);
    job(1000);
    for (let gesture = 0; gesture < 20; gesture++) {
      for (let change = 0; change < 20; change++) job(100);
      job(900);
    }
    expect(tempo.first(1000)).toBe(400);
    expect(tempo.first(250)).toBe(250);
  });

  it('is careful where sizes are too much alike to tell, or clocks too coarse', () => {
    const tempo = new Tempo();
    tempo.took(100, 20);
    tempo.took(110, 20.01);
    expect(tempo.first(2000)).toBe(100);
    const coarse = new Tempo();
    coarse.took(100, 0);
    coarse.took(400, 0);
    expect(coarse.first(2000)).toBe(100);
  });

  it('takes one of the steps at which pictures are shown', () => {
    expect([99, 100, 399, 2500].map(rungAt)).toEqual([0, 100, 200, 2000]);
  });
});

it('counts futures from the first on, in whatever order they come', () => {
  const prefix = new Prefix(10);
  const ends = [
    [20, 25],
    [10, 15],
    [25, 30],
    [15, 20],
  ].map(([from, to]) => {
    prefix.add({ from, to });
    return prefix.end;
  });
  expect(ends).toEqual([10, 15, 15, 30]);
});
