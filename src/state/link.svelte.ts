// The address: what a link leads to when the page opens, and what the address says while one works.
import {
  decodeFile,
  decodeLink,
  encodeFile,
  encodeLink,
  type BrokenReason,
  type Decoded,
  type LinkState as Linked,
} from '../share';
import type { Problem } from '../scenario';
import type { Address } from './address';
import type { DraftState } from './draft.svelte';
import { usualWork, type WorkState } from './work.svelte';

/** What there is to say about the work that was opened last. */
export type Arrival =
  | { readonly kind: 'broken'; readonly from: 'link' | 'file'; readonly reason: BrokenReason }
  /** Intact, but some values could not be used. */
  | { readonly kind: 'repaired'; readonly problems: readonly Problem[] }
  /** A file that the browser would not read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'recovered' };

/** What its sender saw. */
export interface Seen {
  readonly engine: string;
  /** Futures in 1,000. */
  readonly survival: number;
}

export class LinkState {
  private said: Arrival | null = $state.raw(null);
  private sent: Seen | null = $state.raw(null);
  /** The work that the address must not be changed for: it holds a broken link, or nothing. */
  private leaveFor: string | null = null;
  /** The fragment as last read or written: any other is news that has not been heard yet. */
  private known = '';
  private readonly address: Address;
  private readonly work: WorkState;
  private readonly draft: DraftState;

  constructor(address: Address, work: WorkState, draft: DraftState) {
    this.address = address;
    this.work = work;
    this.draft = draft;
  }

  get arrival(): Arrival | null {
    return this.said;
  }

  /** Figures that travelled with the link; null for one's own work. */
  get seen(): Seen | null {
    return this.sent;
  }

  dismiss(): void {
    this.said = null;
  }

  /** The whole link to what is on the page. */
  get href(): string {
    return `${this.address.page}#${this.work.fragment}`;
  }

  /** Finds what the page opens with. */
  async arrive(): Promise<void> {
    const { draft } = this;
    const { fragment } = this.address;
    this.known = fragment;
    const saved = await draft.ofTab(fragment);
    if (saved) {
      draft.resume(saved);
    } else if (fragment !== '') {
      this.take(decodeLink(fragment), fragment, this.address.isOwn);
    } else {
      const own = await draft.own();
      if (own) {
        draft.resume(own);
        this.said = { kind: 'recovered' };
      } else this.beginUsual();
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

  /** Leaves a copy as it is saved, for the newest of one's own drafts. */
  async backToOwn(): Promise<void> {
    await this.draft.save();
    const own = await this.draft.own();
    this.said = null;
    this.sent = null;
    if (own) {
      this.leaveFor = null;
      this.draft.resume(own);
    } else this.beginUsual();
  }

  /** Begins anew with the preset; what was saved stays where it is. */
  async startAfresh(): Promise<void> {
    await this.draft.save();
    this.said = null;
    this.beginUsual();
  }

  /** The work as a file. */
  get file(): string {
    return encodeFile(this.work.linked);
  }

  /** What cannot be opened changes nothing but what is said. */
  async openFile(read: () => Promise<string>): Promise<void> {
    const text = await read().catch(() => null);
    const decoded = text === null ? null : decodeFile(text);
    if (decoded === null) this.said = { kind: 'unreadable' };
    else if (decoded.status === 'broken')
      this.said = { kind: 'broken', from: 'file', reason: decoded.reason };
    else {
      await this.draft.save();
      this.take(decoded, encodeLink(decoded.state), false);
    }
  }

  /** Another link stands in the address of the open page. */
  private async change(): Promise<void> {
    const { fragment, isOwn } = this.address;
    this.known = fragment;
    // A run that settles meanwhile must not write over it.
    this.leaveFor = this.work.key;
    await this.draft.save();
    if (fragment === '') await this.arrive();
    else this.take(decodeLink(fragment), fragment, isOwn);
  }

  private write(fragment: string, own: boolean): void {
    this.address.write(fragment, own);
    // Read back, because browsers may write some characters in another way.
    this.known = this.address.fragment;
  }

  private beginUsual(): void {
    this.draft.begin(usualWork(), null);
    this.write('', true);
    this.leaveFor = this.work.key;
  }

  private take(decoded: Decoded, fragment: string, own: boolean): void {
    this.sent = null;
    if (decoded.status === 'broken') {
      this.draft.begin(usualWork(), fragment);
      this.leaveFor = this.work.key;
      this.said = { kind: 'broken', from: 'link', reason: decoded.reason };
      return;
    }
    this.draft.begin(decoded.state, own ? null : fragment);
    this.leaveFor = decoded.status === 'repaired' ? this.work.key : null;
    this.sent = own ? null : seenBy(decoded.state);
    this.said = decoded.status === 'repaired' ? { kind: 'repaired', problems: decoded.problems } : null;
  }
}

const seenBy = ({ engine, survival }: Linked): Seen | null =>
  survival === null ? null : { engine, survival };
