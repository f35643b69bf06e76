// The figures of the page as a sentence and as a picture tell them. Pure.
import type { Odds } from '../../engine/summary';
import { chance, count, errorPer100, money } from '../../format';
import type { Messages } from '../../messages';
import type { PlaceTexts } from '../../messages/load-place';
import type { Shown } from '../../state';
import { monthName } from '../month-name';
import { survivors } from '../odds/reading';
import { toldName } from '../told-name';

export interface Told {
  readonly name: string;
  /** "23 of 100". */
  readonly count: string;
  /** "five years". */
  readonly span: string;
  /** "futures survive five years". */
  readonly survive: string;
  readonly error: string;
  /** "from 2,000 futures". */
  readonly from: string;
  /** Median ARR at the horizon and 8 in 10; null where too few futures, or those of too many out of cash, say so. */
  readonly arr: { readonly month: string; readonly typical: string; readonly range: string } | null;
}

export function toldOf({ picture, scenario, input }: Shown, messages: Messages): Told {
  const { odds } = picture;
  const t = messages.app.odds;
  const { found, per100 } = survivors(odds);
  const { n, of } = chance(found, odds.futures, per100);
  return {
    name: toldName(messages, scenario),
    count: t.count(n, of),
    span: t.span(input.months),
    survive: t.survive(input.months),
    error: errorPer100(odds.error.survival),
    from: t.from(count(odds.futures)),
    arr: arrOf(odds, monthName(messages, scenario.start)(input.months), scenario.currency, messages),
  };
}

function arrOf({ arr }: Odds, month: string, currency: string, { app }: Messages): Told['arr'] {
  if (Number.isNaN(arr.p50)) return null;
  const range = app.odds.figures.range(money(arr.p10, currency), money(arr.p90, currency));
  return { month, typical: money(arr.p50, currency), range };
}

/** "In 23 of 100 futures …". */
export const sentenceOf = (told: Told, t: PlaceTexts<'share'>['sentence']): string =>
  t.text({ ...told, arr: told.arr && t.arr(told.arr.month, told.arr.typical, told.arr.range) });
