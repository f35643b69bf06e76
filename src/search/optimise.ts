// The search for a better plan: candidates on the same luck as the present one, the best of all that were counted.
import type { Scenario } from '../scenario';
import type { Count } from './count';
import { minimise } from './direct';
import { figuresOf, type Figures } from './figures';
import { costBy, type Goal } from './goal';
import { inTurn } from './in-turn';
import { PlanSpace, type Space } from './space';
import type { Sample } from './survey';

export interface Candidate {
  readonly scenario: Scenario;
  readonly figures: Figures;
}

export interface Task extends Sample {
  readonly scenario: Scenario;
  readonly space: Space;
  readonly goal: Goal;
  /** Plans to count at most, the present one besides. */
  readonly budget: number;
}

export interface Hunt {
  readonly present: Candidate;
  /** Different plans counted, the present one besides. */
  readonly tried: readonly Candidate[];
  /** The best by the goal, which may be the present one. */
  readonly best: Candidate;
}

/** Of a plan that is refused: worse than any that can be counted. */
const REFUSED = 10;

/**
 * Tells after each plan how far the search is. Once `signal` fires it resolves with what it has found by then; it rejects
 * when even the present plan could not be counted, and when counting fails.
 */
export async function findBetter(
  { scenario, space, goal, budget, futures, seeds }: Task,
  count: Count,
  tell: (hunt: Hunt) => void,
  signal: AbortSignal,
): Promise<Hunt> {
  const counted = async (plan: Scenario): Promise<Candidate> => ({
    scenario: plan,
    figures: figuresOf(await count(plan, futures, seeds, signal)),
  });
  const present = await counted(scenario);
  const cost = costBy(goal, present.figures);
  let hunt: Hunt = { present, tried: [], best: present };
  const plans = new PlanSpace(scenario, space);

  async function values(points: readonly (readonly number[])[]): Promise<number[]> {
    const costs = points.map(() => REFUSED);
    await inTurn(
      points.map((point, i) => ({ point, i })),
      async ({ point, i }) => {
        const plan = plans.at(point);
        if (!plan) return;
        const candidate = await counted(plan);
        costs[i] = cost(candidate.figures);
        // Of equal ones the present plan stays, and then the first that was found.
        const best = costs[i] < cost(hunt.best.figures) ? candidate : hunt.best;
        hunt = { present, tried: [...hunt.tried, candidate], best };
        tell(hunt);
      },
      signal,
    );
    return costs;
  }

  const key = (point: readonly number[]) => plans.keyAt(point);
  try {
    await minimise({ size: plans.size, budget, key, values });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return hunt;
}
