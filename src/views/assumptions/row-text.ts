// What is written about a row: label, unit, help, published bands and sources. Pure.
import { figureOf, isRange, tellMiddle, type Cell } from '../../controls';
import { currencySign } from '../../format';
import type { Messages } from '../../messages';
import { columnOf, SOURCES, type Column, type Parameter, type Scenario } from '../../scenario';
import { quantityOf } from './cells';
import type { RowModel } from './rows';

export interface RowText {
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly sources: readonly string[];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** "$ a year", "% a month", "months": what the number is counted in. */
export function unitText(messages: Messages, row: Parameter, currency: string): string {
  const word = messages.units[row.unit];
  const kind = quantityOf(row);
  if (kind === 'count' && row.unit === 'months') return '';
  const sign = kind === 'money' ? currencySign(currency) : kind === 'share' ? '%' : '';
  return [sign, word].filter((part) => part !== '').join(' ');
}

export function sourceText(messages: Messages, column: Column): string {
  const { assumptions } = messages;
  const cited = column.source === 'assumption' ? column.benchmark?.source : column.source;
  const level = column.perDollar === undefined ? [] : [assumptions.perDollar(column.perDollar)];
  if (cited === undefined) return [assumptions.assumed, ...level].join(' ');
  const { title, where, grade } = SOURCES[cited];
  const text = assumptions.source(title, where, assumptions.grades[grade]);
  return [...(column.source === 'assumption' ? [assumptions.assumed] : []), text, ...level].join(' ');
}

/** A parameter's own label and help, whatever row it stands in. */
export const ownText = (messages: Messages, row: Parameter) => messages.parameters[row.scope][row.key];

/** Everything that is written about a row of the panel. */
export function rowText(messages: Messages, scenario: Scenario, row: RowModel): RowText {
  const { assumptions } = messages;
  const places = row.parameters.flatMap((parameter, i) => {
    if (!parameter) return [];
    const segment = row.scope === 'segment' ? scenario.segments[i] : undefined;
    return [
      {
        parameter,
        column: columnOf(parameter, segment?.archetype, scenario.currency),
        owner: segment?.label,
      },
    ];
  });
  const first = places[0].parameter;
  const texts = unique(places.map(({ parameter }) => ownText(messages, parameter)));
  const merged = texts.length > 1 ? assumptions.merged[first.slot] : undefined;
  const bands = places.flatMap(({ parameter, column, owner }) => {
    if (!column.benchmark) return [];
    const band = figureOf(quantityOf(parameter), scenario.currency).range(...column.benchmark.range);
    return [owner === undefined ? band : assumptions.bandOf(band, owner)];
  });
  const help = unique(texts.map((text) => text.help)).join(' ');
  const cited = places.map(({ column }) => sourceText(messages, column));
  const alike = unique(cited).length === 1;
  return {
    label: merged ?? texts[0].label,
    unit: assumptions.eitherUnit(
      unique(places.map(({ parameter }) => unitText(messages, parameter, scenario.currency))),
    ),
    help: bands.length > 0 ? `${help} ${assumptions.shaded(bands.join(', '))}` : help,
    sources: alike
      ? [cited[0]]
      : cited.map((text, i) => assumptions.sourceOf(text, places[i].owner ?? assumptions.company)),
  };
}

/** Said in place of a control that a teacher's link holds. */
export function heldText({ controls }: Messages, { look, figure, value, law }: Cell): string {
  const x = tellMiddle(value, law);
  if (look === 'switch') return controls.lockedAt(x > 0 ? controls.on : controls.off);
  return controls.lockedAt(isRange(value) ? figure.range(value.p10, value.p90) : figure.show(x));
}

/** Said in place of a number that another one, which is 0 or off, puts to sleep. */
export const whyNotUsed = ({ assumptions }: Messages, gate: string): string =>
  assumptions.notUsed(gate.endsWith('.seats') ? assumptions.noSeat : assumptions.gates[gate]);

/** What is written about a number of a funding round. */
export function roundText(messages: Messages, row: Parameter, currency: string): RowText {
  const { label, help } = ownText(messages, row);
  const sources = [sourceText(messages, columnOf(row, undefined, currency))];
  return { label, help, unit: unitText(messages, row, currency), sources };
}
