// The door of the engine: runs a stretch of futures and returns flat typed arrays.
import type { EngineInput, Stretch } from '../input';
import { Context } from './context';
import { Digest } from './digest';
import { FACTS } from './fact-places';
import { FactKeeper } from './facts';
import { liveMonth } from './month';
import { open } from './opening';
import { record } from './record';
import type { Recorder } from './recorder';
import { rowLength } from './series';
import { World } from './world';

/** What a stretch of n futures leaves behind. Every buffer can be transferred. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /**
   * Raw figures, [selected series][months + 1][n futures]. Written up to and including the month of death; NaN after
   * it: showing zeros there is the summary's business.
   */
  readonly series: Float64Array;
  /** [FACTS][n futures], places in fact-places.ts. */
  readonly facts: Float64Array;
  /** [2][n futures] low and high words of each future's digest over all figures, whichever were selected. */
  readonly digests: Uint32Array;
  /** Uniforms drawn and months lived, for benchmarks. */
  readonly draws: number;
  readonly monthsLived: number;
}

/** Holds one company's arrays, so that running many stretches allocates only their results. */
export class Simulator {
  private readonly world: World;
  private readonly row: Float64Array;
  private readonly words: Int32Array;
  private readonly digest = new Digest();
  private readonly keeper = new FactKeeper();
  /** Figures beside the row are selected. */
  private looksBeside = false;

  /** `recorder` is told what happens, future by future: for replays. */
  constructor(input: EngineInput, recorder: Recorder | null = null) {
    this.world = new World(new Context(input), recorder);
    this.row = new Float64Array(rowLength(input.segments));
    this.words = new Int32Array(this.row.buffer);
  }

  /** `selected` are places in the row or beside it (series.ts). The same arguments give the same bytes, in any order of calls. */
  run(stretch: Stretch, selected: readonly number[]): Chunk {
    const count = stretch.to - stretch.from;
    const { ctx } = this.world;
    const width = ctx.months + 1;
    // What a future does not live to see stays NaN.
    const series = new Float64Array(selected.length * width * count).fill(NaN);
    const facts = new Float64Array(FACTS * count);
    const digests = new Uint32Array(2 * count);
    const places = Int32Array.from(selected);
    this.looksBeside = places.some((place) => place < 0);
    const drawsBefore = ctx.luck.draws;
    let monthsLived = 0;
    for (let i = 0; i < count; i++) {
      monthsLived += this.future(stretch, stretch.from + i, places, series, i, count);
      for (let fact = 0; fact < FACTS; fact++) facts[fact * count + i] = this.keeper.facts[fact];
      digests[i] = this.digest.low;
      digests[count + i] = this.digest.high;
    }
    const draws = ctx.luck.draws - drawsBefore;
    return { from: stretch.from, to: stretch.to, series, facts, digests, draws, monthsLived };
  }

  private future(
    stretch: Stretch,
    future: number,
    places: Int32Array,
    series: Float64Array,
    column: number,
    count: number,
  ): number {
    const { world, row, keeper, digest } = this;
    const { ctx } = world;
    const width = ctx.months + 1;
    ctx.begin(stretch.seed, stretch.ignoranceSeed, future);
    open(world);
    keeper.begin(world);
    world.log?.begin(world);
    digest.begin(future);
    let alive = true;
    for (let month = 0; month <= ctx.months && alive; month++) {
      if (month > 0) {
        alive = liveMonth(world);
        keeper.month(world);
        world.log?.month(world);
      }
      record(world, row);
      digest.add(this.words);
      if (this.looksBeside) keeper.look(world, alive);
      for (let i = 0; i < places.length; i++) {
        const place = places[i];
        series[(i * width + month) * count + column] = place >= 0 ? row[place] : keeper.beside[-1 - place];
      }
    }
    keeper.end(world, alive);
    world.log?.end(world, alive);
    digest.end();
    return world.month;
  }
}

/** Runs one stretch with arrays of its own. */
export function simulate(input: EngineInput, stretch: Stretch, selected: readonly number[]): Chunk {
  return new Simulator(input).run(stretch, selected);
}
