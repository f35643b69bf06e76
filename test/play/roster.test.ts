// A class as it is pasted: sixty lines, every kind of separator, and everything else that lands in such a column.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeRecord,
  gameFragment,
  marketHash,
  marketOf,
  marketOfRecord,
  readRoster,
  writeRoster,
  type GameRecord,
} from '../../src/play';
import { preset, writePath, type Scenario } from '../../src/scenario';
import { encodeLink, PLAIN_VIEW } from '../../src/share';
import { aRecord } from './arbitrary';

const here = preset('shippo-pivot')!;
const recordOf = (name: string, attempt = 1, more: Partial<GameRecord> = {}): GameRecord => ({
  ...aRecord,
  ...{ name, attempt },
  ...more,
});
const address = (text: string) => `https://example.org/ballast/#play=${text}`;

const changed = (): Scenario => {
  const written = writePath(here, 'smb.winRate', 0.31);
  if (!written.ok) throw new Error('not written');
  return written.value;
};

describe('a pasted column', () => {
  it('of sixty lines gives sixty players, whatever stands between name and link', () => {
    const between = ['\t', ', ', '; ', ' ', ': ', ',"'];
    const lines = Array.from({ length: 60 }, (_, i) => {
      const link = address(encodeRecord(recordOf(`own ${i}`, 1 + i)));
      const separator = between[i % between.length];
      return `Student ${i}${separator}${link}${separator.endsWith('"') ? '"' : ''}`;
    });
    for (const end of ['\n', '\r\n', '\r']) {
      const { players, rejects } = readRoster(lines.join(end), here);
      expect(rejects).toEqual([]);
      expect(players.map(({ name }) => name)).toEqual(lines.map((_, i) => `Student ${i}`));
      expect(players.map(({ record }) => record.attempt)).toEqual(lines.map((_, i) => 1 + i));
    }
  });

  it('takes names from either side, from the record, with bullets, numbers and quotes', () => {
    const text = (attempt: number) => encodeRecord(recordOf('Of the record', attempt));
    const { players, rejects } = readRoster(
      [
        `• Ana María — ${address(text(1))}`,
        `"O'Neil, Pat","${address(text(2))}"`,
        `3. 王小明 <${address(text(3))}>`,
        `${address(text(4))}\tLast, First`,
        text(5),
        `Capitals ${text(6).toUpperCase()}.`,
        `Fragment #play=${text(7)}`,
        `With words ./#lang=en&play=${text(8)}&units=k`,
        `| Cell | ${address(text(9))} |`,
      ].join('\n'),
      here,
    );
    expect(rejects).toEqual([]);
    expect(players.map(({ name }) => name)).toEqual([
      ...['Ana María', "O'Neil, Pat", '王小明', 'Last, First', 'Of the record', 'Capitals'],
      ...['Fragment', 'With words', 'Cell'],
    ]);
  });

  it('lists what it cannot use, with the line and the reason, and loses nothing', () => {
    const good = encodeRecord(recordOf('Ada'));
    const { players, rejects } = readRoster(
      [
        'Name\tLink',
        `Ada\t${address(good)}`,
        '',
        `Ada again\t${address(good)}`,
        `Cut ${address(good.slice(0, -4))}`,
        `Later ${address('p9.abcdefgh')}`,
        'Not ours https://example.org/#about',
        'A market https://example.org/#play=1&preset=smb-only',
        `Strange ${address(encodeRecord(recordOf('X', 1, { base: 'no-such@1' })))}`,
        `Elsewhere ${address(encodeRecord(recordOf('X', 1, { market: 12 })))}`,
        `No market https://example.org/#link=b1.zzz&play=${good}`,
        'absent today',
      ].join('\n'),
      here,
    );
    expect(players.map(({ name }) => name)).toEqual(['Ada']);
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'duplicate'],
      [5, 'damaged'],
      [6, 'newer'],
      [7, 'notAGame'],
      [8, 'notAGame'],
      [9, 'unknownBase'],
      [10, 'otherMarket'],
      [11, 'brokenMarket'],
      [12, 'noLink'],
    ]);
    expect(rejects[0].of).toBe('Ada');
  });

  it('takes a first line for heads of columns only where it is nothing else', () => {
    const read = (first: string) =>
      readRoster(`${first}\nAda ${address(encodeRecord(recordOf('')))}`, here).rejects;
    for (const heads of ['Name\tLink', 'Student name; game link', 'links']) expect(read(heads)).toEqual([]);
    for (const line of ['Team Rocket is absent', 'Name withheld', 'Linked nothing'])
      expect(read(line)).toMatchObject([{ line: 1, text: line, reason: 'noLink' }]);
  });

  it('keeps two who decide alike apart by their names, where the game has none', () => {
    const game = address(encodeRecord(recordOf('')));
    const { players, rejects } = readRoster(
      [`Ben\t${game}`, `Chi\t${game}`, `ben\t${game}`].join('\n'),
      here,
    );
    expect(players.map(({ name }) => name)).toEqual(['Ben', 'Chi']);
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([[3, 'duplicate']]);
  });

  it('accounts for every line of whatever is pasted', () => {
    const good = fc.nat(50).map((attempt) => `Somebody ${address(encodeRecord(recordOf('A', 1 + attempt)))}`);
    const line = fc.oneof(good, fc.string({ unit: 'binary', maxLength: 60 }), fc.constant('#play=p1.abc'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const pasted = lines.join('\n');
        const { players, rejects } = readRoster(pasted, here);
        const told = pasted
          .split(/\r\n|\r|\n/)
          .map((text) => text.trim())
          .filter((text) => text !== '' && !text.startsWith('# '));
        expect(players.length + rejects.length).toBeGreaterThanOrEqual(told.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is written as a file without addresses, from which the same players are read', () => {
    const market = marketOf(changed(), { seed: 3, ignoranceSeed: 3 });
    const link = () =>
      encodeLink({
        ...{ scenario: changed(), seed: 3, ignoranceSeed: 3, futures: 2000 },
        ...{ view: PLAIN_VIEW, engine: '1.5.0', survival: null },
      });
    const own = encodeRecord(recordOf('Own', 1, { market: market.hash, seed: 3, ignoranceSeed: 3 }));
    const pasted = `Tab\t here #${gameFragment(own, market, link)}\nPlain ${address(encodeRecord(recordOf('B')))}`;
    const { players, rejects } = readRoster(pasted, here);
    expect(rejects).toEqual([]);
    expect(new Set(players.map(({ key }) => key)).size).toBe(2);
    const file = writeRoster(players, 'Class');
    expect(file).not.toContain('example.org');
    expect(readRoster(file, here)).toEqual({ players: players.map((p) => ({ ...p })), rejects: [] });
  });
});

describe('a paste that is no list', () => {
  const LINE = 8000;
  const fill = (piece: string, letters: number) => piece.repeat(Math.ceil(letters / piece.length));

  it('takes no longer for being long, in one line or in lines as long as they are read', () => {
    const started = performance.now();
    for (const piece of [
      'a',
      '/',
      'a.',
      './',
      '://',
      'a:',
      '#',
      ' ',
      '-',
      ')',
      ' .',
      '.p1',
      'p1.',
      '&link=b1.',
    ]) {
      readRoster(fill(piece, 2_000_000), here);
      const line = fill(piece, LINE - 20);
      readRoster(fill(`${line}#a\n`, 200_000), here);
      readRoster(fill(`x${line}x p1.a\n`, 200_000), here);
      readRoster(fill(`#${line}x\n`, 200_000), here);
    }
    // A second or two; searched for from every letter, a single line of these took minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('loses no line that is too long, and nothing behind what is too much', () => {
    const good = address(encodeRecord(recordOf('Ada')));
    const long = `Long ${'x'.repeat(LINE)} ${good}`;
    expect(readRoster(`${long}\nAda ${good}`, here)).toMatchObject({
      players: [{ name: 'Ada' }],
      rejects: [{ line: 1, reason: 'longLine' }],
    });
    const blank = '\n'.repeat(1_999_990);
    const { players, rejects } = readRoster(`${blank}Ada ${good}\nBen ${good}`, here);
    expect(players).toEqual([]);
    expect(rejects).toMatchObject([{ line: 1_999_991, reason: 'tooMuch', text: `Ada ${good}\nBen ${good}` }]);
  });

  it('finds an address from its scheme, its path or its fragment on', () => {
    const name = (line: string) => readRoster(line, here).players.map((player) => player.name);
    const text = encodeRecord(recordOf('Of the record'));
    for (const before of ['https://example.org/p1.abc', './', '/game', '12https://a/', '.'])
      expect(name(`Ada: ${before}#play=${text}`)[0], before).toMatch(/^(Ada|Ada: 12)$/);
    expect(name(`Ada|https://example.org/#play=${text}`)).toEqual(['Ada']);
  });
});

describe('a market', () => {
  it('is a preset as shipped, or tells apart what was changed in it', () => {
    expect(marketHash(here)).toBe(0);
    expect(marketHash({ ...here, name: 'Mine', months: 48 })).toBe(0);
    const own = marketHash(changed());
    expect(own).not.toBe(0);
    const record = recordOf('A', 1, { market: own });
    expect(marketOfRecord(record, changed()).ok).toBe(true);
    expect(marketOfRecord(record, here)).toEqual({ ok: false, reason: 'otherMarket' });
    expect(marketOfRecord({ ...record, market: 0 }, changed()).ok).toBe(true);
    expect(marketOfRecord({ ...record, market: 0, segments: 3 }, here).ok).toBe(false);
  });

  it('has thirty-six months unless its link says otherwise', () => {
    const seeds = { seed: 1, ignoranceSeed: 1 };
    expect(marketOf(here, seeds).scenario.months).toBe(36);
    expect(marketOf({ ...here, months: 48 }, seeds).scenario.months).toBe(48);
    expect(marketOf({ ...here, months: 120 }, seeds).scenario.months).toBe(60);
  });
});
