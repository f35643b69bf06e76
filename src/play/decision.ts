// A decision that is not taken yet, as a text: the game's record as it will be with it. So it fits no other game, quarter
// or attempt, and is read and checked as records are.
import { decodeRecord, encodeRecord, type GameRecord } from './record';
import type { Turn } from './turn';

/** With another engine the company stands elsewhere; what was decided is the same. */
const ANY_ENGINE = { engine: '0.0.0', arr: 0 };

export const encodeDecision = (record: GameRecord, turn: Turn): string =>
  encodeRecord({ ...record, ...ANY_ENGINE, turns: [...record.turns, turn] });

/** Never throws, whatever the text. @returns null where it holds no decision of this very game, quarter and attempt */
export function decodeDecision(text: string, record: GameRecord): Turn | null {
  const decoded = decodeRecord(text);
  const turn = decoded.ok ? decoded.record.turns.at(-1) : undefined;
  return turn && encodeDecision(record, turn) === text ? turn : null;
}
