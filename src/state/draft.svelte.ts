// Automatic saving: every piece of work is a draft of its own, saved soon after each change and when the page is left.
import type { LinkState as Linked } from '../share';
import type { Draft, Store, StorageTrouble } from '../storage';
import { type WorkState, usualWork } from './work.svelte';

/** Changes that follow within this time are saved together, milliseconds. */
const SOON = 400;

export class DraftState {
  private draft: Draft;
  private wrong: StorageTrouble | null = $state(null);
  private since = $state(0);
  private copy = $state(false);
  /** Key of the work as it was last opened or saved. */
  private known = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly store: Store;
  private readonly work: WorkState;

  constructor(store: Store, work: WorkState) {
    this.store = store;
    this.work = work;
    this.draft = store.create(usualWork());
  }

  /** Why nothing can be saved; null when all is well, or nothing had to be saved yet. */
  get trouble(): StorageTrouble | null {
    return this.wrong;
  }

  /** Someone else's link or file is being edited: a copy, apart from one's own work. */
  get isCopy(): boolean {
    return this.copy;
  }

  /** When it was last saved, milliseconds since 1970; 0 for never. */
  get savedAt(): number {
    return this.since;
  }

  /** Goes on with a draft that was saved. */
  resume(draft: Draft): void {
    clearTimeout(this.timer);
    this.draft = draft;
    this.copy = draft.link !== null;
    this.since = draft.savedAt;
    this.work.open(draft.state);
    this.known = this.work.key;
    this.store.enter(draft);
  }

  /** Begins a draft; it is saved once something in it is changed. `link`: the fragment of a copy's original. */
  begin(state: Linked, link: string | null): void {
    this.resume(this.store.create(state, link));
  }

  /** Keeps saving; to be called where effects may be made. */
  follow(held: () => boolean): void {
    $effect(() => {
      if (held() || this.work.key === this.known) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.save(), SOON);
    });
  }

  /** For the last moment of a page: there is no time to wait. */
  saveNow(): void {
    if (this.isDirty) this.store.saveNow({ ...this.draft, state: this.work.linked });
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.isDirty) return;
    const { draft } = this;
    this.known = this.work.key;
    const saved = await this.store.saveDraft({ ...draft, state: this.work.linked });
    this.wrong = saved.ok ? null : saved.reason;
    // Another draft may have been opened meanwhile.
    if (!saved.ok || this.draft !== draft) return;
    this.draft = saved.draft;
    this.since = saved.draft.savedAt;
  }

  /** The newest of one's own drafts; null when there is none. */
  own = (): Promise<Draft | null> => this.store.latestOwn();
  /** The draft that this tab was about, if that is what the fragment tells of. */
  ofTab = (fragment: string): Promise<Draft | null> => this.store.resume(fragment);

  private get isDirty(): boolean {
    return this.work.key !== this.known;
  }
}
