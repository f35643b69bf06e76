// How many of 100 survive where one assumption has another value: the same first futures as of the plan itself, whose
// own survival is known from more of them.
import { netSaved, type Estimate, type Horizon } from '../engine/summary';
import { centre, locate, readPath, writePath, type Scenario } from '../scenario';
import type { Quest } from './break-even';
import type { Count, Seeds } from './count';

/** The plan as it is, in the futures of a search and in all that were counted. */
export interface Home {
  readonly scenario: Scenario;
  readonly seeds: Seeds;
  /** Its first futures. */
  readonly first: Horizon;
  /** Survivors of 100, of all its futures. */
  readonly survival: Estimate;
}

/**
 * Values that count for an assumption: what its slider reaches of what the scenario takes, and where it stands.
 * undefined: it is none.
 */
export function questOf(scenario: Scenario, path: string, level: number): Quest | undefined {
  const place = locate(scenario, path);
  const value = readPath(scenario, path);
  if (!place || value === undefined) return undefined;
  const { row, column } = place;
  const now = centre(value, row.law);
  const [low, high] = [Math.min(now, column.slider[0]), Math.max(now, column.slider[1])].map((end) =>
    reached(scenario, path, end),
  );
  return { low, high, now, byRatio: row.scale === 'log' && low > 0, step: column.step, level };
}

/** Enough to come within a step of any slider's end. */
const MOST_STEPS = 40;

/** The value nearest to a wanted one that the whole scenario takes, on the way from the present one. */
export function reached(scenario: Scenario, path: string, wanted: number): number {
  const place = locate(scenario, path);
  const value = readPath(scenario, path);
  if (!place || value === undefined) return wanted;
  const { row, column } = place;
  const whole = (x: number) => (row.integer ? Math.round(x) : x);
  const isTaken = (x: number) => writePath(scenario, path, whole(x)).ok;
  if (isTaken(wanted)) return wanted;
  let [taken, refused] = [centre(value, row.law), wanted];
  for (let turn = 0; turn < MOST_STEPS && Math.abs(refused - taken) > column.step / 2; turn++) {
    const middle = (taken + refused) / 2;
    if (isTaken(middle)) taken = middle;
    else refused = middle;
  }
  return whole(taken);
}

/** A range counts as the one value that is asked about: "if it were so". */
export function survivalAt(
  { scenario, seeds, first, survival }: Home,
  path: string,
  count: Count,
  signal: AbortSignal,
): (x: number) => Promise<Estimate> {
  const isWhole = locate(scenario, path)?.row.integer ?? false;
  return async (x) => {
    const value = isWhole ? Math.round(x) : x;
    if (readPath(scenario, path) === value) return survival;
    const changed = writePath(scenario, path, value);
    // Nobody is to ask beyond what is reached.
    if (!changed.ok) throw new RangeError(`${path} cannot be ${value}`);
    const horizon = await count(changed.value, first.alive.length, seeds, signal);
    let [saved, lost] = [0, 0];
    first.alive.forEach((lives, future) => {
      if (lives === horizon.alive[future]) return;
      if (lives === 0) saved += 1;
      else lost += 1;
    });
    const change = netSaved(saved, lost, first.alive.length);
    return {
      value: Math.min(100, Math.max(0, survival.value + change.value)),
      error: Math.hypot(survival.error, change.error),
    };
  };
}
