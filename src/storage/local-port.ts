// Drafts in localStorage: the only storage that can be written while a page is going away, and the one that is left
// when there is no IndexedDB. Each draft has a key of its own, so that tabs do not overwrite one another's.
import type { DraftPort } from './port';
import type { StoredDraft } from './record';

const PREFIX = 'ballast/draft/';

export class LocalPort implements DraftPort {
  constructor(private readonly storage: Storage) {}

  /** Reads and writes at once. @throws DOMException when there is no room, or writing is not allowed */
  updateNow(id: string, change: (stored: unknown) => StoredDraft | null): void {
    const record = change(this.getNow(id));
    if (record !== null) this.storage.setItem(PREFIX + record.id, JSON.stringify(record));
  }

  getNow(id: string): unknown {
    return parse(this.storage.getItem(PREFIX + id));
  }

  removeNow(id: string): void {
    this.storage.removeItem(PREFIX + id);
  }

  allNow(): readonly unknown[] {
    const keys = Array.from({ length: this.storage.length }, (_, i) => this.storage.key(i) ?? '');
    return keys.filter((key) => key.startsWith(PREFIX)).map((key) => parse(this.storage.getItem(key)));
  }

  update = (id: string, change: (stored: unknown) => StoredDraft | null) =>
    settled(() => this.updateNow(id, change));
  all = () => settled(() => this.allNow());
  remove = (id: string) => settled(() => this.removeNow(id));
}

/** A rejection instead of an exception. */
const settled = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** The page's localStorage, if it has one and may use it: asking alone can be refused. */
export function findLocalStorage(): Storage | null {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    return null;
  }
}
