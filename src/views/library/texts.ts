// The words of the library, as the catalogue brings them when asked; and which scenarios a search finds. Pure.
import type { Messages } from '../../messages';
import { preset, type Scenario } from '../../scenario';

export type LibraryTexts = Awaited<ReturnType<Messages['library']>>;

/** The published preset that a scenario began with, by name. */
export const presetName = ({ base }: Scenario): string => preset(base)?.name ?? base;

/** Does every word of the query stand in the scenario's name, in its segments' or in its preset's? */
export function matches(scenario: Scenario, query: string): boolean {
  const { name, segments } = scenario;
  const text = [name, presetName(scenario), ...segments.map(({ label }) => label)].join(' ');
  const fold = (words: string) => words.normalize('NFKC').toLocaleLowerCase();
  return fold(query)
    .split(/\s+/)
    .every((word) => fold(text).includes(word));
}
