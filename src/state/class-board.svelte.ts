// The class board: games of one market side by side, each replayed from its record.
import {
  compareEnds,
  decisionsIn,
  marketKey,
  readRoster,
  writeRoster,
  type End,
  type Market,
  type Player,
  type Reject,
} from '../play';
import type { Scheduler } from '../worker';
import { courseOf, endOf, replayGame } from './play-replay';

export interface BoardRow {
  readonly player: Player;
  /** Equal ends share a rank; null while a game goes on. */
  readonly rank: number | null;
  readonly end: End;
  readonly month: number;
  readonly over: boolean;
  readonly decisions: number;
  /** [months + 1] NaN where nothing was lived. */
  readonly arr: Float64Array;
  readonly cash: Float64Array;
  /** ARR that the record said where this engine comes to another one; null else. */
  readonly sentArr: number | null;
}

/** Games of one market. */
export interface BoardGroup {
  readonly key: string;
  readonly market: Market;
  readonly rows: readonly BoardRow[];
}

/** Where the tab keeps what was pasted. */
export interface BoardHost {
  read(): readonly string[];
  /** @returns whether it is kept */
  write(texts: readonly string[]): boolean;
}

export class ClassBoardState {
  /** Of each name in a market the last game alone. */
  newestOnly = $state(false);
  private rows: readonly BoardRow[] = $state.raw([]);
  private refused: readonly Reject[] = $state.raw([]);
  private players: readonly Player[] = [];
  private toCome = $state(0);
  private failures = $state(0);
  private line: Promise<void> = Promise.resolve();
  private kept: readonly string[] = [];
  private unkept = $state(false);
  private readonly engines: Scheduler;
  private readonly host: BoardHost;

  /** `here`: the market of the page, for what was kept. */
  constructor(engines: Scheduler, host: BoardHost, here: Market) {
    this.engines = engines;
    this.host = host;
    for (const text of host.read()) this.take(text, here);
    this.kept = host.read();
  }

  /** It would be lost with a reload. */
  get isUnkept(): boolean {
    return this.unkept;
  }

  /** Games that another one of the same name came after, in the order in which they were pasted. */
  readonly earlier: readonly BoardRow[] = $derived.by(() =>
    this.rows.filter((row, i) => this.rows.slice(i + 1).some((later) => isOfPlayer(row, later))),
  );

  /** Lines that could not be used, as they came. */
  get rejects(): readonly Reject[] {
    return this.refused;
  }

  /** Games that are still to be replayed. */
  get waiting(): number {
    return this.toCome;
  }

  /** Games that could not be replayed. */
  get failed(): number {
    return this.failures;
  }

  /** Markets with the most games first. */
  readonly groups: readonly BoardGroup[] = $derived.by(() => {
    const shown = this.newestOnly ? this.rows.filter((row) => !this.earlier.includes(row)) : this.rows;
    const keys = shown.map(({ player }) => player.key);
    return keys
      .filter((key, i) => keys.indexOf(key) === i)
      .map((key) => shown.filter(({ player }) => player.key === key))
      .sort((a, b) => b.length - a.length)
      .map((rows) => ({ key: rows[0].player.key, market: rows[0].player.market, rows: ranked(rows) }));
  });

  /** Adds what was pasted; what is there already is told as a duplicate. @returns how many games came */
  add(pasted: string, here: Market): number {
    const rejects = this.refused.length;
    const fresh = this.take(pasted, here);
    // What was there already need not be kept twice.
    const isNews = this.refused.slice(rejects).some(({ reason }) => reason !== 'duplicate');
    if (fresh > 0 || isNews) this.keep([...this.kept, pasted]);
    return fresh;
  }

  /** A text from which the same games are read again, those of names that are not shown included. */
  written(heading: string): string {
    return writeRoster(this.players, heading);
  }

  /** Takes lines away that have been read. */
  dropRejects(): void {
    this.refused = [];
    this.keep(this.players.length > 0 ? [this.written('Ballast')] : []);
  }

  clear(): void {
    this.players = [];
    this.rows = [];
    this.refused = [];
    this.failures = 0;
    this.keep([]);
  }

  private keep(texts: readonly string[]): void {
    this.kept = texts;
    this.unkept = !this.host.write(texts);
  }

  private take(pasted: string, here: Market): number {
    const { players, rejects } = readRoster(pasted, here.scenario, this.players);
    const fresh = players.slice(this.players.length);
    this.players = players;
    this.refused = [...this.refused, ...rejects];
    this.toCome += fresh.length;
    this.line = this.line.then(() => this.replay(fresh));
    return fresh.length;
  }

  private async replay(players: readonly Player[]): Promise<void> {
    for (const player of players) {
      try {
        const row = await rowOf(this.engines, player);
        if (this.players.includes(player)) this.rows = [...this.rows, row];
      } catch {
        this.failures += 1;
      }
      this.toCome -= 1;
    }
  }
}

/** Are both games of one player, as far as names tell? Games without a name are each somebody's own. */
const isOfPlayer = ({ player }: BoardRow, other: BoardRow): boolean =>
  player.name !== '' &&
  player.key === other.player.key &&
  player.name.toLowerCase() === other.player.name.toLowerCase();

async function rowOf(engines: Scheduler, player: Player): Promise<BoardRow> {
  const { market, record } = player;
  const played = await replayGame(engines, market, record);
  const { months } = market.scenario;
  return {
    ...{ player, rank: null, end: endOf(played), month: played.month, over: played.over },
    decisions: decisionsIn(played.record.turns),
    arr: courseOf(played, 'arr', months),
    cash: courseOf(played, 'cash', months),
    sentArr: played.record.arr === record.arr ? null : record.arr,
  };
}

/** The best first; games that go on stand behind, those that have come furthest first. */
function ranked(rows: readonly BoardRow[]): readonly BoardRow[] {
  const over = rows.filter((row) => row.over).sort((a, b) => compareEnds(b.end, a.end));
  const open = rows.filter((row) => !row.over).sort((a, b) => b.month - a.month || b.end.arr - a.end.arr);
  const rank = (row: BoardRow) => 1 + over.findIndex(({ end }) => compareEnds(end, row.end) === 0);
  return [...over.map((row) => ({ ...row, rank: rank(row) })), ...open];
}

/** Is a game of this market? */
export const isOfMarket = (group: BoardGroup, market: Market): boolean => group.key === marketKey(market);
