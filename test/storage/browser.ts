// A browser's storages for tests in Node: IndexedDB from fake-indexeddb, localStorage from a map.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';

/** localStorage with room for so many characters. */
export class FakeStorage implements Storage {
  [name: string]: unknown;
  private readonly entries = new Map<string, string>();
  room = 5_000_000;
  denied = false;

  get length(): number {
    this.allow();
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.allow();
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.allow();
    if (value.length > this.room) throw new DOMException('No room', 'QuotaExceededError');
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.allow();
    this.entries.delete(key);
  }
  clear(): void {
    this.entries.clear();
  }
  private allow(): void {
    if (this.denied) throw new DOMException('Not allowed', 'SecurityError');
  }
}

interface Globals {
  indexedDB?: unknown;
  localStorage?: unknown;
  sessionStorage?: unknown;
}

/** A browser with nothing in it; its storages may be replaced or left out. */
export function freshBrowser(parts: Globals = {}): FakeStorage {
  const localStorage = new FakeStorage();
  const given: Globals = {
    indexedDB: new IDBFactory(),
    localStorage,
    sessionStorage: new FakeStorage(),
    ...parts,
  };
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return localStorage;
}

/** A property that cannot even be asked for, as in a frame that may not store anything. */
export function forbid(name: keyof Globals): void {
  Object.defineProperty(globalThis, name, {
    get() {
      throw new DOMException('Not allowed', 'SecurityError');
    },
    configurable: true,
  });
}
