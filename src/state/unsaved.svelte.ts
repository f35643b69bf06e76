// Work that was left for other work before it could be saved. It is kept as long as the page is open.
import type { Draft } from '../storage';

interface Entry {
  readonly draft: Draft;
  /** When it was left, milliseconds since 1970. */
  readonly at: number;
}

export class Unsaved {
  /** Oldest first. */
  private list: readonly Entry[] = $state.raw([]);

  get drafts(): readonly Draft[] {
    return this.list.map(({ draft }) => draft);
  }

  /** What was left last; null when all that was left is safe. */
  get newest(): Draft | null {
    return this.list.at(-1)?.draft ?? null;
  }

  /** The newest of one's own that is not older than that time. */
  ownSince(time: number): Draft | null {
    return this.list.filter(({ draft, at }) => draft.link === null && at >= time).at(-1)?.draft ?? null;
  }

  keep(draft: Draft): void {
    this.take(draft.id);
    this.list = [...this.list, { draft, at: Date.now() }];
  }

  /** Takes a draft out, if it is here. */
  take(id: string): Draft | null {
    const found = this.drafts.find((draft) => draft.id === id) ?? null;
    if (found) this.drop(found);
    return found;
  }

  /** It has been saved; a later version of it stays. */
  drop(saved: Draft): void {
    this.list = this.list.filter(({ draft }) => draft !== saved);
  }
}
