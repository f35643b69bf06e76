// What the page asks for: drafts saved by themselves, and found again after a reload or a crash.
import type { LinkState } from '../share';
import { findNewest } from './find';
import type { Library } from './library';
import type { LocalPort } from './local-port';
import type { DraftPort } from './port';
import { markOfLink, randomName, type StoredDraft } from './record';
import { TabMemory } from './tab';
import type { Draft, Outcome, Saved, StorageTrouble } from './types';
import { Writer } from './writer';

/** States that are saved must be valid (`validate`); nothing else is asked of the caller. Made by `openStorage`. */
export class Store {
  private readonly tab = new TabMemory();
  private readonly writer: Writer;

  /** `reason`: why there is no port, if there is none. */
  constructor(
    private readonly port: DraftPort | null,
    private readonly local: LocalPort | null,
    private readonly reason: StorageTrouble,
  ) {
    this.writer = new Writer(port, local, this.tab, reason);
  }

  /** A draft that is not saved yet. `link`: the fragment that it was opened from; null for one's own work. */
  create(state: LinkState, link: string | null = null): Draft {
    return { id: randomName(), link, state, revision: 0, savedAt: 0 };
  }

  /** Saves, in the order of the calls. Go on with the draft that comes back. */
  saveDraft(draft: Draft): Promise<Saved> {
    return this.writer.save(draft);
  }

  /** Saves at once, for `pagehide` and for `visibilitychange` to hidden, when there is no time to wait. */
  saveNow(draft: Draft): Outcome {
    return this.writer.saveNow(draft);
  }

  /** The newest draft that is one's own work; null when there is none. */
  latestOwn(): Promise<Draft | null> {
    return findNewest(this.port, ({ link }) => link === null);
  }

  /**
   * After a reload: the draft that this tab was about, as last saved, if the fragment is one that it began with or
   * lately stood at (or there is none). Null when the address is another's: then it is an opened link.
   */
  resume(fragment: string): Promise<Draft | null> {
    const { draft: id } = this.tab;
    const mark = fragment === '' ? null : markOfLink(fragment);
    if (fragment !== '' && mark === null) return Promise.resolve(null);
    const known = ({ from, trail }: StoredDraft) => mark === null || from === mark || trail.includes(mark);
    return findNewest(this.port, (record) => record.id === id && known(record));
  }

  /** All that is kept here; fetched when somebody looks at it. */
  async library(): Promise<Library> {
    const { Library } = await import('./library');
    return new Library(this.port, this.local, this.reason);
  }

  /** From now on this tab is about this draft. Saving says so too. */
  enter({ id }: Draft): void {
    this.tab.draft = id;
  }

  /** Takes in what pages left behind in their last moment. `openStorage` does this. */
  recover(): Promise<void> {
    return this.writer.recover();
  }
}
