// How plans that were found are told: what they do, and their figures beside one's own. Pure.
import type { Table } from '../../charts';
import type { Pairs } from '../../engine/summary';
import { chance, count, errorPer100, money, share } from '../../format';
import type { Messages } from '../../messages';
import { mixAt, type Scenario } from '../../scenario';
import { MEASURES, measured, type Figures, type Hunt, type Measure } from '../../search';
import { figureText } from '../map/words';
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

export interface Line {
  readonly label: string;
  readonly yours: string;
  readonly found: string;
  readonly change: string;
}

const signed = (x: number, size: string) => (x > 0 ? `+${size}` : x < 0 ? `−${size}` : size);

/** Sampling error of a change, of those that `pairs` know one of. */
function errorOf({ survival, gain }: Pairs, measure: Measure, currency: string): string | null {
  if (measure === 'survival') return errorPer100(survival.error);
  return measure === 'meanArr' ? money(gain.meanError, currency) : null;
}

/** Both plans in the same futures, with the errors of `pairs` where these are at hand. */
export function lines(
  t: SearchTexts,
  yours: Figures,
  found: Figures,
  currency: string,
  pairs: Pairs | null,
): readonly Line[] {
  return MEASURES.map((measure) => {
    const by = measured(found, measure) - measured(yours, measure);
    const change =
      measure === 'survival' ? count(Math.abs(Math.round(100 * by))) : money(Math.abs(by), currency);
    const rounded = measure === 'survival' ? Math.round(100 * by) : by;
    const error = pairs && errorOf(pairs, measure, currency);
    return {
      label: t.answer.rows[measure],
      yours: text(yours, measure, currency),
      found: text(found, measure, currency),
      change: error ? t.answer.sure(signed(rounded, change), error) : signed(rounded, change),
    };
  });
}

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
