// Knows whether a hand that holds a control has stopped moving.
import type { Later } from './wish';

export class Stillness {
  /** A control is held and has not moved for a while. */
  still = false;
  private readonly later: Later;
  private readonly told: () => void;
  /** Gives up waiting for the hand to be still. */
  private impatient: (() => void) | undefined;

  /** `told` once it is still. */
  constructor(later: Later, told: () => void) {
    this.later = later;
    this.told = told;
  }

  /** It has just moved, and goes on holding or has let go. */
  moved(held: boolean): void {
    this.still = false;
    this.end();
    if (!held) return;
    this.impatient = this.later(() => {
      this.still = true;
      this.told();
    });
  }

  end(): void {
    this.impatient?.();
    this.impatient = undefined;
  }
}
