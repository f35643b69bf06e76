// How plans that were found are told: what they do, and their figures beside one's own. Pure.
import type { Table } from '../../charts';
import { chance, count, money, share } from '../../format';
import type { Messages } from '../../messages';
import { LONGEST_NAME, mixAt, type Scenario } from '../../scenario';
import {
  decisive,
  MEASURES,
  measured,
  survivalOf,
  meets,
  type Figures,
  type Gains,
  type Goal,
  type Hunt,
  type Measure,
  type Verdict,
} from '../../search';
import { same, type Answer } from '../../state';
import { errorText, figureText, gainText } from '../map/words';
import type { MonthName } from '../month-name';

export type SearchTexts = Awaited<ReturnType<Messages['search']>>;

/** Its mixes and PODs, a line each. */
export function planLines(t: SearchTexts, scenario: Scenario, name: MonthName): readonly string[] {
  const { plan, segments } = scenario;
  const mixes = plan.mix.keyframes.map(({ month }) => {
    const parts = mixAt(scenario, month).flatMap((part, s) =>
      part > 0 ? [t.answer.part(share(part), segments[s].label)] : [],
    );
    return t.answer.mix(name(month), parts.join(', ') || t.answer.idle);
  });
  const pods = plan.pods.map(({ month, value }) => t.answer.pods(name(month), t.answer.podCount(value)));
  return [...mixes, ...pods];
}

/** It draws no PODs from some month on, which is no order to close those that growth has opened. */
export const plansNoPods = ({ plan }: Scenario): boolean => plan.pods.some(({ value }) => value === 0);

/** Why the goal is what it is before anybody sets another: one figure of the plan on the page, and two bounds. */
export const goalNote = (t: SearchTexts, survival: number | null): string =>
  survival === null ? t.goal.unknown : t.goal.why(String(Math.round(100 * survival)));

/** A name for what was found: the last mix and number of PODs that differ from those of the plan that was asked of. */
export function foundName(t: SearchTexts, found: Scenario, asked: Scenario): string {
  const told: string[] = [];
  const mix = found.plan.mix.keyframes.at(-1);
  if (mix && !same(found.plan.mix, asked.plan.mix)) {
    const parts = mixAt(found, mix.month).map((part) => Math.round(100 * part));
    told.push(t.answer.since(parts.join('/'), mix.month));
  }
  const pods = found.plan.pods.at(-1);
  if (pods && !same(found.plan.pods, asked.plan.pods))
    told.push(t.answer.since(t.answer.podName(pods.value), pods.month));
  const name = told.length === 0 ? asked.name : told.join(', ');
  return t.answer.name(name).slice(0, LONGEST_NAME);
}

export interface Line {
  readonly label: string;
  readonly yours: string;
  readonly found: string;
  readonly change: string;
}

/** Both plans in the same futures, with the errors of `gains` where these are at hand. */
export function lines(
  t: SearchTexts,
  yours: Figures,
  found: Figures,
  currency: string,
  gains: Gains | null,
): readonly Line[] {
  return MEASURES.map((measure) => {
    const [to, from] = [found, yours].map((figures) => shownOf(figures, measure));
    const by = to - from;
    const change = gainText(by, measure, currency);
    const off = gains?.[measure].error ?? NaN;
    const error = off >= 0 ? errorText(off, measure, currency) : null;
    return {
      label: t.answer.rows[measure],
      yours: text(yours, measure, currency),
      found: text(found, measure, currency),
      change: error ? t.answer.sure(change, error) : change,
    };
  });
}

/** As exact as it is told: a change that is told beside two figures is the one between them. */
const shownOf = (figures: Figures, measure: Measure): number =>
  measure === 'survival' ? Math.round(100 * survivalOf(figures)) / 100 : measured(figures, measure);

function text(figures: Figures, measure: Measure, currency: string): string {
  if (measure !== 'survival') return figureText(figures, measure, currency);
  const { n, of } = chance(figures.alive, figures.futures);
  return `${n} / ${of}`;
}

/** More, less or the same of an amount. */
export function changeText(t: SearchTexts, by: number, currency: string): string {
  if (by === 0) return t.answer.same;
  return (by > 0 ? t.answer.more : t.answer.less)(money(Math.abs(by), currency));
}

/** Does it reach the goal, and if not, how near does it come? */
export function goalText(t: SearchTexts, figures: Figures, goal: Goal, currency: string): string {
  return meets(figures, goal) ? t.answer.meets : t.answer.misses(text(figures, goal.least, currency));
}

/** Why no plan is offered. */
export function whyNone(t: SearchTexts, { hunt }: Answer, { outcome, contenders, told }: Verdict): string {
  const futures = count(told.plan.futures);
  if (outcome === 'chosen') return t.answer.lost(contenders, futures);
  return t.answer.beaten(contenders, futures) + (hunt.best === hunt.present ? '' : ` ${t.answer.wasLuck}`);
}

/** What keeps the gain from being as good as it looks, by the figure that decides. */
export function whyUnsure(
  t: SearchTexts,
  { hunt, goal }: Answer,
  { best, told }: Verdict,
  currency: string,
): readonly string[] {
  const aim = decisive(goal, told.present, told.plan);
  const { value, error } = told.gains[aim];
  const seen = measured(best.figures, aim) - measured(hunt.present.figures, aim);
  const by = gainText(value, aim, currency);
  const off = errorText(error, aim, currency);
  return [
    ...(value < seen ? [t.answer.shrunk] : []),
    // NaN, where too few live to tell, is no certainty either.
    ...(value > error ? [] : [t.answer.notSure[aim](by, off)]),
  ];
}

/** Every plan that was tried, one's own first. */
export function tableOf(t: SearchTexts, { present, tried }: Hunt, currency: string): Table {
  const all = [present, ...tried];
  const told = (measure: Measure) => (value: number) =>
    measure === 'survival' ? String(Math.round(100 * value)) : money(value, currency);
  return {
    caption: t.table.caption,
    index: t.table.index,
    rows: all.map((_, i) => (i === 0 ? t.table.own : t.table.number(i))),
    columns: MEASURES.map((measure) => ({
      label: t.measures.names[measure],
      values: all.map(({ figures }) => measured(figures, measure)),
      text: told(measure),
    })),
    file: t.table.file,
  };
}
