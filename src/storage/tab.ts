// What a tab remembers over a reload, and over a crash where the browser restores its tabs: which draft it was about.
// Other tabs do not see it (a duplicated tab starts with a copy).

const KEY = 'ballast/draft';

export class TabMemory {
  /** Where nothing may be stored the tab forgets, that is all. */
  get draft(): string | null {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  set draft(id: string | null) {
    try {
      if (id === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, id);
    } catch {
      // As above.
    }
  }
}
