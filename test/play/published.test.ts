// Games that were published open for ever, with every decision, and replay to what they came to.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { decodeRecord, encodeRecord, readRoster, type GameRecord } from '../../src/play';
import { LEVERS } from '../../src/play/turn';
import { fallback } from '../../src/scenario';
import { companyFigure, endOf } from '../../src/state';
import { replayGame } from '../../src/state/play-replay';
import { Scheduler } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';

interface Published {
  readonly about: string;
  readonly fragment: string;
  readonly record: GameRecord;
  readonly replay: { readonly month: number; readonly died: number | null; readonly arr: number };
}

const file = new URL('../fixtures/links/games.json', import.meta.url);
const { engine, games } = JSON.parse(readFileSync(file, 'utf8')) as {
  /** Of the replays. */
  engine: string;
  games: readonly Published[];
};
const textOf = (fragment: string) => fragment.split('play=')[1];
const engines = new Scheduler({ runner: inlineRunner(50), reducer: inlineReducer() });
afterAll(() => engines.close());

describe('published games', () => {
  it('are all here: every lever, and a market of its own', () => {
    expect(games.length).toBeGreaterThanOrEqual(4);
    const turns = games.flatMap(({ record }) => record.turns);
    for (const lever of LEVERS)
      expect(
        turns.some((turn) => turn[lever] !== undefined),
        lever,
      ).toBe(true);
    expect(games.some(({ fragment }) => fragment.startsWith('link='))).toBe(true);
  });

  it.each(games)('are read, and written in the same letters: $about', ({ fragment, record }) => {
    expect(decodeRecord(textOf(fragment))).toEqual({ ok: true, record });
    expect(encodeRecord(record)).toBe(textOf(fragment));
  });

  it('were counted again with this engine', () => {
    expect(engine).toBe(ENGINE_VERSION);
  });

  it.each(games)('are played again from their link: $about', async ({ fragment, record, replay }) => {
    const { players, rejects } = readRoster(`Somebody #${fragment}`, fallback);
    expect(rejects).toEqual([]);
    const played = await replayGame(engines, players[0].market, record);
    expect([played.month, endOf(played).died]).toEqual([replay.month, replay.died]);
    // The same bits in every browser; the fixture holds cents.
    expect(companyFigure(played, 'arr', played.month)).toBeCloseTo(replay.arr, 2);
  });
});
