// `run`: simulates a scenario and prints what came out.
import { compile, withoutRounds } from '../scenario';
import { bandsCsv, runsCsv, toJson } from './formats';
import type { Host } from './main';
import { choice, only, parse, readRunOptions, runOptions } from './options';
import { BadInput } from './bad-input';
import { checkWritable, emit } from './output';
import { resultOf } from './result';
import { placesOf } from './series';
import { machine, simulateAll } from './simulate-all';
import { change, readTarget } from './target';

export async function run(args: readonly string[], host: Host): Promise<void> {
  const { values, positionals } = parse(args, {
    ...runOptions,
    months: { type: 'string' },
    set: { type: 'string', multiple: true },
    'no-rounds': { type: 'boolean' },
    format: { type: 'string' },
    out: { type: 'string' },
    'runs-out': { type: 'string' },
  });
  const target = readTarget(only(positionals, 'preset, file or link'));
  const options = readRunOptions(values, target);
  const months = values.months === undefined ? [] : [`months=${values.months}`];
  const changed = change(target.scenario, [...months, ...(values.set ?? [])]);
  const scenario = values['no-rounds'] ? withoutRounds(changed) : changed;
  const format = choice('--format', values.format, ['json', 'csv']);
  const runsOut = values['runs-out'];
  if (runsOut !== undefined && runsOut === values.out) throw new BadInput('--out and --runs-out: two files');
  checkWritable('--out', values.out);
  checkWritable('--runs-out', runsOut);

  const input = compile(scenario);
  const runner = machine(host.workerUrl, options.workers);
  try {
    const simulated = await simulateAll(runner, input, options, placesOf(scenario), scenario.name);
    const result = resultOf(scenario, input, options, simulated);
    if (runsOut !== undefined) emit(runsCsv(scenario, simulated.facts), runsOut);
    emit(format === 'csv' ? bandsCsv(result) : `${toJson(result)}\n`, values.out);
  } finally {
    runner.close();
  }
}
