// The words of the library, as the catalogue brings them when asked; and which scenarios a search finds. Pure.
import type { Messages } from '../../messages';
import { preset, type Scenario } from '../../scenario';

export type LibraryTexts = Awaited<ReturnType<Messages['library']>>;

/** The published preset that a scenario began with, by name. */
export const presetName = ({ base }: Scenario): string => preset(base)?.name ?? base;

const fold = (words: string) => words.normalize('NFKC').toLocaleLowerCase().trim();

/** Scenarios with the query in their name; if there are none, those with all its words in name, segments and preset. */
export function search<T>(entries: readonly T[], query: string, of: (entry: T) => Scenario): readonly T[] {
  const named = entries.filter((entry) => fold(of(entry).name).includes(fold(query)));
  if (named.length > 0) return named;
  const words = fold(query).split(/\s+/);
  return entries.filter((entry) => {
    const { name, segments } = of(entry);
    const text = fold([name, presetName(of(entry)), ...segments.map(({ label }) => label)].join(' '));
    return words.every((word) => text.includes(word));
  });
}
