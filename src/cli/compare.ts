// `check`: the presets' measures beside what is published of real companies. It reports and decides nothing.
import { ENGINE_VERSION } from '../engine';
import { compile, groupOf, listPresets, preset, PRESET_GROUPS, type Scenario } from '../scenario';
import { BadInput } from './bad-input';
import { BENCHMARKS, type Benchmark } from './benchmarks';
import { markdown } from './columns';
import type { Host } from './main';
import { parse, quote, readRunOptions, runOptions, type RunOptions } from './options';
import { emit } from './output';
import { resultOf, type Result } from './result';
import { placesOf } from './series';
import { machine, simulateAll } from './simulate-all';
import { verdict } from './verdict';

export async function compare(args: readonly string[], host: Host): Promise<void> {
  const { values, positionals } = parse(args, runOptions);
  const options = readRunOptions(values);
  const known = listPresets().map(({ id }) => id);
  const scenarios = (positionals.length > 0 ? positionals : known).map((id) => {
    const scenario = preset(id);
    if (!scenario) throw new BadInput(`${quote(id)} is no preset; there are ${known.join(', ')}`);
    return scenario;
  });
  const found = await results(scenarios, options, host);
  const groups = PRESET_GROUPS.map((group) =>
    found.filter(({ scenario }) => groupOf(scenario.base) === group),
  );
  const tables = groups.filter((group) => group.length > 0).map((group) => table(group, options));
  emit(`${tables.join('\n')}\n${notes(options)}`);
}

async function results(scenarios: readonly Scenario[], options: RunOptions, host: Host): Promise<Result[]> {
  const runner = machine(host.workerUrl, options.workers);
  const found: Result[] = [];
  try {
    for (const scenario of scenarios) {
      const input = compile(scenario);
      const simulated = await simulateAll(runner, input, options, placesOf(scenario), scenario.name);
      found.push(resultOf(scenario, input, options, simulated));
    }
  } finally {
    runner.close();
  }
  return found;
}

/** One for each group of presets, or it would be too wide to read. */
function table(results: readonly Result[], { runs }: RunOptions): string {
  const header = ['measure', 'published', ...results.map(({ scenario }) => scenario.base), 'source'];
  const rows = BENCHMARKS.map((row) => [
    row.name,
    published(row),
    ...results.map((result) => cell(row, result)),
    `${row.source.where} [${row.source.grade}]`,
  ]);
  const living = results.map(({ horizon }) => `${Math.round(runs * horizon.survivors.share)}`);
  rows.push(['Futures alive, of all', '', ...living.map((count) => `${count} of ${runs}`), '']);
  return markdown([header, ...rows]);
}

const notes = ({
  runs,
  seed,
}: RunOptions): string => `Medians over futures alive at the horizon (Series A: all futures); a dash where fewer than 30 have the measure.
Flows from month 25 on; NRR of the customers of a year ago, GRR and churn of the whole base over the last year.
A to B counts only pairs closed by the horizon, so it reads short. Near: beyond the range by at most a quarter.
Engine ${ENGINE_VERSION}, ${runs} futures each, seed ${seed}. Calibrated to published figures only, never to an outcome.
`;

function published({ low, high, format }: Benchmark): string {
  const told = (x: number) => format(x, 'USD');
  if (high === Infinity) return `${told(low)} or more`;
  return low === high ? told(low) : `${told(low)} to ${told(high)}`;
}

function cell({ read, low, high, format }: Benchmark, result: Result): string {
  const x = read(result);
  const said = verdict(x, low, high);
  const told = format(x, result.scenario.currency);
  return said ? `${told} ${said}` : told;
}
