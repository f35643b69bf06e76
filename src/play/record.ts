// A game as a text: which market, who, how often, and every decision. `p1.` and letters; the last seven are a checksum.
import { hashText } from '../engine/random';
import { LARGEST_SEED } from '../share';
import { fromLetters, Reader, toLetters, Writer } from './bytes';
import { readTurn, writeTurn } from './record-turns';
import { fitsMarket, type Turn } from './turn';
import { FEWEST_MONTHS, MOST_MONTHS, turnsOf } from './turns';

export interface GameRecord {
  /** Engine that it was last played with. */
  readonly engine: string;
  /** Preset and version behind the market. */
  readonly base: string;
  /** 0: that preset as shipped; else what tells a changed one (market.ts). */
  readonly market: number;
  readonly segments: number;
  readonly rounds: number;
  readonly months: number;
  readonly seed: number;
  readonly ignoranceSeed: number;
  /** How often the player's browser had begun this market, this time included. */
  readonly attempt: number;
  readonly name: string;
  /** ARR that its player saw last, in whole units; so that a newer engine can say what changed. */
  readonly arr: number;
  readonly turns: readonly Turn[];
}

/** Letters of a record at most: what the open part of a link takes. */
export const LONGEST_RECORD = 1000;
export const LONGEST_PLAYER = 32;
const MOST_NAME_BYTES = 72;
const MOST_ATTEMPTS = 9999;
const MOST_SEGMENTS = 4;
const MOST_ROUNDS = 8;
const VERSION = 1;
const LARGEST_HASH = 0xffffffff;
const CHECK = 7;
const FORM = /^p(\d{1,4})\.([a-z0-9]*)$/;

export type Refused = 'empty' | 'foreign' | 'tooLong' | 'damaged' | 'newer' | 'unreadable';
export type DecodedRecord =
  { readonly ok: true; readonly record: GameRecord } | { readonly ok: false; readonly reason: Refused };

const checksum = (body: string) => hashText(`p${VERSION}.${body}`).toString(36).padStart(CHECK, '0');

/** A name that a record can carry: one line, no control characters, not too long. */
export function cleanPlayer(name: string): string {
  const letters = [
    ...name
      .normalize('NFC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ].slice(0, LONGEST_PLAYER);
  while (new TextEncoder().encode(letters.join('')).length > MOST_NAME_BYTES) letters.pop();
  return letters.join('').trim();
}

export function encodeRecord(record: GameRecord): string {
  const out = new Writer();
  out.text(record.engine);
  out.text(record.base);
  out.number(record.market);
  out.number(record.segments);
  out.number(record.rounds);
  out.number(record.months);
  out.number(record.seed);
  out.number(record.ignoranceSeed === record.seed ? 0 : record.ignoranceSeed + 1);
  out.number(record.attempt);
  out.text(record.name);
  out.number(record.arr);
  out.number(record.turns.length);
  for (const turn of record.turns) writeTurn(out, turn);
  const body = toLetters(out.bytes);
  return `p${VERSION}.${body}${checksum(body)}`;
}

/** Never throws, whatever the text. Spaces and line ends that a mail program put in do no harm, nor do capitals. */
export function decodeRecord(text: string): DecodedRecord {
  const refuse = (reason: Refused): DecodedRecord => ({ ok: false, reason });
  if (text.length > 2 * LONGEST_RECORD) return refuse('tooLong');
  const letters = text.replace(/\s+/g, '').toLowerCase();
  if (letters === '') return refuse('empty');
  const [, version, rest] = FORM.exec(letters) ?? [];
  if (version === undefined) return refuse(/^p\d/.test(letters) ? 'damaged' : 'foreign');
  if (Number(version) > VERSION) return refuse('newer');
  const body = rest.slice(0, -CHECK);
  if (Number(version) < VERSION || checksum(body) !== rest.slice(-CHECK)) return refuse('damaged');
  const bytes = fromLetters(body);
  if (!bytes) return refuse('unreadable');
  try {
    return { ok: true, record: read(new Reader(bytes)) };
  } catch {
    return refuse('unreadable');
  }
}

const ENGINE = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
const BASE = /^[a-z][a-z0-9-]{0,40}@\d{1,4}$/;

function read(from: Reader): GameRecord {
  const engine = matching(from.text(14), ENGINE);
  const base = matching(from.text(46), BASE);
  const market = from.number(LARGEST_HASH);
  const segments = from.number(MOST_SEGMENTS, 1);
  const rounds = from.number(MOST_ROUNDS);
  const months = from.number(MOST_MONTHS, FEWEST_MONTHS);
  const seed = from.number(LARGEST_SEED);
  const other = from.number(LARGEST_SEED + 1);
  const attempt = from.number(MOST_ATTEMPTS, 1);
  const name = from.text(MOST_NAME_BYTES);
  if (name !== cleanPlayer(name)) throw new RangeError('name');
  const arr = from.number();
  const turns = Array.from({ length: from.number(turnsOf(months)) }, () => readTurn(from, segments));
  if (!from.isOver || turns.some((turn) => !fitsMarket(turn, segments, rounds)))
    throw new RangeError('turns');
  return {
    ...{ engine, base, market, segments, rounds, months, seed },
    ...{ ignoranceSeed: other === 0 ? seed : other - 1, attempt, name, arr, turns },
  };
}

function matching(text: string, form: RegExp): string {
  if (!form.test(text)) throw new RangeError(text);
  return text;
}
