// Month by month, how far a figure of one plan lies from that of another in the same future.
import { bandsOf, type Bands } from './bands';
import type { Futures } from './futures';
import { mustPair } from './pairs';

export interface Gap {
  /** B minus A, in futures where both show the figure (rates of the dead are not shown). */
  readonly bands: Bands;
  /** [months + 1] futures in which the figure is higher under A, and under B. */
  readonly higherA: Uint32Array;
  readonly higherB: Uint32Array;
}

/** Of one series that both runs keep, over the first n futures. */
export function gap(a: Futures, b: Futures, place: number, n = Math.min(a.count, b.count)): Gap {
  mustPair(a, b, n);
  const under = { a: new Float64Array(n), b: new Float64Array(n) };
  const higherA = new Uint32Array(a.months + 1);
  const higherB = new Uint32Array(a.months + 1);
  const bands = bandsOf(a.months, n, (month, values) => {
    a.each(place, month, n, under.a);
    b.each(place, month, n, under.b);
    let count = 0;
    for (let future = 0; future < n; future++) {
      const difference = under.b[future] - under.a[future];
      if (difference !== difference) continue;
      values[count++] = difference;
      if (difference > 0) higherB[month] += 1;
      else if (difference < 0) higherA[month] += 1;
    }
    return count;
  });
  return { bands, higherA, higherB };
}
