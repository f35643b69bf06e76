// The part of the browser's address that holds a link, whose work it is, and the steps of the browser's history.

/** Kept with the address, so that a reload can tell one's own work from a link that was followed. */
const MARK = 'ballast';

/** What an entry of the browser's history shows: a view (null: the workbench) of a piece of work, by its id. */
export interface Step {
  readonly work: string;
  readonly view: string | null;
}

/** A page of its own that was left for the workbench: which kind, and the link to where one was on it. */
export interface LeftPage {
  readonly place: string;
  readonly fragment: string;
}

export interface Address {
  /** Without #; '' when there is none. */
  readonly fragment: string;
  /** One's own work was written here. */
  readonly isOwn: boolean;
  /** Where the page lies, without a fragment. */
  readonly page: string;
  /** Of the present entry; null where the page has not said. */
  readonly step: Step | null;
  /** Replaces the fragment; no step in the browser's history. '' takes it away. */
  write(fragment: string, own: boolean): void;
  /** Says what the present entry shows. */
  mark(step: Step): void;
  /** What was left for the present entry, and for those that it led to; null where nothing was. */
  readonly leftPage: LeftPage | null;
  /** The present entry holds other work: nothing was left for that. */
  forgetLeftPage(): void;
  /** Begins another entry, at the same fragment. `leftPage`: what was left for it; otherwise as before. */
  push(step: Step, leftPage?: LeftPage): void;
  /** Follows a link of this page: another entry, told as any other link that is put into the address. */
  follow(fragment: string): void;
  /** Told when somebody goes back or forth in the browser's history. */
  onTravel(told: () => void): void;
  /** Told when another link is put into the address of the open page. */
  onChange(told: () => void): void;
}

export function browserAddress(): Address {
  const { location, history } = window;
  const entry = (): Readonly<Record<string, unknown>> => {
    const state: unknown = history.state;
    return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
  };
  return {
    get fragment() {
      return location.hash.slice(1);
    },
    get isOwn() {
      return entry()[MARK] === 'own';
    },
    get step() {
      const { work, view } = entry();
      const isStep = typeof work === 'string' && (view === null || typeof view === 'string');
      return isStep ? { work, view } : null;
    },
    get leftPage() {
      const { place, fragment } = (entry()['left'] ?? {}) as Record<string, unknown>;
      return typeof place === 'string' && typeof fragment === 'string' ? { place, fragment } : null;
    },
    get page() {
      return location.href.split('#')[0];
    },
    write(fragment, own) {
      const address = location.pathname + location.search + (fragment && `#${fragment}`);
      history.replaceState({ ...entry(), [MARK]: own ? 'own' : 'link' }, '', address);
    },
    mark({ work, view }) {
      history.replaceState({ ...entry(), work, view }, '');
    },
    forgetLeftPage() {
      history.replaceState({ ...entry(), left: null }, '');
    },
    push({ work, view }, leftPage) {
      history.pushState({ ...entry(), work, view, ...(leftPage && { left: leftPage }) }, '');
    },
    follow(fragment) {
      location.hash = fragment;
    },
    onTravel(told) {
      window.addEventListener('popstate', told);
    },
    onChange(told) {
      window.addEventListener('hashchange', told);
    },
  };
}
