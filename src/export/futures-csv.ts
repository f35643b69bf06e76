// A record for each future: how it ended, when its rounds landed, and where it stood at the horizon.
import { CAUSES, F, OUTCOMES } from '../engine';
import type { Scenario } from '../scenario';
import type { CsvCell } from './csv';

/** Heading and records. `facts`: [FACTS][futures]; what never happened is NaN. */
export function futureRecords(
  { plan }: Pick<Scenario, 'plan'>,
  facts: readonly ArrayLike<number>[],
): readonly (readonly CsvCell[])[] {
  const cause = (index: number) => (index > 0 ? CAUSES[index] : '');
  const header = [
    ...['future', 'outcome', 'outOfCashMonth', 'outOfCashCause'],
    ...plan.rounds.map(({ id }) => `round.${id}`),
    ...['arr', 'cash', 'customers'],
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
