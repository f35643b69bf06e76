// The address: what a link leads to when the page opens, and what the address says while one works.
import {
  decodeFile,
  decodeLink,
  encodeFile,
  encodeLink,
  templatesIn,
  workView,
  type LinkState as Linked,
} from '../share';
import type { Draft } from '../storage';
import type { Address, LeftPage } from './address';
import { opened, recovered, unopened, type Arrival, type Opening, type Seen } from './arrival';
import type { DraftState } from './draft.svelte';
import type { OwnTemplates } from './own-templates.svelte';
import type { ThemeState } from './theme.svelte';
import { usualWork, type WorkState } from './work.svelte';

/** Entries of pages of their own belong to no draft: whoever comes back to one opens its link again. */
const ELSEWHERE = '';

export class LinkState {
  private said: Arrival | null = $state.raw(null);
  private sent: Seen | null = $state.raw(null);
  /** The work that the address must not be changed for: it holds a broken link, or nothing. */
  private leaveFor: string | null = null;
  /** The fragment as last read or written: any other is news that has not been heard yet. */
  private known = '';
  /** Counts what was set out to be opened: the latest wins, however long an earlier one takes. */
  private turn = 0;
  private readonly address: Address;
  private readonly work: WorkState;
  private readonly draft: DraftState;
  private readonly templates: OwnTemplates;
  private readonly theme: ThemeState;

  constructor(
    address: Address,
    work: WorkState,
    draft: DraftState,
    templates: OwnTemplates,
    theme: ThemeState,
  ) {
    this.address = address;
    this.work = work;
    this.draft = draft;
    this.templates = templates;
    this.theme = theme;
  }

  get arrival(): Arrival | null {
    return this.said;
  }

  /** Figures that travelled with the link; null for one's own work. */
  get seen(): Seen | null {
    return this.sent;
  }

  /** What was sent cannot be shown, and nothing else may stand in its place. */
  readonly isDamaged: boolean = $derived.by(() => this.said?.kind === 'damaged');

  dismiss(): void {
    this.said = null;
  }

  /** Nothing that figures depend on has been changed since it was opened. */
  get isAsSent(): boolean {
    return this.sent !== null && this.work.isAs(this.sent.work);
  }

  /** The whole link to what is on the page. */
  get href(): string {
    return `${this.address.page}#${this.work.fragment}`;
  }

  /** A link to any work. */
  hrefTo(work: Linked): string {
    return `${this.address.page}#${encodeLink(work)}`;
  }

  /** Where the page lies, without a fragment. */
  get page(): string {
    return this.address.page;
  }

  /** Finds what the page opens with. */
  async arrive(): Promise<void> {
    const { draft } = this;
    const { fragment, isOwn } = this.address;
    const turn = ++this.turn;
    this.known = fragment;
    const saved = await draft.ofTab(fragment);
    if (turn !== this.turn) return;
    if (saved) this.resume(saved, null);
    else if (fragment !== '') this.take(fragment, isOwn);
    else {
      const own = await draft.own();
      if (turn === this.turn) this.resumeOwn(own, own && recovered(own));
    }
  }

  /** Follows the address; its effect writes the address whenever the run has settled. */
  follow(isSettled: () => boolean): void {
    this.address.onChange(() => void this.change());
    $effect(() => {
      if (!isSettled()) return;
      const { fragment, key } = this.work;
      if (key === this.leaveFor || this.address.fragment !== this.known) return;
      this.leaveFor = null;
      if (fragment !== this.known) this.write(fragment, !this.draft.isCopy);
    });
  }

  /** The same work goes on at another entry of the browser's history, which may hold an older state of it. */
  goOn(): void {
    this.write(this.work.fragment, !this.draft.isCopy);
  }

  /** A page of its own says in the address where it is: in the present entry of the browser's history, or in another. */
  enter(fragment: string, entry: 'this' | 'another', leftPage?: LeftPage): void {
    if (entry === 'another') this.address.push({ work: ELSEWHERE, view: null }, leftPage);
    this.address.write(fragment, false);
    this.known = this.address.fragment;
  }

  /** Leaves a copy as it is saved, for the newest of one's own drafts. */
  async backToOwn(): Promise<void> {
    if (!(await this.leave())) return;
    const { turn } = this;
    const own = await this.draft.own();
    if (turn === this.turn) this.resumeOwn(own, null);
  }

  /** Goes back to what was left without having been saved. */
  async backToUnsaved(): Promise<void> {
    const unsaved = this.draft.unsaved.newest;
    if (unsaved) await this.goTo(unsaved);
  }

  /** Leaves what is on the page, saved, for another draft. */
  async goTo(draft: Draft): Promise<void> {
    if (!(await this.leave())) return;
    this.address.forgetLeftPage();
    this.resume(draft, null);
  }

  /** From a page that could not be shown on to the simulator with its usual preset; Back leads there again. */
  async openExample(): Promise<void> {
    this.enter('', 'another');
    await this.startAfresh();
  }

  /** Begins anew with the preset; what was saved stays where it is. */
  async startAfresh(): Promise<void> {
    if (await this.leave()) this.resumeOwn(null, null);
  }

  /** All that there is to be given to somebody. */
  get linked(): Linked {
    return this.work.linked;
  }

  /** The work as a file, with the templates of one's own that its PODs are like. A file goes to anybody: what is said
      to an investor is not in it. */
  get file(): string {
    const work = { ...this.linked, view: workView(this.linked.view) };
    return encodeFile(work, this.templates.usedIn(work.scenario));
  }

  /** What cannot be opened changes nothing but what is said. */
  async openFile(read: () => Promise<string>): Promise<void> {
    const text = await read().catch(() => null);
    const decoded = text === null ? null : decodeFile(text);
    if (decoded === null) this.said = { kind: 'unreadable' };
    else if (decoded.status === 'broken')
      this.said = { kind: 'broken', from: 'file', reason: decoded.reason };
    else if (await this.leave()) {
      this.address.forgetLeftPage();
      this.begin(opened(decoded, false), encodeLink(decoded.state));
      this.templates.take(templatesIn(text ?? ''));
    }
  }

  /** Another link stands in the address of the open page. */
  private async change(): Promise<void> {
    const { fragment, isOwn } = this.address;
    if (fragment === this.known) return;
    this.known = fragment;
    // A run that settles meanwhile must not write over it.
    this.leaveFor = this.work.key;
    if (!(await this.leave())) return;
    if (fragment === '') await this.arrive();
    else this.take(fragment, isOwn);
  }

  private write(fragment: string, own: boolean): void {
    this.address.write(fragment, own);
    // Read back, because browsers may write some characters in another way.
    this.known = this.address.fragment;
    // It said that the address was untouched.
    if (this.said?.kind === 'broken' && this.said.from === 'link') this.said = null;
  }

  /**
   * Saves what is on the page before other work takes its place; what cannot be saved the draft keeps in memory.
   * @returns false when something else was set out to be opened meanwhile
   */
  private async leave(): Promise<boolean> {
    const turn = ++this.turn;
    await this.draft.save();
    return turn === this.turn;
  }

  private resume(draft: Draft, said: Arrival | null): void {
    this.leaveFor = null;
    this.sent = null;
    this.said = said;
    this.theme.lend(draft.link !== null && draft.state.view.more['theme']);
    this.draft.resume(draft);
  }

  /** Goes on with one's own work; where there is none, with the preset at a bare address. */
  private resumeOwn(own: Draft | null, said: Arrival | null): void {
    this.address.forgetLeftPage();
    if (own) return this.resume(own, said);
    this.begin({ work: usualWork(), theme: null, sent: null, said: null }, null);
    this.write('', true);
    this.leaveFor = this.work.key;
  }

  /** Opens what the address holds. */
  private take(fragment: string, own: boolean): void {
    const decoded = decodeLink(fragment);
    if (decoded.status === 'broken') this.begin(unopened(fragment, decoded.reason), fragment);
    else this.begin(opened(decoded, own), own ? null : fragment);
    // The address still holds what could not be used.
    if (decoded.status !== 'ok') this.leaveFor = this.work.key;
  }

  /** `link`: the fragment of a copy's original. */
  private begin({ work, theme, sent, said }: Opening, link: string | null): void {
    this.leaveFor = null;
    this.sent = sent;
    this.said = said;
    this.theme.lend(theme);
    this.draft.begin(work, link);
  }
}
