// What a search among numbers finds: by label, help and key, and by other words for the same. Pure.

interface Described {
  readonly label: string;
  readonly help: string;
}

/** By a word that people type, texts of the page that mean it. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

/** How well an entry fits the words of a query: 0 best; undefined when a word is missing. */
function fit(words: readonly string[], { label, help }: Described, keys: string, synonyms: Synonyms) {
  const title = label.toLowerCase();
  const text = `${title} ${help} ${keys}`.toLowerCase();
  const says = (word: string) => text.includes(word);
  const means = (word: string) => says(word) || (Object.hasOwn(synonyms, word) && synonyms[word].some(says));
  if (words.length === 0 || !words.every(means)) return undefined;
  if (title.startsWith(words[0])) return 0;
  if (words.every((word) => title.includes(word))) return 1;
  return words.every(says) ? 2 : 3;
}

/** What has all words of a query; labels that begin with it come first, and what only means the same last. */
export function search<T>(
  entries: readonly T[],
  query: string,
  textOf: (entry: T) => Described,
  keysOf: (entry: T) => string,
  synonyms: Synonyms,
): readonly T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .flatMap((entry) => {
      const score = fit(words, textOf(entry), keysOf(entry), synonyms);
      return score === undefined ? [] : [{ entry, score }];
    })
    .sort((a, b) => a.score - b.score)
    .map(({ entry }) => entry);
}
