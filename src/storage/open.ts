// Which storage a page gets.
import { IdbPort } from './idb-port';
import { LocalPort, findLocalStorage } from './local-port';
import type { DraftPort } from './port';
import { Store } from './store';
import { reasonOf } from './trouble';
import type { StorageTrouble } from './types';

/**
 * Opens the best storage there is, and takes in what pages left behind in their last moment. Never rejects; with
 * nothing to save in, the store says why at every saving.
 */
export async function openStorage(): Promise<Store> {
  const storage = findLocalStorage();
  const local = storage && new LocalPort(storage);
  let port: DraftPort | null = local;
  let reason: StorageTrouble = 'absent';
  try {
    if (typeof indexedDB !== 'undefined') port = await IdbPort.open();
  } catch (error) {
    reason = reasonOf(error);
  }
  const store = new Store(port, local, reason);
  await store.recover();
  return store;
}
