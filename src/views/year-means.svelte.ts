// Means of one year's flows, for views that add up: which year is looked at, and its figures over the same futures.
import { onMount } from 'svelte';
import { Counted, type App, type Found } from '../state';
import { monthsOf, yearCount } from './years';

/** To be made while a component is set up. */
export class YearMeans {
  private wanted = $state<number | null>(null);
  private readonly counted: Counted<'means'>;
  private readonly app: Pick<App, 'run' | 'view' | 'scenario'>;

  /** `placesOf`: the series that are summed, for so many segments. */
  constructor(app: Pick<App, 'run' | 'view' | 'scenario'>, placesOf: (segments: number) => number[]) {
    this.app = app;
    onMount(() => app.view.keep(({ segments }) => placesOf(segments.length)));
    this.counted = new Counted(app.run, 'means', () => {
      const { months, segments } = app.scenario.scenario;
      const to = app.view.of === 'survivors' ? months : monthsOf(this.year, months).last;
      return { places: placesOf(segments.length), to };
    });
  }

  /** Years there are. */
  readonly count: number = $derived.by(() => yearCount(this.app.scenario.scenario.months));

  /** The chosen one, 1 … count; the last until another is chosen. */
  readonly year: number = $derived.by(() => Math.min(this.wanted ?? this.count, this.count));

  choose(year: number): void {
    this.wanted = year;
  }

  /** The last answer, of whichever year. */
  get latest(): Found<'means'> | null {
    return this.counted.now;
  }

  /** The answer once it reaches the end of the year. */
  readonly found: Found<'means'> | null = $derived.by(() => {
    const found = this.counted.now;
    return found && monthsOf(this.year, found.input.months).last <= found.answer.to ? found : null;
  });

  get isStale(): boolean {
    return this.counted.isStale;
  }

  get isBroken(): boolean {
    return this.counted.isBroken;
  }
}
