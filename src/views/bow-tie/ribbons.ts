// Where the bow-tie's bars stand and how its ribbons run between them. Heights are roots of numbers, so that ten
// thousand sign-ups and ten deals fit on one page. Pure.
import { soldLive, type Volumes } from './volumes';

/** Columns from left to right. */
export const STAGES = ['lead', 'qualified', 'opportunity', 'proposal', 'won', 'live', 'customers'] as const;
export type Stage = (typeof STAGES)[number];

export interface Bar {
  readonly stage: Stage;
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly value: number;
}

export interface Picture {
  readonly height: number;
  /** Middles of the lanes. */
  readonly soldAt: number;
  readonly servedAt: number;
  readonly sold: readonly Bar[];
  /** Sign-ups, on a scale of their own, and those who pay; none where nobody serves themselves. */
  readonly served: readonly Bar[];
  readonly live: Bar;
  readonly customers: Bar;
  /** Closed shapes between the bars. */
  readonly ribbons: readonly string[];
}

/** px */
const LANE = 76;
const OPEN_LANE = 104;
const GAP = 46;
const TOP = 34;
const LEAST = 2;

export const columnsOf = (width: number, inset: number): readonly number[] =>
  STAGES.map((_, i) => inset + (i * (width - 2 * inset)) / (STAGES.length - 1));

/** Stages of the lane in which people sell, with what passes them. */
export const soldStages = ({ flow }: Volumes): readonly [Stage, number][] => [
  ['lead', flow.leads],
  ['qualified', flow.qualified],
  ['opportunity', flow.opened],
  ['proposal', flow.proposals],
  ['won', flow.wins],
];

/** `scale`: the largest number that the lanes have to hold, kept while a conversion is dragged. */
export function picture(volumes: Volumes, xs: readonly number[], scale: number): Picture {
  const { flow, after } = volumes;
  const size = (value: number, most = scale, room = LANE) =>
    value > 0 ? Math.max(LEAST, room * Math.sqrt(Math.min(1.6, value / most))) : 0;
  const hasLane = flow.signups > 0;
  const servedAt = TOP + OPEN_LANE / 2;
  const soldAt = hasLane ? TOP + OPEN_LANE + GAP + LANE / 2 : TOP + LANE / 2;
  const bar = (stage: Stage, value: number, middle: number, height = size(value)): Bar => {
    const x = xs[STAGES.indexOf(stage)];
    return { stage, x, top: middle - height / 2, height, value };
  };
  const sold = soldStages(volumes).map(([stage, value]) => bar(stage, value, soldAt));
  const served = hasLane
    ? [
        bar('lead', flow.signups, servedAt, size(flow.signups, flow.signups, OPEN_LANE)),
        bar('won', flow.selfServe, servedAt),
      ]
    : [];
  const meet = hasLane ? (servedAt + soldAt) / 2 : soldAt;
  const live = bar('live', flow.newCustomers, meet);
  const customers = bar('customers', after.customers, meet);
  // The bar of those who went live is shared by those who served themselves and those who were sold to.
  const share = flow.newCustomers > 0 ? Math.max(0, soldLive(volumes)) / flow.newCustomers : 1;
  const cut = live.top + live.height * (1 - share);
  const upper = { ...live, height: cut - live.top };
  const lower = { ...live, top: cut, height: live.top + live.height - cut };
  const chains = [[...sold, lower], served.length > 0 ? [...served, upper] : [], [live, customers]];
  return {
    ...{ soldAt, servedAt, sold, served, live, customers },
    height: soldAt + LANE / 2 + 6,
    ribbons: chains.flatMap((bars) => bars.slice(1).map((to, i) => ribbon(bars[i], to))),
  };
}

/** The largest number on the common scale. */
export const scaleOf = ({ flow, after }: Volumes): number =>
  Math.max(flow.leads, flow.qualified, flow.opened, flow.newCustomers, after.customers, flow.selfServe, 1);

function ribbon(from: Bar, to: Bar): string {
  const middle = (from.x + to.x) / 2;
  const [a, b] = [from.top, from.top + from.height];
  const [c, d] = [to.top, to.top + to.height];
  const at = (...places: number[]) => places.map((place) => place.toFixed(1)).join(',');
  return (
    `M${at(from.x, a)}C${at(middle, a, middle, c, to.x, c)}L${at(to.x, d)}` +
    `C${at(middle, d, middle, b, from.x, b)}Z`
  );
}
