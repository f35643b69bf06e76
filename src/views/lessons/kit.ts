// The link that a teacher's form comes to. Pure.
import { inCurrency, preset } from '../../scenario';
import { LARGEST_SEED, PLAIN_VIEW, type LinkState as Linked } from '../../share';
import { usualWork } from '../../state';
import type { Theme } from '../../storage';
import { shortest, withWords } from '../embed/links';

export interface Kit {
  /** `simulator`, `game`, or a lesson's id. */
  readonly opens: string;
  readonly preset: string;
  readonly seed: number;
  readonly futures: number;
  readonly units: string;
  /** '': as the page chooses. */
  readonly language: string;
  readonly theme: Theme;
  readonly locks: string;
}

export const isSeed = (x: number): boolean => Number.isInteger(x) && x >= 0 && x <= LARGEST_SEED;

/** The fragment, in words or coded, whichever is shorter. */
export function kitFragment(kit: Kit): string {
  const isLesson = kit.opens !== 'simulator' && kit.opens !== 'game';
  const work = usualWork();
  // A lesson brings its own plan and its own luck.
  const start = (!isLesson && preset(kit.preset)) || work.scenario;
  const state: Linked = {
    ...work,
    scenario: isLesson ? start : inCurrency(start, kit.units),
    ...(!isLesson && { seed: kit.seed, ignoranceSeed: kit.seed, futures: kit.futures }),
    view: PLAIN_VIEW,
  };
  return shortest(
    withWords(state, {
      ...(isLesson ? { lesson: kit.opens } : kit.opens === 'game' ? { play: 1 } : {}),
      locks: kit.locks || undefined,
      lang: kit.language || undefined,
      theme: kit.theme === 'system' ? undefined : kit.theme,
    }),
  );
}

/** In words, since these stand in texts and on the board. A lesson names its own plan. */
export const lessonLink = (id: string, step?: string): string =>
  `lesson=${id}${step === undefined ? '' : `&step=${step}`}`;

/** With the preset's version: a class plays one market, whatever ships later. */
export const gameLink = (base: string, seed: number, board = false): string =>
  `play=1${board ? '&class=1' : ''}&preset=${base}&seed=${seed}`;
