// How the numbers of a bow-tie are told, and the table behind it. Pure.
import type { Table } from '../../charts';
import { average, count, money } from '../../format';
import type { Messages } from '../../messages';
import type { Volumes } from './volumes';

export type BowTieTexts = Awaited<ReturnType<Messages['bowTie']>>;

/** Averages of fewer keep one decimal. */
const SMALL = 9.95;
export const told = (x: number): string => (x < SMALL ? average(x) : count(x));

const AMOUNTS: readonly string[] = ['newArr', 'expansionArr', 'contractionArr', 'churnedArr', 'arrAfter'];

/** One column for each segment; its amounts and numbers stand in the rows. */
export function tableOf(
  t: BowTieTexts,
  period: string,
  currency: string,
  columns: readonly { readonly label: string; readonly volumes: Volumes }[],
): Table {
  const names = Object.keys(t.table.rows) as (keyof BowTieTexts['table']['rows'])[];
  const of = ({ flow, before, after }: Volumes): Record<(typeof names)[number], number> => ({
    ...flow,
    ...{ pipelineBefore: before.pipeline, pipelineAfter: after.pipeline, waitingAfter: after.backlog },
    ...{ customersBefore: before.customers, customersAfter: after.customers, arrAfter: after.arr },
  });
  return {
    ...{ caption: t.table.caption(period), index: t.table.index, file: `bow-tie-${currency}` },
    rows: names.map((name) => t.table.rows[name]),
    columns: columns.map(({ label, volumes }) => ({
      label,
      values: names.map((name) => of(volumes)[name]),
      text: (x, row) => (AMOUNTS.includes(names[row]) ? money(x, currency) : told(x)),
    })),
  };
}
