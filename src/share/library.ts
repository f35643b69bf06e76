// A file of everything that somebody keeps: works as files have them, with what tells them apart. A file of one work
// is a library of one.
import { isRecord, MOST_FILE_CHARACTERS, parseJson, readFile, toFile, writeJson } from './file';
import type { BrokenReason, LinkState } from './state';

/** Version of the list; each work in it has its own. */
const LIBRARY = 1;
const MOST_LIBRARY_CHARACTERS = 100_000_000;

/** A work as it is kept. */
export interface Kept {
  readonly id: string;
  /** Fragment of the link it was opened from; null for one's own work. */
  readonly link: string | null;
  readonly state: LinkState;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export type DecodedLibrary =
  | {
      readonly status: 'ok';
      /** What was not said, or cannot be, is undefined. */
      readonly works: readonly (Pick<Kept, 'state' | 'link'> & Partial<Kept>)[];
      /** Among the works, those with values that could not be used and have their defaults. */
      readonly repaired: number;
      /** Works that cannot be read at all. */
      readonly lost: number;
    }
  | { readonly status: 'broken'; readonly reason: BrokenReason };

/** Indented JSON with a line end. */
export const encodeLibrary = (works: readonly Kept[]): string =>
  writeJson({
    ballast: LIBRARY,
    library: works.map(({ id, link, savedAt, state }) => ({ id, link, savedAt, work: toFile(state) })),
  });

/** What a file of works says, or one of a single work. Never throws, whatever the text. */
export function decodeLibrary(text: string): DecodedLibrary {
  if (text.length > MOST_LIBRARY_CHARACTERS) return { status: 'broken', reason: 'tooLong' };
  if (text.trim() === '') return { status: 'broken', reason: 'empty' };
  const json = parseJson(text);
  if (!isRecord(json) || !('library' in json)) return readOne(json, text.length);
  const { ballast, library } = json;
  if (typeof ballast === 'number' && ballast > LIBRARY) return { status: 'broken', reason: 'newer' };
  if (!Array.isArray(library)) return { status: 'broken', reason: 'unreadable' };
  let repaired = 0;
  const works = library.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const decoded = readFile(entry['work']);
    if (decoded.status === 'broken') return [];
    if (decoded.status === 'repaired') repaired++;
    return { ...readLabel(entry), state: decoded.state };
  });
  return { status: 'ok', works, repaired, lost: library.length - works.length };
}

function readOne(json: unknown, length: number): DecodedLibrary {
  if (length > MOST_FILE_CHARACTERS) return { status: 'broken', reason: 'tooLong' };
  const decoded = readFile(json);
  if (decoded.status === 'broken') return decoded;
  const repaired = decoded.status === 'repaired' ? 1 : 0;
  return { status: 'ok', works: [{ state: decoded.state, link: null }], repaired, lost: 0 };
}

const ID = /^[0-9a-z]{1,64}$/;

function readLabel({ id, link, savedAt }: Readonly<Record<string, unknown>>) {
  return {
    link: typeof link === 'string' && link.length <= MOST_FILE_CHARACTERS ? link : null,
    ...(typeof id === 'string' && ID.test(id) && { id }),
    ...(typeof savedAt === 'number' && savedAt >= 0 && Number.isFinite(savedAt) && { savedAt }),
  };
}
