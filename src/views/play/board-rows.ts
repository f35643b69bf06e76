// The board as a table of a spreadsheet: results without links. Pure.
import { toCsv } from '../../export';
import type { BoardGroup } from '../../state';
import type { PlayTexts } from './texts';

/** Unrounded figures; games of other markets follow with their own. */
export function boardCsv(groups: readonly BoardGroup[], t: PlayTexts['board']): string {
  const { csvColumns: c, csvStates } = t;
  const header = [
    ...[c.rank, c.player, c.state, c.month, c.arr, c.cash, c.attempts, c.decisions, c.market, c.engine],
  ];
  const records = groups.flatMap(({ key, rows }) =>
    rows.map(({ player, rank, end, month, over, decisions }) => [
      ...[rank ?? '', player.name],
      over ? (end.died === null ? csvStates.alive : csvStates.dead) : csvStates.playing,
      ...[month, end.arr, end.cash, player.record.attempt, decisions, key, player.record.engine],
    ]),
  );
  return toCsv([header, ...records]);
}
