// One future once more, with every figure and all that happened in it.
import type { EngineInput } from '../input';
import { F, rowLength, Simulator } from '../model';
import { Chronicle } from './chronicle';
import type { Ending } from './ending';
import type { StoryEvent } from './events';

export interface Retold {
  readonly future: number;
  /** [row length][months + 1], places as in series.ts of the model; NaN after the month of death. */
  readonly figures: Float64Array;
  /** [FACTS] */
  readonly facts: Float64Array;
  /** In order of time. */
  readonly events: readonly StoryEvent[];
  /** null for who lives to the horizon. */
  readonly ending: Ending | null;
}

/** Keeps the arrays of one company, which are costly to make. The same future gives the same figures as in any run. */
export class Reteller {
  private readonly chronicle = new Chronicle();
  private readonly simulator: Simulator;
  private readonly places: readonly number[];

  constructor(input: EngineInput) {
    this.simulator = new Simulator(input, this.chronicle);
    this.places = Array.from({ length: rowLength(input.segments) }, (_, place) => place);
  }

  retell(future: number, seed: number, ignoranceSeed: number): Retold {
    const stretch = { seed, ignoranceSeed, from: future, to: future + 1 };
    const { series, facts } = this.simulator.run(stretch, this.places);
    const { events, ending } = this.chronicle;
    return {
      future,
      figures: series,
      facts,
      events: [...events, ...evenEvents(facts)].sort(byMonth),
      ending,
    };
  }
}

const byMonth = (a: StoryEvent, b: StoryEvent) => a.month - b.month;

/** Breaking even is known only two months later. */
const evenEvents = (facts: Float64Array): StoryEvent[] =>
  facts[F.breakEven] >= 0 ? [{ kind: 'brokeEven', month: facts[F.breakEven] }] : [];
