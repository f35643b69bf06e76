// A game in the page's state: it goes on from its record, is kept in the address, and stands on the board as it ended.
import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { decodeRecord, readRoster } from '../../src/play';
import { ClassBoardState, endOf, PlayState, type BoardHost } from '../../src/state';
import { closePages, FakeAddress, keepsNothing, openPage, until } from './page';

afterEach(closePages);

const START = 'play=1&preset=shippo-pivot&seed=7&ignoranceSeed=7';

/** What a browser and its tab keep of games. */
interface Kept {
  attempts: unknown;
  decision?: string | null;
}

async function playAt(fragment: string, kept: Kept = { attempts: null }) {
  const { app } = await openPage(new FakeAddress(fragment));
  const written: string[] = [];
  const play = new PlayState(app, {
    readAttempts: () => kept.attempts,
    writeAttempts: (attempts) => (kept.attempts = attempts),
    readDecision: () => kept.decision ?? null,
    writeDecision: (text) => (kept.decision = text),
    writeAddress: (text) => written.push(text),
  });
  await play.resume();
  return { app, play, written };
}

/** What a tab keeps. */
function inTab(most = Infinity): BoardHost & { kept: readonly string[] } {
  const tab = {
    kept: [] as readonly string[],
    read: () => tab.kept,
    write(texts: readonly string[]) {
      if (texts.join('').length > most) return false;
      tab.kept = texts;
      return true;
    },
  };
  return tab;
}

it('is played, opened elsewhere with the same figures, and ranked from its link', async () => {
  const kept = { attempts: null };
  const { app, play, written } = await playAt(START, kept);
  expect(play.problem).toBeNull();
  expect(play.played).toBeNull();
  await play.begin('Ada');
  await play.go([{ mix: [20, 0], pods: 1, raise: [0] }]);
  await play.go([{}, {}]);
  expect(play.played?.month).toBe(9);
  expect(written.at(-1)).toBe(play.fragment);
  const { play: other } = await playAt(play.fragment, kept);
  expect(other.played?.replay.figures).toEqual(play.played?.replay.figures);
  expect(other.played?.record).toEqual(play.played?.record);

  await play.go(Array.from({ length: 40 }, () => ({})));
  const ended = play.played!;
  expect(ended.over).toBe(true);
  // The one that was opened at month 9 goes on after the other went further: another attempt.
  await other.go([{}]);
  expect(other.played?.record.attempt).toBe(2);

  const board = new ClassBoardState(app.engines, inTab(), play.market);
  expect(board.add(`Ada\t#${play.fragment}\nnothing\nBen #${other.fragment}`, play.market)).toBe(2);
  await until(() => board.waiting === 0);
  expect(board.rejects.map(({ line }) => line)).toEqual([2]);
  const [group] = board.groups;
  expect(group.rows.map(({ player, rank }) => [player.name, rank])).toEqual([
    ['Ada', 1],
    ['Ben', null],
  ]);
  expect(group.rows[0].end).toEqual(endOf(ended));
});

it.each([
  ['a preset', START],
  ['a changed market', `${START}&smb.winRate=.3`],
])('keeps look, locks and language from quarter to quarter and after a reload: %s', async (_, market) => {
  const { app, play, written } = await playAt(`${market}&locks=team,-presets&lang=en&theme=dark`);
  await play.begin('Ada');
  await play.go([{ pods: 1 }]);
  const address = written.at(-1) ?? '';
  // A list of links may be parted at commas.
  expect(address).not.toContain(',');
  const { app: again, play: reloaded } = await playAt(address);
  expect(reloaded.played?.record).toEqual(play.played?.record);
  expect(again.theme.theme).toBe('dark');
  expect(again.place.words).toMatchObject({ locks: 'team,-presets', lang: 'en' });
  await reloaded.go([{}]);
  // Handed on is the game alone; a class board takes either.
  expect(play.fragment).not.toContain('locks');
  const { players, rejects } = readRoster(`Ada, #${address}, Ben`, play.market.scenario);
  expect([players[0]?.text, rejects]).toEqual([play.text, []]);
  app.theme.theme = 'light';
  await play.go([{}]);
  expect(written.at(-1)).not.toContain('theme');
});

it('tells a record that cannot be opened, and keeps no decision that was not lived', async () => {
  const { play } = await playAt('play=p1.abcdefgh');
  expect(play.problem).toBe('damaged');
  expect(play.played).toBeNull();
  await play.go([{}]);
  expect(play.text).toBe('');
  await play.begin('');
  expect(decodeRecord(play.text)).toMatchObject({ ok: true, record: { turns: [], attempt: 1 } });
});

it('keeps what is decided and not yet lived over a reload, for that quarter of that attempt alone', async () => {
  const kept: Kept = { attempts: null };
  const { play } = await playAt(START, kept);
  await play.begin('Ada');
  await play.go([{}]);
  const turn = { mix: [15, 5], pods: 2, raise: [0] };
  play.draft = turn;
  const reload = async (fragment: string, decision = kept.decision ?? null) =>
    (await playAt(fragment, { attempts: kept.attempts, decision })).play;
  expect((await reload(play.fragment)).draft).toEqual(turn);
  // What another link locks is not decided there.
  expect((await reload(`${play.fragment}&locks=team`)).draft).toEqual({ mix: [15, 5], raise: [0] });
  expect((await reload(play.fragment, 'damaged')).draft).toEqual({});
  expect((await reload(START)).draft).toEqual({});

  const decision = kept.decision ?? null;
  const third = play.fragment;
  await play.go([play.draft]);
  expect([play.draft, kept.decision]).toEqual([{}, null]);
  expect((await reload(play.fragment, decision)).draft).toEqual({});
  expect((await reload(third, decision)).draft).toEqual(turn);

  // What is taken back is kept no longer, nor is anything of a game that was left for another attempt.
  play.draft = turn;
  play.draft = {};
  expect(kept.decision).toBeNull();
  play.draft = turn;
  await play.begin('Ada');
  expect([play.draft, kept.decision]).toEqual([{}, null]);
});

it('computes none of the page’s own futures under the game, and all of them on the way to the workbench', async () => {
  const address = new FakeAddress(`${START}&futures=60&smb.winRate=.3`);
  const { app } = await openPage(address, (app) => app.start());
  const play = new PlayState(app, keepsNothing);
  const asides = vi.spyOn(app.engines, 'aside');
  await play.begin('Ada');
  await play.go([{}]);
  flushSync();
  expect([app.run.state, app.run.shown, asides.mock.calls.length]).toEqual(['idle', null, 0]);

  app.place.leave();
  await until(() => app.run.isSettled);
  expect(app.run.shown?.picture.n).toBe(60);
  expect(app.run.shown?.scenario).toEqual(app.scenario.scenario);
  await until(() => app.noRound.now !== null && app.ownPlan.now?.at !== null);

  // Another market is played: its figures are there when one comes back, not those of before.
  app.place.name = 'play';
  app.run.luck.seed = 8;
  flushSync();
  expect(app.run.state).toBe('idle');
  app.place.leave();
  flushSync();
  expect([app.run.state, app.run.isSettled]).toEqual(['busy', false]);
  await until(() => app.run.isSettled);
});

it('leaves what a link locks where it is, whatever is asked', async () => {
  const turn = { mix: [20, 0], price: [22, 18], pods: 2, freeze: 1, cut: 4, research: 5, raise: [0, 1] };
  const taken = async (locks: string) => {
    const { play } = await playAt(`${START}&locks=${locks}`);
    await play.begin('Ada');
    await play.go([turn]);
    return play.played?.record.turns[0];
  };
  expect(await taken('mix,-rounds')).toEqual({ ...turn, mix: undefined, raise: undefined });
  expect(await taken('team')).toEqual({ ...turn, pods: undefined, freeze: undefined, cut: undefined });
  expect(await taken('plan.prices.smb,-rounds.a')).toEqual({ ...turn, price: [null, 18], raise: [0] });
  expect(await taken('*')).toEqual({});
  expect(await taken('*,~plan.research')).toEqual({ research: 5 });
});

it('keeps the board over a reload as it was pasted, offers the last game of a name, and is cleared', async () => {
  const { app, play } = await playAt(START);
  await play.begin('Ada');
  await play.go([{}]);
  const early = play.fragment;
  await play.go([{}]);
  const tab = inTab();
  const pasted = `Ada #${early}\nno link here\nADA #${play.fragment}\nBen #${early}`;
  const board = new ClassBoardState(app.engines, tab, play.market);
  expect(board.add(pasted, play.market)).toBe(2);
  // Ben has sent Ada's link.
  expect(board.rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'noLink'],
    [4, 'duplicate'],
  ]);
  board.add(pasted, play.market);
  expect(tab.kept[0]).toBe(pasted);

  const again = new ClassBoardState(app.engines, tab, play.market);
  await until(() => again.waiting === 0);
  const names = () => again.groups.flatMap(({ rows }) => rows.map(({ player }) => player.name));
  expect(names().sort()).toEqual(['ADA', 'Ada']);
  expect(again.earlier.map(({ player }) => player.name)).toEqual(['Ada']);
  again.newestOnly = true;
  expect(names()).toEqual(['ADA']);
  again.dropRejects();
  const file = new ClassBoardState(app.engines, tab, play.market);
  expect([file.rejects, file.waiting]).toEqual([[], 2]);
  file.clear();
  expect(tab.kept).toEqual([]);

  const full = new ClassBoardState(app.engines, inTab(10), play.market);
  expect([full.add(pasted, play.market), full.isUnkept]).toEqual([2, true]);
});
