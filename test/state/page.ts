// A page without a browser: an address, storages from fakes, and a run of few futures in the test's own thread.
import { flushSync } from 'svelte';
import { App, type Address, type LeftPage, type PlayHost, type Step } from '../../src/state';
import { openStorage } from '../../src/storage';
import { Scheduler } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';
import { inRoot } from './effects.svelte';

/** An address bar. */
export class FakeAddress implements Address {
  readonly page = 'https://example.org/ballast/';
  fragment: string;
  isOwn = false;
  written = 0;
  step: Step | null = null;
  leftPage: LeftPage | null = null;
  /** Entries that one can go back to, the newest last. */
  readonly past: (Pick<FakeAddress, 'fragment' | 'step'> & Partial<Pick<FakeAddress, 'leftPage'>>)[] = [];
  private told: () => void = () => undefined;
  private travelled: () => void = () => undefined;

  constructor(fragment = '') {
    this.fragment = fragment;
  }

  write(fragment: string, own: boolean): void {
    this.fragment = fragment;
    this.isOwn = own;
    this.written += 1;
  }

  mark(step: Step): void {
    this.step = step;
  }

  forgetLeftPage(): void {
    this.leftPage = null;
  }

  push(step: Step, leftPage?: LeftPage): void {
    this.keepEntry();
    this.step = step;
    if (leftPage) this.leftPage = leftPage;
  }

  /** As a browser does, which neither makes an entry of the address that it is at nor tells of it. */
  follow(fragment: string): void {
    if (fragment === this.fragment) return;
    this.keepEntry();
    this.step = null;
    this.leftPage = null;
    this.paste(fragment);
  }

  private keepEntry(): void {
    const { fragment, step, leftPage } = this;
    this.past.push({ fragment, step, leftPage });
  }

  onTravel(told: () => void): void {
    this.travelled = told;
  }

  /** Back in the browser's history, which tells first that one travels, then that the fragment is another. */
  back(): void {
    const { fragment } = this;
    Object.assign(this, { leftPage: null }, this.past.pop());
    this.travelled();
    if (this.fragment !== fragment) this.told();
  }

  onChange(told: () => void): void {
    this.told = told;
  }

  /** Someone pastes a link. */
  paste(fragment: string): void {
    this.fragment = fragment;
    this.isOwn = false;
    this.told();
  }
}

/** Of a game in a browser that keeps nothing. */
export const keepsNothing: PlayHost = {
  readAttempts: () => null,
  writeAttempts: () => undefined,
  readDecision: () => null,
  writeDecision: () => undefined,
  writeAddress: () => undefined,
};

const open: (() => void)[] = [];
/** Ends what pages left running. */
export const closePages = () => open.splice(0).forEach((close) => close());

/** Opens the page as it stands at an address, and leaves out what it counts beside its run unless it is told to start all;
    storages are those of the test's browser. */
export async function openPage(address: FakeAddress, start = (app: App): void => app.follow()) {
  const store = await openStorage();
  const scheduler = new Scheduler({ runner: inlineRunner(50), reducer: inlineReducer() });
  open.push(() => scheduler.close());
  const app = new App({
    scheduler: () => scheduler,
    store,
    address,
    templatesHost: { read: () => [], write: () => ({ ok: true }), onChange: () => undefined },
    themeHost: { root: { dataset: {} }, read: () => 'system', write: () => undefined },
  });
  await app.link.arrive();
  const end = inRoot(() => start(app));
  open.push(end);
  return {
    app,
    store,
    /** Leaves the page as a closed tab does. */
    leave: () => {
      app.draft.saveNow();
      end();
      scheduler.close();
    },
  };
}

/** Until it holds, with effects flushed in between. */
export async function until(holds: () => boolean): Promise<void> {
  const give = Date.now() + 20_000;
  while (!(flushSync(), holds())) {
    if (Date.now() > give) throw new Error('It never came about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
