// One measure of the company or of a segment, at the month that is read. Pure.
import { S, segmentBase, type EngineInput } from '../../engine';
import { FEWEST, type CourseBands, type Economics } from '../../engine/summary';
import { exact } from '../../format';
import type { Scenario } from '../../scenario';
import { looksOf, markOf, toneOf } from '../segments';
import { standardOf, type Judged, type Measure } from './marks';
import { judgement, told, toldJudged, type EconomicsTexts } from './texts';

/** The company, or a segment of it. */
export interface Scope extends Judged {
  readonly id: string;
  readonly label: string;
  readonly tone: string;
  readonly mark: string;
  /** Index of the segment; null: the company. */
  readonly segment: number | null;
  /** Mean contract a year; NaN of the company. */
  readonly acv: number;
}

export function scopesOf(t: EconomicsTexts, scenario: Scenario, input: EngineInput): readonly Scope[] {
  const { currency, segments } = scenario;
  const looks = looksOf(segments);
  const company = { id: 'company', label: t.company, tone: 'out', mark: '■', segment: null };
  return [
    { ...company, archetype: null, acv: NaN, currency },
    ...segments.map(({ id, label, archetype }, s) => ({
      ...{ id, label, archetype, currency, segment: s, tone: toneOf(looks[s]), mark: markOf(looks[s]) },
      acv: input.values[segmentBase(s) + S.acv],
    })),
  ];
}

/** undefined: the measure is not told of segments. */
export function courseOf(found: Economics, measure: Measure, { segment }: Scope): CourseBands | undefined {
  if (segment === null) return found.company[measure];
  const own: Partial<Record<Measure, CourseBands>> = found.segments[segment];
  return own[measure];
}

/** The last point no later than a month; −1 before the first. */
export const pointAt = ({ months }: Economics, month: number): number =>
  months.filter((end) => end <= month).length - 1;

export interface Cell {
  /** The typical figure, or why there is none. */
  readonly value: string;
  readonly known: boolean;
  /** What it amounts to, how it is spread, and of how many futures it is told. */
  readonly lines: readonly string[];
}

export function cellAt(
  t: EconomicsTexts,
  found: Economics,
  measure: Measure,
  scope: Scope,
  month: number,
): Cell {
  const point = pointAt(found, month);
  const course = courseOf(found, measure, scope);
  const alive = found.alive[point] ?? 0;
  const value = course?.p50[point] ?? NaN;
  if (!course || Number.isNaN(value)) {
    const why = point >= 0 && alive < FEWEST ? t.noneAlive : t.measures[measure].none;
    const count = course?.count[point] ?? 0;
    return {
      value: why,
      known: false,
      lines: count > 0 && alive >= FEWEST ? [t.some(exact(count), t.futures(exact(alive), alive))] : [],
    };
  }
  const text = (x: number) => told(t, measure, x, scope.currency);
  const count = course.count[point];
  const verdict = judgement(t, measure, scope, value);
  return {
    value: toldJudged(t, measure, value, scope),
    known: true,
    lines: [
      ...(verdict ? [verdict] : []),
      t.range(text(course.p10[point]), text(course.p90[point])),
      ...(count < alive ? [t.some(exact(count), t.futures(exact(alive), alive))] : []),
    ],
  };
}

/** Half as much again as the upper mark, or as a typical figure of the last year: what lies above is cut off. */
const ROOM = 1.5;
/** Points of the last year: first quarters are often out of all measure. */
const LATE = 4;

/**
 * Ends of the axis that a measure has for some scopes, so that they can be compared. Where nothing is published that is
 * the same at every price, scopes cannot: each has its own.
 */
export function axisOf(
  found: Economics,
  measure: Measure,
  scopes: readonly Scope[],
): readonly [bottom: number, top: number] {
  let [bottom, top] = [0, 0];
  for (const scope of scopes) {
    const marks = standardOf(measure, scope)?.band ?? [];
    const typical = [...(courseOf(found, measure, scope)?.p50 ?? [])].slice(-LATE);
    top = Math.max(top, ...[...marks, ...typical].filter(Number.isFinite));
    bottom = Math.min(bottom, ...typical.filter((x) => x > -1));
  }
  return [bottom, top > 0 ? ROOM * top : 1];
}
