// What the picture of the page's figures shows, in words and numbers; card.ts draws it. Pure.
import type { DotMark } from '../../charts';
import { companyAt, OUTCOMES } from '../../engine';
import type { Bands } from '../../engine/summary';
import { money } from '../../format';
import type { Messages } from '../../messages';
import type { PlaceTexts } from '../../messages/load-place';
import type { Shown } from '../../state';
import { MARKS } from '../odds/outcomes';
import { cellsOf } from '../why/orders';
import { toldOf } from './figures';

export interface CardFan {
  readonly title: string;
  /** "typically $1.2m"; empty where too few futures say so. */
  readonly typical: string;
  readonly bands: Bands;
  readonly tone: 'out' | 'ink';
}

export interface CardContent {
  readonly title: string;
  readonly count: string;
  readonly survive: string;
  readonly sampling: string;
  readonly dots: readonly DotMark[];
  readonly hundred: string;
  readonly ends: readonly { readonly mark: DotMark; readonly text: string }[];
  readonly fans: readonly CardFan[];
  readonly note: string;
  readonly maker: string;
  /** The whole in words. */
  readonly alternative: string;
}

/** Series that the picture needs, by their places. */
export const CARD_PLACES = [companyAt('arr'), companyAt('cash')] as const;

/** null while a part of it has not been counted. */
export function cardOf(
  shown: Shown,
  company: string,
  messages: Messages,
  t: PlaceTexts<'share'>['picture'],
): CardContent | null {
  const { picture, scenario } = shown;
  const { currency } = scenario;
  const bands = CARD_PLACES.map((place) => picture.series.find((each) => each.place === place)?.bands);
  const [arr, cash] = bands;
  if (!arr || !cash || !picture.rest) return null;
  const { app } = messages;
  const told = toldOf(shown, messages);
  const title = company === '' ? told.name : `${company} · ${told.name}`;
  const ends = OUTCOMES.map((outcome) => {
    const n = picture.odds.per100[outcome];
    return { mark: MARKS[outcome], text: `${n} ${app.odds.outcomes(outcome, n)}` };
  });
  const typical = (of: Bands) => {
    const last = of.p50.at(-1) ?? NaN;
    return Number.isNaN(last) ? '' : t.typical(money(last, currency));
  };
  return {
    ...{ title, count: told.count, survive: told.survive, sampling: t.sampling(told.error, told.from) },
    ...{ dots: cellsOf(picture.rest.hundred, 'outcome', messages, currency), hundred: t.hundred, ends },
    fans: [
      { title: t.arr, typical: typical(arr), bands: arr, tone: 'out' },
      { title: t.cash, typical: typical(cash), bands: cash, tone: 'ink' },
    ],
    note: app.illustrative,
    maker: app.name,
    alternative: t.told({
      ...{ title, headline: `${told.count} ${told.survive}`, error: told.error },
      ends: ends.map(({ text }) => text),
      arr: typical(arr) || '–',
      cash: typical(cash) || '–',
    }),
  };
}
