// From a run's odds to what the strip says.
import type { EngineInput } from '../../engine';
import { MARKET, type Driver, type Outcomes } from '../../engine/summary';
import { errorPer100 } from '../../format';
import { placeText, type Messages } from '../../messages';
import { locate, MARKET_PATH, uncertainPaths, type Scenario } from '../../scenario';

/** Futures that survive: found, and per hundred as rounded together with the other outcomes. */
export const survivors = ({ futures, outcomes, per100 }: Outcomes) => ({
  found: futures - outcomes.outOfCash,
  per100: 100 - per100.outOfCash,
});

/** The published path of an uncertain value, or of the market's knob; undefined when the scenario has changed since. */
export function driverPath(scenario: Scenario, input: EngineInput, { index }: Driver): string | undefined {
  return index === MARKET ? MARKET_PATH : uncertainPaths(scenario, input)[index] || undefined;
}

/** The value that the odds hang on most, if they hang on any by more than sampling explains. */
export function mainDriver(drivers: readonly Driver[]): Driver | undefined {
  const [first] = drivers;
  return first && Math.abs(first.survivalHigh - first.survivalLow) > 2 * first.error ? first : undefined;
}

/** What the odds hang on, longest wording first, and what the numbers mean. */
export function driverWords(messages: Messages, scenario: Scenario, path: string, driver: Driver) {
  const t = messages.app.odds.hangsOn;
  const numbers = [
    String(Math.round(driver.survivalLow)),
    String(Math.round(driver.survivalHigh)),
    errorPer100(driver.error),
  ] as const;
  return { texts: t.texts(nameOf(messages, scenario, path), ...numbers), meaning: t.meaning(...numbers) };
}

function nameOf(messages: Messages, scenario: Scenario, path: string): string {
  if (path === MARKET_PATH) return messages.app.odds.hangsOn.market;
  const place = locate(scenario, path);
  if (!place) return placeText(messages, scenario, path);
  const { row, owner } = place;
  const { label } = messages.parameters[row.scope][row.key];
  return messages.app.odds.hangsOn.what(label, owner === 'company' ? null : owner.label);
}
