// Does a change of the scenario show in a headline figure? Compared future by future on the same luck.
import { F, Simulator, type Chunk } from '../../src/engine';
import { compile, writePath, type Scenario, type Value } from '../../src/scenario';

/** Fresh luck: nothing was chosen by looking at it. */
const SEED = 20_260_214;
/** Futures are added until a figure stands out, this many at a time, up to so many times. */
const FUTURES = 100;
const BATCHES = 24;
/** Standard errors of the paired difference that a figure must be away from nothing. A dead control differs by nothing. */
const TOLERANCE = 3;

const PAYS_ITS_OWN_WAY = 0;
const OUT_OF_CASH = 2;

type Fact = (place: number) => number;

/**
 * What the odds strip shows, of one future. Where the page shows a typical (median) figure the mean stands for it: of
 * a mean the paired error is known.
 */
const FIGURES: Readonly<Record<string, (fact: Fact) => number>> = {
  'futures that survive': (fact) => (fact(F.outcome) === OUT_OF_CASH ? 0 : 1),
  'futures that pay their own way': (fact) => (fact(F.outcome) === PAYS_ITS_OWN_WAY ? 1 : 0),
  'futures that break even': (fact) => (fact(F.breakEven) >= 0 ? 1 : 0),
  'ARR at the horizon': (fact) => fact(F.arr),
  // Told of survivors; a pair counts where both survive.
  'lowest cash': (fact) => (fact(F.outcome) === OUT_OF_CASH ? NaN : fact(F.lowestCash)),
};

/** A scenario whose futures are lived when they are asked for, and kept. */
export class Lived {
  private readonly simulator: Simulator;
  private readonly chunks: Chunk[] = [];

  constructor(scenario: Scenario) {
    this.simulator = new Simulator(compile(scenario));
  }

  batch(index: number): Chunk {
    const from = index * FUTURES;
    const stretch = { seed: SEED, ignoranceSeed: SEED, from, to: from + FUTURES };
    return (this.chunks[index] ??= this.simulator.run(stretch, []));
  }
}

const factsOf =
  ({ facts }: Chunk, future: number): Fact =>
  (place) =>
    facts[place * FUTURES + future];

/** Differences of one figure over pairs of futures. */
class Paired {
  private n = 0;
  private sum = 0;
  private squares = 0;

  add(difference: number): void {
    if (Number.isNaN(difference)) return;
    this.n += 1;
    this.sum += difference;
    this.squares += difference * difference;
  }

  standsOut(): boolean {
    const mean = this.sum / this.n;
    const variance = (this.squares - this.n * mean * mean) / (this.n - 1);
    return Math.abs(mean) > TOLERANCE * Math.sqrt(Math.max(0, variance) / this.n);
  }
}

/** Two scenarios side by side, a batch of futures at a time. */
class Comparison {
  private readonly figures = Object.entries(FIGURES).map(([name, of]) => ({
    name,
    of,
    paired: new Paired(),
  }));

  constructor(
    private readonly before: Lived,
    private readonly after: Lived,
  ) {}

  /** @returns the figure that stands out after one more batch */
  look(batch: number): string | undefined {
    const [a, b] = [this.before.batch(batch), this.after.batch(batch)];
    for (let future = 0; future < FUTURES; future++) {
      const [x, y] = [factsOf(a, future), factsOf(b, future)];
      for (const { of, paired } of this.figures) paired.add(of(y) - of(x));
    }
    return this.figures.find(({ paired }) => paired.standsOut())?.name;
  }
}

/**
 * A figure that one of the changes moves beyond its paired sampling error; undefined when none does in as many futures
 * as there are. The changes take turns, because one of them may be enough at once.
 */
export function movedFigure(before: Lived, changes: readonly Scenario[]): string | undefined {
  const comparisons = changes.map((scenario) => new Comparison(before, new Lived(scenario)));
  for (let batch = 0; batch < BATCHES; batch++) {
    for (const comparison of comparisons) {
      const found = comparison.look(batch);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether two scenarios have the very same futures, as far as the headline tells them. */
export function sameFutures(before: Lived, after: Lived): boolean {
  const [a, b] = [before.batch(0), after.batch(0)];
  return a.facts.every((value, i) => Object.is(value, b.facts[i]));
}

/** The scenario with one value changed, which must be allowed. */
export function withValue(scenario: Scenario, path: string, value: Value): Scenario {
  const written = writePath(scenario, path, value);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value;
}
