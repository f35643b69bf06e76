// How far ARR hangs on few: on the largest customer, on the five largest, on one segment.
import { companyAt, F, segmentAt } from '../model';
import { bandsOf, type Bands } from './bands';
import type { Futures, Who } from './futures';

export const CONCENTRATIONS = ['largest', 'five', 'segment'] as const;
export type Concentration = (typeof CONCENTRATIONS)[number];

export interface Concentrations extends Readonly<Record<Concentration, Bands>> {
  /** Customers of equal size that would be as concentrated: 1 ÷ Herfindahl index. */
  readonly equals: Bands;
  /** [segments] each one's share. */
  readonly segments: readonly Bands[];
}

const FIVE = 5;

export const concentrationPlaces = (segments: number): number[] => [
  ...[companyAt('arr'), companyAt('customers'), companyAt('topCustomerShare'), companyAt('herfindahl')],
  ...Array.from({ length: segments }, (_, s) => segmentAt('arr', s)),
];

/**
 * The most that the five largest can have together, of `customers` of whom the largest has `top` and whose squared shares
 * add up to `squares`: the next four have no more than `top` each, their squares no more than what is left, and so, by
 * Cauchy and Schwarz, no more than 2 √(squares − top²) together. Exact where they are alike.
 */
export function fiveAtMost(top: number, squares: number, customers: number): number {
  if (customers <= FIVE) return customers > 0 ? 1 : NaN;
  const left = Math.max(0, squares - top * top);
  return Math.min(1, top + Math.min((FIVE - 1) * top, Math.sqrt((FIVE - 1) * left)));
}

/** Month by month over the first n futures; of the living only, and of those with ARR. */
export function concentration(
  futures: Futures,
  { of, n = futures.count }: { readonly of: Who; readonly n?: number },
): Concentrations {
  const segments = Array.from({ length: futures.segments }, (_, s) => segmentAt('arr', s));
  const died = futures.fact(F.deathMonth);
  /** Bands of a figure of each future that has one. */
  const told = (value: (month: number) => (future: number) => number): Bands =>
    bandsOf(futures.months, n, (month, out) => {
      const at = value(month);
      const last = of === 'survivors' ? futures.months : month;
      let count = 0;
      for (let future = 0; future < n; future++) {
        if (died[future] <= last) continue;
        const x = at(future);
        if (x === x) out[count++] = x;
      }
      return count;
    });
  const raw = (name: 'arr' | 'customers' | 'topCustomerShare' | 'herfindahl', month: number) =>
    futures.raw(companyAt(name), month);
  /** The largest share in ARR that any of these segments has. */
  const shares = (places: readonly number[]) =>
    told((month) => {
      const all = raw('arr', month);
      const parts = places.map((place) => futures.raw(place, month));
      return (future) => {
        let most = 0;
        for (const part of parts) most = Math.max(most, part[future]);
        return all[future] > 0 ? most / all[future] : NaN;
      };
    });
  return {
    largest: told((month) => {
      const top = raw('topCustomerShare', month);
      return (future) => top[future];
    }),
    five: told((month) => {
      const [top, squares, customers] = [
        raw('topCustomerShare', month),
        raw('herfindahl', month),
        raw('customers', month),
      ];
      return (future) => fiveAtMost(top[future], squares[future], customers[future]);
    }),
    segment: shares(segments),
    equals: told((month) => {
      const squares = raw('herfindahl', month);
      return (future) => 1 / squares[future];
    }),
    segments: segments.map((place) => shares([place])),
  };
}
