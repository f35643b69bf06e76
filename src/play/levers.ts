// Where the levers stand: what a player sees before deciding, as values rather than steps.
import { MAX_MONTHS } from '../engine/input';
import { drawnCurve, mixAt, valueAt, type Scenario } from '../scenario';
import { playedScenario } from './plan';
import type { Turn } from './turn';
import { firstMonth } from './turns';

export interface Levers {
  /** [segments] shares of effort, price as a factor, ICP focus. */
  readonly mix: readonly number[];
  readonly price: readonly number[];
  readonly focus: readonly number[];
  readonly pods: number;
  readonly freeze: number;
  readonly programmes: number;
  readonly research: number;
  /** [rounds] month from which investors look at each; null: not asked for. */
  readonly rounds: readonly (number | null)[];
}

/** In force in the quarter that follows these turns. */
export function leversAfter(market: Scenario, turns: readonly Turn[]): Levers {
  const month = firstMonth(turns.length);
  const played = playedScenario(market, turns, month);
  const { plan, segments } = played;
  const value = (frames: Parameters<typeof valueAt>[0]) => valueAt(frames, month, 0);
  return {
    mix: mixAt(played, month),
    price: segments.map(({ id }) => value(drawnCurve(plan, 'price', id))),
    focus: segments.map(({ id }) => value(drawnCurve(plan, 'focus', id))),
    pods: value(plan.pods),
    freeze: value(plan.freeze),
    programmes: value(plan.programmes),
    research: value(plan.research),
    rounds: plan.rounds.map(({ values: { fromMonth } }) =>
      fromMonth === MAX_MONTHS ? null : Number(fromMonth),
    ),
  };
}
