// A draft as it lies in storage. The work itself is the text of a file (share/file.ts), so that what an older page
// saved is read, migrated and checked exactly like a file; the rest is what drafts are found and told apart by.
import { decodeFile, decodeLink, encodeFile, workKey, type LinkState } from '../share';
import type { Draft } from './types';

export interface StoredDraft {
  /** Version of this form. */
  readonly v: 1;
  readonly id: string;
  readonly link: string | null;
  /** Marks of the work: as the link had it; and as it is now and was lately, newest first. */
  readonly from: string | null;
  readonly trail: readonly string[];
  readonly content: string;
  readonly savedAt: number;
  /** Counts the savings of this draft; `base` is the one that this goes on from. */
  readonly revision: number;
  readonly base: number;
  /** The page, opened once in one tab, that saved it, and how many savings that page had made. */
  readonly writer: string;
  readonly turn: number;
}

export interface Hand {
  readonly writer: string;
  readonly turn: number;
  readonly savedAt: number;
}

export function toRecord({ id, link, state, revision }: Draft, hand: Hand): StoredDraft {
  return {
    v: 1,
    id,
    link,
    from: link === null ? null : markOfLink(link),
    trail: [markOf(state)],
    content: encodeFile(state),
    revision: revision + 1,
    base: revision,
    ...hand,
  };
}

/** Short stand-in for a work: checksum and length of its key. */
const markOf = (state: LinkState): string => workKey(state).split('.').slice(1, 3).join('.');

/** Mark of the work that a fragment opens to; null when it opens to none. */
export function markOfLink(fragment: string): string | null {
  const decoded = decodeLink(fragment);
  return decoded.status === 'broken' ? null : markOf(decoded.state);
}

/** The draft in a record; null when this page cannot read its content. */
export function toDraft({ id, link, content, revision, savedAt }: StoredDraft): Draft | null {
  const decoded = decodeFile(content);
  return decoded.status === 'broken' ? null : { id, link, state: decoded.state, revision, savedAt };
}

const TEXTS = ['id', 'content', 'writer'] as const;
const NUMBERS = ['savedAt', 'revision', 'base', 'turn'] as const;

/** The record, if it is one of this version; whatever else lies there is left alone. */
export function readRecord(x: unknown): StoredDraft | null {
  if (typeof x !== 'object' || x === null) return null;
  const fields = x as Readonly<Record<string, unknown>>;
  const isText = (name: string) => typeof fields[name] === 'string';
  const trail = fields['trail'];
  const good =
    fields['v'] === 1 &&
    Array.isArray(trail) &&
    trail.every((mark) => typeof mark === 'string') &&
    TEXTS.every(isText) &&
    NUMBERS.every((name) => Number.isFinite(fields[name])) &&
    (['link', 'from'] as const).every((name) => fields[name] === null || isText(name));
  return good ? (x as StoredDraft) : null;
}

/** A name that no other draft or page has. */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36).padStart(7, '0')).join(
    '',
  );

/**
 * The record to write, given what is stored under its id: over it; under a new id, beside it, when another page has
 * saved something else there; or none when it is older. Clocks are not asked: they may be wrong.
 */
export function successor(stored: unknown, incoming: StoredDraft): StoredDraft | null {
  if (stored === undefined || stored === null) return incoming;
  const before = readRecord(stored);
  const own = before !== null && before.writer === incoming.writer;
  if (own && before.turn > incoming.turn) return null;
  if (before !== null && (own || before.revision === incoming.base))
    return { ...incoming, revision: before.revision + 1, trail: joined(incoming.trail, before.trail) };
  return { ...incoming, id: randomName() };
}

/** The address is written a moment before or after the draft is saved: a few steps back are enough to know it again. */
const STEPS = 4;
const joined = (now: readonly string[], before: readonly string[]) =>
  [...new Set([...now, ...before])].slice(0, STEPS);
