// How many futures end in each way, and what a change of few of them says of all.
import { F, OUTCOMES, type Outcome } from '../model';
import type { Futures } from './futures';
import { perHundred } from './per-hundred';

export interface Outcomes {
  readonly futures: number;
  /** Futures by how they end. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** The same counted per 100, adding up to 100 (see per-hundred.ts). */
  readonly per100: Readonly<Record<Outcome, number>>;
}

/** Of the first n futures. */
export function outcomesOf(futures: Futures, n: number): Outcomes {
  const ends = futures.fact(F.outcome);
  const counts = OUTCOMES.map(() => 0);
  for (let future = 0; future < n; future++) counts[ends[future]] += 1;
  return counted(n, counts);
}

/**
 * What all futures will count after a change, when only the first few have been run again: the count of all before it,
 * moved by as much as those few moved on the same luck (a control variate). Their own level, which may lie several
 * points off that of all, drops out.
 * @param before all futures before the change
 * @param first the few before it, as many as `now`
 * @param now the same few after it
 */
export function reckoned(before: Outcomes, first: Outcomes, now: Outcomes): Outcomes {
  const { futures } = before;
  const moved = OUTCOMES.map((outcome) => {
    const share = (now.outcomes[outcome] - first.outcomes[outcome]) / now.futures;
    return Math.max(0, before.outcomes[outcome] + share * futures);
  });
  const sum = moved.reduce((a, b) => a + b, 0);
  return counted(
    futures,
    moved.map((count) => (count * futures) / sum),
  );
}

const counted = (futures: number, counts: readonly number[]): Outcomes => ({
  futures,
  outcomes: byOutcome(counts),
  per100: byOutcome(perHundred(counts)),
});

export const byOutcome = (counts: readonly number[]) =>
  Object.fromEntries(OUTCOMES.map((name, i) => [name, counts[i]])) as Record<Outcome, number>;
