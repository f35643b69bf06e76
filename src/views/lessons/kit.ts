// The link that a teacher's form comes to. Pure.
import { MOST_MONTHS, USUAL_MONTHS } from '../../play';
import { inCurrency, preset } from '../../scenario';
import { encodeLink, PLAIN_VIEW, type LinkState as Linked } from '../../share';
import { encodeWords } from '../../share/write-words';
import { usualWork } from '../../state';
import type { Theme } from '../../storage';
import { shortest, withWords } from '../embed/links';

/** The market that opens, and its luck. */
export interface Work {
  readonly preset: string;
  readonly seed: number;
  readonly futures: number;
  /** Null: as the lesson has it. */
  readonly lessonSeed: number | null;
  readonly lessonFutures: number | null;
  readonly units: string;
  /** Of the game. */
  readonly months: number;
}

export interface Kit extends Work {
  /** `simulator`, `game`, or a lesson's id. */
  readonly opens: string;
  /** '': as the page chooses. */
  readonly language: string;
  readonly theme: Theme;
  readonly locks: string;
}

/** Horizons that are offered for a game. */
export const GAME_MONTHS = [12, 24, USUAL_MONTHS, 48, MOST_MONTHS] as const;

/** The fragment, in words or coded, whichever is shorter. */
export function kitFragment(kit: Kit): string {
  const view = {
    locks: kit.locks || undefined,
    lang: kit.language || undefined,
    theme: kit.theme === 'system' ? undefined : kit.theme,
  };
  const work = { ...usualWork(), view: PLAIN_VIEW };
  if (kit.opens !== 'simulator' && kit.opens !== 'game') {
    // A lesson brings its own plan; what is said of its luck is said in words, though it be the usual one.
    const lesson = withWords(work, { lesson: kit.opens, ...view });
    const said = (word: string, x: number | null) => (x === null ? '' : `&${word}=${x}`);
    return (
      (encodeWords(lesson) ?? encodeLink(lesson)) +
      said('seed', kit.lessonSeed) +
      said('futures', kit.lessonFutures)
    );
  }
  const isGame = kit.opens === 'game';
  const months = isGame && kit.months !== USUAL_MONTHS ? kit.months : undefined;
  const scenario = inCurrency(preset(kit.preset) ?? work.scenario, kit.units);
  const state: Linked = {
    ...{ ...work, seed: kit.seed, ignoranceSeed: kit.seed },
    // A game is played in one future.
    ...(!isGame && { futures: kit.futures }),
    scenario: months === undefined ? scenario : { ...scenario, months },
  };
  return shortest(withWords(state, { ...(isGame && { play: 1, months }), ...view }));
}

/** In words, since these stand in texts and on the board. A lesson names its own plan. */
export const lessonLink = (id: string, step?: string): string =>
  `lesson=${id}${step === undefined ? '' : `&step=${step}`}`;

/** With the preset's version: a class plays one market, whatever ships later. */
export const gameLink = (base: string, seed: number, board = false): string =>
  `play=1${board ? '&class=1' : ''}&preset=${base}&seed=${seed}`;
