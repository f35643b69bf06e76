// What the memo says of a run, from its odds to sentences. Pure.
import type { Outcomes, Spread } from '../../engine/summary';
import { chance, money, NONE, type Chance, type Currency } from '../../format';
import type { Shown } from '../../state';
import { survivors } from '../odds/reading';
import type { MemoTexts } from './texts';

export function survival(odds: Outcomes): Chance {
  const { found, per100 } = survivors(odds);
  return chance(found, odds.futures, per100);
}

/** "67", or "14 of 2,000" where it is not of a hundred. */
export const brief = ({ n, of }: Chance): string => (of === '100' ? n : `${n} of ${of}`);

export const amount = (x: number, currency: Currency): string =>
  Number.isNaN(x) ? NONE : money(x, currency);

/** Most futures run out of cash: then the typical one has nothing to tell. */
export const isMostlyDead = ({ picture: { odds } }: Shown): boolean =>
  2 * odds.outcomes.outOfCash > odds.futures;

/** The second sentence of the headline; `most`: of survivors alone. */
export function endText(
  t: MemoTexts['headline'],
  { picture: { odds }, scenario }: Shown,
  most: boolean,
): string {
  const typical = most ? odds.survivors.arr.p50 : odds.arr.p50;
  if (Number.isNaN(typical)) return t.few;
  const told = money(typical, scenario.currency);
  return most ? t.survivor(told) : t.typical(told);
}

/** A spread in words; why there is none. */
export const spreadText = (
  t: MemoTexts['ahead'],
  { p10, p90 }: Spread,
  text: (x: number) => string,
): string => (Number.isNaN(p10) ? t.tooFew : t.range(text(p10), text(p90)));

/** A day as people write it, where it is one: 2026-11-21. Anything else as it came. */
export function dayText(text: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return text;
  return day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
