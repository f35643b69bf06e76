// What the pictures of one future are drawn from: its lines over the fans, marks, shares of effort. Pure.
import type { FanBands, NumberMark } from '../../charts';
import { companyAt, segmentAt, type CompanySeries } from '../../engine';
import { exact, share } from '../../format';
import { briefLabel, looksOf, markOf, toneOf } from '../segments';
import { pictureOf, toneOfEvent, type Item } from './choose';
import type { Teller } from './tell';

type Picture = 'arr' | 'cash';

/** [months + 1] a company figure of the future; NaN after its end. */
export const lineOf = ({ told }: Teller, name: CompanySeries, of = told.replay): Float64Array => {
  const width = told.input.months + 1;
  const place = companyAt(name);
  return of.figures.subarray(place * width, (place + 1) * width);
};

/** The fan of all futures; undefined while it is not here. */
export const bandsOf = ({ told }: Teller, name: CompanySeries): FanBands | undefined =>
  told.picture.series.find(({ place }) => place === companyAt(name))?.bands;

export const tonesOf = ({ told }: Teller): readonly string[] => looksOf(told.scenario.segments).map(toneOf);

/** The items that belong to a picture, at their points of its line. */
export function marksOf(teller: Teller, items: readonly Item[], picture: Picture): NumberMark[] {
  const line = lineOf(teller, picture);
  const tones = tonesOf(teller);
  return items.flatMap(({ number, month, event }) => {
    if (pictureOf(event) !== picture) return [];
    const tone = toneOfEvent(event);
    const segment = 'segment' in event ? event.segment : 0;
    const colour = tone === 'segment' ? tones[segment] : tone;
    return [{ number, month, value: line[month], tone: colour }];
  });
}

export interface EdgeLabel {
  readonly lines: readonly string[];
  readonly value: number;
  readonly strong: boolean;
  readonly keep: number;
}

/** At the right edge: the future's end, where it lives, the typical one, and the upper edge of 8 in 10. */
export function labelsOf(teller: Teller, picture: Picture, narrow: boolean): EdgeLabel[] {
  const { told, t, money } = teller;
  const { charts } = t;
  const last = told.input.months;
  const bands = bandsOf(teller, picture);
  const number = exact(told.replay.future);
  const label = (words: string, value: number, strong: boolean, keep: number): EdgeLabel[] =>
    Number.isNaN(value) ? [] : [{ lines: narrow ? words.split('\n') : [words], value, strong, keep }];
  const end = lineOf(teller, picture)[last];
  const typical = bands?.p50[last] ?? NaN;
  const high = bands?.p90[last] ?? NaN;
  const [ofEnd, ofTypical, ofHigh] = narrow
    ? [charts.narrowEnd, charts.narrowTypical, charts.narrowP90]
    : [charts.end, charts.typical, charts.p90];
  return [
    ...label(ofEnd(money(end), number), end, true, Infinity),
    ...label(ofTypical(money(typical)), typical, false, 2),
    ...(high > typical ? label(ofHigh(money(high)), high, false, 1) : []),
  ];
}

export interface PartOfEffort {
  readonly id: string;
  readonly tone: string;
  readonly mark: string;
  readonly shares: Float64Array;
  readonly label: string;
}

/** Letters that a gutter has room for after a sign, in bold. */
const GUTTER = 17;

/** Effort on each segment as it was, the last one at the bottom, as where the plan is drawn. */
export function effortOf({ told, t, label }: Teller, narrow = false): PartOfEffort[] {
  const { scenario, input, replay } = told;
  const width = input.months + 1;
  const looks = looksOf(scenario.segments);
  const last = replay.ending?.month ?? input.months;
  return scenario.segments.map((segment, s) => {
    const place = segmentAt('effort', s);
    const shares = replay.figures.subarray(place * width, (place + 1) * width);
    const now = shares[last];
    const full = t.plan.share(label(s), share(now));
    const wide = full.length > GUTTER ? t.plan.share(briefLabel(label(s)), share(now)) : full;
    return {
      ...{ id: segment.id, tone: toneOf(looks[s]), mark: markOf(looks[s]), shares },
      label: now > 0 ? (narrow ? share(now) : wide) : '',
    };
  });
}

export function effortText(teller: Teller): string {
  const { told, t, month } = teller;
  const shares = effortOf(teller).flatMap(({ label }) => (label === '' ? [] : [label]));
  const last = told.replay.ending?.month ?? told.input.months;
  return shares.length > 0 ? t.plan.spoken(shares, month(last)) : t.plan.none;
}
