// The books of one future by month, quarter or year. They close with the month in which the cash ran out.
import { F } from '../../engine';
import type { Scenario } from '../../scenario';
import { evaluate, type Term } from './formula';
import type { Line } from './line';
import { linesOf } from './lines';
import { periodsOf, type Period, type Span } from './periods';

/** Every figure of one future, as a replay brings it. */
export interface Played {
  readonly future: number;
  /** [row length][months + 1] */
  readonly figures: Float64Array;
  /** [FACTS] */
  readonly facts: Float64Array;
}

export interface Books {
  readonly span: Span;
  readonly periods: readonly Period[];
  readonly lines: readonly Line[];
  /** [lines][1 + periods], the opening first; NaN is undefined. */
  readonly values: readonly Float64Array[];
  /** Month in which the cash ran out, or the horizon. */
  readonly months: number;
}

export function booksOf(scenario: Scenario, { figures, facts }: Played, span: Span): Books {
  const died = facts[F.deathMonth];
  const months = Number.isNaN(died) ? scenario.months : died;
  const periods = periodsOf(span, months);
  const lines = linesOf(scenario);
  const row = (place: number) =>
    figures.subarray(place * (scenario.months + 1), (place + 1) * (scenario.months + 1));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const known = new Map<string, Float64Array>();

  function valuesOf(id: string): Float64Array {
    const before = known.get(id);
    if (before) return before;
    const line = byId.get(id);
    if (!line) throw new Error(`The books have no line ${id}`);
    const { place } = line;
    const found = place === undefined ? derive(line) : inPeriods(line, row(place), periods);
    known.set(id, found);
    return found;
  }

  /** A line that the engine does not keep. */
  function derive({ formula }: Line): Float64Array {
    if (!formula) throw new Error('A line without a source');
    const at = (i: number) => (term: Term) => valuesOf(term.line)[term.before ? i - 1 : i];
    return Float64Array.from({ length: periods.length + 1 }, (_, i) =>
      i === 0 ? NaN : evaluate(formula, at(i)),
    );
  }

  return { span, periods, lines, months, values: lines.map(({ id }) => valuesOf(id)) };
}

/**
 * Opening and periods of a series of months. What is summed has no opening; what never ends is undefined, and so is
 * the runway of who is out of cash.
 */
export function inPeriods(
  { over, unit }: Pick<Line, 'over' | 'unit'>,
  monthly: ArrayLike<number>,
  periods: readonly Period[],
): Float64Array {
  const values = new Float64Array(periods.length + 1);
  const known = (x: number) => (Number.isFinite(x) && !(unit === 'months' && x < 0) ? x : NaN);
  values[0] = over === 'sum' ? NaN : known(monthly[0]);
  periods.forEach(({ first, last }, i) => {
    if (over === 'end') {
      values[i + 1] = known(monthly[last]);
      return;
    }
    let total = 0;
    for (let month = first; month <= last; month++) total += monthly[month];
    values[i + 1] = known(total);
  });
  return values;
}

/** Is there anything in it? */
export const isIdle = (values: Float64Array): boolean => values.every((x) => Number.isNaN(x) || x === 0);
