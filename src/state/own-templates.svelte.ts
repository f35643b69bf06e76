// POD templates of one's own: saved under a name, renamed, deleted and brought back. They belong to the person, not to a
// scenario, and so they are no steps of its history.
import {
  holds,
  LONGEST_TEMPLATE_NAME,
  MOST_OWN_TEMPLATES,
  ownSettings,
  type OwnTemplate,
  type Scenario,
} from '../scenario';
import type { Outcome, StorageTrouble } from '../storage';

/** Where they are kept; tests bring their own. */
export interface TemplatesHost {
  readonly read: () => readonly OwnTemplate[];
  readonly write: (templates: readonly OwnTemplate[]) => Outcome;
  /** Told when they were changed elsewhere. */
  readonly onChange: (told: () => void) => void;
}

interface Removed {
  readonly template: OwnTemplate;
  readonly place: number;
}

export class OwnTemplates {
  private own: readonly OwnTemplate[] = $state.raw([]);
  private wrong: StorageTrouble | null = $state(null);
  private last: Removed | null = $state.raw(null);
  private readonly host: TemplatesHost;

  constructor(host: TemplatesHost) {
    this.host = host;
    this.own = host.read();
    host.onChange(() => (this.own = this.known));
  }

  /** In the order in which they were made. */
  get list(): readonly OwnTemplate[] {
    return this.own;
  }

  /** Why the last change could not be saved: it holds until the page is left. null when all is kept. */
  get trouble(): StorageTrouble | null {
    return this.wrong;
  }

  get isFull(): boolean {
    return this.own.length >= MOST_OWN_TEMPLATES;
  }

  /** What was deleted last, and can be brought back. */
  get removed(): OwnTemplate | null {
    return this.last?.template ?? null;
  }

  /** Those that a segment's POD is like. */
  usedIn(scenario: Scenario): readonly OwnTemplate[] {
    return this.own.filter((template) => {
      const settings = ownSettings(template, scenario.currency);
      return scenario.segments.some((segment) => holds(scenario, segment, settings));
    });
  }

  /** A name that none of them has: the wanted one, or it with a number. */
  freeName(wanted: string): string {
    const taken = (name: string) => this.own.some((each) => each.name === name);
    const cut = (end: string) => wanted.slice(0, LONGEST_TEMPLATE_NAME - end.length) + end;
    let number = 2;
    while (taken(cut(` ${number}`))) number++;
    return taken(cut('')) ? cut(` ${number}`) : cut('');
  }

  /** Keeps a template; to be asked only where there is room. @returns its name, which no other has */
  add(template: OwnTemplate): string {
    const name = this.freeName(template.name);
    this.change((own) => [...own, { ...template, name }]);
    return name;
  }

  /** Those that came with a file and are not known yet. */
  take(templates: readonly OwnTemplate[]): void {
    const news = templates.filter(({ id }) => !this.own.some((each) => each.id === id));
    for (const template of news) if (!this.isFull) this.add(template);
  }

  rename(id: string, name: string): void {
    this.change((own) => own.map((each) => (each.id === id ? { ...each, name } : each)));
  }

  remove(id: string): void {
    const place = this.own.findIndex((each) => each.id === id);
    if (place < 0) return;
    this.last = { template: this.own[place], place };
    this.change((own) => own.filter((each) => each.id !== id));
  }

  /** Brings back what was deleted last, to its place. */
  restore(): void {
    const { last } = this;
    if (!last || this.isFull) return;
    this.last = null;
    this.change((own) => [...own.slice(0, last.place), last.template, ...own.slice(last.place)]);
  }

  /** What other tabs have changed meanwhile is kept; as long as nothing can be saved, what is here counts. */
  private get known(): readonly OwnTemplate[] {
    return this.wrong ? this.own : this.host.read();
  }

  private change(next: (own: readonly OwnTemplate[]) => readonly OwnTemplate[]): void {
    this.own = next(this.known);
    const outcome = this.host.write(this.own);
    this.wrong = outcome.ok ? null : outcome.reason;
  }
}
