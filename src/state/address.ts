// The part of the browser's address that holds a link, and whose work it is.

/** Kept with the address, so that a reload can tell one's own work from a link that was followed. */
const MARK = 'ballast';

export interface Address {
  /** Without #; '' when there is none. */
  readonly fragment: string;
  /** One's own work was written here. */
  readonly isOwn: boolean;
  /** Where the page lies, without a fragment. */
  readonly page: string;
  /** Replaces the fragment; no step in the browser's history. '' takes it away. */
  write(fragment: string, own: boolean): void;
  /** Told when another link is put into the address of the open page. */
  onChange(told: () => void): void;
}

export function browserAddress(): Address {
  const { location, history } = window;
  return {
    get fragment() {
      return location.hash.slice(1);
    },
    get isOwn() {
      const state: unknown = history.state;
      return typeof state === 'object' && state !== null && MARK in state && state[MARK] === 'own';
    },
    get page() {
      return location.href.split('#')[0];
    },
    write(fragment, own) {
      const address = location.pathname + location.search + (fragment && `#${fragment}`);
      history.replaceState({ [MARK]: own ? 'own' : 'link' }, '', address);
    },
    onChange(told) {
      window.addEventListener('hashchange', told);
    },
  };
}
