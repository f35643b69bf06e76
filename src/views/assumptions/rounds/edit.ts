// Changes to the list of funding rounds that keep the plan in order: nothing may wait for, or call, what is not there.
import { MAX_ROUNDS } from '../../../engine';
import type { Action, Plan, Round, Rule } from '../../../scenario';

/** Longest name that the scenario takes. */
export const LONGEST_LABEL = 40;

export const isFull = ({ rounds }: Plan): boolean => rounds.length >= MAX_ROUNDS;
export const MOST_ROUNDS = MAX_ROUNDS;

const idOf = (number: number) => `round-${number}`;

/** The first number from `from` on that no round has. */
function firstFree(
  rounds: readonly Round[],
  from: number,
  has: (round: Round, number: number) => boolean,
): number {
  let number = from;
  while (rounds.some((round) => has(round, number))) number++;
  return number;
}

/**
 * One more round with the table's values, at the end. It waits for the last that is no bridge: a later round that is
 * agreed closes those before it, which nobody meant by adding one. The same plan when there is no room.
 */
export function addRound(plan: Plan, labelOf: (number: number) => string): Plan {
  const { rounds } = plan;
  if (isFull(plan)) return plan;
  const id = firstFree(rounds, 1, (round, number) => round.id === idOf(number));
  const label = firstFree(rounds, rounds.length + 1, (round, number) => round.label === labelOf(number));
  const last = rounds.filter(({ values }) => values.bridge !== 1).at(-1);
  const added: Round = {
    id: idOf(id),
    label: labelOf(label),
    ...(last && { needs: last.id }),
    values: {},
  };
  return { ...plan, rounds: [...rounds, added] };
}

const change = (plan: Plan, id: string, to: (round: Round) => Round): Plan => ({
  ...plan,
  rounds: plan.rounds.map((round) => (round.id === id ? to(round) : round)),
});

export const renameRound = (plan: Plan, id: string, label: string): Plan =>
  change(plan, id, (round) => ({ ...round, label }));

const waitingFor = ({ needs: _before, ...round }: Round, needs: string | undefined): Round =>
  needs === undefined ? round : { ...round, needs };

/** `needs` undefined: it waits for none. */
export const setNeeds = (plan: Plan, id: string, needs: string | undefined): Plan =>
  change(plan, id, (round) => waitingFor(round, needs));

/** Rounds that one may wait for: those before it. */
export const earlier = ({ rounds }: Plan, id: string): readonly Round[] =>
  rounds.slice(
    0,
    rounds.findIndex((round) => round.id === id),
  );

/** The plan with a round one place earlier (−1) or later (1); undefined when it stands at the end already. */
export function moveRound(plan: Plan, id: string, by: -1 | 1): Plan | undefined {
  const from = plan.rounds.findIndex((round) => round.id === id);
  const to = from + by;
  if (to < 0 || to >= plan.rounds.length) return undefined;
  const rounds = [...plan.rounds];
  [rounds[from], rounds[to]] = [rounds[to], rounds[from]];
  return { ...plan, rounds };
}

/** Why a round cannot pass its neighbour: the later of them waits for the earlier. */
export function obstacle(
  { rounds }: Plan,
  id: string,
  by: -1 | 1,
): { later: Round; needs: Round } | undefined {
  const at = rounds.findIndex((round) => round.id === id);
  const [needs, later] = by < 0 ? [rounds[at - 1], rounds[at]] : [rounds[at], rounds[at + 1]];
  return needs && later && later.needs === needs.id ? { later, needs } : undefined;
}

export interface Removed {
  readonly plan: Plan;
  /** Rounds that waited for it; they now wait for what it waited for. */
  readonly freed: readonly Round[];
  /** Rules that called for it and go on without. */
  readonly changed: readonly Rule[];
  /** Rules that did nothing else, and went with it. */
  readonly gone: readonly Rule[];
}

export function removeRound(plan: Plan, id: string): Removed {
  const round = plan.rounds.find((other) => other.id === id);
  const calls = (action: Action) => action.lever === 'raise' && action.round === id;
  const touched = plan.rules.filter(({ then }) => then.some(calls));
  const gone = touched.filter(({ then }) => then.every(calls));
  const freed = plan.rounds.filter(({ needs }) => needs === id);
  const rules = plan.rules
    .filter((rule) => !gone.includes(rule))
    .map((rule) =>
      touched.includes(rule) ? { ...rule, then: rule.then.filter((action) => !calls(action)) } : rule,
    );
  const rounds = plan.rounds
    .filter((other) => other.id !== id)
    .map((other) => (other.needs === id ? waitingFor(other, round?.needs) : other));
  return {
    plan: { ...plan, rounds, rules },
    freed,
    changed: touched.filter((rule) => !gone.includes(rule)),
    gone,
  };
}
