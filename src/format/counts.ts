// Counts, averages, chances and rates.
import { exact, figures, SPACE, told } from './rounding';

/** Three figures from a thousand on (9,830), whole below. */
export const count = (x: number) => told(x, (size) => exact(size < 1000 ? size : figures(size, 3)));

/** The average of small counts: 9.8. From a hundred on whole. */
export const average = (x: number) => told(x, (size) => (size < 100 ? size.toFixed(1) : count(size)));

/** For marks on an axis: 5, 2,500, 20,000, 200k, 1.5m. */
export function countTick(x: number): string {
  return told(x, (size) => {
    if (size >= 1e6) return `${figures(size / 1e6, 3)}m`;
    if (size >= 1e5) return `${figures(size / 1e3, 3)}k`;
    return size < 10 ? String(figures(size, 2)) : exact(size);
  });
}

/** A rate in per cent with two figures, or so many more: 28 %, 7.5 %, 0.35 %, 100 %. */
export function rate(share: number, more = 0): string {
  return told(share, (size) => {
    const percent = figures(100 * size, (size >= 1 ? 3 : 2) + more);
    return percent + SPACE + '%';
  });
}

/** Two rates with one unit: 21–36 %. */
export function rateRange(low: number, high: number): string {
  const digits = (share: number) => rate(share).replace(`${SPACE}%`, '');
  return `${digits(low)}–${digits(high)}${SPACE}%`;
}

/** A share of effort, whole: 70 %. */
export const share = (x: number) => told(x, (size) => Math.round(100 * size) + SPACE + '%');

/** What becomes of a share, with one unit: 30→19 %. */
export const shareChange = (from: number, to: number) =>
  `${told(from, (size) => String(Math.round(100 * size)))}→${share(to)}`;

/** How often something happens: so many of so many futures. */
export interface Chance {
  readonly n: string;
  readonly of: string;
}

/**
 * Futures counted per hundred; `per100` is that count where it was rounded together with others. Under one of a
 * hundred, and just short of all, the futures themselves are counted: 14 of 2,000.
 */
export function chance(found: number, futures: number, per100?: number): Chance {
  const hundred = per100 ?? Math.round((100 * found) / futures);
  const rare = found > 0 && hundred < 1;
  const nearlyAll = found < futures && hundred > 99;
  if (rare || nearlyAll) return { n: exact(found), of: exact(futures) };
  return { n: exact(hundred), of: '100' };
}

/** Sampling error beside a chance, at least 1: the 2 of "± 2". Takes and gives futures per hundred. */
export const errorPer100 = (error: number) => told(error, (size) => String(Math.max(1, Math.round(size))));
