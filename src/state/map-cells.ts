// Points of a map with what is known of them. Pure.
import type { Scenario } from '../scenario';
import { measured, type Figures, type Gains, type Measure, type Point, type Terrain } from '../search';
import { same } from './changes';

/** Where a plan lies, in ticks of the two axes, which need not be whole. */
export type Place = Pick<Point, 'x' | 'y'>;

export const keyOf = ({ x, y }: Place) => `${x},${y}`;

/** A plan in the futures of the map, and beside the one that the map is of. */
export interface Plot {
  readonly figures: Figures;
  readonly gains: Gains;
}

export interface MapCell extends Point {
  /** null where there is no such plan; undefined while it is not counted. */
  readonly figures?: Figures | null;
  /** As far as there are figures. */
  readonly gains?: Gains;
}

export type CountedCell = MapCell & Plot;
export const countedOf = (cells: readonly MapCell[]): readonly CountedCell[] =>
  cells.filter((cell): cell is CountedCell => !!cell.figures);

/** Every cell of the coarsest level is known. */
export const isCoarse = (cells: readonly MapCell[]): boolean =>
  cells.length > 0 && cells.every(({ level, figures }) => level > 0 || figures !== undefined);

/** The one that looks best where all are counted. */
export const bestOf = (cells: readonly MapCell[], measure: Measure): CountedCell | null =>
  countedOf(cells).reduce<CountedCell | null>(
    (best, cell) =>
      best && measured(cell.figures, measure) <= measured(best.figures, measure) ? best : cell,
    null,
  );

/** Is it the plan that the map is of? Its name changes no figure. */
export const isOf = (ground: Terrain, scenario: Scenario) =>
  ground.scenario === scenario || same({ ...ground.scenario, name: scenario.name }, scenario);
