// A column of names and links, as a teacher pastes it: any separators, quotes, bullets, whole addresses or records alone.
import type { Scenario } from '../scenario';
import { decodeLink, wordsOf, type ViewValue } from '../share';
import { findLinks } from './find-links';
import { marketKey, marketOfRecord, type Market } from './market';
import { decodeRecord, encodeRecord, LONGEST_RECORD, type GameRecord, type Refused } from './record';

export interface Player {
  /** As pasted, or as the record has it; '' where neither says. */
  readonly name: string;
  readonly record: GameRecord;
  /** The record as it is written. */
  readonly text: string;
  /** What opens it: the record, or record and market together. */
  readonly fragment: string;
  readonly market: Market;
  readonly key: string;
}

export type Rejected =
  | Refused
  | ('noLink' | 'longLine' | 'notAGame' | 'brokenMarket' | 'unknownBase' | 'otherMarket')
  | ('duplicate' | 'tooMany' | 'tooMuch');

/** A line that could not be used, kept as it came. */
export interface Reject {
  readonly line: number;
  readonly text: string;
  readonly reason: Rejected;
  /** The name of whom it repeats. */
  readonly of?: string;
}

export interface Roster {
  readonly players: readonly Player[];
  readonly rejects: readonly Reject[];
}

const MOST_PLAYERS = 500;
/** A class of sixty takes some 40,000 letters. */
const MOST_PASTED = 2_000_000;
/** Four times what chats and mails leave whole of a link; a longer line is no name and link. */
const LONGEST_LINE = 8000;
const LONGEST_NAME = 60;
/** Letters beside a link among which its name is looked for. */
const LONGEST_BESIDE = 200;

const AROUND = /^[\s,;:|"'<>()[\]•*–—-]+|(?:[\s,;:|"'<>()[\]•*–—-]|\s\.)+$/g;
/** A first line of heads of columns, and of nothing else. */
const HEADS = /^\W*(?:(?:name|student|player|group|team|link|game)s?(?:\W+|$))+$/i;
const NUMBERED = /^\d{1,3}[.)]\s+/;

/** Every line is read; nothing is lost: what is no player, nor the heads of the columns, is a reject with its reason. */
export function readRoster(pasted: string, here: Scenario, known: readonly Player[] = []): Roster {
  const players: Player[] = [...known];
  const rejects: Reject[] = [];
  const { lines, beyond } = linesOf(pasted);
  const refuse = (at: number, text: string, reason: Rejected, of?: string) =>
    rejects.push({
      ...{ line: at + 1, text: text.slice(0, 2 * LONGEST_RECORD), reason },
      ...(of !== undefined && { of }),
    });
  lines.forEach((raw, at) => {
    const text = raw.trim();
    // Blank lines and remarks, as the saved file has them.
    if (text === '' || text.startsWith('# ')) return;
    if (text.length > LONGEST_LINE) return void refuse(at, text, 'longLine');
    const { links, rest } = findLinks(text);
    if (links.length === 0) {
      if (players.length > known.length || rejects.length > 0 || !HEADS.test(text))
        refuse(at, text, 'noLink');
      return;
    }
    for (const link of links) {
      const read = readLink(link, here);
      if (typeof read === 'string') refuse(at, text, read);
      else {
        const player: Player = { ...read, name: tidy(rest) || read.record.name };
        const twin = players.find((other) => isSame(other, player));
        if (twin) refuse(at, text, 'duplicate', twin.name);
        else if (players.length >= MOST_PLAYERS) refuse(at, text, 'tooMany');
        else players.push(player);
      }
    }
  });
  if (beyond !== '') refuse(lines.length, beyond, 'tooMuch');
  return { players, rejects };
}

/** The same game of the same player; two who decide alike, and gave the game no name, are two. */
const isSame = (one: Player, other: Player): boolean =>
  one.text === other.text &&
  one.key === other.key &&
  (one.record.name !== '' || one.name.toLowerCase() === other.name.toLowerCase());

/** Lines that are read, and what is too much: no line is cut in two. */
function linesOf(pasted: string): { readonly lines: readonly string[]; readonly beyond: string } {
  const end =
    pasted.length <= MOST_PASTED
      ? pasted.length
      : Math.max(pasted.lastIndexOf('\n', MOST_PASTED), pasted.lastIndexOf('\r', MOST_PASTED)) + 1;
  const lines = pasted.slice(0, end).split(/\r\n|\r|\n/);
  const beyond = pasted.slice(end).trim();
  return { lines: beyond === '' ? lines : lines.slice(0, -1), beyond };
}

const tidy = (beside: string): string =>
  beside
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_BESIDE)
    .replace(AROUND, '')
    .replace(NUMBERED, '')
    .replace(AROUND, '')
    .slice(0, LONGEST_NAME);

/** Brackets and full stops that a sentence puts behind a link. */
function withoutEnd(link: string): string {
  let end = link.length;
  while (end > 0 && ').]'.includes(link[end - 1])) end -= 1;
  return link.slice(0, end);
}

/** One link, fragment or record. */
function readLink(link: string, here: Scenario): Omit<Player, 'name'> | Rejected {
  const trimmed = withoutEnd(link.trim());
  const hash = trimmed.indexOf('#');
  const pieces = hash < 0 ? [`play=${trimmed}`] : trimmed.slice(hash + 1).split('&');
  const word = (name: string) => pieces.find((piece) => piece.startsWith(`${name}=`))?.slice(name.length + 1);
  const written = word('play');
  if (written === undefined || /^[01]?$/.test(written)) return 'notAGame';
  const decoded = decodeRecord(written);
  if (!decoded.ok) return decoded.reason;
  const { record } = decoded;
  const coded = word('link');
  const sent = coded === undefined ? null : decodeLink(coded);
  if (sent?.status === 'broken' || sent?.status === 'repaired') return 'brokenMarket';
  const found = marketOfRecord(record, sent?.state.scenario ?? here);
  if (!found.ok) return found.reason;
  const text = encodeRecord(record);
  const fragment = coded === undefined ? `play=${text}` : `link=${coded}&play=${text}`;
  return { record, text, fragment, market: found.market, key: marketKey(found.market) };
}

/**
 * The fragment that opens a record of a market: with the market's own link where no preset is that market. Other words
 * stand last: a comma, which would end the link in a list, is escaped in them, and whoever cuts them off has the game.
 */
export const gameFragment = (
  text: string,
  market: Market,
  link: (market: Market) => string,
  words: Readonly<Record<string, ViewValue>> = {},
): string =>
  [
    ...(market.hash === 0 ? [] : [`link=${link(market)}`]),
    ...[`play=${text}`, wordsOf(words)].filter((piece) => piece !== ''),
  ].join('&');

/** What begins a market, for a class. */
export const marketFragment = (market: Market, link: (market: Market) => string): string => {
  const { scenario, seed, ignoranceSeed, hash } = market;
  const seeds = ignoranceSeed === seed ? `seed=${seed}` : `seed=${seed}&ignoranceSeed=${ignoranceSeed}`;
  return hash === 0
    ? `play=1&preset=${scenario.base}&months=${scenario.months}&${seeds}`
    : `play=1&link=${link(market)}&months=${scenario.months}`;
};

/** A file, or a mail, from which the same players are read again. */
export const writeRoster = (players: readonly Pick<Player, 'name' | 'fragment'>[], heading: string): string =>
  [`# ${heading}`, ...players.map(({ name, fragment }) => `${name.replace(/[\t#]/g, ' ')}\t#${fragment}`)]
    .map((line) => `${line}\n`)
    .join('');
