// The answer of a search, on luck that it has not seen. Of many plans the one that looks best is partly the luckiest one:
// the foremost are counted again and one of them is chosen there, and what it gains is told from futures that had no part
// in choosing it either.
import { pairsAt, Resamples, type Horizon, type Pairs } from '../engine/summary';
import type { Scenario } from '../scenario';
import { freshSeeds, type Count, type Seeds } from './count';
import { figuresOf, type Figures } from './figures';
import { gainsOf, type Gains } from './gains';
import { costBy, type Goal } from './goal';
import { inTurn } from './in-turn';
import type { Candidate, Hunt } from './optimise';

/** Plans that are counted again, the present one besides. */
const CONTENDERS = 5;

export interface Trial {
  readonly goal: Goal;
  /** Of the search. */
  readonly seeds: Seeds;
  /** Futures in which one of the foremost is chosen, and others in which it is told. */
  readonly choose: number;
  readonly tell: number;
}

/** Both plans in the same futures, A being the present one. */
export interface Round {
  readonly seeds: Seeds;
  readonly present: Figures;
  readonly plan: Figures;
  readonly pairs: Pairs;
  readonly gains: Gains;
}

export interface Verdict {
  /** The foremost on fresh luck, with its figures from where it was found. */
  readonly best: Candidate;
  /** Plans that were counted again. */
  readonly contenders: number;
  /**
   * Is it better than the present one by the goal? `better`: where it was chosen, and again where it is told. `chosen`: where
   * it was chosen, but not where it is told. `none`: nowhere but where it was found, if there.
   */
  readonly outcome: 'better' | 'chosen' | 'none';
  /** From futures that had no part in choosing; those of the choice where none was better there. */
  readonly told: Round;
}

/** How far a check is, in plans; fewer than `of` are counted where none was better when it was chosen. */
export interface Checked {
  readonly done: number;
  readonly of: number;
}

/** null where no plan was tried. Tells after each plan how far it is. Rejects with an AbortError once `signal` fires. */
export async function verify(
  { present, tried }: Hunt,
  { goal, seeds, choose, tell }: Trial,
  count: Count,
  tellFar: (checked: Checked) => void,
  signal: AbortSignal,
): Promise<Verdict | null> {
  const cost = costBy(goal, present.figures);
  const foremost = [...tried].sort((a, b) => cost(a.figures) - cost(b.figures)).slice(0, CONTENDERS);
  if (foremost.length === 0) return null;

  let done = 0;
  const of = foremost.length + 3;
  tellFar({ done, of });
  const counted: Count = async (...asked) => {
    const horizon = await count(...asked);
    tellFar({ done: ++done, of });
    return horizon;
  };
  const again = freshSeeds(seeds, 1);
  const plans = [present, ...foremost].map(({ scenario }) => scenario);
  const [own, ...others] = await countAll(plans, choose, again, counted, signal);
  const costs = others.map((horizon) => cost(figuresOf(horizon)));
  const first = costs.indexOf(Math.min(...costs));
  const best = foremost[first];
  const verdict = { best, contenders: foremost.length };
  if (costs[first] >= cost(figuresOf(own))) {
    return { ...verdict, outcome: 'none', told: roundOf(again, own, others[first]) };
  }

  const unseen = freshSeeds(seeds, 2);
  const [before, after] = await countAll([present.scenario, best.scenario], tell, unseen, counted, signal);
  const told = roundOf(unseen, before, after);
  return { ...verdict, outcome: cost(told.plan) < cost(told.present) ? 'better' : 'chosen', told };
}

async function countAll(
  plans: readonly Scenario[],
  futures: number,
  seeds: Seeds,
  count: Count,
  signal: AbortSignal,
): Promise<Horizon[]> {
  const found: Horizon[] = [];
  await inTurn(
    plans.map((plan, i) => ({ plan, i })),
    async ({ plan, i }) => {
      found[i] = await count(plan, futures, seeds, signal);
    },
    signal,
  );
  return found;
}

const roundOf = (seeds: Seeds, present: Horizon, plan: Horizon): Round => ({
  seeds,
  present: figuresOf(present),
  plan: figuresOf(plan),
  pairs: pairsAt(present, plan),
  gains: gainsOf(present, plan, new Resamples(present.alive.length)),
});
