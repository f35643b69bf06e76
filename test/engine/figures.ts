// Runs scenarios through the public doors and reads the raw figures of every future by name.
import { expect } from 'vitest';
import {
  companyAt,
  F,
  rowLength,
  segmentAt,
  Simulator,
  type Chunk,
  type CompanySeries,
  type EngineInput,
  type SegmentSeries,
} from '../../src/engine';
import { compile, preset, validate, type Scenario } from '../../src/scenario';

export const SEED = 20_261_121;

/** Every place of the row. */
export const everything = (input: EngineInput) =>
  Array.from({ length: rowLength(input.segments) }, (_, place) => place);

/** Raw figures of a run that selected everything. */
export class Figures {
  readonly input: EngineInput;
  readonly chunk: Chunk;
  readonly futures: number;

  constructor(input: EngineInput, chunk: Chunk) {
    this.input = input;
    this.chunk = chunk;
    this.futures = chunk.to - chunk.from;
  }

  at(place: number, month: number, future = 0): number {
    return this.chunk.series[(place * (this.input.months + 1) + month) * this.futures + future];
  }

  company(name: CompanySeries, month: number, future = 0): number {
    return this.at(companyAt(name), month, future);
  }

  segment(name: SegmentSeries, segment: number, month: number, future = 0): number {
    return this.at(segmentAt(name, segment), month, future);
  }

  /** A company figure month by month, index 0 the opening. */
  line(name: CompanySeries, future = 0): number[] {
    return Array.from({ length: this.input.months + 1 }, (_, month) => this.company(name, month, future));
  }

  segmentLine(name: SegmentSeries, segment: number, future = 0): number[] {
    return Array.from({ length: this.input.months + 1 }, (_, month) =>
      this.segment(name, segment, month, future),
    );
  }

  fact(place: number, future = 0): number {
    return this.chunk.facts[place * this.futures + future];
  }

  /** Last month on the books: that of death, or the horizon. */
  lived(future = 0): number {
    const death = this.fact(F.deathMonth, future);
    return death >= 0 ? death : this.input.months;
  }
}

export interface RunOptions {
  readonly futures?: number;
  readonly seed?: number;
  readonly noLuck?: boolean;
}

export function runInput(input: EngineInput, { futures = 1, seed = SEED }: RunOptions = {}): Figures {
  const stretch = { seed, ignoranceSeed: seed ^ 0x5bd1e995, from: 0, to: futures };
  return new Figures(input, new Simulator(input).run(stretch, everything(input)));
}

/** The compiled scenario, which must pass validation: tests enter by the door that everybody uses. */
export function compiled(scenario: Scenario, noLuck = false): EngineInput {
  const checked = validate(scenario);
  if (!checked.ok) expect.fail(JSON.stringify(checked.problems, null, 1));
  return compile(checked.value, { noLuck });
}

export const run = (scenario: Scenario, options: RunOptions = {}): Figures =>
  runInput(compiled(scenario, options.noLuck), options);

/** A shipped preset. */
export function shipped(id: string): Scenario {
  const found = preset(id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
}
