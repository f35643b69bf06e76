// A record for each future: how it ended, when its rounds landed, and where it stood at the horizon. Headings stay names
// that programs read; after a dot stands the unit: `month`, `count`, or the currency.
import { CAUSES, F, OUTCOMES } from '../engine';
import type { Scenario } from '../scenario';
import type { CsvCell } from './csv';
import type { BooksMessages } from './words';

/** Heading and records. `facts`: [FACTS][futures]; what never happened is NaN. */
export function futureRecords(
  { plan, currency }: Pick<Scenario, 'plan' | 'currency'>,
  facts: readonly ArrayLike<number>[],
): readonly (readonly CsvCell[])[] {
  const cause = (index: number) => (index > 0 ? CAUSES[index] : '');
  const header = [
    ...['future', 'outcome', 'outOfCash.month', 'outOfCash.cause'],
    ...plan.rounds.map(({ id }) => `round.${id}.month`),
    ...[`arr.${currency}`, `cash.${currency}`, 'customers.count'],
  ];
  const records = Array.from(facts[F.outcome], (outcome, future) => [
    future,
    OUTCOMES[outcome],
    facts[F.deathMonth][future],
    cause(facts[F.cause][future]),
    ...plan.rounds.map((_, round) => facts[F.round + round][future]),
    ...[F.arr, F.cash, F.customers].map((fact) => facts[fact][future]),
  ]);
  return [header, ...records];
}

/** What the names in that table mean, one to a row. `end`: the last month, where nothing else is said. */
export const futureNotes = (t: BooksMessages, end: string): readonly [string, string][] =>
  Object.entries({ ...t.futures.columns(end), ...t.futures.outcomes, ...t.futures.causes });
