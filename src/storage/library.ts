// Everything that is kept in this browser: listed, added to and taken away. It tells no tab what that tab is about.
import type { LocalPort } from './local-port';
import type { DraftPort } from './port';
import { readRecord, toDraft, type StoredDraft } from './record';
import { reasonOf } from './trouble';
import type { Draft, Outcome, Saved, StorageTrouble } from './types';
import { Writer } from './writer';

export interface Listed {
  /** Newest first. */
  readonly drafts: readonly Draft[];
  /** So many more lie here that this page cannot read; they stay as they are. */
  readonly unreadable: number;
  /** Why there may be more that could not be looked at; null when these are all. */
  readonly trouble: StorageTrouble | null;
}

/** Nothing in it rejects. Made by `Store.library`. */
export class Library {
  private readonly writer: Writer;

  /** `reason`: why there is no port, if there is none. */
  constructor(
    private readonly port: DraftPort | null,
    private readonly local: LocalPort | null,
    private readonly reason: StorageTrouble,
  ) {
    this.writer = new Writer(port, local, { draft: null }, reason);
  }

  async list(): Promise<Listed> {
    const { found, trouble } = await this.find();
    const records = found.flatMap((each) => readRecord(each) ?? []);
    const drafts = newestOfEach(records).flatMap((record) => toDraft(record) ?? []);
    const ids = new Set(records.map(({ id }) => id));
    const strange = found.length - records.length;
    return { drafts, unreadable: strange + ids.size - drafts.length, trouble };
  }

  /** Saves with the time that the draft brings along: what is added is no newer than it was. */
  keep(draft: Draft): Promise<Saved> {
    return this.writer.save(draft, draft.savedAt);
  }

  async remove(id: string): Promise<Outcome> {
    if (this.port === null) return { ok: false, reason: this.reason };
    try {
      await this.port.remove(id);
      this.local?.removeNow(id);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  }

  /** What lies in the database, and what waits beside it because that had no room. */
  private async find(): Promise<{
    readonly found: readonly unknown[];
    readonly trouble: StorageTrouble | null;
  }> {
    if (this.port === null) return { found: [], trouble: this.reason };
    try {
      const found = await this.port.all();
      return { found: this.port === this.local ? found : [...found, ...this.waiting()], trouble: null };
    } catch (error) {
      return { found: this.waiting(), trouble: reasonOf(error) };
    }
  }

  private waiting(): readonly unknown[] {
    try {
      return this.local?.allNow() ?? [];
    } catch {
      return [];
    }
  }
}

/** The later of two records of one draft; newest first. */
function newestOfEach(records: readonly StoredDraft[]): StoredDraft[] {
  const sorted = [...records].sort((a, b) => b.savedAt - a.savedAt || b.revision - a.revision);
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}
