// The seats of one future, month by month: who sat where, in ramp or past it, and which seats stood empty.
import { MAX_PODS, MAX_SEATS, ROLES, type EngineInput } from '../input';
import {
  hasCustomers,
  ramped,
  sharedBase,
  Simulator,
  waitsForCustomers,
  type Recorder,
  type World,
} from '../model';
import { PodRoll } from './pod-roll';
import { SEAT, type Luck, type PodRecord, type SeatRecord, type SeatRows } from './seat-record';
import { SILENT } from './silent';

/** Lives one future again, the same as in a run to the last bit, and writes down its seats. */
export function seatsOf(input: EngineInput, { seed, ignoranceSeed }: Luck, future: number): SeatRecord {
  const book = new SeatBook();
  new Simulator(input, recorderOf(book)).run({ seed, ignoranceSeed, from: future, to: future + 1 }, []);
  return book.record(future);
}

function recorderOf(book: SeatBook): Recorder {
  const roll = new PodRoll();
  return {
    ...SILENT,
    begin(world) {
      roll.begin(world);
      book.month(world, roll.numbers);
    },
    month: (world) => book.month(world, roll.numbers),
    end: (world, alive) => book.end(world.month, alive),
    podOpened: (segment) => void roll.opened(0, segment),
    podSplit(parent) {
      const event = roll.split(0, parent);
      if (event.kind === 'podSplit') book.parents.set(event.pod, event.parent);
    },
    podMoved: (pod, to) => void roll.moved(0, pod, to),
    podClosed: (pod) => void roll.closed(0, pod),
  };
}

/** Seats of one POD, or of one role that is shared, in the making. */
class Rows {
  private readonly from: number;
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

interface PodPage {
  readonly rows: Rows;
  readonly stays: { from: number; segment: number }[];
}

class SeatBook {
  readonly parents = new Map<number, number>();
  private readonly pods = new Map<number, PodPage>();
  private readonly shared = new Map<number, Rows>();
  private readonly totals: [planned: number, filled: number, productive: number][] = [];
  private lived = 0;
  private alive = true;

  /** `numbers`: those of the PODs, by their places in the team's list. */
  month(world: World, numbers: readonly number[]): void {
    const { team, ctx } = world;
    this.totals.push([0, 0, 0]);
    for (let pod = 0; pod < team.pods; pod++) this.pod(world, pod, numbers[pod]);
    for (let post = 0; post < ctx.segments * ROLES.length; post++) {
      const heads = team.shared[post];
      const rows = this.shared.get(post) ?? new Rows(world.month, MAX_PODS);
      if (heads === 0 && !this.shared.has(post)) continue;
      const segment = Math.floor(post / ROLES.length);
      const first = sharedBase(segment, post % ROLES.length);
      this.shared.set(post, rows);
      rows.add(world, segment, first, heads);
      this.count(world, segment, first, heads);
    }
  }

  end(month: number, alive: boolean): void {
    this.lived = month;
    this.alive = alive;
  }

  record(future: number): SeatRecord {
    const total = (i: number) => Float64Array.from(this.totals, (month) => month[i]);
    const pods = Array.from(this.pods, ([number, { rows, stays }]): PodRecord => {
      return { ...rows.rows, number, stays, parent: this.parents.get(number) ?? 0 };
    });
    return {
      ...{ future, lived: this.lived, alive: this.alive },
      ...{ planned: total(0), filled: total(1), productive: total(2) },
      pods: pods.sort((a, b) => a.number - b.number),
      shared: Array.from(this.shared, ([post, rows]) => ({
        ...rows.rows,
        segment: Math.floor(post / ROLES.length),
      })),
    };
  }

  private pod(world: World, pod: number, number: number): void {
    const { team, month } = world;
    const segment = team.podSegment[pod];
    const page = this.pods.get(number) ?? { rows: new Rows(month, MAX_SEATS), stays: [] };
    this.pods.set(number, page);
    if (page.stays.at(-1)?.segment !== segment) page.stays.push({ from: month, segment });
    const first = pod * MAX_SEATS;
    page.rows.add(world, segment, first, team.podSeats[pod]);
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
