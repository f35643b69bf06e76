// Texts that a tab remembers over a reload, and over a crash where the browser restores its tabs. Other tabs do not see
// them; a duplicated tab starts with a copy.

/** null where nothing is kept, or nothing may be. */
export function readFromTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** null takes it away. @returns whether the tab remembers it so */
export function keepInTab(key: string, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return true;
  } catch {
    return text === null;
  }
}
