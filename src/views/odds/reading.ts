// From a run's odds to what the strip says.
import type { EngineInput } from '../../engine';
import { hashText } from '../../engine/random';
import type { Driver, Odds } from '../../engine/summary';
import { listPaths, type Scenario } from '../../scenario';

/** Futures that survive: found, and per hundred as rounded together with the other outcomes. */
export const survivors = ({ futures, outcomes, per100 }: Odds) => ({
  found: futures - outcomes.outOfCash,
  per100: 100 - per100.outOfCash,
});

/** The published path of an uncertain value; undefined when the scenario has changed since. */
export function driverPath(scenario: Scenario, input: EngineInput, { index }: Driver): string | undefined {
  const hash = input.uncertainHash[index];
  return listPaths(scenario).find((path) => hashText(path) === hash);
}

/** The value that the odds hang on most, if they hang on any by more than sampling explains. */
export function mainDriver(drivers: readonly Driver[]): Driver | undefined {
  const [first] = drivers;
  return first && Math.abs(first.survivalHigh - first.survivalLow) > 2 * first.error ? first : undefined;
}
