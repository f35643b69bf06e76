// `presets`, `params` and `validate`: what there is to choose from, and whether a file is in order.
import { parameters, units } from '../messages/en/parameters';
import { presets as presetWords } from '../messages/en/presets';
import {
  fallback,
  isPresetId,
  isRange,
  listPaths,
  listPresets,
  locate,
  preset,
  readPath,
  SOURCES,
  type Scenario,
  type Value,
} from '../scenario';
import { BadInput, describe } from './bad-input';
import { aligned } from './columns';
import { only, parse } from './options';
import { emit } from './output';
import { decode, readTarget } from './target';

/** One preset a line, its id first, and what it shows last. */
export function presets(args: readonly string[]): void {
  none(args);
  const shows = (id: string) => (isPresetId(id) ? presetWords.words[id].shows : '');
  emit(aligned(listPresets().map(({ id, base, name }) => [id, base, name, shows(id)])));
}

/** Every path that `--set` understands, as it stands in a scenario. */
export function params(args: readonly string[]): void {
  const { positionals } = parse(args, {});
  const scenario =
    positionals.length > 0 ? readTarget(only(positionals, 'preset or file')).scenario : fallback;
  const header = ['path', 'value', 'unit', 'allowed', 'range', 'source', 'what'];
  emit(aligned([header, ...listPaths(scenario).map((path) => row(scenario, path))]));
}

function row(scenario: Scenario, path: string): string[] {
  const value = show(readPath(scenario, path));
  const place = locate(scenario, path);
  if (!place) return [path, value, '', '', 'no', '', path === 'months' ? 'Months simulated' : 'Drawn plan'];
  const { row, column } = place;
  const level = column.perDollar === undefined ? '' : `, dollars × ${column.perDollar}`;
  const source = (column.source === 'assumption' ? 'assumption' : SOURCES[column.source].where) + level;
  return [
    ...[path, value, units[row.unit] || row.unit, `${row.valid[0]}..${row.valid[1]}`, row.law],
    ...[source, parameters[row.scope][row.key].label],
  ];
}

function show(value: Value | undefined): string {
  if (value === undefined) return '';
  return isRange(value) ? `${value.p10}..${value.p90}` : `${value}`;
}

/** Says that a scenario is in order, or lists everything that is wrong with it on standard error. */
export function validateFile(args: readonly string[]): void {
  const { positionals } = parse(args, {});
  const target = only(positionals, 'preset, file or link');
  const decoded = preset(target) ? undefined : decode(target);
  if (decoded?.status === 'repaired') throw new BadInput(decoded.problems.map(describe).join('\n'));
  readTarget(target);
  emit(`${target}: in order\n`);
}

function none(args: readonly string[]): void {
  const { positionals } = parse(args, {});
  if (positionals.length > 0) throw new BadInput(`No argument is expected, found ${positionals[0]}`);
}
