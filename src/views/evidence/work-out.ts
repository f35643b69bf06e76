// What was typed, worked out: what was seen, and the range that it makes together with what is published. Pure.
import { mean, median } from 'd3';
import {
  afterAmounts,
  afterCount,
  betaOf,
  outliersOf,
  priorOf,
  rangeOf,
  readColumn,
  readCount,
  type Beta,
  type Column,
  type Count,
  type CountProblem,
  type Estimate,
  type Prior,
} from '../../evidence';
import { toldBy } from '../../evidence/kinds';
import { figures } from '../../format';
import type { Place, Range } from '../../scenario';

interface Common {
  readonly prior: Prior;
  /** What was seen, as one number: the plain share, mean or median; undefined while there is nothing. */
  readonly seen?: number;
  /** As the assumption takes it: three figures, within what is accepted. */
  readonly range?: Range;
  /** It had to be cut to what is accepted. */
  readonly isCut?: boolean;
}
export type Worked =
  | (Common & {
      readonly by: 'count';
      readonly beta: Beta;
      readonly count?: Count;
      readonly problem?: CountProblem;
    })
  | (Common & {
      readonly by: 'amounts';
      readonly kind: 'mean' | 'median';
      readonly money: boolean;
      readonly column: Column;
      readonly estimate?: Estimate;
      /** Amounts so far from the others that they may be slips. */
      readonly outliers?: readonly number[];
    });

/** Undefined where the number cannot be told so. */
export function workOut(place: Place, currency: string, text: string): Worked | undefined {
  const { row, owner } = place;
  const [told, prior] = [toldBy(row), priorOf(place)];
  if (!told || !prior) return undefined;
  if (told.by === 'count') {
    const beta = betaOf(prior.range);
    const read = readCount(text);
    if (!read.ok) return { by: 'count', prior, beta, problem: read.why };
    const { count } = read;
    const after = accepted(rangeOf(afterCount(beta, count)), place);
    return { by: 'count', prior, beta, count, seen: count.hits / count.of, ...after };
  }
  if (owner === 'company' || !('archetype' in owner)) return undefined;
  const { kind } = told;
  const money = row.unit !== 'days';
  const column = readColumn(text, { quantity: money ? 'money' : 'days', currency });
  const common = { by: 'amounts', prior, kind, money, column } as const;
  const { values, several } = column;
  if (several || values.length === 0) return common;
  const spread = told.spread(owner, currency);
  const estimate = afterAmounts(prior.range, { kind, values, spread });
  const seen = (kind === 'mean' ? mean(values) : median(values)) ?? NaN;
  return {
    ...common,
    estimate,
    seen,
    outliers: outliersOf(values, spread),
    ...accepted(estimate.range, place),
  };
}

/** Rounded to what is known, and cut to the open domain of the law within what is accepted. */
function accepted({ p10, p90 }: Range, { row }: Place): { readonly range: Range; readonly isCut: boolean } {
  const most = row.law === 'logit' ? Math.min(row.valid[1], 1 - LEAST) : row.valid[1];
  const cut = (x: number) => Math.min(most, Math.max(row.valid[0], LEAST, figures(x, 3)));
  const range = { p10: cut(p10), p90: cut(p90) };
  return { range, isCut: range.p10 !== figures(p10, 3) || range.p90 !== figures(p90, 3) };
}
/** Nothing is nearer to never or always than this. */
const LEAST = 1e-6;
