// Errors of the browser's storages to reasons.
import type { StorageTrouble } from './types';

const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const DENIED = ['SecurityError', 'NotAllowedError', 'VersionError', 'UnknownError', 'InvalidStateError'];

/** Raised here when the database does not answer. */
export class NoAnswer extends Error {}

export function reasonOf(error: unknown): StorageTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (FULL.includes(name)) return 'full';
  return DENIED.includes(name) ? 'denied' : 'failed';
}

/** The promise's value, or NoAnswer after that many milliseconds. `late` gets a value that comes after. */
export function within<T>(promise: Promise<T>, milliseconds: number, late: (value: T) => void): Promise<T> {
  let over = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      over = true;
      reject(new NoAnswer());
    }, milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (over) late(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
