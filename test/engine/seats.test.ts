// Seats of a future lived again: they are those of the run, month by month, and their states are what the books say.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, simulate } from '../../src/engine';
import { SEAT, seatsOf, type SeatRecord } from '../../src/engine/story';
import { compile, preset } from '../../src/scenario';

const seeds = { seed: 11, ignoranceSeed: 12 };

function check(id: string, months: number, futures: number) {
  const input = compile({ ...preset(id)!, months });
  const places = [companyAt('headcount'), companyAt('pods'), segmentAt('pods', 0)];
  const chunk = simulate(input, { ...seeds, from: 0, to: futures }, places);
  const figure = (i: number, month: number, future: number) =>
    chunk.series[(i * (months + 1) + month) * futures + future];
  const records: SeatRecord[] = [];
  for (let future = 0; future < futures; future++) {
    const record = seatsOf(input, seeds, future);
    records.push(record);
    for (let month = 0; month <= record.lived; month++) {
      expect(record.filled[month], `future ${future}, month ${month}`).toBe(figure(0, month, future));
      const here = record.pods.filter(({ from, to }) => from <= month && month <= to);
      expect(here.length).toBe(figure(1, month, future));
      const first = here.filter(
        ({ stays }) => stays.filter(({ from }) => from <= month).at(-1)!.segment === 0,
      );
      expect(first.length).toBe(figure(2, month, future));
      expect(counted(record, month)).toEqual([record.planned[month], record.filled[month]]);
      expect(record.productive[month]).toBeLessThanOrEqual(record.filled[month]);
    }
    expect(Number.isNaN(figure(0, Math.min(months, record.lived + 1), future))).toBe(
      !record.alive && record.lived < months,
    );
  }
  return records;
}

/** Seats, and seats with somebody in them, as the states of all rows say. */
function counted({ pods, shared }: SeatRecord, month: number): [number, number] {
  const states = [...pods, ...shared].flatMap(({ from, to, width, seats }) =>
    from <= month && month <= to
      ? Array.from(seats.subarray((month - from) * width, (month - from + 1) * width))
      : [],
  );
  const there = states.filter((state) => state !== SEAT.none);
  return [there.length, there.filter((state) => state >= SEAT.ramping).length];
}

describe('the seats of a future', () => {
  it('add up to the head count, POD by POD, where PODs move between segments', () => {
    check('shippo-pivot@1', 60, 12);
  });

  it('know which POD came out of which, where PODs split', () => {
    const records = check('pod-fission@1', 48, 6);
    const children = records.flatMap(({ pods }) =>
      pods.filter(({ parent }) => parent > 0).map((pod) => ({ pod, pods })),
    );
    expect(children.length).toBeGreaterThan(0);
    for (const { pod, pods } of children) {
      const parent = pods.find(({ number }) => number === pod.parent)!;
      expect(parent.from).toBeLessThan(pod.from);
      expect(parent.stays[0].segment).toBe(pod.stays[0].segment);
    }
  });

  it('are there from the opening on for a company that has a team', () => {
    const scenario = preset('shippo-pivot@1')!;
    const [first, ...others] = scenario.segments;
    const segments = [{ ...first, values: { ...first.values, openingPods: 2 } }, ...others];
    const record = seatsOf(compile({ ...scenario, months: 6, segments }), seeds, 0);
    expect(record.pods.filter(({ from }) => from === 0)).toHaveLength(2);
    expect(record.filled[0]).toBeGreaterThan(0);
  });
});
