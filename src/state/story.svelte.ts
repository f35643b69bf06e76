// One future of the run at rest, told: chosen by number, by a point of a picture, or by its rank beside another.
import { untrack } from 'svelte';
import type { Point, Standing } from '../engine/summary';
import { isAbort, type Replay, type Scheduler } from '../worker';
import type { RunState } from './run.svelte';
import type { SceneState } from './scene.svelte';
import type { Shown } from './shown';
import type { ViewState } from './view.svelte';

/** A future and what it is one of. */
export interface Told extends Shown {
  readonly replay: Replay;
  readonly standing: Standing;
  /** The neighbour that ended otherwise, if any did. */
  readonly neighbour: Replay | null;
}

export class StoryState {
  /** What came last, until the next is here. */
  private latest: Told | null = $state.raw(null);
  private lost = $state(false);
  private readonly scheduler: Scheduler;
  private readonly run: RunState;
  private readonly scene: SceneState;
  private readonly view: ViewState;

  constructor(scheduler: Scheduler, run: RunState, scene: SceneState, view: ViewState) {
    this.scheduler = scheduler;
    this.run = run;
    this.scene = scene;
    this.view = view;
  }

  get told(): Told | null {
    return this.latest;
  }

  /** Nothing could be told, and nothing more is under way. */
  get failed(): boolean {
    return this.lost;
  }

  /** What is told is of another run than what the page shows now, or of another future than was asked for. */
  get isStale(): boolean {
    const { latest, run } = this;
    return latest !== null && (run.isRestStale || latest.replay.future !== this.wanted(run.rested));
  }

  /** Tells one of the run's futures in the workbench's place. */
  open(future: number): void {
    this.scene.future = future;
    this.scene.show('story');
  }

  /** Tells the future that is nearest to a point of a fan. */
  async openAt(point: Point): Promise<void> {
    const { rested } = this.run;
    if (!rested) return;
    const { run, picture } = rested;
    const asked = { point, of: this.view.of, n: picture.n };
    const near = await this.scheduler.inquire(run, 'nearest', asked).catch((error: unknown) => {
      if (!isAbort(error)) throw error;
    });
    // Left for another run: its numbers mean nothing now.
    if (near === undefined) return;
    // Where nobody is left in that month: whoever did best.
    const future = near ?? picture.rest?.hundred.at(-1)?.future;
    if (future !== undefined) this.open(future);
  }

  /** Any other one. */
  openAny(): void {
    const { rested } = this.run;
    const n = rested?.picture.n ?? 0;
    const present = this.wanted(rested) ?? 0;
    if (n > 1) this.open((present + 1 + Math.floor(Math.random() * (n - 1))) % n);
  }

  /** Keeps telling what is asked for while a view is open; to be called where effects may be made. */
  follow(): void {
    $effect(() => {
      const { rested, isRestStale } = this.run;
      const future = this.wanted(rested);
      if (rested === null || future === null || isRestStale) return;
      untrack(() => void this.tell(rested, future));
    });
  }

  /** The one asked for; the typical one where none is, or where there is no such future. */
  private wanted(rested: Shown | null): number | null {
    if (!rested) return null;
    const { n, settled, rest } = rested.picture;
    const { future } = this.scene;
    if (future !== null && future < n) return future;
    const hundred = rest?.hundred ?? [];
    const typical = settled?.typical ?? hundred.at(hundred.length >> 1)?.future ?? -1;
    return typical >= 0 ? typical : null;
  }

  private async tell(rested: Shown, future: number): Promise<void> {
    const { run, picture } = rested;
    const { scheduler } = this;
    this.lost = false;
    try {
      const [replay, standing] = await Promise.all([
        scheduler.replay(run, future),
        scheduler.inquire(run, 'standing', { future, n: picture.n }),
      ]);
      if (standing === null) throw new Error('Cash was not kept');
      const other = standing.otherwise;
      const neighbour = other === null ? null : await scheduler.replay(run, other.future);
      if (this.run.rested === rested && this.wanted(rested) === future)
        this.latest = { ...rested, replay, standing, neighbour };
    } catch (error) {
      // Left for another run, or begun anew: that one is told when it is at rest.
      if (!isAbort(error)) this.lost = true;
    }
  }
}
