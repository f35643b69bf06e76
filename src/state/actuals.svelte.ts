// What the company really had, beside what might have been: kept with the work and drawn over its futures.
import type { Actuals } from '../share';

export class ActualsState {
  now: Actuals | undefined = $state.raw();

  /**
   * One of the two as the charts take it: a value for each month from the opening, NaN where nothing is known. Null when
   * there is none, or it is in another currency.
   */
  series(name: 'arr' | 'cash', currency: string, months: number): Float64Array | null {
    const { now } = this;
    if (!now || now.currency !== currency || now[name].every((x) => x === null)) return null;
    return Float64Array.from({ length: months + 1 }, (_, month) => now[name][month - now.from] ?? NaN);
  }
}
