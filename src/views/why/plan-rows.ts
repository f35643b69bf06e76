// The rows of the plans side by side, and how far they are counted.
import type { Basis, OwnPlan, PlanFigures, PlanRow } from '../../state';
import type { Messages } from '../../messages';
import type { Scenario } from '../../scenario';

export interface Row extends PlanFigures {
  /** The shipped plan; null for one's own. */
  readonly base: string | null;
  readonly name: string;
  readonly currency: string;
  /** It is the one on the page. */
  readonly current: boolean;
  /** The figures are those from before a change. */
  readonly stale: boolean;
}

/** One's own plan first, once it differs from the shipped one that it started from; that one is then told as shipped. */
export function rowsOf(
  shipped: readonly PlanRow[],
  own: OwnPlan | null,
  { base, currency }: Pick<Scenario, 'base' | 'currency'>,
  basis: Basis,
  t: Messages['app']['why']['plans'],
): Row[] {
  const told = basis === 'page' ? t.planAsShipped : t.asShipped;
  const rows = shipped.map((row): Row => {
    const isBase = row.base === base;
    const name = isBase && own ? told(row.name) : row.name;
    return { ...row, name, current: isBase && !own };
  });
  return own ? [{ ...own, base: null, name: t.own, currency, current: true }, ...rows] : rows;
}

/** Nothing more is awaited of it. */
const isCounted = ({ at, failed, stale }: Row) => !stale && (failed || at !== null);

/** `error`: the largest sampling error, futures of 100. `anyZero`: a typical ARR is 0, for want of survivors. */
export function countingOf(rows: readonly Row[]) {
  const known = rows.flatMap(({ at }) => at ?? []);
  return {
    counting: rows.some((row) => !isCounted(row)),
    done: rows.filter(isCounted).length,
    error: Math.max(1, ...known.map(({ error }) => error)),
    anyZero: known.some(({ arr, survival }) => arr === 0 && survival < 50),
  };
}
