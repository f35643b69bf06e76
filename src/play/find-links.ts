// Where in a pasted line links stand, in time that grows with its length and no faster: whatever is pasted must not
// stop the page. A comma or semicolon ends a link, for none has one.

export interface Found {
  readonly links: readonly string[];
  /** What stands around them. */
  readonly rest: string;
}

const PIECE = /[^\s,;"'<>]+/g;
const RECORD = /\bp\d{1,4}\.[a-z0-9]+/gi;
const OF_SCHEME = /[a-z0-9+.-]/i;
const LETTER = /[a-z]/i;

/** Addresses with a fragment, fragments, and records alone. */
export function findLinks(line: string): Found {
  const links: string[] = [];
  let rest = '';
  let from = 0;
  const take = (start: number, end: number) => {
    links.push(line.slice(start, end));
    rest += `${line.slice(from, start)} `;
    from = end;
  };
  for (const { 0: piece, index } of line.matchAll(PIECE)) {
    const hash = piece.indexOf('#');
    const begin = hash < 0 || hash === piece.length - 1 ? piece.length : beginOf(piece.slice(0, hash));
    for (const record of piece.slice(0, begin).matchAll(RECORD))
      take(index + record.index, index + record.index + record[0].length);
    if (begin < piece.length) take(index + begin, index + piece.length);
  }
  return { links, rest: rest + line.slice(from) };
}

/** Where an address begins that ends with this: at its scheme, at a path, or not before the fragment. */
function beginOf(before: string): number {
  const slash = before.indexOf('/');
  if (slash < 0) return before.length;
  if (!before.startsWith('://', slash - 1)) return before[slash - 1] === '.' ? slash - 1 : slash;
  let begin = slash - 1;
  while (begin > 0 && OF_SCHEME.test(before[begin - 1])) begin -= 1;
  while (begin < slash - 1 && !LETTER.test(before[begin])) begin += 1;
  return begin < slash - 1 ? begin : slash;
}
