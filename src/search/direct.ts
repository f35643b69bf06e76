// A library's global optimiser (DIRECT: Jones, Perttunen and Stuckman 1993), asked for functions that take time to answer.

/** A function over the unit cube; less is better. */
export interface Minimise {
  /** Dimensions of the cube. */
  readonly size: number;
  /** Points at most; those whose value is known by key count once. */
  readonly budget: number;
  /** Points with equal keys have equal values. */
  readonly key: (point: readonly number[]) => string;
  /** In the order of the points. */
  readonly values: (points: readonly (readonly number[])[]) => Promise<readonly number[]>;
}

/** Part of the budget that looks over the whole cube; the rest looks more closely around the best point there. */
const WIDE = 0.6;
/** Half the edge of the smaller cube. */
const CLOSE = 1 / 6;
/** Rounds that ask for nothing new before a cube counts as known. */
const MOST_IDLE = 20;

export async function minimise(task: Minimise): Promise<void> {
  // Fetched when somebody searches.
  const { default: direct } = await import('ml-direct');
  const { size, budget, key, values } = task;
  const known = new Map<string, number>();
  let best: readonly number[] = Array.from({ length: size }, () => 0.5);
  let least = Infinity;

  /**
   * The library wants answers at once. Points of one of its rounds do not depend on each other's values: a round is run
   * with blanks, what it asked for is answered, and it is run once more, from the same state and to the next one.
   */
  async function within(low: readonly number[], high: readonly number[], most: number): Promise<void> {
    let state: unknown;
    for (let idle = 0; known.size < most && idle < MOST_IDLE;) {
      const asked = new Map<string, number[]>();
      const ask = (given: readonly number[]): number => {
        const point = Array.from(given);
        const name = key(point);
        const value = known.get(name);
        if (value === undefined && !asked.has(name)) asked.set(name, point);
        return value ?? 0;
      };
      const round = (): unknown =>
        direct(ask, [...low], [...high], {
          // Before the first round there is the middle alone. What the library is given it writes on.
          ...(state === undefined
            ? { iterations: 0 }
            : { iterations: 1, initialState: structuredClone(state) }),
        }).finalState;
      round();
      const news = [...asked.entries()].slice(0, most - known.size);
      idle = news.length > 0 ? 0 : idle + 1;
      const answers = await values(news.map(([, point]) => point));
      news.forEach(([name, point], i) => {
        if (answers[i] < least) [best, least] = [point, answers[i]];
        known.set(name, answers[i]);
      });
      state = round();
    }
  }

  if (size === 0) {
    await values([best]);
    return;
  }
  await within(
    best.map(() => 0),
    best.map(() => 1),
    Math.round(WIDE * budget),
  );
  await within(
    best.map((x) => Math.max(0, x - CLOSE)),
    best.map((x) => Math.min(1, x + CLOSE)),
    budget,
  );
}
