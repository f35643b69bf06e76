// Rules: data, never code. A rule with anything wrong in it is left out whole: without one of its conditions it
// would fire when nobody meant it to.
import { LATCHES, LEVERS, MAX_PODS, METRICS, OPERATORS, STRUCTURES } from '../../engine/input';
import { METRIC_SCOPES, RULE_LIMITS } from '../rules';
import type { Action, Condition, NumberLever, Rule } from '../types';
import { readId } from './ids';
import { CURVE_LIMITS, readShares } from './plan';
import { own, type Report } from './report';

const LARGEST = 1e12;

export const LEVER_BOUNDS: Readonly<
  Record<NumberLever, readonly [low: number, high: number, whole: boolean]>
> = {
  freeze: [0, 1, true],
  pods: [0, MAX_PODS, true],
  cut: [0, 1, false],
  research: [0, 10, false],
  customisation: [0, 1, false],
};

interface Names {
  readonly segments: readonly string[];
  readonly rounds: readonly string[];
}

export function readRules(report: Report, x: unknown, names: Names): Rule[] {
  const taken = new Set<string>();
  return report.list('plan.rules', x, RULE_LIMITS.rules).flatMap((entry, i) => {
    const before = report.count;
    const rule = readRule(report, `plan.rules.${i}`, entry, taken, names);
    return rule && report.count === before ? [rule] : [];
  });
}

function readRule(report: Report, path: string, x: unknown, taken: Set<string>, names: Names): Rule | null {
  const fields = report.object(path, x, ['id', 'label', 'when', 'forMonths', 'once', 'off', 'then']);
  if (!fields) return null;
  const id = readId(report, `${path}.id`, own(fields, 'id'), taken);
  const given = own(fields, 'label');
  const label = given === undefined ? undefined : report.text(`${path}.label`, given, RULE_LIMITS.label);
  const forMonths = report.number(`${path}.forMonths`, own(fields, 'forMonths'), 1, RULE_LIMITS.months, true);
  const once = readFlag(report, `${path}.once`, own(fields, 'once'));
  const off = readFlag(report, `${path}.off`, own(fields, 'off'));
  const when = parts(report, `${path}.when`, own(fields, 'when'), (at, part) =>
    readCondition(report, at, part, names),
  );
  const then = parts(report, `${path}.then`, own(fields, 'then'), (at, part) =>
    readAction(report, at, part, names),
  );
  if (id === undefined || forMonths === undefined) return null;
  return {
    id,
    ...(label !== undefined && { label }),
    when,
    forMonths,
    ...(once !== undefined && { once }),
    ...(off !== undefined && { off }),
    then,
  };
}

function readFlag(report: Report, path: string, x: unknown): boolean | undefined {
  if (typeof x === 'boolean') return x;
  if (x !== undefined) report.add(path, 'type', x, 'true or false');
  return undefined;
}

/** At least one part; what cannot be read has been reported. */
function parts<T>(
  report: Report,
  path: string,
  x: unknown,
  read: (path: string, part: unknown) => T | null,
): T[] {
  const list = report.list(path, x, RULE_LIMITS.parts, false);
  if (list.length === 0) report.add(path, 'missing', x, `1 to ${RULE_LIMITS.parts} entries`);
  return list.flatMap((part, i) => read(`${path}.${i}`, part) ?? []);
}

function readCondition(report: Report, path: string, x: unknown, names: Names): Condition | null {
  const fields = report.object(path, x, ['metric', 'segment', 'op', 'value']);
  if (!fields) return null;
  const metric = report.choice(`${path}.metric`, own(fields, 'metric'), METRICS);
  const op = report.choice(`${path}.op`, own(fields, 'op'), OPERATORS);
  const value = report.number(`${path}.value`, own(fields, 'value'), -LARGEST, LARGEST);
  const given = own(fields, 'segment');
  const scope = metric && METRIC_SCOPES[metric];
  const named = scope === 'segment' || given !== undefined;
  const at = `${path}.segment`;
  const segment = !named
    ? undefined
    : scope === 'segment' || scope === 'either'
      ? report.choice(at, given, names.segments, 'reference')
      : report.choice(at, given, []);
  if (metric === undefined || op === undefined || value === undefined) return null;
  return { metric, ...(segment !== undefined && { segment }), op, value };
}

function readAction(report: Report, path: string, x: unknown, names: Names): Action | null {
  const known = ['lever', 'shares', 'value', 'round', 'latch', 'segment', 'structure'];
  const fields = report.object(path, x, known);
  const lever = fields && report.choice(`${path}.lever`, own(fields, 'lever'), LEVERS);
  if (!fields || !lever) return null;
  if (lever === 'structure') {
    report.object(path, fields, ['lever', 'segment', 'structure']);
    const segment = report.choice(`${path}.segment`, own(fields, 'segment'), names.segments);
    const structure = report.choice(`${path}.structure`, own(fields, 'structure'), STRUCTURES);
    return segment === undefined || structure === undefined ? null : { lever, segment, structure };
  }
  const argument =
    lever === 'mix' ? 'shares' : lever === 'raise' ? 'round' : lever === 'release' ? 'latch' : 'value';
  report.object(path, fields, ['lever', argument, ...(lever === 'focus' ? ['segment'] : [])]);
  const at = `${path}.${argument}`;
  const given = own(fields, argument);
  if (lever === 'mix') {
    const shares = readShares(report, at, given, names.segments);
    return shares && { lever, shares };
  }
  if (lever === 'raise') {
    const round = report.choice(at, given, names.rounds, 'reference');
    return round === undefined ? null : { lever, round };
  }
  if (lever === 'release') {
    const latch = report.choice(at, given, LATCHES);
    return latch === undefined ? null : { lever, latch };
  }
  if (lever === 'focus') {
    const segment = report.choice(`${path}.segment`, own(fields, 'segment'), names.segments);
    const focus = report.number(at, given, ...CURVE_LIMITS.focus);
    return segment === undefined || focus === undefined ? null : { lever, segment, value: focus };
  }
  const [low, high, whole] = LEVER_BOUNDS[lever];
  const value = report.number(at, given, low, high, whole);
  return value === undefined ? null : { lever, value };
}
