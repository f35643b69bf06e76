// Figures counted beside the page's own, with the same luck: again after changes, one count at a time, stale until then.
import { untrack } from 'svelte';
import type { Alike, Luck, Subject } from './luck';
import type { ScenarioState } from './scenario.svelte';

export class CountedAside<Figures> {
  private counted: { readonly subject: Subject; readonly figures: Figures | null } | null = $state.raw(null);
  private counting = $state(false);
  private readonly scenario: ScenarioState;
  private readonly luck: () => Luck;
  private readonly alike: Alike;
  private readonly count: (subject: Subject) => Promise<Figures>;

  /**
   * @param luck that of the page's own figures
   * @param alike says of which scenarios the figures are the same
   */
  constructor(
    scenario: ScenarioState,
    luck: () => Luck,
    alike: Alike,
    count: (subject: Subject) => Promise<Figures>,
  ) {
    this.scenario = scenario;
    this.luck = luck;
    this.alike = alike;
    this.count = count;
  }

  private readonly wanted: Subject = $derived.by(() => ({
    scenario: this.scenario.scenario,
    luck: this.luck(),
  }));

  /** null until something is counted, and after what cannot be. */
  get figures(): Figures | null {
    return this.counted?.figures ?? null;
  }

  /** What was wanted last could not be counted: it is left until the next change. */
  get failed(): boolean {
    return this.counted?.figures === null;
  }

  /** The figures are those from before a change. */
  readonly stale: boolean = $derived.by(() => !this.alike(this.wanted, this.counted?.subject ?? null));

  /** Counts after changes, where `mayCount`; to be called where effects may be made. */
  follow(mayCount: () => boolean): void {
    $effect(() => {
      const { wanted, stale, counting } = this;
      if (stale && !counting && !this.scenario.held && mayCount()) untrack(() => void this.countNow(wanted));
    });
  }

  /** As if nothing had been counted. */
  forget(): void {
    this.counted = null;
  }

  private async countNow(subject: Subject): Promise<void> {
    this.counting = true;
    const figures = await this.count(subject).catch(() => null);
    this.counted = { subject, figures };
    this.counting = false;
  }
}
