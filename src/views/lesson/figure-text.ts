// Figures of the model inside a lesson's text, from the step's own run. Rounded as everywhere on the page. Pure.
import type { Spread } from '../../engine/summary';
import { chance, count, money, share } from '../../format';
import type { Messages } from '../../messages';
import { bandsNamed, type Shown } from '../../state';
import type { Figure } from '../../stories';
import { monthName } from '../month-name';

const counted = (n: number, of: number): string => {
  const told = chance(n, of);
  return `${told.n} of ${told.of}`;
};

/** undefined: not known, or not yet. `other`: plan B's side of a comparison. */
export function figureText(
  messages: Messages,
  figure: Figure,
  shown: Shown | null,
  other: Shown['picture'] | null,
): string | undefined {
  if (!shown) return undefined;
  const ofB = figure.of === 'b';
  if (ofB && !other) return undefined;
  const of: Shown = ofB && other ? { ...shown, picture: other } : shown;
  const { odds } = of.picture;
  const month = Math.min(figure.month ?? shown.input.months, shown.input.months);
  const turning = turningOf(figure, of);
  if (turning) {
    if (figure.edge === 'n') return counted(turning.count, odds.futures);
    const at = turning[figure.edge === 'p10' || figure.edge === 'p90' ? figure.edge : 'p50'];
    return Number.isNaN(at) ? undefined : monthName(messages, shown.scenario.start)(Math.round(at));
  }
  if (figure.name === 'survival')
    return counted(Math.round(odds.survival[month] * odds.futures), odds.futures);
  if (figure.name === 'thrived') return counted(odds.thrived, odds.futures);
  if (figure.name === 'cash' && figure.edge === 'low')
    return Number.isNaN(odds.lowestCash.p50)
      ? undefined
      : money(odds.lowestCash.p50, shown.scenario.currency);
  const value = seriesValue(figure, of, month);
  if (value === undefined || Number.isNaN(value)) return undefined;
  if (figure.name === 'concentration') return share(value);
  const isMoney = ['arr', 'cash', 'revenue'].includes(figure.name);
  return isMoney ? money(value, shown.scenario.currency) : count(Math.round(value));
}

function seriesValue({ name, segment, edge }: Figure, of: Shown, month: number): number | undefined {
  const bands = bandsNamed(of, segment === null ? name : `${name}.${segment}`);
  const level = edge === null || edge === 'low' || edge === 'n' ? 'p50' : edge;
  return bands?.[level][month];
}

/** Something that happens in some futures, and when. */
function turningOf({ name, segment }: Figure, { picture: { odds }, scenario }: Shown): Spread | undefined {
  if (name === 'ruin-month') return odds.death;
  if (name === 'breakEven') return odds.breakEven;
  if (name !== 'first-customer') return undefined;
  return odds.firstCustomer[scenario.segments.findIndex(({ id }) => id === segment)];
}
