// Somebody reads what another one sent: the scenario as it came, a copy that may be pushed on, both side by side, and the
// way back. Nothing done here reaches what was sent.
import { untrack } from 'svelte';
import { AHEAD_PLACES, economicsPlaces, HORIZON_PLACES } from '../engine/summary';
import { companyAt } from '../engine';
import { compile, readPath, sameValue, type Problem, type Scenario, type Value } from '../scenario';
import { PLAIN_VIEW, type LinkState as Linked } from '../share';
import { isAbort, type Scheduler, type Versus } from '../worker';
import { countWith } from './count-plans';
import { pushedOf } from './memo-choice';
import { MemoFindings } from './memo-findings.svelte';
import type { RunState } from './run.svelte';
import type { ScenarioState } from './scenario.svelte';
import type { Shown } from './shown';
import type { ViewState } from './view.svelte';
import type { WayBackState } from './way-back.svelte';

export interface MemoHost {
  readonly engines: Scheduler;
  readonly run: RunState;
  readonly scenario: ScenarioState;
  readonly view: ViewState;
  readonly wayBack: WayBackState;
  readonly link: {
    readonly linked: Linked;
    hrefTo(work: Linked): string;
  };
}

/** What the money is spent on and comes from, and who is there: books that add up. */
export const BOOK_SERIES = [
  ...(['payroll', 'commissions', 'programmes', 'cogs', 'research', 'admin'] as const),
  ...(['recruiting', 'training', 'severance'] as const),
] as const;
export const BOOK_PLACES = [...BOOK_SERIES, 'collections' as const, 'funding' as const, 'cash' as const].map(
  companyAt,
);

const PAIR_PLACES = [companyAt('arr'), companyAt('cash')];
const SHOWN_PLACES = [...PAIR_PLACES, companyAt('headcount')];

export class MemoState {
  /** As it came. */
  readonly sent: Scenario;
  readonly findings: MemoFindings;
  private asSent: Shown | null = $state.raw(null);
  private asked = $state(false);
  private pushed: readonly string[] | null = $state.raw(null);
  private beside = $state(false);
  private counted: { readonly of: Scenario; readonly versus: Versus } | null = $state.raw(null);
  private readonly host: MemoHost;

  /** To be made when the scenario on the page is the one that was sent. */
  constructor(host: MemoHost) {
    this.host = host;
    this.sent = host.scenario.scenario;
    this.findings = new MemoFindings(() => this.asSent, countWith(host.engines));
  }

  /** Keeps counting; to be called where effects may be made. */
  follow(): void {
    const { run, scenario, view, engines } = this.host;
    $effect(() => {
      const { settled, isSettled } = run;
      // Fewer futures, where its reader has chosen so, are not what was sent.
      if (isSettled && settled?.scenario === this.sent) untrack(() => (this.asSent = settled));
    });
    $effect(() => {
      const { chosen, isChosen, failed } = this.findings;
      // What was sent has been counted and what matters is known before anything can be changed; what is pushed on stays.
      if (!this.asked || this.pushed || !this.asSent || !(isChosen || failed)) return;
      untrack(() => (this.pushed = pushedOf(this.sent, chosen)));
    });
    $effect(() => {
      view.needed = SHOWN_PLACES;
      const wanted = ({ segments }: Scenario) => [
        ...[...AHEAD_PLACES, ...HORIZON_PLACES, ...BOOK_PLACES],
        ...economicsPlaces(segments.length),
      ];
      const letGo = untrack(() => view.keep(wanted));
      return () => {
        view.needed = [];
        letGo();
        engines.forgetRivals();
      };
    });
    $effect(() => {
      if (!this.beside || !this.isChanged || !run.isSettled || scenario.held) return;
      const now = scenario.scenario;
      const over = new AbortController();
      untrack(() => void this.pair(now, over.signal));
      return () => over.abort();
    });
    this.findings.follow();
  }

  /** The settled run of what was sent; null until then. */
  get before(): Shown | null {
    return this.asSent;
  }

  get isTrying(): boolean {
    return this.asked;
  }

  /** Paths to push on; null until what matters is known. */
  get pushes(): readonly string[] | null {
    return this.pushed;
  }

  tryOwn(): void {
    this.asked = true;
  }

  readonly isChanged: boolean = $derived.by(
    () => this.host.scenario.scenario !== this.sent && this.changes.length > 0,
  );

  /** Of what can be pushed on, what has been. */
  readonly changes: readonly string[] = $derived.by(() =>
    (this.pushes ?? []).filter((path) => {
      const [was, is] = [readPath(this.sent, path), readPath(this.host.scenario.scenario, path)];
      return was !== undefined && is !== undefined && !sameValue(was, is);
    }),
  );

  set = (path: string, value: Value): readonly Problem[] => this.host.scenario.set(path, value);

  /** The copy is what was sent again. */
  restore(): void {
    this.host.scenario.end();
    this.host.scenario.replace(this.sent);
    this.host.run.dropGhost();
    this.beside = false;
  }

  get isComparing(): boolean {
    return this.beside;
  }

  compare(on: boolean): void {
    this.beside = on;
  }

  /** As sent (A) and as it is now (B), in the same futures; null until counted. */
  readonly versus: Versus | null = $derived.by(() =>
    this.isChanged ? (this.counted?.versus ?? null) : null,
  );

  /** The comparison is of an earlier change. */
  readonly isVersusStale: boolean = $derived.by(
    () => this.counted?.of !== this.host.scenario.scenario || !this.host.run.isSettled,
  );

  /** For whoever sent it: opens the comparison of what was sent, as plan A, with the changed plan, as B. */
  get reply(): string {
    const { link } = this.host;
    const { theme, lang } = link.linked.view.more;
    const more = {
      view: 'compare',
      ...(theme !== undefined && { theme }),
      ...(lang !== undefined && { lang }),
    };
    return link.hrefTo({
      ...link.linked,
      beside: { at: 1, plans: [this.sent] },
      view: { ...PLAIN_VIEW, more },
    });
  }

  /** On to the full simulator, with the copy as it is; the way back leads to the memo. */
  open(): void {
    this.host.wayBack.depart('memo');
  }

  private async pair(now: Scenario, signal: AbortSignal): Promise<void> {
    try {
      const rival = { a: compile(this.sent), b: null, places: PAIR_PLACES };
      const versus = await this.host.engines.pair(rival, signal);
      if (!signal.aborted) this.counted = { of: now, versus };
    } catch (error) {
      // What was counted before stays, and says that it is old.
      if (!isAbort(error)) this.beside = false;
    }
  }
}
