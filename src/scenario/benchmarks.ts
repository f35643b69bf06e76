// Published ranges that companies are judged by, in one place: the page and the terminal hold figures against the same.
import { SOURCES, type Source } from './sources';
import { MEASURE_SOURCES } from './sources/measures';
import type { Archetype } from './types';

export interface Benchmark {
  /** From here to there is what is published; open above: Infinity. In the measure's own unit. */
  readonly range: readonly [low: number, high: number];
  readonly source: Source;
}

/** By kind of customer, and of a company as a whole. */
type Row = Readonly<Partial<Record<'small' | 'mid' | 'enterprise' | 'whole', Benchmark>>>;

const row = (source: Source, low: number, high: number): Benchmark => ({ range: [low, high], source });
const { benchmarkit, bessemerPayback, paybackBands, skokLtv, sacksBurn } = MEASURE_SOURCES;
const { saasCapital, smallestNet, smallGross } = MEASURE_SOURCES;

/** What is published of the whole alone holds for every kind. */
const TABLE = {
  salesPerNewDollar: { whole: row(benchmarkit, 1.13, 2) },
  paybackMonths: {
    small: row(bessemerPayback, 6, 18),
    mid: row(paybackBands, 12, 20),
    enterprise: row(bessemerPayback, 24, 36),
    whole: row(bessemerPayback, 6, 36),
  },
  burnMultiple: { whole: row(sacksBurn, 1, 3) },
  ltvToCac: { whole: row(skokLtv, 3, Infinity) },
  nrr: {
    small: row(smallestNet, 0.82, 1),
    mid: row(saasCapital, 1.02, 1.05),
    enterprise: row(saasCapital, 1.05, 1.15),
    whole: row(saasCapital, 1, 1.1),
  },
  grr: {
    small: row(smallGross, 0.42, 0.9),
    mid: row(saasCapital, 0.9, 0.93),
    enterprise: row(saasCapital, 0.92, 0.95),
    whole: row(saasCapital, 0.9, 0.93),
  },
  logoChurn: {
    small: row(SOURCES.tunguzChurn, 0.25, 0.58),
    mid: row(SOURCES.tunguzChurn, 0.11, 0.22),
    enterprise: row(SOURCES.tunguzChurn, 0.06, 0.1),
  },
} as const satisfies Record<string, Row>;

export type Benchmarked = keyof typeof TABLE;

/** Of a kind of customer, or of a company as a whole (null). */
export function benchmarkOf(measure: Benchmarked, archetype: Archetype | null): Benchmark {
  const of: Row = TABLE[measure];
  const kind = archetype === 'micro' || archetype === 'smb' ? 'small' : (archetype ?? 'whole');
  const found = of[kind] ?? of.whole;
  if (!found) throw new RangeError(`Nothing is published of ${measure} for ${kind}`);
  return found;
}
