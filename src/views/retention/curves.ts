// Curves of who stays by age, as a fan takes them, with the law and what is published after a year. Pure.
import { churnLaw, cohortCurve, type CohortCount, type CohortCurve } from '../../engine/summary';
import { exact, rate, rateRange, share } from '../../format';
import type { Messages } from '../../messages';
import { benchmarkOf, type Archetype, type Source } from '../../scenario';
import type { Sum } from '../../state';
import { looksOf, markOf, toneOf } from '../segments';

export type RetentionTexts = Awaited<ReturnType<Messages['retention']>>;

const YEAR = 12;
/** Half the width of a mark at an age, in months. */
const HALF = 1;

/** Share left after a year, as published: of customers, and of what they paid with what they buy more. */
function publishedOf(of: 'customers' | 'arr', archetype: Archetype): readonly [low: number, high: number] {
  if (of === 'arr') return benchmarkOf('nrr', archetype).range;
  const [least, most] = benchmarkOf('logoChurn', archetype).range;
  return [1 - most, 1 - least];
}

/** Where those of a company's kinds of customers come from, each once. */
export const sourcesOf = (kinds: readonly Archetype[]): readonly Source[] => [
  ...new Set(
    kinds.flatMap((kind) => [benchmarkOf('logoChurn', kind).source, benchmarkOf('nrr', kind).source]),
  ),
];

export interface Curve {
  readonly of: 'customers' | 'arr';
  readonly segment: number;
  readonly label: string;
  /** By age in months. */
  readonly all: Float64Array;
  /** null: the law says nothing of revenue. */
  readonly law: Float64Array | null;
}

/** Of fewer customers nothing is said: each of them would be more than a tenth of the curve. */
export const FEWEST_CUSTOMERS = 10;

/**
 * A curve as far as there are customers enough: of all futures together, and for the spread in a future on average.
 * One customer of two who leaves would make a band from 50 to 100 %.
 */
export function known(count: CohortCount, s: number, of: Curve['of']): CohortCurve {
  const curve = cohortCurve(count, s, of);
  const { count: futures } = cohortCurve(count, s, 'customers');
  const customers = (age: number) => count.before[s * (count.months + 1) + age];
  const end = (isFew: (age: number) => boolean) => {
    let age = 1;
    while (age <= count.months && !isFew(age)) age += 1;
    return age;
  };
  const all = end((age) => customers(age) < FEWEST_CUSTOMERS);
  const wide = end((age) => customers(age) < FEWEST_CUSTOMERS * futures[age]);
  // Everybody is there at age 0: that alone is no band.
  const spread = wide > 1 ? wide : 0;
  const upTo = (row: Float64Array, age: number) => row.map((x, at) => (at < age ? x : NaN));
  return {
    ...{ all: upTo(curve.all, all), count: curve.count },
    ...{ p10: upTo(curve.p10, spread), p90: upTo(curve.p90, spread) },
  };
}

/** The age that the oldest customers of any segment reached; one year at least. */
export function oldest({ sum: count, input }: Sum<'cohorts'>): number {
  let most = Math.min(YEAR, count.months);
  for (let s = 0; s < input.segments; s++)
    known(count, s, 'customers').all.forEach((x, age) => (most = x >= 0 ? Math.max(most, age) : most));
  return most;
}

/** Two fans for each segment: customers, and their ARR; as far as the oldest reached. */
export function fansOf(t: RetentionTexts, cohorts: Sum<'cohorts'>) {
  const { sum: count, input, scenario } = cohorts;
  const looks = looksOf(scenario.segments);
  const to = oldest(cohorts) + 1;
  return scenario.segments.map(({ id, label, archetype }, s) => {
    const byMonth = count.joined[s] > 0 ? count.monthly[s] / count.joined[s] : 0;
    const near = { from: YEAR - HALF, to: YEAR + HALF };
    const fan = (of: 'customers' | 'arr') => {
      const curve = known(count, s, of);
      const [all, p10, p90] = [curve.all, curve.p10, curve.p90].map((row) => row.slice(0, to));
      const none = new Float64Array(all.length).fill(NaN);
      // Nobody's age reaches further than customers do.
      const law =
        of === 'customers'
          ? churnLaw(input, s, byMonth)
              .slice(0, to)
              .map((x, age) => (all[age] >= 0 ? x : NaN))
          : null;
      const title = t.titles[of](label);
      const [low, high] = publishedOf(of, archetype);
      const mark = { low, high, ...near, text: t.marks(rateRange(low, high)) };
      // Of all futures together: nobody needs the last one of them.
      const joined = exact(Number(count.joined[s].toPrecision(2)));
      return {
        curve: { of, segment: s, label, all, law } satisfies Curve,
        ...{ id: `${of}.${id}`, title, tone: toneOf(looks[s]), mark: markOf(looks[s]) },
        note:
          of === 'customers'
            ? t.notes.customers(joined, t.futures(exact(count.futures), count.futures))
            : t.notes.arr,
        bands: { p2_5: none, p10, p25: none, p50: all, p75: none, p90, p97_5: none },
        ghost: law,
        marks: all.length > YEAR ? [mark] : [],
        summary:
          all[YEAR] >= 0 ? t.summary(title, rate(all[YEAR]), rate(law?.[YEAR] ?? NaN)) : t.blank(title),
        instead: t.blank(title),
        file: `retention-${of}-${id}`,
      };
    };
    return { id, fans: [fan('customers'), fan('arr')] };
  });
}

/** How many of 100 customers of each segment are still there after a year, in words; '' where nobody was there so long. */
export function afterYear(t: RetentionTexts, groups: ReturnType<typeof fansOf>): string {
  return groups
    .map(({ fans: [{ curve }] }) => curve)
    .filter(({ all }) => all[YEAR] >= 0)
    .map(({ all, label }) => t.part(share(all[YEAR]).replace(/\D/g, ''), label))
    .join(', ');
}
