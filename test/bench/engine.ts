// Measures the engine on one core against the least it could take, and on all cores; prints JSON for run.mjs.
import { availableParallelism } from 'node:os';
import { Simulator, streamCodes, type EngineInput } from '../../src/engine';
import { compile, listPresets, preset } from '../../src/scenario';
import type { Runner } from '../../src/worker';
import { nodePool } from '../../src/worker/node-pool';
import { everythingOff, everythingOn } from '../fixtures/everything-on';
import { record, replay, uniformsOnly } from './draws';
import { places } from './places';

const SEED = 1;
/** Futures of one timing on one core, and of a run at rest. */
const FEW = 100;
const AT_REST = 2000;
const ROUNDS = 7;
/** Rounds until both companies' code has been compiled. */
const COLD = 4;
/** Workers of the target: two cores. */
const TWO = 2;

const worker = new URL('simulate.worker.mjs', import.meta.url);

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
const stretch = (from: number, to: number) => ({ seed: SEED, ignoranceSeed: SEED, from, to });

/** Engine and floors take turns, so that all meet the same moments of the machine. */
function oneCore(input: EngineInput) {
  const codes = streamCodes(input.segmentHash);
  const selected = places(input);
  const simulator = new Simulator(input);
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const part = stretch(round * FEW, (round + 1) * FEW);
    const recording = record(() => new Simulator(input).run(part, []));
    const start = performance.now();
    const { monthsLived } = simulator.run(part, selected);
    const ms = performance.now() - start;
    const draws = replay(recording, codes);
    const uniforms = uniformsOnly(recording.uniforms, codes);
    return { ms, draws, uniforms, perMonth: recording.uniforms / monthsLived, monthsLived };
  });
  // The first round is of code that is not compiled yet.
  const warm = rounds.slice(1);
  const of = (read: (round: (typeof warm)[number]) => number) => median(warm.map(read));
  return {
    perSecond: of(({ ms, monthsLived }) => (1000 * monthsLived) / ms),
    drawsPerSecond: of(({ draws, monthsLived }) => (1000 * monthsLived) / draws),
    ratio: of(({ ms, draws }) => ms / draws),
    uniformsRatio: of(({ ms, uniforms }) => ms / uniforms),
    drawsPerMonth: of(({ perMonth }) => perMonth),
  };
}

/** One company with all that is optional and with nothing of it, by turns: microseconds and draws of a future-month. */
function optional() {
  const [off, on] = [everythingOff(), everythingOn()].map((scenario) => new Simulator(compile(scenario)));
  const time = (simulator: Simulator, round: number) => {
    const start = performance.now();
    const { draws, monthsLived } = simulator.run(stretch(round * FEW, (round + 1) * FEW), []);
    return { each: (1000 * (performance.now() - start)) / monthsLived, draws: draws / monthsLived };
  };
  const rounds = Array.from({ length: ROUNDS + COLD }, (_, round) => ({
    off: time(off, round),
    on: time(on, round),
  })).slice(COLD);
  const of = (read: (round: (typeof rounds)[number]) => number) => median(rounds.map(read));
  return {
    off: { each: of((round) => round.off.each), draws: of((round) => round.off.draws) },
    on: { each: of((round) => round.on.each), draws: of((round) => round.on.draws) },
    ratio: of((round) => round.on.each / round.off.each),
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
console.log(JSON.stringify({ cores, plans, optional: optional() }));
