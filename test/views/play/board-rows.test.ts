// The board as a table of a spreadsheet: a record a game, unrounded, safe to open, and a game that goes on without rank.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { marketOf, type Player } from '../../../src/play';
import { fallback } from '../../../src/scenario';
import type { BoardGroup, BoardRow, Played } from '../../../src/state';
import { boardCsv } from '../../../src/views/play/board-rows';
import { played, texts } from './played';

const { board } = texts.t;
const market = marketOf(fallback, { seed: 7, ignoranceSeed: 7 });
let one: Played;
beforeAll(async () => {
  one = await played([]);
});

const rowOf = (name: string, given: Partial<BoardRow> = {}): BoardRow => {
  const player: Player = { name, key: 'k', text: name, fragment: '', market, record: one.record };
  const none = new Float64Array();
  return {
    ...{ player, rank: 1, end: { died: null, arr: 1234.5678, cash: 99.25 }, month: 36, over: true },
    ...{ decisions: 5, arr: none, cash: none, sentArr: null },
    ...given,
  };
};
const groupOf = (rows: readonly BoardRow[], key = 'shippo-pivot@1 0 7 7 36'): BoardGroup => ({
  key,
  market,
  rows,
});
const recordsOf = (groups: readonly BoardGroup[]) => boardCsv(groups, board).trimEnd().split('\r\n');

it('has a record for each game of each market under one head', () => {
  const lines = recordsOf([
    groupOf([rowOf('Ada'), rowOf('Ben')]),
    groupOf([rowOf('Cleo')], 'other 0 8 8 36'),
  ]);
  expect(lines).toHaveLength(4);
  expect(lines[0].split(',')).toEqual(Object.values(board.csvColumns));
  expect(lines[1]).toBe(
    `1,Ada,in business,36,1234.5678,99.25,1,5,shippo-pivot@1 0 7 7 36,${one.record.engine}`,
  );
  expect(lines[3]).toContain('other 0 8 8 36');
});

it('tells who ran out of cash, and gives a game that goes on no rank', () => {
  const dead = rowOf('Ada', { rank: 2, end: { died: 11, arr: 0, cash: 0 }, month: 11 });
  const open = rowOf('Ben', { rank: null, over: false, month: 12 });
  const [, first, second] = recordsOf([groupOf([dead, open])]);
  expect(first).toMatch(/^2,Ada,out of cash,11,0,0,/);
  expect(second).toMatch(/^,Ben,still playing,12,/);
});

const formulaSigns = ['=', '+', '-', '@', '\t', '\r'];
/** As a player may be called, with all that a table is divided by. */
const name = fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ' ', 'a', 'Ω') });

it('stays a table of ten columns whatever the players call themselves', () => {
  fc.assert(
    fc.property(name, (given) => {
      const text = boardCsv([groupOf([rowOf(given), rowOf('Z')])], board);
      // Quoted fields are read as one, whatever is in them.
      const bare = text.replace(/"(?:[^"]|"")*"/g, 'quoted');
      const records = bare.trimEnd().split('\r\n');
      expect(records).toHaveLength(3);
      for (const record of records) expect(record.split(',')).toHaveLength(10);
    }),
  );
});

it('runs no formula that a player is called', () => {
  fc.assert(
    fc.property(fc.constantFrom(...formulaSigns), name, (sign, rest) => {
      const text = boardCsv([groupOf([rowOf(sign + rest)])], board);
      const [, quoted, bare] = /\r\n1,(?:"((?:[^"]|"")*)"|([^",\r\n]*)),/.exec(text)!;
      expect(bare ?? quoted.replaceAll('""', '"')).toMatch(/^'/);
    }),
  );
});
