// A decision that is not taken yet: it comes back to its own game, quarter and attempt, and to no other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeDecision, encodeDecision, isDecision, turnsOf, type GameRecord } from '../../src/play';
import { aRecord, anyRecord, anyTurn } from './arbitrary';

/** A game that goes on, with what is decided next in it. */
const anyGame = anyRecord
  .filter(({ turns, months }) => turns.length < turnsOf(months))
  .chain((record) =>
    fc.tuple(fc.constant(record), anyTurn(record.segments, record.rounds).filter(isDecision)),
  );

it('comes back to the very game it was made in, whatever engine that is opened with', () => {
  fc.assert(
    fc.property(anyGame, fc.maxSafeNat(), ([record, turn], arr) => {
      const text = encodeDecision(record, turn);
      expect(decodeDecision(text, { ...record, engine: '9.9.9', arr })).toEqual(turn);
    }),
  );
});

it('comes to no other', () => {
  const text = encodeDecision(aRecord, { pods: 3 });
  const others: Partial<GameRecord>[] = [
    ...[{ base: 'smb-only@1' }, { market: 5 }, { months: 24 }, { seed: 8 }, { ignoranceSeed: 8 }],
    ...[{ attempt: 3 }, { name: 'Ben' }, { turns: [] }, { turns: aRecord.turns.slice(0, 3) }],
    { turns: [...aRecord.turns, { pods: 3 }] },
    { turns: aRecord.turns.map((turn, i) => (i === 1 ? { pods: 2 } : turn)) },
  ];
  for (const other of others) expect(decodeDecision(text, { ...aRecord, ...other })).toBeNull();
});

it('is none where the text is anything else', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `p1.${text}`),
      ),
      (text) => {
        expect(decodeDecision(text, aRecord)).toBeNull();
      },
    ),
  );
  const text = encodeDecision(aRecord, { mix: [5, 15] });
  for (let at = 0; at < text.length; at++) {
    expect(decodeDecision(text.slice(0, at) + text.slice(at + 1), aRecord)).toBeNull();
    const other = text[at] === 'a' ? 'b' : 'a';
    expect(decodeDecision(text.slice(0, at) + other + text.slice(at + 1), aRecord)).toBeNull();
  }
});
