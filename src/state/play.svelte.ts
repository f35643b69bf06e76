// A company that is played: the market, the record of what was decided, and where it stands.
import {
  attemptBegun,
  attemptGoesOn,
  decodeDecision,
  decodeRecord,
  encodeDecision,
  encodeRecord,
  gameFragment,
  isDecision,
  marketFragment,
  leversAfter,
  marketKey,
  marketOf,
  marketOfRecord,
  readAttempts,
  turnsOf,
  type GameRecord,
  type Levers,
  type Market,
  type Refused,
  type Turn,
} from '../play';
import { ENGINE_VERSION } from '../engine';
import type { Scheduler } from '../worker';
import type { App } from './app.svelte';
import type { LocksState } from './locks.svelte';
import { allowed, leverLocks, type LeverLocks } from './play-locks';
import { marketLink, replayGame, type Played } from './play-replay';

/** What the browser keeps, and where the game stands in its address. */
export interface PlayHost {
  readAttempts(): unknown;
  writeAttempts(attempts: unknown): void;
  /** What was decided and not yet lived, as it was written last; null where there is none. */
  readDecision(): string | null;
  writeDecision(text: string | null): void;
  writeAddress(fragment: string): void;
}

export type PlayProblem = Refused | 'unknownBase' | 'otherMarket';

/** What another engine had computed of the record that was opened. */
export interface PlayedThen {
  readonly engine: string;
  readonly arr: number;
}

export class PlayState {
  /** What is played, or would be. */
  readonly market: Market;
  /** Why the record of the address cannot be opened. */
  readonly problem: PlayProblem | null = null;
  private now: Played | null = $state.raw(null);
  private made: PlayedThen | null = $state.raw(null);
  private lost = $state(false);
  private working = $state(false);
  private drawn: Turn = $state.raw({});
  /** Goes on where the browser left it. */
  private readonly opened: GameRecord | null = null;
  private readonly engines: Scheduler;
  private readonly locks: LocksState;
  private readonly app: Pick<App, 'place' | 'theme'>;
  private readonly host: PlayHost;

  constructor(app: App, host: PlayHost) {
    const { engines, scenario, run, place, locks } = app;
    this.engines = engines;
    this.app = app;
    this.locks = locks;
    this.host = host;
    const page = scenario.scenario;
    const { seed, ignoranceSeed } = run.luck;
    const months = Number.parseInt(place.text('months'), 10);
    this.market = marketOf(page, { seed, ignoranceSeed }, Number.isNaN(months) ? undefined : months);
    const text = place.text('play');
    if (/^(?:|0|1|true|false)$/.test(text)) return;
    const decoded = decodeRecord(text);
    if (!decoded.ok) {
      this.problem = decoded.reason;
      return;
    }
    const found = marketOfRecord(decoded.record, page);
    if (!found.ok) {
      this.problem = found.reason;
      return;
    }
    this.market = found.market;
    this.opened = decoded.record;
  }

  /** Null before the first attempt. */
  get played(): Played | null {
    return this.now;
  }

  get isBusy(): boolean {
    return this.working;
  }

  /** The last quarter could not be computed; nothing of the record is lost. */
  get failed(): boolean {
    return this.lost;
  }

  /** Null where this engine made the figures that were sent. */
  get sent(): PlayedThen | null {
    return this.made;
  }

  /** What is decided for the next quarter and not yet lived. */
  get draft(): Turn {
    return this.drawn;
  }

  set draft(turn: Turn) {
    this.drawn = turn;
    this.host.writeDecision(this.now && isDecision(turn) ? encodeDecision(this.now.record, turn) : null);
  }

  /** Where the levers stand before the next decision. */
  readonly levers: Levers = $derived.by(() =>
    leversAfter(this.market.scenario, this.now?.record.turns ?? []),
  );

  /** What may be decided at all. */
  readonly leverLocks: LeverLocks = $derived.by(() => leverLocks(this.locks, this.market.scenario));

  /** The record as it travels; '' before the first attempt. */
  readonly text: string = $derived.by(() => (this.now ? encodeRecord(this.now.record) : ''));

  /** What opens it on another computer. */
  readonly fragment: string = $derived.by(() => gameFragment(this.text, this.market, marketLink));

  /** Where one's own page stands: with the locks, language and look that it was opened with. */
  private get address(): string {
    return gameFragment(this.text, this.market, marketLink, {
      ...this.app.place.lasting,
      ...this.app.theme.lentMore,
    });
  }

  /** What begins this market on another computer. */
  get marketFragment(): string {
    return marketFragment(this.market, marketLink);
  }

  /** Quarters still to be decided. */
  readonly quartersLeft: number = $derived.by(() =>
    this.now?.over ? 0 : turnsOf(this.market.scenario.months) - (this.now?.record.turns.length ?? 0),
  );

  /** Replays what the address holds, with what was decided there and not yet lived. */
  async resume(): Promise<void> {
    const { opened } = this;
    if (!opened) return;
    if (!(await this.take(opened))) return;
    const kept = this.now && decodeDecision(this.host.readDecision() ?? '', this.now.record);
    if (kept) this.drawn = allowed(kept, this.leverLocks);
    if (opened.engine === ENGINE_VERSION) return;
    if (this.now?.record.arr !== opened.arr) this.made = { engine: opened.engine, arr: opened.arr };
  }

  /** Another attempt at the market, from its first month. */
  async begin(name: string): Promise<void> {
    const { scenario, seed, ignoranceSeed, hash } = this.market;
    const { attempt, attempts } = attemptBegun(
      readAttempts(this.host.readAttempts()),
      marketKey(this.market),
    );
    const fresh: GameRecord = {
      ...{ engine: ENGINE_VERSION, base: scenario.base, market: hash, months: scenario.months },
      ...{ segments: scenario.segments.length, rounds: scenario.plan.rounds.length },
      ...{ seed, ignoranceSeed, attempt, name, arr: 0, turns: [] },
    };
    if (!(await this.take(fresh))) return;
    this.made = null;
    this.draft = {};
    this.host.writeAttempts(attempts);
    this.host.writeAddress(this.address);
  }

  /** Decides the next quarters, one after the other, and lives them; what is locked stays where it is. */
  async go(turns: readonly Turn[]): Promise<void> {
    const { now } = this;
    if (!now || now.over || this.working) return;
    const before = now.record.turns.length;
    const after = Math.min(before + turns.length, turnsOf(this.market.scenario.months));
    const kept = readAttempts(this.host.readAttempts());
    const key = marketKey(this.market);
    const { attempt, attempts } = attemptGoesOn(kept, key, now.record.attempt, before, after);
    const next = [...now.record.turns, ...turns.map((turn) => allowed(turn, this.leverLocks))].slice(
      0,
      after,
    );
    if (!(await this.take({ ...now.record, attempt, turns: next }))) return;
    this.draft = {};
    this.host.writeAttempts(attempts);
    this.host.writeAddress(this.address);
  }

  /** @returns whether it could be computed */
  private async take(record: GameRecord): Promise<boolean> {
    this.working = true;
    this.lost = false;
    try {
      this.now = await replayGame(this.engines, this.market, record);
      return true;
    } catch {
      this.lost = true;
      return false;
    } finally {
      this.working = false;
    }
  }
}
