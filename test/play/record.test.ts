// A game as a text: it reads back to the same game, fits a link at its largest, and whatever else comes is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPlayer, decodeRecord, encodeRecord, LONGEST_RECORD, type GameRecord } from '../../src/play';
import { aRecord, anyRecord, anyTurn, largestTurn } from './arbitrary';

describe('a record', () => {
  it('reads back to the same game', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = encodeRecord(record);
        expect(decodeRecord(text)).toEqual({ ok: true, record });
        expect(text).toMatch(/^p1\.[a-z0-9]+$/);
        expect(text.length).toBeLessThanOrEqual(LONGEST_RECORD);
      }),
      { numRuns: 2000 },
    );
  });

  it('fits a link when everything is decided anew in each of twenty quarters', () => {
    const record: GameRecord = {
      ...aRecord,
      ...{ segments: 4, rounds: 8, months: 60, seed: 4_294_967_295, ignoranceSeed: 4_294_967_294 },
      ...{ market: 4_294_967_295, arr: Number.MAX_SAFE_INTEGER, attempt: 9999, name: '株'.repeat(24) },
      turns: Array.from({ length: 20 }, () => largestTurn),
    };
    const text = encodeRecord(record);
    expect(text.length).toBeLessThanOrEqual(LONGEST_RECORD);
    expect(decodeRecord(text)).toEqual({ ok: true, record });
  });

  it('survives capitals, spaces and line ends', () => {
    const text = encodeRecord(aRecord);
    const mangled = ` ${text.toUpperCase().replace(/(.{20})/g, '$1\r\n ')}\n`;
    expect(decodeRecord(mangled)).toEqual({ ok: true, record: aRecord });
  });

  it('is refused once a single letter is another one, or missing', () => {
    const text = encodeRecord(aRecord);
    for (let at = 3; at < text.length; at++) {
      const other = text[at] === 'a' ? 'b' : 'a';
      expect(decodeRecord(text.slice(0, at) + other + text.slice(at + 1)).ok, `letter ${at}`).toBe(false);
      expect(decodeRecord(text.slice(0, at)).ok, `cut at ${at}`).toBe(false);
    }
  });

  it('says why it is refused', () => {
    const reasonOf = (text: string) => {
      const decoded = decodeRecord(text);
      return decoded.ok ? 'ok' : decoded.reason;
    };
    expect(reasonOf('')).toBe('empty');
    expect(reasonOf('hello')).toBe('foreign');
    expect(reasonOf('p1.')).toBe('damaged');
    expect(reasonOf('p2.abc')).toBe('newer');
    expect(reasonOf('p0.abc')).toBe('damaged');
    expect(reasonOf('p1.' + 'a'.repeat(5000))).toBe('tooLong');
    expect(reasonOf(encodeRecord(aRecord).slice(0, -3))).toBe('damaged');
  });

  it('never throws, and what it accepts is a game that can be written again', () => {
    const text = encodeRecord(aRecord);
    const mutated = fc
      .tuple(fc.nat(text.length - 1), fc.string({ maxLength: 8 }), fc.nat(6))
      .map(([at, piece, gone]) => text.slice(0, at) + piece + text.slice(at + gone));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 300 })), (hostile) => {
        const decoded = decodeRecord(hostile);
        if (decoded.ok) expect(decodeRecord(encodeRecord(decoded.record))).toEqual(decoded);
      }),
      { numRuns: 20_000 },
    );
  });

  it('keeps no decision outside its lever’s limits', () => {
    expect(() => encodeRecord({ ...aRecord, turns: [{ pods: 21 }] })).toThrow(RangeError);
    expect(() => encodeRecord({ ...aRecord, turns: [{ cut: 0.5 }] })).toThrow(RangeError);
    fc.assert(
      fc.property(anyTurn(2, 4), (turn) => {
        const decoded = decodeRecord(encodeRecord({ ...aRecord, turns: [turn] }));
        expect(decoded.ok && decoded.record.turns).toEqual([turn]);
      }),
    );
  });

  it('has a name of one line that is not too long', () => {
    expect(cleanPlayer('  Ada\n\tL.\u202e ')).toBe('Ada L.');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const clean = cleanPlayer(name);
        expect(cleanPlayer(clean)).toBe(clean);
        expect([...clean].length).toBeLessThanOrEqual(32);
        const decoded = decodeRecord(encodeRecord({ ...aRecord, name: clean }));
        expect(decoded.ok && decoded.record.name).toBe(clean);
      }),
    );
  });
});
