// Drafts in IndexedDB. The connection is opened again when the browser has cut it.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DraftPort } from './port';
import { within } from './trouble';

const NAME = 'ballast';
const VERSION = 1;
/** Some browsers never answer when they are asked to open a database that is in a bad state. */
const PATIENCE = 3000;

interface Schema extends DBSchema {
  drafts: { key: string; value: { id: string } };
}
type Database = IDBPDatabase<Schema>;

export class IdbPort implements DraftPort {
  private connection: Promise<Database> | null = null;

  /** Rejects when the database cannot be opened. */
  static async open(): Promise<IdbPort> {
    const port = new IdbPort();
    await port.connect();
    return port;
  }

  all(): Promise<readonly unknown[]> {
    return this.use((db) => db.getAll('drafts'));
  }

  update(id: string, change: (stored: unknown) => { id: string } | null): Promise<void> {
    return this.use(async (db) => {
      const { done, store } = db.transaction('drafts', 'readwrite');
      // Awaited below; without this a failing request would leave a second rejection that nobody hears.
      done.catch(() => undefined);
      const record = change(await store.get(id));
      if (record !== null) await store.put(record);
      await done;
    });
  }

  remove(id: string): Promise<void> {
    return this.use((db) => db.delete('drafts', id));
  }

  private close(): void {
    const open = this.connection;
    this.connection = null;
    open?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  private connect(): Promise<Database> {
    if (this.connection !== null) return this.connection;
    const opening = openDB<Schema>(NAME, VERSION, {
      upgrade: (db) => {
        db.createObjectStore('drafts', { keyPath: 'id' });
      },
      // A later version of the page, in another tab, waits for this connection to go.
      blocking: () => this.close(),
      terminated: () => {
        this.connection = null;
      },
    });
    this.connection = within(opening, PATIENCE, (db) => db.close());
    this.connection.catch(() => {
      this.connection = null;
    });
    return this.connection;
  }

  /** Once more on a new connection when the old one turns out to be closed. */
  private async use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await this.connect();
    try {
      return await work(db);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.close();
      return work(await this.connect());
    }
  }
}
