// What the page asks for: drafts saved by themselves, and found again after a reload or a crash.
import type { LinkState } from '../share';
import { findById, findNewest, findRecords } from './find';
import type { LocalPort } from './local-port';
import type { DraftPort } from './port';
import { markOfLink, randomName, toEntry, type StoredDraft } from './record';
import { TabMemory } from './tab';
import { reasonOf } from './trouble';
import type { Draft, DraftEntry, Outcome, Saved, StorageTrouble } from './types';
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

  /** Where drafts go; `none`: every saving fails and says why. */
  get kind(): DraftPort['kind'] | 'none' {
    return this.port?.kind ?? 'none';
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

  /** The newest draft that began with this link; null when there is none, or it is no link. */
  forLink(fragment: string): Promise<Draft | null> {
    const mark = markOfLink(fragment);
    return findNewest(this.port, ({ from }) => from !== null && from === mark);
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

  /** From now on this tab is about this draft. Saving says so too. */
  enter({ id }: Draft): void {
    this.tab.draft = id;
  }

  /** All drafts, newest first. */
  async list(): Promise<DraftEntry[]> {
    return (await findRecords(this.port)).map(toEntry);
  }

  /** One draft; null when it is not there, or this page cannot read it. */
  load(id: string): Promise<Draft | null> {
    return findById(this.port, id);
  }

  async remove(id: string): Promise<Outcome> {
    if (this.port === null) return { ok: false, reason: this.reason };
    if (this.tab.draft === id) this.tab.draft = null;
    try {
      this.local?.removeNow(id);
      await this.port.remove(id);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  }

  /** Takes in what pages left behind in their last moment. `openStorage` does this. */
  recover(): Promise<void> {
    return this.writer.recover();
  }

  close(): void {
    this.port?.close();
  }
}
