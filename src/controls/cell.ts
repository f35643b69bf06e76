// What a row of parameters shows in one of its columns, and how a change leaves it.
import type { Figure } from './figure';
import type { Subject } from './handles';
import { tellMiddle, type Bounds, type Value } from './range';

export interface Cell extends Subject {
  /** Published path. */
  readonly path: string;
  /** For ears: "Win rate, Small business". */
  readonly name: string;
  /** Look of its segment, 0 to 3; undefined for the company. */
  readonly segment: number | undefined;
  readonly look: 'slider' | 'stepper' | 'switch';
  readonly value: Value;
  readonly figure: Figure;
  /** Published values. */
  readonly band: Bounds | undefined;
  /** Said in place of a control that would change nothing. */
  readonly instead?: string | undefined;
}

/** What cells do to the scenario: one gesture from `start` to `end`, so that it is one step back. */
export interface Editing {
  readonly start: () => void;
  /** @returns why the value was refused; undefined when it was not */
  readonly set: (path: string, value: Value) => string | undefined;
  readonly end: () => void;
  /** Opens what works the range of a path out from evidence; none where nothing does. */
  readonly evidence?: (path: string) => (() => void) | undefined;
}

/** Above (1), below (−1) or within (0) what is published; none at all is not measured against those who have some. */
export function sideOf({ value, law, band }: Cell): -1 | 0 | 1 {
  const centre = tellMiddle(value, law);
  if (!band || centre === 0 || (centre >= band[0] && centre <= band[1])) return 0;
  return centre > band[1] ? 1 : -1;
}
