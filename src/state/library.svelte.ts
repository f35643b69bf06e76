// The library as the page shows it: every draft that is kept, the one on the page among them, and what can be done with
// them. What the browser will not keep stays in memory, is tried again, and is in the file of everything all the same.
import { validate, type Problem } from '../scenario';
import { decodeLibrary, encodeLibrary } from '../share';
import type { Draft, Library, StorageTrouble } from '../storage';
import { copyName } from './copy-name';
import { additions } from './library-additions';
import { entriesOf, nameOf, withName, type Entry, type Told } from './library-entries';
import type { DraftState } from './draft.svelte';
import type { LinkState } from './link.svelte';
import type { ScenarioState } from './scenario.svelte';

/** The parts of the page that the library works on. */
export interface LibraryHost {
  readonly draft: DraftState;
  readonly link: LinkState;
  readonly scenario: ScenarioState;
}

export class LibraryState {
  private listed: readonly Draft[] = $state.raw([]);
  private hidden = $state(0);
  private wrong: StorageTrouble | null = $state(null);
  private said: Told | null = $state.raw(null);
  /** What was deleted since the page was opened, latest last. */
  private removed: readonly Draft[] = $state.raw([]);
  private readonly library: Promise<Library>;
  private readonly draft: DraftState;
  private readonly link: LinkState;
  private readonly scenario: ScenarioState;

  /** Knows what is on the page; the rest after `refresh`. */
  constructor({ draft, link, scenario }: LibraryHost) {
    this.draft = draft;
    this.link = link;
    this.scenario = scenario;
    this.library = draft.library();
  }

  /** Not remembered: this outlives the dialog that first reads it. */
  get entries(): readonly Entry[] {
    return entriesOf(this.draft, this.listed);
  }

  /** So many more lie here that this page cannot read. */
  get unreadable(): number {
    return this.hidden;
  }

  /** Why there may be more than is listed, or why nothing can be kept. */
  get trouble(): StorageTrouble | null {
    return this.wrong ?? this.draft.trouble;
  }

  get told(): Told | null {
    return this.said;
  }

  get canPutBack(): boolean {
    return this.removed.length > 0;
  }

  /** Everything, for a file. */
  get file(): string {
    return encodeLibrary(this.entries.map(({ draft }) => draft));
  }

  /** Looks again: other tabs save too. */
  async refresh(): Promise<void> {
    await this.draft.save();
    const { drafts, unreadable, trouble } = await (await this.library).list();
    // What was seen before is still there, even if it cannot be looked at now.
    if (trouble === null || this.listed.length === 0) this.listed = drafts;
    this.hidden = unreadable;
    this.wrong = trouble;
  }

  /** Puts a draft on the page, as it was saved last; what was there is saved first. @returns whether it is there */
  async goTo({ draft, isSaved }: Entry): Promise<boolean> {
    await this.refresh();
    const found = isSaved && this.wrong === null ? this.listed.find(({ id }) => id === draft.id) : draft;
    if (found) await this.link.goTo(found);
    else this.said = { kind: 'gone', name: nameOf(draft) };
    return found !== undefined;
  }

  /**
   * A draft of one's own with the same content, of the same time.
   * @param tell the name of the n-th copy of a name
   */
  async duplicate({ draft }: Entry, tell: (name: string, n: number) => string): Promise<void> {
    const names = this.entries.map((entry) => nameOf(entry.draft));
    const name = copyName(nameOf(draft), names, tell);
    const { state } = withName(draft, name);
    await this.keep({ ...this.draft.fresh(state), savedAt: draft.savedAt || Date.now() });
    await this.refresh();
    this.said = { kind: 'copied', name };
  }

  /** @returns why the name was refused */
  rename(entry: Entry, name: string): readonly Problem[] {
    const { draft, isOpen } = entry;
    if (isOpen) return this.scenario.rename(name);
    const checked = validate({ ...draft.state.scenario, name });
    if (!checked.ok) return checked.problems;
    void this.keepRenamed(entry, name);
    return [];
  }

  async remove({ draft, isSaved }: Entry): Promise<void> {
    const name = nameOf(draft);
    if (isSaved) {
      const gone = await (await this.library).remove(draft.id);
      if (!gone.ok) {
        this.said = { kind: 'notDeleted', name, reason: gone.reason };
        return;
      }
    } else this.draft.unsaved.take(draft.id);
    this.removed = [...this.removed, draft];
    await this.refresh();
    this.said = { kind: 'deleted', name };
  }

  /** Brings back what was deleted last. */
  async putBack(): Promise<void> {
    const last = this.removed.at(-1);
    if (!last) return;
    this.removed = this.removed.slice(0, -1);
    await this.keep(last);
    await this.refresh();
    this.said = { kind: 'putBack', name: nameOf(last) };
  }

  /** Adds the works of a file, of many or of one, beside what is there; what is there already is not added again. */
  async bringIn(read: () => Promise<string>): Promise<void> {
    const text = await read().catch(() => null);
    const decoded = text === null ? null : decodeLibrary(text);
    if (decoded?.status !== 'ok') {
      this.said = { kind: 'broken', reason: decoded?.reason ?? 'unread' };
      return;
    }
    await this.refresh();
    const present = this.entries.map(({ draft }) => draft);
    const create = this.draft.fresh.bind(this.draft);
    const added = additions(decoded.works, present, create, Date.now());
    let unsaved = 0;
    for (const draft of added) if (!(await this.keep(draft))) unsaved++;
    await this.refresh();
    const { repaired, lost, works } = decoded;
    const counts = { added: added.length, unsaved, already: works.length - added.length, repaired, lost };
    this.said = { kind: 'broughtIn', ...counts };
  }

  private async keepRenamed({ draft, isSaved }: Entry, name: string): Promise<void> {
    const renamed = withName(draft, name);
    const saved = await (await this.library).keep(renamed);
    if (!isSaved && saved.ok) this.draft.unsaved.take(draft.id);
    if (!isSaved && !saved.ok) this.draft.hold(renamed, saved.reason);
    await this.refresh();
    if (isSaved && !saved.ok) this.said = { kind: 'notRenamed', name: nameOf(draft), reason: saved.reason };
  }

  /** @returns whether the browser keeps it; if not, memory does */
  private async keep(draft: Draft): Promise<boolean> {
    const saved = await (await this.library).keep(draft);
    if (!saved.ok) this.draft.hold(draft, saved.reason);
    return saved.ok;
  }
}
