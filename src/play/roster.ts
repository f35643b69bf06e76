// A column of names and links, as a teacher pastes it: any separators, quotes, bullets, whole addresses or records alone.
import type { Scenario } from '../scenario';
import { decodeLink, wordsOf, type ViewValue } from '../share';
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
  Refused | 'noLink' | 'notAGame' | 'brokenMarket' | 'unknownBase' | 'otherMarket' | 'duplicate' | 'tooMany';

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

/** An address with a fragment, a fragment, or a record; a comma or semicolon ends it, for no link has one. */
const LINK = /(?:(?:[a-z][a-z0-9+.-]*:\/\/|\.?\/)[^\s,;#"'<>]*)?#[^\s,;"'<>]+|\bp\d{1,4}\.[a-z0-9]+/gi;
const AROUND = /^[\s,;:|"'<>()[\]•*–—-]+|(?:[\s,;:|"'<>()[\]•*–—-]|\s\.)+$/g;
const NUMBERED = /^\d{1,3}[.)]\s+/;

/** Every line is read; nothing is lost: what is no player is a reject with its reason. */
export function readRoster(pasted: string, here: Scenario, known: readonly Player[] = []): Roster {
  const players: Player[] = [...known];
  const rejects: Reject[] = [];
  pasted
    .slice(0, MOST_PASTED)
    .split(/\r\n|\r|\n/)
    .forEach((raw, at) => {
      const text = raw.trim();
      // Blank lines and remarks, as the saved file has them.
      if (text === '' || text.startsWith('# ')) return;
      const refuse = (reason: Rejected, of?: string) =>
        rejects.push({
          line: at + 1,
          text: text.slice(0, 2 * LONGEST_RECORD),
          reason,
          ...(of !== undefined && { of }),
        });
      const links = text.match(LINK) ?? [];
      if (links.length === 0) return void refuse('noLink');
      const name = links.reduce((rest, link) => rest.replace(link, ' '), text);
      for (const link of links) {
        const read = readLink(link, here);
        if (typeof read === 'string') refuse(read);
        else {
          const player: Player = { ...read, name: tidy(name) || read.record.name };
          const twin = players.find((other) => other.text === player.text && other.key === player.key);
          if (twin) refuse('duplicate', twin.name);
          else if (players.length >= MOST_PLAYERS) refuse('tooMany');
          else players.push(player);
        }
      }
    });
  return { players, rejects };
}

const tidy = (name: string): string =>
  name.replace(AROUND, '').replace(NUMBERED, '').replace(AROUND, '').replace(/\s+/g, ' ').slice(0, 60);

/** One link, fragment or record. */
function readLink(link: string, here: Scenario): Omit<Player, 'name'> | Rejected {
  const trimmed = link.trim().replace(/[).\]]+$/, '');
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
    : `play=1&link=${link(market)}`;
};

/** A file, or a mail, from which the same players are read again. */
export const writeRoster = (players: readonly Pick<Player, 'name' | 'fragment'>[], heading: string): string =>
  [`# ${heading}`, ...players.map(({ name, fragment }) => `${name.replace(/[\t#]/g, ' ')}\t#${fragment}`)]
    .map((line) => `${line}\n`)
    .join('');
