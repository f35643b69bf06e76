// Whether the model page is open, and at which parameter.
import type { Scope } from '../scenario';

/** Path of a parameter's row there: its scope and key. */
export interface Asked {
  readonly scope: Scope;
  readonly key: string;
}

export class ModelPageState {
  open = $state(false);
  /** The parameter that somebody asked about; null: the page from its top. */
  asked: Asked | null = $state.raw(null);

  show(asked: Asked | null = null): void {
    this.asked = asked;
    this.open = true;
  }

  close(): void {
    this.open = false;
  }
}
