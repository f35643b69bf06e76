// Games played by the engine itself, and the words that they are told in.
import type { GameRecord, Turn } from '../../../src/play';
import { marketOf } from '../../../src/play';
import { en } from '../../../src/messages/en';
import { play } from '../../../src/messages/en/play';
import { fallback } from '../../../src/scenario';
import { replayGame, type Played } from '../../../src/state/play-replay';
import type { Texts } from '../../../src/views/play/texts';
import { Scheduler } from '../../../src/worker';
import { inlineReducer, inlineRunner } from '../../../src/worker/inline';

export const texts: Texts = { t: play, story: await en.story(), messages: en };

/** The shipped company after these decisions, in the one future of a market. */
export async function played(turns: readonly Turn[], seed = 7): Promise<Played> {
  const market = marketOf(fallback, { seed, ignoranceSeed: seed });
  const { base, segments, plan, months } = market.scenario;
  const record: GameRecord = {
    ...{ engine: '1.0.0', base, market: market.hash, months, name: 'Ada', arr: 0, attempt: 1 },
    ...{ segments: segments.length, rounds: plan.rounds.length, seed, ignoranceSeed: seed, turns },
  };
  const engines = new Scheduler({ runner: inlineRunner(50), reducer: inlineReducer() });
  try {
    return await replayGame(engines, market, record);
  } finally {
    engines.close();
  }
}

/** So many quarters in which nothing is decided. */
export const quiet = (quarters: number): readonly Turn[] => Array.from({ length: quarters }, () => ({}));
