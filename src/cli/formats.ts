// The published result as text: JSON for programs and people, CSV for spreadsheets.
import { LEVELS } from '../engine/summary';
import { futureRecords } from '../export/futures-csv';
import type { Scenario } from '../scenario';
import type { Result } from './result';

const isLeaf = (value: unknown) => typeof value !== 'object' || value === null;

/** JSON with a line for each list or object that holds nothing deeper. NaN and infinities are null. */
export function toJson(value: unknown, indent = ''): string {
  if (isLeaf(value)) return JSON.stringify(value ?? null);
  const list = Array.isArray(value);
  const entries = list
    ? (value as unknown[]).map((entry) => ['', entry] as const)
    : Object.entries(value as object).filter(([, entry]) => entry !== undefined);
  const [open, close] = list ? '[]' : '{}';
  const flat = entries.every(([, entry]) => isLeaf(entry));
  const deeper = flat ? '' : `${indent}  `;
  const parts = entries.map(
    ([key, entry]) => `${deeper}${list ? '' : `${JSON.stringify(key)}: `}${toJson(entry, deeper)}`,
  );
  return flat ? `${open}${parts.join(', ')}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

const cell = (value: number | string) =>
  typeof value === 'string' || Number.isFinite(value) ? `${value}` : '';

const lines = (rows: readonly (readonly (number | string)[])[]) =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('');

/** One row for each series and month; survival has a mean only. Undefined is empty. */
export function bandsCsv({ series, survival, months }: Result): string {
  const levels = [...Object.keys(LEVELS), 'mean'] as const;
  const everyMonth = Array.from({ length: months + 1 }, (_, month) => month);
  return lines([
    ['series', 'month', ...levels],
    ...everyMonth.map((month) => ['survival', month, ...levels.slice(1).map(() => ''), survival[month]]),
    ...Object.entries(series).flatMap(([name, bands]) =>
      everyMonth.map((month) => [name, month, ...Object.values(bands).map((values) => values[month])]),
    ),
  ]);
}

/** One row for each future: how it ended, when its rounds landed, and where it stood at the horizon. */
export const runsCsv = (scenario: Scenario, facts: readonly Float64Array[]): string =>
  lines(futureRecords(scenario, facts));
