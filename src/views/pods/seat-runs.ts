// Seats as lines on the axis of months: months in which nothing changes are one run, and PODs lie one under another. Pure.
import { SEAT, type PodRecord, type SeatRecord, type SeatRows } from '../../engine/story';

export type SeatState = Exclude<keyof typeof SEAT, 'none'>;

export interface Run {
  readonly state: SeatState;
  readonly segment: number;
  /** From the beginning of that month to the end of this one. */
  readonly from: number;
  readonly to: number;
  /** Place of the seat in its POD. */
  readonly seat: number;
}

const STATES = Object.keys(SEAT) as (keyof typeof SEAT)[];
const stateOf = (value: number) => STATES.find((name) => SEAT[name] === value) ?? 'none';

/** Runs of all seats, seat by seat; `segmentAt` a month. */
export function runsOf(rows: SeatRows, segmentAt: (month: number) => number): readonly Run[] {
  const runs: Run[] = [];
  for (let seat = 0; seat < rows.width; seat++) {
    const at = (month: number) => stateOf(rows.seats[(month - rows.from) * rows.width + seat]);
    let from = rows.from;
    while (from <= rows.to) {
      const [state, segment] = [at(from), segmentAt(from)];
      let next = from + 1;
      while (next <= rows.to && at(next) === state && segmentAt(next) === segment) next += 1;
      if (state !== 'none') runs.push({ state, segment, seat, from, to: next - 1 });
      from = next;
    }
  }
  return runs;
}

/** Of a POD: it works where its last stay says. */
export const segmentOfPod =
  ({ stays }: Pick<PodRecord, 'stays'>) =>
  (month: number): number =>
    [...stays].reverse().find(({ from }) => from <= month)?.segment ?? stays[0].segment;

export interface Row {
  /** null: seats that the PODs of a segment share. */
  readonly pod: PodRecord | null;
  readonly rows: SeatRows;
  readonly runs: readonly Run[];
  readonly segment: number;
  readonly seats: number;
  /** From seat to seat, px. */
  readonly step: number;
  /** It was there when the future ended, and so many of its seats stood empty. */
  readonly lasts: boolean;
  readonly open: number;
  /** Top of its first seat, and its height, px. */
  readonly top: number;
  readonly height: number;
}

/** px: from seat to seat where there are few and where there are many, of all of them, and from POD to POD. */
const SEAT_STEP = { few: 18, many: 7 };
const ALL_SEATS = 260;
const POD_GAP = 14;
/** A note on a move or on the end needs a line of its own under the seats. */
const NOTE = 12;
const LEAST = 15;

/** Every POD in the order in which they opened, then shared seats by segment. */
export function layOut({ pods, shared, lived }: SeatRecord): readonly Row[] {
  const segments = [...new Set(shared.map(({ segment }) => segment))].sort((a, b) => a - b);
  const together = segments.map((segment) => {
    const own = shared.filter((rows) => rows.segment === segment);
    return { segment, own };
  });
  const rows = [
    ...pods.map((pod) => ({
      pod,
      rows: pod,
      segment: segmentOfPod(pod)(pod.to),
      parts: [pod] as SeatRows[],
    })),
    ...together.map(({ segment, own }) => ({ pod: null, rows: own[0], segment, parts: own })),
  ];
  const filled = rows.map((row) => {
    const { pod, segment, parts } = row;
    const runs = stacked(parts, pod ? segmentOfPod(pod) : () => segment);
    return { ...row, runs, seats: 1 + Math.max(-1, ...runs.map(({ seat }) => seat)) };
  });
  const step = stepOf(filled.reduce((sum, { seats }) => sum + seats, 0));
  let top = 0;
  return filled.map(({ pod, rows: first, segment, runs, seats }): Row => {
    const noted = pod !== null && (pod.stays.length > 1 || pod.to < lived);
    const height = Math.max(LEAST, seats * step) + (noted ? NOTE : 0);
    const lasts = first.to === lived;
    const open = runs.filter(({ to, state }) => to === lived && state === 'vacant').length;
    const row = { pod, rows: first, runs, segment, seats, step, lasts, open, top, height };
    top += height + POD_GAP;
    return row;
  });
}

/** The more seats, the nearer they lie. */
const stepOf = (seats: number) =>
  Math.max(SEAT_STEP.many, Math.min(SEAT_STEP.few, Math.floor(ALL_SEATS / Math.max(1, seats))));

/** Roles that are shared lie one under another. */
function stacked(parts: readonly SeatRows[], segmentAt: (month: number) => number): readonly Run[] {
  let below = 0;
  return parts.flatMap((rows) => {
    const runs = runsOf(rows, segmentAt);
    const placed = runs.map((run) => ({ ...run, seat: run.seat + below }));
    below += 1 + Math.max(-1, ...runs.map(({ seat }) => seat));
    return placed;
  });
}

export const heightOf = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return last ? last.top + last.height : 0;
};

export interface Split {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** Where a POD came out of another: from under the parent's seats down to its own. */
export function splitsOf(rows: readonly Row[]): readonly Split[] {
  return rows.flatMap(({ pod, top, seats, step }) => {
    const parent = pod && rows.find((row) => row.pod?.number === pod.parent);
    if (!pod || !parent) return [];
    const month = Math.max(0, pod.from - 1);
    return [{ month, from: parent.top + parent.seats * parent.step, to: top + (seats * step) / 2 }];
  });
}

/** How many seats of a state there were at a month's end. */
export const countIn = (rows: readonly Row[], state: SeatState, month: number): number =>
  rows.reduce(
    (sum, { runs }) =>
      sum + runs.filter((run) => run.state === state && run.from <= month && month <= run.to).length,
    0,
  );
