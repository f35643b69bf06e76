// What is said of the marks of the frontier. Pure.
import type { Table } from '../../charts';
import { isClear } from '../../engine/summary';
import { count } from '../../format';
import type { Messages } from '../../messages';
import { measured, MEASURES, survivalOf, type Measure } from '../../search';
import type { Mark } from '../../state';
import { whereOf, type Drawn } from '../map/said';
import { figuresText, figureText, withError, type MapTexts } from '../map/words';

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
  const { again } = mark;
  const told = [
    `${nameOf(words, mark)}: ${figuresText(t.measures, mark.figures, currency)}`,
    ...(again
      ? [t.again(count(again.figures.futures), figuresText(t.measures, again.figures, currency))]
      : []),
    t.mark[mark.on ? 'on' : 'off'],
  ];
  return `${told.join('. ')}.`;
}

/** What is known of a plan: where it was counted again, that alone, for it was no part of what made it stand out. */
const knownOf = ({ again, figures }: Mark) => again?.figures ?? figures;

/** Has it more of one and no less of the other, beyond what luck makes of so many? In futures that chose neither. */
function beats({ again }: Mark, by: Measure, among: number): boolean {
  if (!again) return false;
  const gains = [again.gains.survival, again.gains[by]];
  return gains.every(({ value }) => value >= 0) && gains.some((gain) => isClear(gain, among));
}

/** The picture in a sentence or two. */
export function saidOf(words: Words, marks: readonly Mark[], by: Measure, isProved: boolean): string {
  const { t, drawn } = words;
  const on = marks.filter((mark) => mark.on);
  if (on.length === 0) return t.nothing;
  const most = (value: (mark: Mark) => number) => on.reduce((a, b) => (value(b) > value(a) ? b : a));
  const safest = most((mark) => survivalOf(knownOf(mark)));
  const largest = most((mark) => measured(knownOf(mark), by));
  const { currency } = drawn.terrain.scenario;
  const told = (mark: Mark, measure: Measure) =>
    `${nameOf(words, mark)}, ${t.measures.told[measure](withError(knownOf(mark), measure, currency))}`;
  const all = t.said(on.length, marks.length, told(safest, 'survival'), told(largest, by));
  const own = marks.find(({ origin }) => origin.kind === 'own');
  if (!own?.again || !isProved) return `${all} ${t.unproved}`;
  const proved = `${all} ${t.proved(count(own.again.figures.futures))}`;
  if (own.on) return `${proved} ${t.ownOn}`;
  const again = marks.filter((mark) => mark.again && mark !== own);
  const better = again.filter((mark) => beats(mark, by, again.length)).length;
  return `${proved} ${better === 0 ? t.ownNear : t.ownOff(better)}`;
}

export function tableOf(words: Words, marks: readonly Mark[], basis: string): Table {
  const { t, drawn } = words;
  const { currency } = drawn.terrain.scenario;
  const text = (measure: Measure) => (value: number) =>
    measure === 'survival'
      ? String(Math.round(100 * value))
      : figureText({ futures: 1, alive: 1, arr: value, meanArr: value, meanValue: value }, measure, currency);
  return {
    caption: t.table.caption(basis),
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
