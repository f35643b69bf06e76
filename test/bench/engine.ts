// Measures the engine on one core against the least it could take, and on all cores; prints JSON for run.mjs.
import { availableParallelism } from 'node:os';
import { Simulator, streamCodes, type EngineInput } from '../../src/engine';
import { Luck } from '../../src/engine/random';
import { compile, listPresets, preset } from '../../src/scenario';
import type { Runner } from '../../src/worker';
import { nodePool } from '../../src/worker/node-pool';
import { places } from './places';

const SEED = 1;
/** Futures of one timing on one core, and of a run at rest. */
const FEW = 100;
const AT_REST = 2000;
const ROUNDS = 7;
/** Workers of the target: two cores. */
const TWO = 2;

const worker = new URL('simulate.worker.mjs', import.meta.url);

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
const stretch = (from: number, to: number) => ({ seed: SEED, ignoranceSeed: SEED, from, to });

/** Milliseconds for nothing but as many uniforms as the engine drew, through the same keyed generator. */
function bareDraws(input: EngineInput, futures: number, draws: number): number {
  const codes = streamCodes(input.segmentHash);
  const luck = new Luck(codes, false);
  const perFuture = Math.round(draws / futures);
  let sum = 0;
  const start = performance.now();
  for (let future = 0; future < futures; future++) {
    luck.begin(SEED, future);
    for (let i = 0; i < perFuture; i++) sum += luck.uniform(i % codes.length, i);
  }
  const ms = performance.now() - start;
  if (!(sum > 0)) throw new Error('No draws were made');
  return ms;
}

/** Engine and floor take turns, so that both meet the same moments of the machine. */
function oneCore(input: EngineInput) {
  const simulator = new Simulator(input);
  const selected = places(input);
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const start = performance.now();
    const { draws, monthsLived } = simulator.run(stretch(round * FEW, (round + 1) * FEW), selected);
    const ms = performance.now() - start;
    return { ms, floor: bareDraws(input, FEW, draws), draws, monthsLived };
  });
  // The first round is of code that is not compiled yet.
  const warm = rounds.slice(1);
  return {
    perSecond: median(warm.map(({ ms, monthsLived }) => (1000 * monthsLived) / ms)),
    floorPerSecond: median(warm.map(({ floor, monthsLived }) => (1000 * monthsLived) / floor)),
    ratio: median(warm.map(({ ms, floor }) => ms / floor)),
    drawsPerMonth: median(warm.map(({ draws, monthsLived }) => draws / monthsLived)),
  };
}

/** Seconds and months lived of one run at rest, chunks handed over and all. */
async function atRest(pool: Runner, input: EngineInput) {
  let months = 0;
  const start = performance.now();
  const job = { input, ...stretch(0, AT_REST), places: places(input) };
  await pool.run(job, ({ monthsLived }) => (months += monthsLived));
  return { seconds: (performance.now() - start) / 1000, months };
}

async function onPool(workers: number, input: EngineInput) {
  const pool = nodePool(worker, workers);
  await atRest(pool, input);
  const runs = [await atRest(pool, input), await atRest(pool, input), await atRest(pool, input)];
  pool.close();
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    perSecond: median(runs.map(({ seconds, months }) => months / seconds)),
  };
}

const cores = availableParallelism();
const plans = [];
for (const { id, base } of listPresets()) {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const two = await onPool(TWO, input);
  const all = cores === TWO ? two : await onPool(cores, input);
  plans.push({
    id,
    months: input.months,
    ...oneCore(input),
    secondsOnTwo: two.seconds,
    perSecondOnAll: all.perSecond,
  });
}
console.log(JSON.stringify({ cores, plans }));
