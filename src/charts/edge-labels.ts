// What stands at the right edge of a fan, or where its line ends before it: each drawn edge with its value and its meaning.
import { shownBands, type Edge, type FanBands } from './bands';
import type { Domain } from './domain';
import { placeLabels, type Placed } from './labels';
import type { Series } from './paths';

/**
 * A text around a value, such as `1 in 10 above $14m`; the value stands out in it. It is called with a sign in the
 * value's place, so it must not look into it. A line break divides the text in two on a phone.
 */
type EdgeText = (value: string) => string;

export interface EdgeWords {
  /** Edges without a text get no label. */
  readonly edges: Readonly<Partial<Record<Edge, EdgeText>>>;
  /** On a phone, where 54 px are free; as `edges` when left out. */
  readonly narrowEdges?: Readonly<Partial<Record<Edge, EdgeText>>>;
  /** At the end of the ghost. */
  readonly before: EdgeText;
}

export type EdgeName = Edge | 'before';
export interface EdgeLabel {
  readonly name: EdgeName;
  /** Where it belongs, px, inside the plot. */
  readonly y: number;
  readonly keep: number;
  /** Beyond a frozen axis. */
  readonly beyond: '' | '▲' | '▼';
  readonly lines: readonly Piece[][];
}
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Stands for the value while a text is cut; no text has it (private use). */
const SIGN = '\ue000';
/** The height of a line. */
const GAP = 15;
const NARROW_GAP = 31;
/** A label that would stand further from its value is not worth its place, and the least important one goes, px. */
const REACH = 16;
const NARROW_REACH = 12;
/** Half goes first, then the ghost, 8 in 10, 19 in 20; the typical one never. */
const KEEP: Readonly<Record<EdgeName, number>> = {
  ...{ p25: 0, p75: 1, before: 2, p10: 3, p90: 4, p2_5: 5, p97_5: 6 },
  p50: Infinity,
};

export interface EdgeOptions {
  readonly words: EdgeWords;
  readonly narrow: boolean;
  readonly domain: Domain;
  readonly height: number;
  readonly y: (value: number) => number;
  readonly text: (value: number) => string;
}

/** Month in which the typical line ends; before the first where there is none. */
export function endOf({ p50 }: FanBands): number {
  let end = p50.length - 1;
  while (end >= 0 && Number.isNaN(p50[end])) end -= 1;
  return end;
}

/** Labels of the month in which the typical line ends, placed. */
export function edgeLabels(bands: FanBands, ghost: Series | null, options: EdgeOptions): Placed<EdgeLabel>[] {
  const { words, narrow, domain, height, y, text } = options;
  const end = endOf(bands);
  const names: Edge[] = ['p50', ...shownBands(bands).flatMap(({ low, high }) => [high, low])];
  const wordsOf = (narrow && words.narrowEdges) || words.edges;
  const label = (name: EdgeName, series: Series, say: EdgeText): EdgeLabel[] => {
    const value = series[end];
    if (Number.isNaN(value)) return [];
    const shown = Math.max(domain[0], Math.min(domain[1], value));
    const beyond = value > domain[1] ? '▲' : value < domain[0] ? '▼' : '';
    const lines = say(SIGN).split('\n');
    const broken = narrow ? lines : [lines.join(' ')];
    return [
      { name, y: y(shown), keep: KEEP[name], beyond, lines: broken.map((l) => pieces(l, text(value))) },
    ];
  };
  const labels = names.flatMap((name) => {
    const say = wordsOf[name];
    return say && !isSaid(name, bands, end, domain, text) ? label(name, bands[name], say) : [];
  });
  const all =
    ghost && text(ghost[end]) !== text(bands.p50[end])
      ? [...labels, ...label('before', ghost, words.before)]
      : labels;
  return placeLabels(all, {
    top: narrow ? 6 : 0,
    bottom: narrow ? height - 8 : height,
    gap: narrow ? NARROW_GAP : GAP,
    reach: narrow ? NARROW_REACH : REACH,
  });
}

/** Is an edge's label already said by the typical one, or by the axis: nothing lies below zero? */
function isSaid(
  name: Edge,
  bands: FanBands,
  end: number,
  domain: Domain,
  text: (value: number) => string,
): boolean {
  const value = bands[name][end];
  if (name === 'p50') return false;
  return text(value) === text(bands.p50[end]) || (value <= 0 && domain[0] === 0);
}

/** Cuts a text at the sign that stands for the value. */
function pieces(line: string, value: string): Piece[] {
  return line
    .split(SIGN)
    .flatMap((text, i) => [...(i > 0 ? [{ text: value, strong: true }] : []), { text, strong: false }])
    .filter(({ text }) => text !== '');
}
