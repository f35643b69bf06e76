// Foreign JSON to a scenario: checked field by field, and mended where asked. Own code rather than a schema library,
// because the parameter table is the schema, and because one pass both checks and repairs.
import { MAX_MONTHS } from '../../engine/input';
import { fallback, preset } from '../presets';
import { parametersOf } from '../table';
import type { Problem, Result, Scenario } from '../types';
import { readDrawn } from './plan';
import { isObject, own, Report } from './report';
import { readRounds } from './rounds';
import { readRules } from './rules';
import { readSegments } from './segments';
import { readValues } from './values';

export { Report } from './report';
export { readValue } from './values';
export { CURVE_LIMITS, MOST_KEYFRAMES } from './plan';
export { LEVER_BOUNDS } from './rules';

const FIELDS = ['schema', 'base', 'name', 'currency', 'months', 'start', 'company', 'segments', 'plan'];
const PLAN_FIELDS = [
  ...['mix', 'pods', 'programmes', 'research', 'customisation', 'prices', 'structures'],
  ...['focus', 'discounts', 'freeze', 'industrySpread', 'playbook', 'rounds', 'rules'],
];
export const LONGEST_NAME = 80;
const CURRENCY = /^[A-Z]{3}$/;
const START = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/;

/** The scenario if everything in it is in order, else every problem found (at most 100). Never throws. */
export function validate(json: unknown): Result<Scenario> {
  const { scenario, problems } = repair(json);
  return problems.length === 0 ? { ok: true, value: scenario } : { ok: false, problems };
}

export interface Repaired {
  /** Passes `validate`. */
  readonly scenario: Scenario;
  /** What was wrong and now has its default; empty when nothing was. */
  readonly problems: Problem[];
}

/**
 * A usable scenario from whatever came: bad values fall back to the base preset's or the default column's; bad
 * keyframes, rounds, rules and unknown fields are left out; all else is kept.
 */
export function repair(json: unknown): Repaired {
  const report = new Report();
  if (!isObject(json)) {
    report.add('', json === undefined ? 'missing' : 'type', json, 'a scenario');
    return { scenario: fallback, problems: report.problems };
  }
  report.object('', json, FIELDS);
  const schema = own(json, 'schema');
  if (schema !== 1) report.add('schema', schema === undefined ? 'missing' : 'choice', schema, '1');
  const base = own(json, 'base');
  const known = typeof base === 'string' && base.includes('@') ? preset(base) : undefined;
  if (!known)
    report.add(
      'base',
      base === undefined ? 'missing' : 'unknown',
      base,
      'a published preset, e.g. shippo-pivot@1',
    );
  const home = known ?? fallback;

  const currency = readCurrency(report, own(json, 'currency')) ?? home.currency;
  const segments = readSegments(report, own(json, 'segments'), home, currency);
  const ids = segments.map(({ id }) => id);
  const planJson = report.object('plan', own(json, 'plan'), PLAN_FIELDS) ?? {};
  const drawn = readDrawn(report, planJson, ids, home.plan);
  const rounds = readRounds(report, own(planJson, 'rounds'), home.plan);
  const names = { segments: ids, rounds: rounds.map(({ id }) => id) };

  const start = readStart(report, own(json, 'start'));
  const scenario: Scenario = {
    schema: 1,
    base: home.base,
    name: report.text('name', own(json, 'name'), LONGEST_NAME) ?? home.name,
    currency,
    months: report.number('months', own(json, 'months'), 1, MAX_MONTHS, true) ?? home.months,
    ...(start !== undefined && { start }),
    company: readValues(report, 'company', parametersOf('company'), own(json, 'company'), home.company),
    segments,
    plan: { ...drawn, rounds, rules: readRules(report, own(planJson, 'rules'), names) },
  };
  return { scenario, problems: report.problems };
}

/** Is this a calendar month that a scenario may start in? */
export const isStart = (text: string): boolean => START.test(text);

function readStart(report: Report, x: unknown): string | undefined {
  if (x === undefined) return undefined;
  if (typeof x === 'string' && isStart(x)) return x;
  report.add('start', 'type', x, 'a year and a month, e.g. 2026-11');
  return undefined;
}

function readCurrency(report: Report, x: unknown): string | undefined {
  if (typeof x === 'string' && CURRENCY.test(x)) return x;
  report.add('currency', x === undefined ? 'missing' : 'type', x, 'three capital letters, e.g. USD');
  return undefined;
}
