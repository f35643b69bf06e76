// Plain names of files: what they hold and of which scenario, in letters that every disk takes.

const MOST = 40;

/** "The Shippo pivot!" → "the-shippo-pivot"; nothing of a name without letters. */
export function plainName(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLocaleLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, MOST).join('').replace(/-$/, '');
}

export const fileName = (scenario: string, what: string, ending: string): string =>
  `${[plainName(scenario), what].filter((part) => part !== '').join('-')}.${ending}`;
