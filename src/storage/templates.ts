// People's own POD templates. In localStorage, all under one key: they are few and small, and other tabs hear of changes.
import { readOwnTemplates, type OwnTemplate } from '../scenario';
import { findLocalStorage } from './local-port';
import { reasonOf } from './trouble';
import type { Outcome } from './types';

const KEY = 'ballast/pod-templates';

/** What is stored and can be read; nothing where there is no storage. */
export function readTemplates(): readonly OwnTemplate[] {
  try {
    return readOwnTemplates(JSON.parse(findLocalStorage()?.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

export function writeTemplates(templates: readonly OwnTemplate[]): Outcome {
  const storage = findLocalStorage();
  if (storage === null) return { ok: false, reason: 'absent' };
  try {
    storage.setItem(KEY, JSON.stringify(templates));
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Told when another tab has changed them. */
export function onTemplatesChanged(told: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) told();
  });
}
