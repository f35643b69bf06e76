// What is said of the marks of the frontier. Pure.
import type { Table } from '../../charts';
import { chance, errorPer100 } from '../../format';
import type { Messages } from '../../messages';
import { dominates, measured, MEASURES, survivalError, survivalOf, type Measure } from '../../search';
import type { Mark } from '../../state';
import { whereOf, type Drawn } from '../map/said';
import { figuresText, figureText, type MapTexts } from '../map/words';

export type FrontierTexts = Awaited<ReturnType<Messages['frontier']>>;

export interface Words {
  readonly t: FrontierTexts;
  readonly map: MapTexts;
  /** Axes of the map that its plans are told by. */
  readonly drawn: Drawn;
}

export function nameOf({ t, map, drawn }: Words, { origin }: Mark): string {
  if (origin.kind === 'own') return t.own;
  return origin.kind === 'shipped' ? origin.name : whereOf(map, drawn, origin.point);
}

export function toldOf(words: Words, mark: Mark): string {
  const { t, drawn } = words;
  const { currency } = drawn.terrain.scenario;
  return `${nameOf(words, mark)}: ${figuresText(t.measures, mark.figures, currency)}. ${t.mark[mark.on ? 'on' : 'off']}.`;
}

const standing = (mark: Mark, by: Measure) => ({
  survival: survivalOf(mark.figures),
  arr: measured(mark.figures, by),
});

/** The picture in a sentence or two. */
export function saidOf(words: Words, marks: readonly Mark[], by: Measure): string {
  const { t, drawn } = words;
  const on = marks.filter((mark) => mark.on);
  if (on.length === 0) return t.nothing;
  const most = (value: (mark: Mark) => number) => on.reduce((a, b) => (value(b) > value(a) ? b : a));
  const safest = most((mark) => survivalOf(mark.figures));
  const largest = most((mark) => measured(mark.figures, by));
  const { currency } = drawn.terrain.scenario;
  const survival = words.t.measures.told.survival(chance(safest.figures.alive, safest.figures.futures).n);
  const arr = figureText(largest.figures, by, currency);
  const all = t.said(
    on.length,
    marks.length,
    `${nameOf(words, safest)}, ${survival}`,
    `${nameOf(words, largest)}, ${arr}`,
  );
  const own = marks.find(({ origin }) => origin.kind === 'own');
  if (!own) return all;
  if (own.on) return `${all} ${t.ownOn}`;
  const better = marks.filter((mark) => dominates(standing(mark, by), standing(own, by))).length;
  return `${all} ${t.ownOff(better, errorPer100(100 * survivalError(own.figures)))}`;
}

export function tableOf(words: Words, marks: readonly Mark[]): Table {
  const { t, drawn } = words;
  const { currency } = drawn.terrain.scenario;
  const text = (measure: Measure) => (value: number) =>
    measure === 'survival'
      ? String(Math.round(100 * value))
      : figureText({ futures: 1, alive: 1, arr: value, meanArr: value, meanValue: value }, measure, currency);
  return {
    caption: t.table.caption,
    index: t.table.index,
    rows: marks.map((mark) => nameOf(words, mark)),
    columns: [
      ...MEASURES.map((measure) => ({
        label: t.measures.names[measure],
        values: marks.map(({ figures }) => measured(figures, measure)),
        text: text(measure),
      })),
      {
        label: t.table.on,
        values: marks.map(({ on }) => Number(on)),
        text: (value: number) => (value > 0 ? t.table.yes : t.table.no),
      },
    ],
    file: t.table.file,
  };
}
