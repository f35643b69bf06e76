// The panel's view of the scenario: rows, texts and controls, remembered as long as the segments stay the same.
import type { Cell, Editing } from '../../controls';
import { toldBy } from '../../evidence/kinds';
import { problemText, type Messages } from '../../messages';
import {
  asleepBecauseOf,
  columnOf,
  hasEffort,
  isAny,
  locate,
  readPath,
  sameValue,
  type Archetype,
  type Parameter,
  type Round,
} from '../../scenario';
import { looksOf } from '../segments';
import { makeCell, type Owner } from './cells';
import type { Lock, LockGroup, LockPart, OwnTemplates } from '../../state';
import type { AssumptionsHost } from './host';
import { heldText, ownText, rowText, whyNotUsed, type RowText } from './row-text';
import { allRows, type RowModel } from './rows';

/** Asked for the row of a parameter. */
export type Explain = (asked: Pick<Parameter, 'scope' | 'key'>) => void;

const COMPANY: Owner = { prefix: 'company', name: undefined, archetype: undefined, segment: undefined };

export class Panel {
  readonly host: AssumptionsHost;
  readonly messages: Messages;
  /** POD templates of one's own. */
  readonly templates: OwnTemplates;
  readonly editing: Editing;
  /** Tells how a number works; undefined where nobody knows. */
  readonly explain: Explain | undefined;
  private readonly archetypes = $derived.by(() =>
    this.host.scenario.segments.map(({ archetype }) => archetype).join(),
  );
  /** Names and kinds of all that has rows, as text, so that it changes only when they do. */
  private readonly shape = $derived.by(() =>
    JSON.stringify([
      this.host.scenario.currency,
      this.host.scenario.segments.map(({ id, label, archetype }) => [id, label, archetype]),
      this.host.scenario.plan.rounds.map(({ id, label }) => [id, label]),
    ]),
  );
  readonly rows: readonly RowModel[] = $derived.by(() => allRows(this.archetypes.split(',') as Archetype[]));
  private readonly texts: Record<string, RowText> = $derived.by(() => (void this.shape, {}));
  /** Controls by path and lists of them by row: the same objects while nothing about them changes. */
  private readonly cells: Record<string, Cell> = $derived.by(() => (void [this.shape, this.host.base], {}));
  private readonly lists: Record<string, readonly Cell[]> = $derived.by(() => (void this.shape, {}));
  /** By segment: does the plan serve it at all? As text, so that it changes only when it changes. */
  private readonly served = $derived.by(() =>
    this.host.scenario.segments.map(({ id }) => (hasEffort(this.host.scenario, id) ? '1' : '0')).join(''),
  );

  /** Path whose range somebody works out from evidence. */
  toTell = $state<string>();

  constructor(host: AssumptionsHost, messages: Messages, templates: OwnTemplates, explain?: Explain) {
    this.host = host;
    this.templates = templates;
    this.explain = explain;
    this.messages = messages;
    this.editing = {
      start: () => host.start(),
      set: (path, value) => this.tell(host.set(path, value)),
      end: () => host.end(),
      evidence: (path) => {
        const row = locate(host.scenario, path)?.row;
        return row && toldBy(row) ? () => (this.toTell = path) : undefined;
      },
    };
  }

  /** Places of the segments that get a column. */
  get columns(): readonly number[] {
    return [...this.served].flatMap((flag, i) => (flag === '1' ? [i] : []));
  }

  /** Names of those that the plan leaves alone. */
  get idle(): readonly string[] {
    return this.host.scenario.segments.filter((_, i) => this.served[i] === '0').map(({ label }) => label);
  }

  /** The first problem in words; undefined when there is none. */
  tell(problems: ReturnType<AssumptionsHost['set']>): string | undefined {
    return problems.length > 0 ? problemText(this.messages, this.host.scenario, problems[0]) : undefined;
  }

  textOf(row: RowModel): RowText {
    return (this.texts[row.id] ??= rowText(this.messages, this.host.scenario, row));
  }

  /** One control for each column; `all` keeps those of segments without effort, which say so. */
  cellsOf(row: RowModel, all = false): readonly Cell[] {
    const cells = row.parameters.flatMap((own, i) => {
      if (!own) return [];
      const { prefix } = row.scope === 'company' ? COMPANY : { prefix: this.host.scenario.segments[i].id };
      if (this.lockOf(`${prefix}.${own.key}`) === 'hidden') return [];
      if (row.scope === 'company') return [this.cell(own, COMPANY)];
      const idle = this.served[i] === '0';
      if (idle && !all) return [];
      const { id, label, archetype } = this.host.scenario.segments[i];
      const owner = { prefix: id, name: label, archetype, segment: looksOf(this.host.scenario.segments)[i] };
      return [this.cell(own, owner, idle ? this.messages.assumptions.noEffortShort : undefined)];
    });
    const before = this.lists[row.id];
    const same = before?.length === cells.length && cells.every((cell, i) => cell === before[i]);
    return same ? before : (this.lists[row.id] = cells);
  }

  /** May a path be moved? */
  lockOf(path: string): Lock {
    return this.host.lockOf?.(path) ?? 'open';
  }

  /** Of a part of the panel. */
  partLock(part: LockPart | LockGroup): Lock {
    return this.host.locks?.of(part) ?? 'open';
  }

  roundCell(own: Parameter, { id, label }: Round): Cell {
    const owner = { prefix: `rounds.${id}`, name: label, archetype: undefined, segment: undefined };
    return this.cell(own, owner);
  }

  private cell(own: Parameter, owner: Owner, idle?: string): Cell {
    const { scenario, base } = this.host;
    const path = `${owner.prefix}.${own.key}`;
    const value = readPath(scenario, path) ?? columnOf(own, owner.archetype, scenario.currency).default;
    const before = this.cells[path];
    const { label } = ownText(this.messages, own);
    const { any } = this.messages.assumptions.rounds;
    const anything = (row: Parameter, x: number) => (isAny(row, x) ? any : undefined);
    const fixed = before ?? makeCell(scenario, base, own, label, owner, anything);
    const held = this.lockOf(path) === 'open' ? undefined : heldText(this.messages, { ...fixed, value });
    const instead = idle ?? held ?? this.asleep(own, owner);
    if (before && before.instead === instead && sameValue(before.value, value)) return before;
    return (this.cells[path] = { ...fixed, value, instead });
  }

  /** Why a number would change nothing at present; undefined when it would. */
  private asleep({ scope, key }: Parameter, { prefix }: Owner): string | undefined {
    if (scope === 'round') return undefined;
    const gate = asleepBecauseOf(this.host.scenario, scope, prefix, key);
    if (gate === undefined) return undefined;
    return whyNotUsed(this.messages, gate);
  }
}
