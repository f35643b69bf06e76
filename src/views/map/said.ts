// A map in a sentence, and as a table. Pure.
import type { Table } from '../../charts';
import { chance } from '../../format';
import { MEASURES, measured, survivalOf, type Figures, type Measure, type Terrain } from '../../search';
import type { MapCell } from '../../state';
import { figureText, type AxisWords, type MapTexts } from './words';

type Counted = MapCell & { readonly figures: Figures };
export const countedOf = (cells: readonly MapCell[]): readonly Counted[] =>
  cells.filter((cell): cell is Counted => !!cell.figures);

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

/** How many plans are better than the one that the map is of, and the best of them. */
export function saidOf(
  t: MapTexts,
  drawn: Drawn,
  cells: readonly MapCell[],
  home: Figures | null,
  measure: Measure,
): string {
  const counted = countedOf(cells);
  if (!home || counted.length === 0) return t.said.nothing;
  const value = ({ figures }: Counted) => measured(figures, measure);
  const best = counted.reduce((most, cell) => (value(cell) > value(most) ? cell : most));
  const better = counted.filter((cell) => value(cell) > measured(home, measure)).length;
  const where = whereOf(t, drawn, best);
  const { currency } = drawn.terrain.scenario;
  if (measure === 'survival') {
    const { n } = chance(best.figures.alive, best.figures.futures);
    return t.said.survival(better, counted.length, n, where);
  }
  const name = t.measures.names[measure];
  const briefly = measure === 'meanValue' ? name.toLowerCase() : name.replace(/^./, (c) => c.toLowerCase());
  return t.said.other(briefly, better, counted.length, figureText(best.figures, measure, currency), where);
}

/** One row for each plan that was counted, in the order of the axes. */
export function tableOf(t: MapTexts, drawn: Drawn, cells: readonly MapCell[]): Table {
  const { terrain, x, y } = drawn;
  const rows = [...countedOf(cells)].sort((a, b) => a.x - b.x || a.y - b.y);
  const { currency } = terrain.scenario;
  const text = (measure: Measure) => (value: number) =>
    measure === 'survival' ? String(Math.round(100 * value)) : figureText(moneyOf(value), measure, currency);
  return {
    caption: t.table.caption(x.label, y.label),
    index: t.table.index,
    rows: rows.map((cell) => whereOf(t, drawn, cell)),
    columns: [
      { label: x.label, values: rows.map((cell) => terrain.x.ticks[cell.x]), text: x.show },
      { label: y.label, values: rows.map((cell) => terrain.y.ticks[cell.y]), text: y.show },
      ...MEASURES.map((measure) => ({
        label: t.measures.names[measure],
        values: rows.map(({ figures }) => (measure === 'survival' ? survivalOf(figures) : figures[measure])),
        text: text(measure),
      })),
      { label: t.table.alive, values: rows.map(({ figures }) => figures.alive), text: String },
      { label: t.table.futures, values: rows.map(({ figures }) => figures.futures), text: String },
    ],
    file: t.table.file,
  };
}

const moneyOf = (amount: number): Figures => ({
  ...{ futures: 1, alive: 1 },
  ...{ arr: amount, meanArr: amount, meanValue: amount },
});
