// Several runs in one picture: each a line of its own tone and dashes, some with the band of their middle half.
import { extent, type Domain } from './domain';
import { placeLabels, type Placed } from './labels';
import type { Series } from './paths';

export interface OverlayLine {
  readonly id: string;
  /** Token of the colour. */
  readonly tone: string;
  /** SVG dashes, the sign beside colour; '' for a solid line. */
  readonly dash: string;
  readonly line: Series;
  /** Edges of the middle half; left out where it would crowd the picture. */
  readonly band?: { readonly low: Series; readonly high: Series } | undefined;
}

export interface OverlayLabel {
  readonly key: string;
  readonly tone: string;
  readonly y: number;
  readonly keep: number;
  /** The line's own, as opposed to an edge of its band. */
  readonly main: boolean;
  readonly strong: string;
  readonly rest: string;
}

/** A label in two parts: what stands out, and what it means. */
export type LabelWords = (
  line: OverlayLine,
  of: 'line' | 'low' | 'high',
  value: number,
) => readonly [strong: string, rest: string];

/** All that has to find room on the axis. */
export const overlayExtent = (lines: readonly OverlayLine[]): Domain =>
  extent(lines.flatMap(({ line, band }) => (band ? [line, band.low, band.high] : [line])));

export interface LabelRoom {
  readonly y: (value: number) => number;
  readonly height: number;
  readonly narrow: boolean;
}

const GAP = 15;
const REACH = 22;

/** Labels of the last month; edges of bands give way to the lines, and are left out where there is little room. */
export function overlayLabels(
  lines: readonly OverlayLine[],
  words: LabelWords,
  { y, height, narrow }: LabelRoom,
): Placed<OverlayLabel>[] {
  const labels = lines.flatMap((line) => {
    const { band } = line;
    const edges = [
      { of: 'line' as const, series: line.line },
      ...(band && !narrow ? [{ of: 'high' as const, series: band.high }] : []),
      ...(band && !narrow ? [{ of: 'low' as const, series: band.low }] : []),
    ];
    return edges.flatMap(({ of, series }): OverlayLabel[] => {
      const value = series[series.length - 1];
      if (Number.isNaN(value)) return [];
      const [strong, rest] = words(line, of, value);
      const main = of === 'line';
      const keep = main ? Infinity : of === 'high' ? 1 : 0;
      return [
        {
          key: `${line.id} ${of}`,
          tone: line.tone,
          y: y(value),
          keep,
          main,
          strong,
          rest: narrow ? '' : rest,
        },
      ];
    });
  });
  return placeLabels(labels, { top: 0, bottom: height, gap: GAP, reach: REACH });
}
