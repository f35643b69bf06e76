// Runs all futures for a scenario, as often as memory asks for: each pass keeps the series of one group only.
import { bands, fingerprint, Futures, hangsOn, measurePlaces, MetricsKeeper, odds } from '../engine/summary';
import { FACTS, type EngineInput } from '../engine';
import type { Bands, Driver, Metrics, Odds } from '../engine/summary';
import type { Runner } from '../worker';
import { inlineRunner } from '../worker/inline';
import { nodePool } from '../worker/node-pool';
import type { RunOptions } from './options';
import { Progress } from './progress';

/** Bytes that the figures of one pass may take. */
const ROOM = 256e6;
const BYTES = 8;

export interface Simulated {
  readonly odds: Odds;
  readonly metrics: Metrics;
  readonly drivers: readonly Driver[];
  readonly fingerprint: string;
  /** By place in the row, all futures. */
  readonly bands: ReadonlyMap<number, Bands>;
  /** [FACTS][runs] */
  readonly facts: readonly Float64Array[];
}

/** Threads for the command; one worker is this thread itself. */
export function machine(workerUrl: URL, workers: number): Runner {
  const onDegraded = (reason: Error) => {
    process.stderr.write(`The worker threads were lost (${reason.message}); going on without them\n`);
  };
  return workers > 1 ? nodePool(workerUrl, workers, { onDegraded }) : inlineRunner();
}

/** Places that fit into one pass. */
export function groups(places: readonly number[], months: number, runs: number, room = ROOM): number[][] {
  const size = Math.max(1, Math.floor(room / ((months + 1) * runs * BYTES)));
  const count = Math.max(1, Math.ceil(places.length / size));
  return Array.from({ length: count }, (_, i) => places.slice(i * size, (i + 1) * size));
}

/**
 * Futures 0 to runs − 1, and the bands of `places`. The same answer whatever the machine, to the last bit. `room` is
 * in bytes.
 */
export async function simulateAll(
  runner: Runner,
  input: EngineInput,
  { runs, seed, ignoranceSeed }: Omit<RunOptions, 'workers'>,
  places: readonly number[],
  name: string,
  room?: number,
): Promise<Simulated> {
  const { months, segments } = input;
  const passes = groups(places, months, runs, room);
  const progress = new Progress(name, runs * passes.length);
  const found = new Map<number, Bands>();
  const forMetrics = measurePlaces(segments);
  let first: Omit<Simulated, 'bands'> | undefined;
  for (const keep of passes) {
    const selected = first ? keep : [...new Set([...keep, ...forMetrics])];
    const shape = { months, segments, places: selected, keep, capacity: runs };
    const futures = new Futures(shape);
    const keeper = first ? undefined : new MetricsKeeper(shape);
    const job = { input, seed, ignoranceSeed, from: 0, to: runs, places: selected };
    await runner.run(job, (chunk) => {
      futures.ingest(chunk);
      keeper?.ingest(chunk);
      progress.add(chunk.to - chunk.from);
    });
    for (const place of keep) found.set(place, bands(futures, place, { of: 'all' }));
    if (keeper) first = readFirst(futures, keeper, input, ignoranceSeed);
  }
  progress.finish();
  if (!first) throw new Error('A run has at least one pass');
  return { ...first, bands: found };
}

/** What every pass would say alike is read from the first. Facts are copied, so that its figures can go. */
function readFirst(futures: Futures, keeper: MetricsKeeper, input: EngineInput, ignoranceSeed: number) {
  return {
    odds: odds(futures, input),
    metrics: keeper.metrics(futures.count),
    drivers: hangsOn(input, futures, ignoranceSeed),
    fingerprint: fingerprint(futures),
    facts: Array.from({ length: FACTS }, (_, fact) => futures.fact(fact).slice()),
  };
}
