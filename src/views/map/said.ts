// A map in a sentence, and as a table. Pure.
import type { Table } from '../../charts';
import { isClear } from '../../engine/summary';
import { count } from '../../format';
import { MEASURES, survivalOf, type Figures, type Measure, type Terrain } from '../../search';
import { countedOf, type CountedCell, type MapCell, type Recount } from '../../state';
import {
  errorText,
  figuresText,
  gainText,
  valueText,
  withError,
  type AxisWords,
  type MapTexts,
} from './words';

export interface Drawn {
  readonly terrain: Terrain;
  readonly x: AxisWords;
  readonly y: AxisWords;
}

/** "pivot in month 10, 75 % Small business from then on" */
export const whereOf = (
  t: MapTexts,
  { terrain, x, y }: Drawn,
  at: { readonly x: number; readonly y: number },
) => t.tell.both(x.tell(terrain.x.ticks[at.x]), y.tell(terrain.y.ticks[at.y]));

export interface CellMarks {
  /** A plan that was tried, and is on the page now, lies in it. */
  readonly isTried: boolean;
  /** Of all cells the plan that the map is of lies nearest to it. */
  readonly isNearest: boolean;
  /** That plan is on the page. */
  readonly isHome: boolean;
  /** Of that plan; null: not counted yet. */
  readonly own: Figures | null;
}

/** A cell for ears: whose plan lies in it, which plan it is, and what that comes to. */
export function cellSaid(t: MapTexts, drawn: Drawn, cell: MapCell, marks: CellMarks): string {
  const { figures } = cell;
  const { isTried, isNearest, isHome, own } = marks;
  const told = (of: Figures) => figuresText(t.measures, of, drawn.terrain.scenario.currency);
  const what = figures === null ? t.impossible : figures ? told(figures) : t.counting;
  const { plan } = t.whose[isHome ? 'home' : 'away'];
  return [
    ...(isTried ? [`${t.tried}. `] : []),
    ...(isNearest ? [`${t.nearest(plan, own ? told(own) : '')}. `] : []),
    `${whereOf(t, drawn, cell)}: ${what}`,
  ].join('');
}

export interface Standout {
  /** Of all that are counted, the one that looks best. */
  readonly best: CountedCell | null;
  /** In futures that had no part in that; undefined until counted. */
  readonly again: Recount | undefined;
}

/** How many plans are better than the one that the map is of, beyond luck, and what the best of them is on fresh luck. */
export function saidOf(
  t: MapTexts,
  drawn: Drawn,
  cells: readonly MapCell[],
  { best, again }: Standout,
  measure: Measure,
  /** "yours" */
  whose: string,
): string {
  const counted = countedOf(cells);
  if (!best) return t.said.nothing;
  const better = counted.filter(({ gains }) => {
    const gain = gains[measure];
    return gain.value > 0 && isClear(gain, counted.length);
  }).length;
  const name = briefly(t, measure);
  const many =
    measure === 'survival'
      ? t.said.survival(better, counted.length, whose)
      : t.said.other(name, better, counted.length, whose);
  const { currency } = drawn.terrain.scenario;
  const where = whereOf(t, drawn, best);
  const toldBy = (figures: Figures) => t.measures.told[measure](withError(figures, measure, currency));
  if (!again) return `${many} ${t.said.seen(where, toldBy(best.figures))}`;
  const { value, error } = again.gains[measure];
  const gain = t.said.gain(gainText(value, measure, currency), errorText(error, measure, currency), whose);
  const futures = count(again.figures.futures);
  const sure =
    value > error
      ? measure === 'survival'
        ? t.said.oftener(whose)
        : t.said.more(name, whose)
      : t.said.unsure(whose);
  return `${many} ${t.said.again(where, futures, toldBy(again.figures), gain, sure)}`;
}

const briefly = (t: MapTexts, measure: Measure) => {
  const name = t.measures.names[measure];
  return measure === 'meanValue' ? name.toLowerCase() : name.replace(/^./, (c) => c.toLowerCase());
};

/** One row for each plan that was counted, in the order of the axes; put together when it is read: it is seldom opened. */
export function tableOf(t: MapTexts, drawn: Drawn, cells: readonly MapCell[], basis: string): Table {
  const { terrain, x, y } = drawn;
  const plans = () => [...countedOf(cells)].sort((a, b) => a.x - b.x || a.y - b.y);
  const { currency } = terrain.scenario;
  const text = (measure: Measure) => (value: number) => valueText(value, measure, currency);
  return {
    caption: t.table.caption(x.label, y.label, basis),
    index: t.table.index,
    get rows() {
      return plans().map((cell) => whereOf(t, drawn, cell));
    },
    get columns() {
      const rows = plans();
      return [
        { label: x.label, values: rows.map((cell) => terrain.x.ticks[cell.x]), text: x.show },
        { label: y.label, values: rows.map((cell) => terrain.y.ticks[cell.y]), text: y.show },
        ...MEASURES.map((measure) => ({
          label: t.measures.names[measure],
          values: rows.map(({ figures }) =>
            measure === 'survival' ? survivalOf(figures) : figures[measure],
          ),
          text: text(measure),
        })),
        { label: t.table.alive, values: rows.map(({ figures }) => figures.alive), text: String },
        { label: t.table.futures, values: rows.map(({ figures }) => figures.futures), text: String },
      ];
    },
    file: t.table.file,
  };
}
