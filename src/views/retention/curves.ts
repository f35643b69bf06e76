// Curves of what is left by age, as a fan takes them, with the law and what is published after a year. Pure.
import { S, segmentBase } from '../../engine';
import { churnLaw, cohortCurve } from '../../engine/summary';
import { exact, rate, share } from '../../format';
import type { Messages } from '../../messages';
import type { Archetype, MeasureSource, SourceId } from '../../scenario';
import { retentionMedians } from '../economics/marks';
import { looksOf, markOf, toneOf } from '../segments';
import type { Cohorts } from './cohort-state.svelte';

export type RetentionTexts = Awaited<ReturnType<Messages['retention']>>;

const YEAR = 12;
/** Half the width of a mark at an age, in months. */
const HALF = 1;

/** Share of customers left after a year, from the published rates a month compounded over twelve. */
const LEFT: Readonly<Record<Archetype, readonly [low: number, high: number]>> = {
  micro: [(1 - 0.07) ** YEAR, (1 - 0.03) ** YEAR],
  smb: [(1 - 0.07) ** YEAR, (1 - 0.03) ** YEAR],
  mid: [(1 - 0.02) ** YEAR, (1 - 0.01) ** YEAR],
  enterprise: [(1 - 0.01) ** YEAR, (1 - 0.005) ** YEAR],
};

export const SOURCES_USED: readonly [SourceId, MeasureSource] = ['tunguzChurn', 'saasCapital'];

export interface Curve {
  readonly of: 'customers' | 'arr';
  readonly segment: number;
  readonly label: string;
  /** By age in months. */
  readonly all: Float64Array;
  /** null: the law says nothing of revenue. */
  readonly law: Float64Array | null;
}

/** The age that the oldest customers of any segment reached; one year at least. */
export function oldest({ count, input }: Cohorts): number {
  let most = Math.min(YEAR, count.months);
  for (let s = 0; s < input.segments; s++)
    cohortCurve(count, s, 'customers').all.forEach((x, age) => (most = x >= 0 ? Math.max(most, age) : most));
  return most;
}

/** Two fans for each segment: customers, and their ARR; as far as the oldest reached. */
export function fansOf(t: RetentionTexts, cohorts: Cohorts) {
  const { count, input, scenario } = cohorts;
  const looks = looksOf(scenario.segments);
  const to = oldest(cohorts) + 1;
  return scenario.segments.map(({ id, label, archetype }, s) => {
    const byMonth = count.joined[s] > 0 ? count.monthly[s] / count.joined[s] : 0;
    const acv = input.values[segmentBase(s) + S.acv];
    const [kept] = retentionMedians({ archetype, acv, currency: scenario.currency }).net;
    const [low, high] = LEFT[archetype];
    const near = { from: YEAR - HALF, to: YEAR + HALF };
    const fan = (of: 'customers' | 'arr') => {
      const curve = cohortCurve(count, s, of);
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
      const mark =
        of === 'customers'
          ? { low, high, ...near, text: t.marks.churn(rate(low), rate(high)) }
          : { low: kept, high: kept, ...near, text: t.marks.kept(rate(kept)) };
      const joined = exact(Math.round(count.joined[s]));
      return {
        curve: { of, segment: s, label, all, law } satisfies Curve,
        ...{ id: `${of}.${id}`, title, tone: toneOf(looks[s]), mark: markOf(looks[s]) },
        note: of === 'customers' ? t.notes.customers(joined) : t.notes.arr,
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

/** How many of 100 customers of each segment are left after a year, in words; '' where nobody was there so long. */
export function afterYear(t: RetentionTexts, groups: ReturnType<typeof fansOf>): string {
  return groups
    .map(({ fans: [{ curve }] }) => curve)
    .filter(({ all }) => all[YEAR] >= 0)
    .map(({ all, label }) => t.part(share(all[YEAR]).replace(/\D/g, ''), label))
    .join(', ');
}
