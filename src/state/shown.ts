// A picture with what it is a picture of, and what it tells beside the one from before a change. Pure.
import type { EngineInput } from '../engine';
import { reckoned, type Outcomes } from '../engine/summary';
import type { Scenario } from '../scenario';
import type { Seeds } from '../search';
import type { Picture } from '../worker';

export interface Shown {
  readonly run: number;
  readonly picture: Picture;
  readonly scenario: Scenario;
  readonly input: EngineInput;
  /** That its futures are drawn by. */
  readonly seeds: Seeds;
}

/** What a run was asked for. */
export type Asked = Omit<Shown, 'picture'>;

/** Futures of a first picture that stands alone: the first 100 may lie 10 of 100 off all of them. */
const FEWEST_ALONE = 400;

const isComparable = (before: Asked, now: Asked) =>
  before.input.months === now.input.months && before.scenario.base === now.scenario.base;

/** The picture from before, where it is of another run with the same horizon and preset. */
export const ghostOf = (before: Shown | null, latest: Shown | null): Shown | null =>
  before && latest && before.run !== latest.run && isComparable(before, latest) ? before : null;

/**
 * How the futures shown end. While a picture is coarse: how all will, as far as these few, on the same luck, have
 * moved since the picture before the change.
 */
export function outcomesOf({ picture }: Shown, ghost: Shown | null): Outcomes {
  const { odds, n, settled } = picture;
  const first = settled ? undefined : ghost?.picture.settled?.early.find(({ futures }) => futures === n);
  return ghost && first ? reckoned(ghost.picture.odds, first, odds) : odds;
}

/** Of few futures, and with nothing on the same luck that their level could be judged by. */
export const isMisleading = ({ n, settled, rest }: Picture, asked: Asked, before: Shown | null): boolean =>
  n < FEWEST_ALONE && !settled && !rest && !(before && isComparable(before, asked));
