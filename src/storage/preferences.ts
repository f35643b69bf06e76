// Small choices about the page itself. In localStorage, because the theme must be known before anything is drawn.
import { findLocalStorage } from './local-port';
import { reasonOf } from './trouble';
import type { Outcome } from './types';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly theme: Theme;
}

const KEY = 'ballast/preferences';
const USUAL: Preferences = { theme: 'system' };

/** What was chosen; the usual where nothing was, or where it cannot be read. */
export function readPreferences(): Preferences {
  const { theme } = readAll();
  return { theme: THEMES.find((known) => known === theme) ?? USUAL.theme };
}

/** Changes some preferences. Those that a later version of the page has chosen stay as they are. */
export function writePreferences(change: Partial<Preferences>): Outcome {
  const storage = findLocalStorage();
  if (storage === null) return { ok: false, reason: 'absent' };
  try {
    storage.setItem(KEY, JSON.stringify({ ...readAll(), ...change }));
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function readAll(): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(findLocalStorage()?.getItem(KEY) ?? '{}');
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
