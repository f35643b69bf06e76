// How often each market of the game has been begun in this browser. In localStorage: small, and needed at once.
import { findLocalStorage } from './local-port';

const KEY = 'ballast/attempts';

/** Foreign JSON, or null where there is none. */
export function readStoredAttempts(): unknown {
  try {
    return JSON.parse(findLocalStorage()?.getItem(KEY) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** @returns whether it is kept: without storage every game is this page's first */
export function storeAttempts(attempts: unknown): boolean {
  try {
    findLocalStorage()?.setItem(KEY, JSON.stringify(attempts));
    return findLocalStorage() !== null;
  } catch {
    return false;
  }
}
