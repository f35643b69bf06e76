// Things with ids in an order: starts as the base preset's, and is replaced when a link lists its own ids.

/** More of a kind than any scenario may have; further ones are not even looked at. */
const MOST = 64;

export class Roll<T> {
  private readonly known: ReadonlyMap<string, T>;
  private now: Map<string, T>;
  private restarted = false;

  /** `fresh` makes an entry for an id that the base does not have. */
  constructor(
    entries: readonly (readonly [id: string, entry: T])[],
    private readonly fresh: (id: string) => T,
  ) {
    this.known = new Map(entries);
    this.now = new Map(entries);
  }

  /** Next id of the list that replaces the base's; '' alone makes an empty list. False: there are too many. */
  order(id: string): boolean {
    if (!this.restarted) this.now = new Map();
    this.restarted = true;
    if (this.now.size >= MOST) return false;
    if (id !== '') this.now.set(id, this.known.get(id) ?? this.fresh(id));
    return true;
  }

  get(id: string): T | undefined {
    return this.now.get(id);
  }

  /** Empties an entry that is there. */
  renew(id: string): T | undefined {
    if (!this.now.has(id)) return undefined;
    const entry = this.fresh(id);
    this.now.set(id, entry);
    return entry;
  }

  get list(): T[] {
    return [...this.now.values()];
  }

  get ids(): string[] {
    return [...this.now.keys()];
  }

  /** Id at a place; when there is none, a word that no id can be, for the validator to refuse. */
  idAt(place: number): string {
    return this.ids[place] ?? `#${place}`;
  }
}
