// The writing half of the store: into the database in the order of the calls; into localStorage at the last moment.
import type { LocalPort } from './local-port';
import type { DraftPort } from './port';
import { randomName, readRecord, successor, toRecord, type Hand, type StoredDraft } from './record';
import { reasonOf } from './trouble';
import type { Draft, Outcome, Saved, StorageTrouble } from './types';

export class Writer {
  /** Tells this page, in this tab, from all others. */
  private readonly writer = randomName();
  private turn = 0;
  /** Drafts that got a new id because another page had saved under the old one. */
  private readonly moved = new Map<string, string>();
  private queue: Promise<unknown> = Promise.resolve();

  /** `tab`: told which draft was saved; `reason`: why there is no port, if there is none. */
  constructor(
    private readonly port: DraftPort | null,
    private readonly local: LocalPort | null,
    private readonly tab: { draft: string | null },
    private readonly reason: StorageTrouble,
  ) {}

  /** `savedAt`: when the work was last changed; left out: now. */
  save(draft: Draft, savedAt = Date.now()): Promise<Saved> {
    const hand = this.hand(savedAt);
    const saved = this.queue.then(() => this.write(draft, hand));
    this.queue = saved.catch(() => undefined);
    return saved;
  }

  saveNow(draft: Draft): Outcome {
    return this.keep(this.recordOf(draft, this.hand(Date.now())));
  }

  /** Brings what was saved at the last moment into the database. What does not fit stays where it is. */
  async recover(): Promise<void> {
    if (this.port === null || this.local === null || this.port === this.local) return;
    try {
      for (const left of this.local.allNow()) {
        const record = readRecord(left);
        if (record === null) continue;
        await this.port.update(record.id, (stored) => successor(stored, record));
        this.local.removeNow(record.id);
      }
    } catch {
      // Next time, then: nothing has been taken away.
    }
  }

  private async write(draft: Draft, hand: Hand): Promise<Saved> {
    if (this.port === null) return { ok: false, reason: this.reason };
    const incoming = this.recordOf(draft, hand);
    let saved = incoming;
    try {
      await this.port.update(incoming.id, (stored) => {
        const record = this.place(stored, incoming);
        saved = record ?? saved;
        return record;
      });
    } catch (error) {
      if (this.port === this.local || !this.keep(incoming).ok) return { ok: false, reason: reasonOf(error) };
      return { ok: true, draft: { ...draft, savedAt: incoming.savedAt } };
    }
    this.clear(incoming);
    const { id, revision, savedAt } = saved;
    return { ok: true, draft: { ...draft, id, revision, savedAt } };
  }

  private hand(savedAt: number): Hand {
    this.turn++;
    return { writer: this.writer, turn: this.turn, savedAt };
  }

  private recordOf(draft: Draft, hand: Hand): StoredDraft {
    return toRecord({ ...draft, id: this.moved.get(draft.id) ?? draft.id }, hand);
  }

  /** What to write over what is stored; remembers the id, which may be a new one. */
  private place(stored: unknown, incoming: StoredDraft): StoredDraft | null {
    const record = successor(stored, incoming);
    if (record !== null && record.id !== incoming.id) this.moved.set(incoming.id, record.id);
    this.tab.draft = record?.id ?? incoming.id;
    return record;
  }

  private keep(incoming: StoredDraft): Outcome {
    if (this.local === null) return { ok: false, reason: this.reason };
    try {
      this.local.updateNow(incoming.id, (stored) => this.place(stored, incoming));
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  }

  /** Takes away a copy of the last moment that the database has overtaken. */
  private clear({ id, writer, turn }: StoredDraft): void {
    if (this.local === null || this.port === this.local) return;
    try {
      const copy = readRecord(this.local.getNow(id));
      if (copy?.writer === writer && copy.turn <= turn) this.local.removeNow(id);
    } catch {
      // It stays; being older, it will be passed over.
    }
  }
}
