// What a tab keeps: the class board, curves that are not given yet and decisions that are not taken yet; and what it does
// where nothing may be kept.
import { beforeEach, expect, it } from 'vitest';
import {
  keepSketch,
  readBoard,
  readDecision,
  readSketch,
  storeBoard,
  storeDecision,
} from '../../src/storage';
import { FakeStorage, forbid, freshBrowser } from './browser';

let tab: FakeStorage;
beforeEach(() => {
  tab = new FakeStorage();
  freshBrowser({ sessionStorage: tab });
});

it('keeps what was pasted on the board until it is emptied', () => {
  expect(readBoard()).toEqual([]);
  expect(storeBoard(['Ada play=p1.x', 'Bo'])).toBe(true);
  expect(readBoard()).toEqual(['Ada play=p1.x', 'Bo']);
  expect(storeBoard([])).toBe(true);
  expect([readBoard(), tab.length]).toEqual([[], 0]);
});

it('keeps what of a board is text', () => {
  storeBoard(['Ada']);
  tab.setItem(tab.key(0)!, '["Ada",7,null]');
  expect(readBoard()).toEqual(['Ada']);
});

it('keeps a decision beside the board, until another is kept or none', () => {
  expect(readDecision()).toBeNull();
  storeBoard(['Ada']);
  storeDecision('p1.abc');
  storeDecision('p1.abd');
  expect([readDecision(), readBoard()]).toEqual(['p1.abd', ['Ada']]);
  storeDecision(null);
  expect([readDecision(), readBoard()]).toEqual([null, ['Ada']]);
});

it('keeps each curve by its question, and forgets the one that was given', () => {
  keepSketch('bow-tie 0abc1', [1, 2.5, 0]);
  keepSketch('bow-tie 0abc2', [7]);
  keepSketch('bow-tie 0abc2', [7, 8]);
  expect(readSketch('bow-tie 0abc1')).toEqual([1, 2.5, 0]);
  expect(readSketch('bow-tie 0abc2')).toEqual([7, 8]);
  expect(readSketch('toString')).toEqual([]);
  keepSketch('bow-tie 0abc1', []);
  expect([readSketch('bow-tie 0abc1'), readSketch('bow-tie 0abc2')]).toEqual([[], [7, 8]]);
  keepSketch('bow-tie 0abc2', []);
  expect(tab.length).toBe(0);
});

it.each(['{', '[]', 'null', '{"a":[1,"2"]}', '{"a":{"0":1}}', '{"a":[null]}'])(
  'takes what is no curve for none: %s',
  (text) => {
    tab.setItem('ballast/sketches', text);
    tab.setItem('ballast/board', text);
    expect(readSketch('a')).toEqual([]);
    expect(readBoard()).toEqual([]);
  },
);

it('forgets, and says so, where nothing may be kept or there is no room', () => {
  tab.room = 3;
  storeDecision('p1.abc');
  expect([storeBoard(['Ada']), readDecision()]).toEqual([false, null]);
  tab.denied = true;
  expect([readBoard(), storeBoard(['Ada']), storeBoard([])]).toEqual([[], false, true]);
  keepSketch('a', [1]);
  expect(readSketch('a')).toEqual([]);
  for (const takeAway of [
    () => freshBrowser({ sessionStorage: undefined }),
    () => forbid('sessionStorage'),
  ]) {
    takeAway();
    keepSketch('a', [1]);
    storeDecision('p1.abc');
    expect([readSketch('a'), readBoard(), readDecision(), storeBoard(['Ada'])]).toEqual([
      [],
      [],
      null,
      false,
    ]);
  }
});
