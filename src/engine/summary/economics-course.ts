// Unit economics as a course: their names, the points at which they are told, and how parts of a course are put together.

/** Told of the company and of each segment. */
export const UNIT_MEASURES = [
  'cac', // S&M ÷ new customers, self-serve included
  'salesPerNewDollar', // S&M ÷ new ARR
  'paybackMonths', // 12 · S&M per new dollar ÷ the company's gross margin; infinite where there is none
  'ltvToCac', // gross margin · new ARR · years of life by the care of those twelve months ÷ S&M
  'grr',
  'nrr',
  'quickRatio', // (new + expansion) ÷ (churn + contraction); infinite where nothing is lost
] as const;
/** Told of the company only: revenue and cash are not kept by segment. */
export const WHOLE_MEASURES = [
  'magicNumber', // 4 · (revenue of the quarter − that of the quarter before) ÷ S&M of the quarter before
  'burnMultiple',
  'ruleOf40', // growth of ARR over a year + operating cash ÷ revenue
] as const;
export type UnitMeasure = (typeof UNIT_MEASURES)[number];
export type WholeMeasure = (typeof WHOLE_MEASURES)[number];

export const EDGES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

export const QUARTER = 3;

/** [points] each; NaN where fewer than 30 futures have a value, infinite where that is the value. */
export type CourseBands = Readonly<Record<(typeof EDGES)[number], Float64Array>> & {
  /** [points] futures that have a value. */
  readonly count: Float64Array;
};

export interface Economics {
  /** Months at whose end the points lie: quarters, and the horizon. */
  readonly months: readonly number[];
  /** [points] futures told of: alive at the point (all), or at the horizon (survivors). */
  readonly alive: readonly number[];
  readonly company: Readonly<Record<UnitMeasure | WholeMeasure, CourseBands>>;
  readonly segments: readonly Readonly<Record<UnitMeasure, CourseBands>>[];
}

/** Ends of quarters up to the horizon, and the horizon itself. */
export function quarters(months: number): number[] {
  const ends = Array.from({ length: Math.floor(months / QUARTER) }, (_, i) => (i + 1) * QUARTER);
  return months % QUARTER === 0 ? ends : [...ends, months];
}

/** Some of the points (see `quarters`): from, up to but not including to. */
export interface Points {
  readonly from: number;
  readonly to: number;
}

/** Points one after the other as one. */
export function joinEconomics(before: Economics, after: Economics): Economics {
  return {
    months: [...before.months, ...after.months],
    alive: [...before.alive, ...after.alive],
    company: chained(before.company, after.company),
    segments: before.segments.map((own, s) => chained(own, after.segments[s])),
  };
}

function chained<T extends string>(
  before: Readonly<Record<T, CourseBands>>,
  after: Readonly<Record<T, CourseBands>>,
): Record<T, CourseBands> {
  const all = Object.entries<CourseBands>(before).map(([name, bands]) => {
    const next = after[name as T];
    const both = (edge: keyof CourseBands) => Float64Array.of(...bands[edge], ...next[edge]);
    const [p10, p25, p50, p75, p90, count] = ([...EDGES, 'count'] as const).map(both);
    return [name, { p10, p25, p50, p75, p90, count }] as const;
  });
  return Object.fromEntries(all) as Record<T, CourseBands>;
}
