// Why a game ended: a round that nobody asked for is told as such, one that did not come with investors' reasons.
import { expect, it } from 'vitest';
import { diedWords } from '../../../src/views/play/died';
import { played, quiet, texts } from './played';

const EARLY = { pods: 6 };

it('is nothing where the company lives', async () => {
  const alive = await played([{ mix: [20, 0], pods: 3, raise: [0, 1] }, ...quiet(11)]);
  expect([alive.replay.ending, diedWords(alive, texts)]).toEqual([null, null]);
});

it('tells of a round that was never asked for', async () => {
  const dead = await played([EARLY, ...quiet(11)]);
  expect(dead.replay.ending?.missed?.round).toBe(0);
  const words = diedWords(dead, texts)!;
  expect(words.needed[0]).toMatch(/^\$.* more would have carried it through the month\.$/);
  expect(words.needed.slice(1)).toEqual(['Seed extension was never asked for.']);
  expect(words.lines.length).toBeGreaterThan(1);
});

it('tells why a round did not come that was asked for, in whichever quarter', async () => {
  const turns = [EARLY, { raise: [0] }, ...quiet(10)];
  const dead = await played(turns);
  expect(dead.replay.ending?.missed?.round).toBe(0);
  expect(diedWords(dead, texts)!.needed[1]).toMatch(/^Seed extension, \$1\.5m, did not come: ARR was \$0/);
  // Another round asks for nothing of this one.
  const other = await played([EARLY, { raise: [1] }, ...quiet(10)]);
  expect(other.replay.ending?.missed?.round).toBe(0);
  expect(diedWords(other, texts)!.needed[1]).toBe('Seed extension was never asked for.');
});

it('tells of a round that was signed and came too late', async () => {
  const late = await played([{ mix: [20, 0], pods: 3, raise: [0, 1] }, ...quiet(11)], 3);
  expect(late.replay.ending).toMatchObject({ missed: null });
  expect(diedWords(late, texts)!.needed[1]).toContain('was due in month');
});
