// How axes, plans and figures of a map are told. Pure.
import { figureOf } from '../../controls';
import { chance, count, errorPer100, money, share } from '../../format';
import { placeText, type Messages } from '../../messages';
import { locate, type Scenario } from '../../scenario';
import {
  MEASURES,
  measured,
  PIVOT_MONTH,
  shareOf,
  survivalError,
  type AxisId,
  type Figures,
  type Measure,
} from '../../search';
import { quantityOf } from '../assumptions/cells';
import { monthName } from '../month-name';

export type MapTexts = Awaited<ReturnType<Messages['map']>>;
export type MeasureTexts = MapTexts['measures'];

export interface AxisWords {
  readonly id: AxisId;
  readonly label: string;
  readonly help: string;
  /** A value as part of a sentence: "pivot in month 13". */
  readonly tell: (value: number) => string;
  /** A value with its unit; briefly on a narrow axis. */
  readonly show: (value: number) => string;
  readonly brief: (value: number) => string;
}

const labelOf = ({ segments }: Scenario, id: string) =>
  segments.find((segment) => segment.id === id)?.label ?? id;

export function axisWords(messages: Messages, t: MapTexts, scenario: Scenario, id: AxisId): AxisWords {
  const segment = shareOf(id);
  if (id === PIVOT_MONTH) {
    const show = monthName(messages, scenario.start);
    const tell = (month: number) => t.tell.month(show(month));
    return { id, label: t.axes.month, help: t.axes.monthHelp, tell, show, brief: String };
  }
  if (segment !== undefined) {
    const owner = labelOf(scenario, segment);
    return {
      ...{ id, label: t.axes.share(owner), help: t.axes.shareHelp },
      tell: (part) => t.tell.share(share(part), owner),
      show: share,
      brief: (part) => `${Math.round(100 * part)}%`,
    };
  }
  const place = locate(scenario, id);
  const label = placeText(messages, scenario, id);
  const show = place ? figureOf(quantityOf(place.row), scenario.currency).show : String;
  const help = place ? messages.parameters[place.row.scope][place.row.key].help : '';
  return { id, label, help, tell: (value) => t.tell.value(label, show(value)), show, brief: show };
}

/** What every figure of many plans stands on: the horizon, and how many futures. */
export const basisOf = (t: MeasureTexts, messages: Messages, { months, start }: Scenario, futures: number) =>
  t.basis(monthName(messages, start)(months), count(futures));

/** 61; $1.2m. */
export function figureText(figures: Figures, measure: Measure, currency: string): string {
  if (measure === 'survival') return chance(figures.alive, figures.futures).n;
  return money(measured(figures, measure), currency);
}

/** A figure of its own: 61 of 100 without the hundred; $1.2m. */
export const valueText = (value: number, measure: Measure, currency: string): string =>
  measure === 'survival' ? String(Math.round(100 * value)) : money(value, currency);

/** The same with its sampling error, where that is known: 61 (± 5). */
export function withError(figures: Figures, measure: Measure, currency: string): string {
  const told = figureText(figures, measure, currency);
  return measure === 'survival' ? `${told} (± ${errorPer100(100 * survivalError(figures))})` : told;
}

/** A difference: +3, −$1.2m. */
export function gainText(gain: number, measure: Measure, currency: string): string {
  const size =
    measure === 'survival' ? count(Math.abs(Math.round(100 * gain))) : money(Math.abs(gain), currency);
  const rounded = measure === 'survival' ? Math.round(100 * gain) : gain;
  return rounded > 0 ? `+${size}` : rounded < 0 ? `−${size}` : size;
}

/** Its sampling error, in the same unit. */
export const errorText = (error: number, measure: Measure, currency: string): string =>
  measure === 'survival' ? errorPer100(100 * error) : money(error, currency);

/** Everything known of a plan: 61 of 100 survive (± 5), typical ARR $1.2m, … */
export function figuresText(t: MeasureTexts, figures: Figures, currency: string): string {
  const error = errorPer100(100 * survivalError(figures));
  const told = MEASURES.map((measure) => {
    if (measure === 'survival') {
      const { n, of } = chance(figures.alive, figures.futures);
      return of === '100'
        ? `${t.told.survival(n)} (± ${error})`
        : t.told.survival(`${n} of ${of}, so under 1`);
    }
    return t.told[measure](figureText(figures, measure, currency));
  });
  return told.join(', ');
}

/** Numbers of a whole map share one unit, so that they fit their cells. */
export type CellUnit = 'hundred' | 'thousands' | 'millions';

const MILLION = 1e6;
const THOUSAND = 1e3;

export const unitFor = (measure: Measure, most: number): CellUnit =>
  measure === 'survival' ? 'hundred' : most >= MILLION ? 'millions' : 'thousands';

/** Two figures at most: 61; .4, 1.2, 12 million. */
export function cellText(value: number, unit: CellUnit): string {
  if (Number.isNaN(value)) return '–';
  if (unit === 'hundred') return String(Math.round(100 * value));
  const scaled = value / (unit === 'millions' ? MILLION : THOUSAND);
  if (scaled === 0) return '0';
  return scaled >= 9.95 ? String(Math.round(scaled)) : scaled.toFixed(1).replace(/^0/, '');
}
