// What a place for drafts must be able to do. Operations may reject; the store turns that into outcomes.
import type { StoredDraft } from './record';

export interface DraftPort {
  /** Everything that lies there, of whatever version. */
  all(): Promise<readonly unknown[]>;
  /** Reads and writes as one step that no other tab can come between. Null writes nothing; the id may be a new one. */
  update(id: string, change: (stored: unknown) => StoredDraft | null): Promise<void>;
  /** Takes it away, if it is there. */
  remove(id: string): Promise<void>;
}
