// The seats of one future, month by month: who sat where, in ramp or past it, and which seats stood empty. Written from
// outside as the future is lived again, so that runs of thousands pay nothing for it.
import { MAX_PODS, MAX_SEATS, ROLES } from '../input';
import { hasCustomers } from './pods';
import { waitsForCustomers } from './roles';
import { ramped } from './seat-work';
import { sharedBase } from './team-state';
import type { World } from './world';

/** What a seat is at a month's end; `waits`: empty until the first customer, for whom it is meant. */
export const SEAT = { none: 0, vacant: 1, waits: 2, ramping: 3, full: 4 } as const;

/** Seats side by side from the month in which the first of them was there. */
export interface SeatRows {
  /** First and last month. */
  readonly from: number;
  readonly to: number;
  /** Seats that a month has room for. */
  readonly width: number;
  /** [months × width] a value of SEAT, and a place in ROLES. */
  readonly seats: Uint8Array;
  readonly roles: Uint8Array;
}

export interface PodRecord extends SeatRows {
  /** 0, 1 … in the order in which they opened; −1: it split from none. */
  readonly number: number;
  readonly parent: number;
  /** Segments it worked in, each from a month on. */
  readonly stays: readonly { readonly from: number; readonly segment: number }[];
}

/** Seats of a role that a segment's PODs share. */
export interface SharedRecord extends SeatRows {
  readonly segment: number;
}

export interface SeatRecord {
  /** Last month lived. */
  readonly lived: number;
  readonly alive: boolean;
  readonly pods: readonly PodRecord[];
  readonly shared: readonly SharedRecord[];
  /** [lived + 1] seats there are; people in them; what of them is past the ramp, in parts of people. */
  readonly planned: Float64Array;
  readonly filled: Float64Array;
  readonly productive: Float64Array;
}

/** Seats of one POD, or of one role that is shared, in the making. */
class Rows {
  readonly from: number;
  private readonly width: number;
  private readonly seats: number[] = [];
  private readonly roles: number[] = [];

  constructor(from: number, width: number) {
    this.from = from;
    this.width = width;
  }

  /** A month's seats, `count` of them from `first` on. */
  add(world: World, segment: number, first: number, count: number): void {
    for (let i = 0; i < this.width; i++) {
      const there = i < count;
      this.seats.push(there ? seatState(world, segment, first + i) : SEAT.none);
      this.roles.push(there ? world.team.role[first + i] : 0);
    }
  }

  get rows(): SeatRows {
    const { from, width } = this;
    return {
      ...{ from, width, to: from + this.seats.length / width - 1 },
      ...{ seats: Uint8Array.from(this.seats), roles: Uint8Array.from(this.roles) },
    };
  }
}

function seatState(world: World, segment: number, seat: number): number {
  const { team } = world;
  if (team.tenure[seat] < 0)
    return waitsForCustomers(team.role[seat]) && !hasCustomers(world, segment) ? SEAT.waits : SEAT.vacant;
  return ramped(world, segment, seat) < 1 ? SEAT.ramping : SEAT.full;
}

interface PodBook {
  readonly rows: Rows;
  readonly parent: number;
  readonly stays: { from: number; segment: number }[];
}

export class SeatRecorder {
  private readonly pods = new Map<number, PodBook>();
  private readonly shared = new Map<number, Rows>();
  private readonly totals: [planned: number, filled: number, productive: number][] = [];

  /** To be called at the opening and after every month. */
  month(world: World): void {
    const { team, ctx } = world;
    this.totals.push([0, 0, 0]);
    for (let pod = 0; pod < team.pods; pod++) this.pod(world, pod);
    for (let post = 0; post < ctx.segments * ROLES.length; post++) {
      const heads = team.shared[post];
      if (heads === 0 && !this.shared.has(post)) continue;
      const segment = Math.floor(post / ROLES.length);
      const first = sharedBase(segment, post % ROLES.length);
      const rows = this.shared.get(post) ?? new Rows(world.month, MAX_PODS);
      this.shared.set(post, rows);
      rows.add(world, segment, first, heads);
      this.count(world, segment, first, heads);
    }
  }

  record(lived: number, alive: boolean): SeatRecord {
    const total = (i: number) => Float64Array.from(this.totals, (month) => month[i]);
    return {
      ...{ lived, alive, planned: total(0), filled: total(1), productive: total(2) },
      pods: Array.from(this.pods, ([number, { rows, parent, stays }]) => ({
        ...rows.rows,
        ...{ number, parent, stays },
      })),
      shared: Array.from(this.shared, ([post, rows]) => ({
        ...rows.rows,
        segment: Math.floor(post / ROLES.length),
      })),
    };
  }

  private pod(world: World, pod: number): void {
    const { team, month } = world;
    const segment = team.podSegment[pod];
    const number = team.podNumber[pod];
    const fresh = () => ({ rows: new Rows(month, MAX_SEATS), parent: team.podParent[pod], stays: [] });
    const book: PodBook = this.pods.get(number) ?? fresh();
    this.pods.set(number, book);
    if (book.stays.at(-1)?.segment !== segment) book.stays.push({ from: month, segment });
    const first = pod * MAX_SEATS;
    book.rows.add(world, segment, first, team.podSeats[pod]);
    this.count(world, segment, first, team.podSeats[pod]);
  }

  private count(world: World, segment: number, first: number, seats: number): void {
    const total = this.totals[this.totals.length - 1];
    total[0] += seats;
    for (let seat = first; seat < first + seats; seat++) {
      if (world.team.tenure[seat] < 0) continue;
      total[1] += 1;
      total[2] += ramped(world, segment, seat);
    }
  }
}
