// What a tab keeps over a reload. Other tabs do not see it; a duplicated one starts with a copy. Where nothing may be
// stored the tab forgets, that is all.

/** null where nothing is kept. */
export function readTabText(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** null takes it away. @returns whether it is kept as it was asked for */
export function writeTabText(key: string, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return text === null;
  }
}

/** A JSON that is kept; undefined where none is. */
export function readTabJson(key: string): unknown {
  try {
    return JSON.parse(readTabText(key) ?? '') as unknown;
  } catch {
    return undefined;
  }
}
