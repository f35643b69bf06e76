// The figures behind both lists, unrounded. Pure.
import type { Table } from '../../charts';
import { MARKET, type Drivers, type Effect, type Estimate, type Who } from '../../engine/summary';
import type { Messages } from '../../messages';
import { placeText } from '../../messages';
import { uncertainPaths } from '../../scenario';
import type { Moved, Shown } from '../../state';
import type { DriversTexts } from './rows';

const plain = (digits: number) => (x: number) => (Number.isFinite(x) ? x.toFixed(digits) : '–');
const figures = (x: number) => (Number.isFinite(x) ? String(Number(x.toPrecision(3))) : '–');

interface Told {
  readonly messages: Messages;
  readonly t: DriversTexts;
  readonly shown: Shown;
  readonly of: Who;
  /** Whose ARR, and when. */
  readonly basis: string;
  readonly money: (x: number) => string;
}

export function rangesTable({ messages, t, shown, of, basis, money }: Told, { moving }: Drivers): Table {
  const paths = uncertainPaths(shown.scenario, shown.input);
  const names = moving.map(({ index }) =>
    index === MARKET ? t.market.name : placeText(messages, shown.scenario, paths[index]),
  );
  const column = (label: string, values: readonly number[], text: (x: number) => string) => ({
    ...{ label, values, text },
  });
  const effects = (
    words: DriversTexts['table']['survival'],
    list: readonly Effect[],
    text: (x: number) => string,
  ) => [
    column(
      words.low,
      list.map(({ low }) => low.value),
      text,
    ),
    column(
      words.high,
      list.map(({ high }) => high.value),
      text,
    ),
    column(
      words.change,
      list.map(({ change }) => change.value),
      text,
    ),
    column(
      words.error,
      list.map(({ change }) => change.error),
      text,
    ),
    column(
      words.rank,
      list.map(({ rank }) => rank.value),
      plain(2),
    ),
    column(
      words.rankError,
      list.map(({ rank }) => rank.error),
      plain(2),
    ),
  ];
  return {
    caption: t.table.basis(t.table.caption.ranges, basis),
    ...{ file: t.table.file.ranges, index: t.table.index, rows: names },
    columns: [
      column(
        t.table.value.low,
        moving.map(({ low }) => low),
        figures,
      ),
      column(
        t.table.value.high,
        moving.map(({ high }) => high),
        figures,
      ),
      ...effects(
        t.table.survival,
        moving.map(({ survival }) => survival),
        plain(1),
      ),
      ...effects(
        t.table.arr,
        moving.map(({ arr }) => arr[of]),
        money,
      ),
    ],
  };
}

export function pointsTable({ messages, t, shown, of, basis, money }: Told, moved: readonly Moved[]): Table {
  const words = t.table.points;
  const column = (
    label: string,
    side: 'toLow' | 'toHigh',
    tell: (shift: NonNullable<Moved['toLow']>) => number,
    text: (x: number) => string,
  ) => {
    const told = (one: Moved) => {
      const shift = one[side];
      return shift ? tell(shift) : NaN;
    };
    return { label, values: moved.map(told), text };
  };
  const value = (estimate: Estimate) => estimate.value;
  return {
    caption: t.table.basis(t.table.caption.points, basis),
    ...{ file: t.table.file.points, index: t.table.index },
    rows: moved.map(({ path }) => placeText(messages, shown.scenario, path)),
    columns: [
      { label: t.table.value.low, values: moved.map(({ low }) => low ?? NaN), text: figures },
      { label: t.table.value.high, values: moved.map(({ high }) => high ?? NaN), text: figures },
      column(words.survivalLow, 'toLow', ({ survival }) => value(survival), plain(1)),
      column(words.survivalLowError, 'toLow', ({ survival }) => survival.error, plain(1)),
      column(words.survivalHigh, 'toHigh', ({ survival }) => value(survival), plain(1)),
      column(words.survivalHighError, 'toHigh', ({ survival }) => survival.error, plain(1)),
      column(words.arrLow, 'toLow', ({ arr }) => value(arr[of]), money),
      column(words.arrLowError, 'toLow', ({ arr }) => arr[of].error, money),
      column(words.arrHigh, 'toHigh', ({ arr }) => value(arr[of]), money),
      column(words.arrHighError, 'toHigh', ({ arr }) => arr[of].error, money),
      {
        label: words.futures,
        values: moved.map(({ toLow, toHigh }) => (toLow ?? toHigh)?.futures ?? NaN),
        text: figures,
      },
    ],
  };
}
