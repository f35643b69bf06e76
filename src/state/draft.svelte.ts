// Automatic saving: every piece of work is a draft of its own, saved soon after each change and when the page is left.
import type { LinkState as Linked } from '../share';
import type { Draft, Library, Outcome, Store, StorageTrouble } from '../storage';
import { originOf, type Origin } from './arrival';
import { SaveTimer } from './save-timer';
import { Unsaved } from './unsaved.svelte';
import { type WorkState, usualWork } from './work.svelte';

export class DraftState {
  private draft: Draft;
  private wrong: StorageTrouble | null = $state(null);
  private since = $state(0);
  private copy: Origin | null = $state.raw(null);
  private ownWaits = $state(false);
  /** Key of the work as it was last opened or saved; null before any was opened. */
  private known: string | null = null;
  /** Counts the drafts that were opened: a saving may end after another one has been. */
  private opened = 0;
  private readonly timer = new SaveTimer(() => void this.save());
  /** What was left without having been saved. */
  readonly unsaved = new Unsaved();
  private readonly store: Store;
  private readonly work: WorkState;

  constructor(store: Store, work: WorkState) {
    this.store = store;
    this.work = work;
    this.draft = $state.raw(store.create(usualWork()));
  }

  /** Why nothing can be saved; null when all is well, or nothing had to be saved yet. */
  get trouble(): StorageTrouble | null {
    return this.wrong;
  }

  /** Someone else's link or file is being edited: a copy, apart from one's own work. */
  get isCopy(): boolean {
    return this.copy !== null;
  }

  /** What the copy was made for; null for one's own work. */
  get origin(): Origin | null {
    return this.copy;
  }

  /** Besides this copy there is work of one's own to go back to. */
  get hasOwn(): boolean {
    return this.ownWaits;
  }

  /** When it was last saved, milliseconds since 1970; 0 for never. */
  get savedAt(): number {
    return this.since;
  }

  /** Names the work on the page. */
  get id(): string {
    return this.draft.id;
  }

  /** What is on the page, as a draft. */
  get present(): Draft {
    return { ...this.draft, state: this.work.linked };
  }

  /** A draft that is not saved yet. `link`: the fragment of a copy's original. */
  fresh(state: Linked, link: string | null = null): Draft {
    return this.store.create(state, link);
  }

  /** Keeps in memory what could not be saved, and goes on trying. */
  hold(draft: Draft, reason: StorageTrouble): void {
    this.unsaved.keep(draft);
    this.wrong = reason;
    if (reason !== 'absent') this.timer.retry();
  }

  /** The library that this draft lies in. */
  library = (): Promise<Library> => this.store.library();

  /** Goes on with a draft. What is on the page and could not be saved is kept, and so is found here again. */
  resume(draft: Draft): void {
    this.timer.stop();
    if (this.isDirty) this.unsaved.keep(this.present);
    const unsaved = this.unsaved.take(draft.id);
    this.draft = unsaved ?? draft;
    this.opened += 1;
    this.copy = this.draft.link === null ? null : originOf(this.draft.link);
    this.ownWaits = false;
    if (this.copy) void this.lookForOwn();
    this.since = this.draft.savedAt;
    this.work.open(this.draft.state);
    this.known = unsaved ? '' : this.work.key;
    this.store.enter(this.draft);
    if (this.isDirty || this.unsaved.newest) this.timer.soon();
  }

  /** Leaves what is saved as it is: changes from here on are another draft, with the same way back. */
  async branch(): Promise<void> {
    const { opened } = this;
    // What cannot be saved goes on as the draft it is.
    if (!(await this.save()).ok || opened !== this.opened || this.since === 0) return;
    this.draft = this.fresh(this.work.linked, this.draft.link);
    this.opened += 1;
    this.since = 0;
    this.store.enter(this.draft);
  }

  /** Begins a draft; it is saved once something in it is changed. `link`: the fragment of a copy's original. */
  begin(state: Linked, link: string | null): void {
    this.resume(this.fresh(state, link));
  }

  /** Keeps saving; to be called where effects may be made. */
  follow(held: () => boolean): void {
    $effect(() => {
      if (!held() && this.isDirty) this.timer.soon();
    });
    $effect(() => () => this.timer.stop());
  }

  /** For the last moment of a page: there is no time to wait. */
  saveNow(): void {
    for (const draft of this.unsaved.drafts) this.store.saveNow(draft);
    this.store.enter(this.draft);
    if (this.isDirty) this.store.saveNow(this.present);
  }

  /**
   * Saves what is on the page, then what was left unsaved. What fails is tried again.
   * @returns what became of the work that was on the page
   */
  async save(): Promise<Outcome> {
    this.timer.stop();
    const outcome = await this.savePresent();
    const all = outcome.ok && (await this.saveUnsaved());
    if (all) {
      this.timer.succeed();
      // It may have been changed back meanwhile, to what `known` was before.
      if (this.isDirty) this.timer.soon();
    } else if (this.wrong !== 'absent') {
      this.timer.again();
    }
    return outcome;
  }

  /** The newest of one's own drafts; null when there is none. */
  async own(): Promise<Draft | null> {
    const saved = await this.store.latestOwn();
    return this.unsaved.ownSince(saved?.savedAt ?? 0) ?? saved;
  }

  /** The draft that this tab was about, if that is what the fragment tells of. */
  ofTab = (fragment: string): Promise<Draft | null> => this.store.resume(fragment);

  private async lookForOwn(): Promise<void> {
    const { opened } = this;
    const own = await this.own();
    if (opened === this.opened) this.ownWaits = own !== null;
  }

  private get isDirty(): boolean {
    return !this.work.isGuest && this.work.key !== this.known && this.known !== null;
  }

  private async savePresent(): Promise<Outcome> {
    if (!this.isDirty) return { ok: true };
    const { opened } = this;
    const { key } = this.work;
    const saved = await this.store.saveDraft(this.present);
    this.wrong = saved.ok ? null : saved.reason;
    if (!saved.ok) return saved;
    // Otherwise it was left, and kept, while it was on its way.
    if (opened === this.opened) {
      this.draft = saved.draft;
      this.since = saved.draft.savedAt;
      this.known = key;
    }
    return { ok: true };
  }

  private async saveUnsaved(): Promise<boolean> {
    for (const draft of this.unsaved.drafts) {
      const saved = await this.store.saveDraft(draft);
      // Saving has told the tab that it is about that draft.
      this.store.enter(this.draft);
      this.wrong = saved.ok ? null : saved.reason;
      if (!saved.ok) return false;
      this.unsaved.drop(draft);
    }
    return true;
  }
}
