// The scenario that a command is about: a preset, a file, or a link; and the changes asked for with --set.
import { readFileSync, statSync } from 'node:fs';
import { listPresets, preset, validate, writePath, type Scenario, type Value } from '../scenario';
import { decodeFile, decodeLink, fragmentOf, type BrokenReason, type Decoded } from '../share';
import { BadInput, firstOf } from './bad-input';
import { quote, type RunOptions } from './options';

/** What a target says. Links and files may carry more than a scenario; options on the command line go before it. */
export interface Target extends Partial<Omit<RunOptions, 'workers'>> {
  readonly scenario: Scenario;
}

const LARGEST_FILE = 4_000_000;

const REASONS: Readonly<Record<BrokenReason, string>> = {
  empty: 'there is nothing in it',
  foreign: 'it holds no scenario',
  tooLong: 'it is too long',
  truncated: 'its end is missing',
  checksum: 'it was damaged on the way (its checksum does not fit)',
  newer: 'it was written by a later version of this program',
  library: 'it holds a whole library; save the one scenario as a file of its own',
  unknownBase: 'it starts from a preset that this program does not have',
  unreadable: 'it is not JSON, or no scenario that can be read',
};

/** @throws BadInput when there is no such preset or file, or when anything in it is not in order */
export function readTarget(text: string): Target {
  const known = preset(text);
  if (known) return { scenario: known };
  const decoded = decode(text);
  const name = isLink(text) ? 'The link' : text;
  if (decoded.status === 'broken') throw new BadInput(`${name}: ${REASONS[decoded.reason]}`);
  if (decoded.status === 'repaired') throw new BadInput(`${name}: ${firstOf(decoded.problems)}`);
  const { scenario, seed, ignoranceSeed, futures } = decoded.state;
  return { scenario, seed, ignoranceSeed, runs: futures };
}

const isLink = (text: string) => text.includes('#') || /^https?:/.test(text);

/** What a link or a file says. @throws BadInput when there is no such file */
export function decode(text: string): Decoded {
  if (isLink(text)) return decodeLink(fragmentOf(text));
  const stats = statSync(text, { throwIfNoEntry: false });
  if (!stats) {
    const presets = listPresets().map(({ id }) => id);
    throw new BadInput(`${quote(text)} is neither a file nor a preset (${presets.join(', ')})`);
  }
  if (!stats.isFile()) throw new BadInput(`${text}: not a file`);
  if (stats.size > LARGEST_FILE) return { status: 'broken', reason: 'tooLong' };
  try {
    return decodeFile(readFileSync(text, 'utf8'));
  } catch {
    throw new BadInput(`${text}: cannot be read`);
  }
}

/**
 * The scenario with `key=value` applied in order; `a..b` is a range, its ends the 10th and 90th percentile. Its fields
 * stand in one order wherever it came from.
 */
export function change(scenario: Scenario, settings: readonly string[]): Scenario {
  const start = validate(scenario);
  if (!start.ok) throw new BadInput(firstOf(start.problems));
  return settings.reduce((before, setting) => {
    const at = setting.indexOf('=');
    if (at < 1) throw new BadInput(`--set ${quote(setting)}: write key=value, as in smb.winRate=0.25`);
    const result = writePath(before, setting.slice(0, at).trim(), readValue(setting, setting.slice(at + 1)));
    if (!result.ok) throw new BadInput(`--set ${firstOf(result.problems)}`);
    return result.value;
  }, start.value);
}

const NUMBER = String.raw`\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*`;
const SINGLE = new RegExp(`^${NUMBER}$`, 'i');
const RANGE = new RegExp(`^${NUMBER}\\.\\.${NUMBER}$`, 'i');

function readValue(setting: string, text: string): Value {
  const single = SINGLE.exec(text);
  if (single) return Number(single[1]);
  const range = RANGE.exec(text);
  if (range) return { p10: Number(range[1]), p90: Number(range[2]) };
  throw new BadInput(`--set ${quote(setting)}: the value must be a number or a range such as 0.21..0.36`);
}
