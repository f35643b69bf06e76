// Values against their rows of the table: numbers and ranges.
import type { Parameter } from '../table';
import type { ProblemCode, Value, Values } from '../types';
import { isObject, join, own, type Json, type Report } from './report';

const describe = ({ valid: [low, high], integer }: Parameter) =>
  `${integer ? 'a whole number from ' : ''}${low} to ${high}`;

/**
 * The value if the row accepts it. A range needs a law, its ends in order, both valid, and strictly inside the law's
 * domain (log: above 0; logit: between 0 and 1).
 */
export function readValue(report: Report, path: string, row: Parameter, x: unknown): Value | undefined {
  if (typeof x === 'number') return report.number(path, x, row.valid[0], row.valid[1], row.integer);
  const refuse = (code: ProblemCode, allowed: string) => {
    report.add(path, code, x, allowed);
    return undefined;
  };
  if (!isObject(x)) return refuse('type', describe(row));
  if (row.law === 'no') return refuse('uncertain', `a single number, ${describe(row)}`);
  const before = report.count;
  report.object(path, x, ['p10', 'p90']);
  const p10 = report.number(join(path, 'p10'), own(x, 'p10'), row.valid[0], row.valid[1]);
  const p90 = report.number(join(path, 'p90'), own(x, 'p90'), row.valid[0], row.valid[1]);
  if (p10 === undefined || p90 === undefined || report.count > before) return undefined;
  if (!(p10 < p90)) return refuse('order', 'p10 below p90');
  if (row.law !== 'normal' && p10 <= 0) return refuse('range', 'a p10 above 0');
  if (row.law === 'logit' && p90 >= 1) return refuse('range', 'a p90 below 1');
  return { p10, p90 };
}

/** Values by key. A bad one is left out, or falls back to `home`'s. */
export function readValues(
  report: Report,
  prefix: string,
  rows: readonly Parameter[],
  x: unknown,
  home: Values = {},
): Record<string, Value> {
  const values: Record<string, Value> = {};
  if (x === undefined) return values;
  const fields: Json | null = report.object(
    prefix,
    x,
    rows.map((row) => row.key),
  );
  if (fields === null) return { ...home };
  for (const row of rows) {
    const given = own(fields, row.key);
    if (given === undefined) continue;
    const value =
      readValue(report, join(prefix, row.key), row, given) ??
      (Object.hasOwn(home, row.key) ? home[row.key] : undefined);
    if (value !== undefined) values[row.key] = value;
  }
  return values;
}
