// The shipped presets of one group side by side: how many futures each survives, and its typical ARR, after five and
// seven years. The others are counted when theirs is the group on the page. Once assumptions change, plans are counted
// with these, where they are plans of the same company.
import { groupOf, listPresets, preset, type PresetEntry, type PresetGroup, type Scenario } from '../scenario';
import type { Scheduler } from '../worker';
import type { Luck, Subject } from './luck';
import { alike, planOdds, type PlanFigures } from './plan-odds';
import { hasOwnCompany, onPage } from './subject';

export interface PlanRow extends PresetEntry, PlanFigures {
  /** The figures are those of other luck, or from before a change. */
  readonly stale: boolean;
}

/** What the plans are counted on: the company as shipped; that of the page; or still as shipped, while the page's differs. */
export type Basis = 'shipped' | 'page' | 'apart';

interface Counted extends PresetEntry, PlanFigures {
  /** What the figures are of; null before the first. */
  readonly subject: Subject | null;
}

const subject = (scenario: Scenario | undefined, luck: Luck): Subject | undefined =>
  scenario && { scenario, luck };

const rowOf = ({ subject: counted, ...row }: Counted, wanted: Subject | undefined): PlanRow => ({
  ...row,
  stale: counted !== null && (!wanted || !alike(wanted, counted)),
});

const uncounted = () =>
  listPresets().map((entry): Counted => ({ ...entry, at: null, failed: false, subject: null }));

export class PlansState {
  /** As shipped. */
  private shipped: readonly Counted[] = $state.raw(uncounted());
  /** With the assumptions of the page. */
  private moved: readonly Counted[] = $state.raw(uncounted());
  private readonly scheduler: Scheduler;
  private readonly luck: () => Luck;
  private readonly page: () => Scenario;
  private computing: Promise<void> | null = null;

  /** `luck`: that of the page's own figures; `page`: what is on the page. */
  constructor(scheduler: Scheduler, luck: () => Luck, page: () => Scenario) {
    this.scheduler = scheduler;
    this.luck = luck;
    this.page = page;
  }

  /** Each plan is counted in so many. */
  get futures(): number {
    return this.luck().futures;
  }

  /** The group of what is on the page. */
  readonly group: PresetGroup = $derived.by(() => groupOf(this.page().base));

  private readonly differs: boolean = $derived.by(() => hasOwnCompany(this.page()));

  /** The plans of the group with the assumptions of the page, by base; empty where these are as shipped. */
  private readonly here: Readonly<Record<string, Scenario>> = $derived.by(() => {
    const page = this.page();
    if (!this.differs) return {};
    const moved = listPresets().map(({ base, group }) => group === this.group && onPage(page, base));
    return Object.fromEntries(moved.flatMap((scenario) => (scenario ? [[scenario.base, scenario]] : [])));
  });

  readonly basis: Basis = $derived.by(() =>
    Object.keys(this.here).length > 1 ? 'page' : this.differs ? 'apart' : 'shipped',
  );

  /** Every preset as shipped, with figures where its group has been counted so. */
  readonly all: readonly PlanRow[] = $derived.by(() =>
    this.shipped.map((row) => rowOf(row, subject(preset(row.base), this.luck()))),
  );

  /** Those of the group on the page, as `basis` says. */
  readonly rows: readonly PlanRow[] = $derived.by(() => {
    if (this.basis !== 'page') return this.all.filter(({ group }) => group === this.group);
    const { currency } = this.page();
    return this.moved
      .filter(({ base }) => base in this.here)
      .map((row) => ({ ...rowOf(row, this.subjectOf(row.base)), currency }));
  });

  /** Something is still to be counted. */
  readonly wanting: boolean = $derived.by(() =>
    this.rows.some(({ at, failed, stale }) => stale || (!at && !failed)),
  );

  /** Is this group being counted as shipped? */
  countsShipped(group: PresetGroup): boolean {
    return group === this.group && this.basis !== 'page';
  }

  /** What is opened from the table: the plan with the assumptions of the page, or the preset as shipped. */
  scenarioOf(base: string): Scenario | undefined {
    return this.basis === 'page' ? this.here[base] : preset(base);
  }

  /** Counts each of the group once with the present luck, one after the other, whenever the main run leaves time. */
  compute(): Promise<void> {
    this.computing ??= this.computeAll().finally(() => (this.computing = null));
    return this.computing;
  }

  /** Once more what failed. */
  async retry(base: string): Promise<void> {
    if (!this.rows.some((row) => row.base === base && row.failed)) return;
    const subject = this.subjectOf(base);
    this.change(base, { failed: false });
    if (subject) await this.computeOne(base, subject);
  }

  private subjectOf(base: string): Subject | undefined {
    return subject(this.scenarioOf(base), this.luck());
  }

  private async computeAll(): Promise<void> {
    for (;;) {
      const list = this.basis === 'page' ? this.moved : this.shipped;
      const wanted = list
        .filter(({ group }) => group === this.group)
        .map(({ base, subject }) => ({ base, old: subject, now: this.subjectOf(base) }));
      const next = wanted.find(({ old, now }) => now && !alike(now, old));
      if (!next?.now) return;
      await this.computeOne(next.base, next.now);
    }
  }

  private async computeOne(base: string, subject: Subject): Promise<void> {
    const moved = this.basis === 'page';
    let news: PlanFigures;
    try {
      news = { at: await planOdds(this.scheduler, subject), failed: false };
    } catch {
      news = { at: null, failed: true };
    }
    this.change(base, { ...news, subject }, moved);
  }

  private change(base: string, news: Partial<Counted>, moved = this.basis === 'page'): void {
    const changed = (list: readonly Counted[]) =>
      list.map((row) => (row.base === base ? { ...row, ...news } : row));
    if (moved) this.moved = changed(this.moved);
    else this.shipped = changed(this.shipped);
  }
}
