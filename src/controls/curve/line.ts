// One of the curves in a plot.
import type { Curve } from './curve';

export interface Line {
  readonly id: string;
  /** Whose it is, where there are several; a shorter one for a phone. */
  readonly label: string | null;
  readonly brief?: string | undefined;
  /** Token of its colour; `<tone>-wash` fills its area. */
  readonly tone: string;
  /** Its sign: ● ◆ ▲ ▬ */
  readonly mark?: string | undefined;
  readonly curve: Curve;
}
