// Seats as lines: every month of every seat is in exactly one run, and PODs do not lie on each other.
import { describe, expect, it } from 'vitest';
import { SEAT, seatsOf } from '../../../src/engine/story';
import { compile, preset } from '../../../src/scenario';
import { countIn, heightOf, layOut, runsOf, splitsOf } from '../../../src/views/pods/seat-runs';

const record = (id: string, future: number) =>
  seatsOf(compile({ ...preset(id)!, months: 48 }), { seed: 11, ignoranceSeed: 12 }, future);

describe('runs of seats', () => {
  it('join months in which nothing changes, and end where a POD moves', () => {
    const rows = {
      ...{ from: 3, to: 6, width: 2 },
      seats: Uint8Array.from([
        SEAT.vacant,
        SEAT.full,
        SEAT.vacant,
        SEAT.full,
        SEAT.ramping,
        SEAT.none,
        SEAT.ramping,
        SEAT.none,
      ]),
      roles: new Uint8Array(8),
    };
    const runs = runsOf(rows, (month) => (month < 6 ? 0 : 1));
    expect(runs.map(({ seat, state, from, to, segment }) => [seat, state, from, to, segment])).toEqual([
      [0, 'vacant', 3, 4, 0],
      [0, 'ramping', 5, 5, 0],
      [0, 'ramping', 6, 6, 1],
      [1, 'full', 3, 4, 0],
    ]);
  });

  it.each(['shippo-pivot@1', 'pod-fission@1'])('of %s count as many people as the record', (id) => {
    for (let future = 0; future < 4; future++) {
      const seats = record(id, future);
      const rows = layOut(seats);
      for (let month = 0; month <= seats.lived; month++) {
        const filled = countIn(rows, 'full', month) + countIn(rows, 'ramping', month);
        expect(filled).toBe(seats.filled[month]);
      }
      rows.slice(1).forEach((row, i) => expect(row.top).toBeGreaterThan(rows[i].top + rows[i].height));
      expect(heightOf(rows)).toBeGreaterThanOrEqual(0);
      for (const { from, to } of splitsOf(rows)) expect(to).toBeGreaterThan(from);
    }
  });
});
