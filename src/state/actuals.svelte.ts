// What the company really had, beside what might have been: kept with the work and drawn over its futures.
import type { Actuals } from '../share';
import type { ScenarioState } from './scenario.svelte';

export type ActualName = 'arr' | 'cash';

/** After the last month that is known, to see where it leads: a quarter of them, or so many. */
const LEAST_AFTER = 3;

/** A value for each month from the opening, NaN where nothing is known. */
export const actualMonths = ({ from, ...of }: Actuals, name: ActualName, months: number): Float64Array =>
  Float64Array.from({ length: months + 1 }, (_, month) => of[name][month - from] ?? NaN);

export class ActualsState {
  private wanted = $state(false);
  private readonly scenario: ScenarioState;

  constructor(scenario: ScenarioState) {
    this.scenario = scenario;
  }

  get now(): Actuals | undefined {
    return this.scenario.actuals;
  }

  set now(actuals: Actuals | undefined) {
    this.scenario.give(actuals);
  }

  /** Last month of a look at those that are known; null where none are, or they fill the horizon. */
  readonly until: number | null = $derived.by(() => {
    const { now } = this;
    const { currency, months } = this.scenario.scenario;
    if (now?.currency !== currency) return null;
    const lastOf = (values: readonly (number | null)[]) =>
      values.reduce<number>((last, x, i) => (x === null ? last : i), -1);
    const last = Math.max(lastOf(now.arr), lastOf(now.cash));
    const until = now.from + last + Math.max(LEAST_AFTER, Math.round(last / 4));
    return last < 0 || until >= months ? null : until;
  });

  /** Only the months that are known are looked at. */
  get isNear(): boolean {
    return this.wanted && this.until !== null;
  }

  set isNear(near: boolean) {
    this.wanted = near;
  }

  /** Last month on the axis. */
  get last(): number {
    return (this.isNear ? this.until : null) ?? this.scenario.scenario.months;
  }

  /** One of the two as the charts take it. Null when there is none, or it is in another currency. */
  series(name: ActualName, currency: string, months: number): Float64Array | null {
    const { now } = this;
    if (!now || now.currency !== currency || now[name].every((x) => x === null)) return null;
    return actualMonths(now, name, months);
  }
}
