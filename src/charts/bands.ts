// The fan as data: which bands can be drawn, how far they reach, and where a frozen axis cuts them off.
import { extent, type Domain } from './domain';
import { isBlank, type Series } from './paths';

/** Edges of the nested bands and the typical line. */
export const EDGES = ['p2_5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p97_5'] as const;
export type Edge = (typeof EDGES)[number];

/** [months + 1] each; NaN where too few futures have a value to say. */
export type FanBands = Readonly<Record<Edge, Series>>;

/** Outermost first. */
export const NESTED = [
  { name: 'outer', low: 'p2_5', high: 'p97_5' },
  { name: 'middle', low: 'p10', high: 'p90' },
  { name: 'inner', low: 'p25', high: 'p75' },
] as const satisfies readonly { name: string; low: Edge; high: Edge }[];

/** Bands of which something is told; the 95 % band is not, of few futures. */
export const shownBands = (bands: FanBands) => NESTED.filter(({ low }) => !isBlank(bands[low]));

/** All that has to find room on the axis. */
export function fanExtent(bands: FanBands, ghost: Series | null, points: Series | null = null): Domain {
  const outermost = shownBands(bands)[0];
  const edges = outermost ? [bands[outermost.low], bands[outermost.high]] : [];
  return extent([...edges, bands.p50, ...(ghost ? [ghost] : []), ...(points ? [points] : [])]);
}

/** Where the outermost band leaves the axis furthest. */
export interface Clip {
  readonly month: number;
  readonly value: number;
  readonly side: 'above' | 'below';
}

/** At most one mark for each side of the axis. */
export function clips(bands: FanBands, [low, high]: Domain): Clip[] {
  const outermost = shownBands(bands)[0];
  if (!outermost) return [];
  const top = furthest(bands[outermost.high], 1);
  const bottom = furthest(bands[outermost.low], -1);
  return [
    ...(top && top.value > high ? [{ ...top, side: 'above' as const }] : []),
    ...(bottom && bottom.value < low ? [{ ...bottom, side: 'below' as const }] : []),
  ];
}

/** The extreme of a series in one direction, the last of several equal ones. */
function furthest(series: Series, direction: 1 | -1): { month: number; value: number } | null {
  let found: { month: number; value: number } | null = null;
  for (let month = 0; month < series.length; month++) {
    const value = series[month];
    if (Number.isNaN(value)) continue;
    if (!found || direction * value >= direction * found.value) found = { month, value };
  }
  return found;
}
