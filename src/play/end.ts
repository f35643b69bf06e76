// How a game ended, what ranks before what, and where an end stands among many.

export interface End {
  /** Month in which the cash ran out; null for who is in business at the horizon. */
  readonly died: number | null;
  /** At the horizon; 0 when out of cash. */
  readonly arr: number;
  readonly cash: number;
}

/** Below 0: `a` did worse. Out of cash is worse than alive, earlier worse than later; then ARR, then cash. */
export function compareEnds(a: End, b: End): number {
  if (a.died !== null || b.died !== null) return (a.died ?? Infinity) - (b.died ?? Infinity);
  return a.arr - b.arr || a.cash - b.cash;
}

/** Futures that one is placed among, joined batch by batch. */
export interface Among {
  readonly futures: number;
  /** ARR at the horizon of those alive. */
  readonly arr: readonly number[];
  /** [months + 1] how many ran out of cash in each month. */
  readonly deaths: readonly number[];
}

export const NOBODY: Among = { futures: 0, arr: [], deaths: [] };

export function joined(a: Among, b: Among): Among {
  const months = Math.max(a.deaths.length, b.deaths.length);
  return {
    futures: a.futures + b.futures,
    arr: [...a.arr, ...b.arr],
    deaths: Array.from({ length: months }, (_, month) => (a.deaths[month] ?? 0) + (b.deaths[month] ?? 0)),
  };
}

/** Futures that did worse, and those that did neither better nor worse (of the dead: the same month). */
export function placed({ died, arr }: End, among: Among): { readonly worse: number; readonly equal: number } {
  const sum = (months: readonly number[]) => months.reduce((all, one) => all + one, 0);
  if (died !== null) return { worse: sum(among.deaths.slice(0, died)), equal: among.deaths[died] ?? 0 };
  const below = among.arr.filter((other) => other < arr).length;
  return { worse: sum(among.deaths) + below, equal: among.arr.filter((other) => other === arr).length };
}
