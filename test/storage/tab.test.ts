// What a tab keeps: the class board and curves that are not given yet; and what it does where nothing may be kept.
import { beforeEach, expect, it } from 'vitest';
import { keepSketch, readBoard, readSketch, storeBoard } from '../../src/storage';
import { FakeStorage, freshBrowser } from './browser';

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
  expect(storeBoard(['Ada'])).toBe(false);
  tab.denied = true;
  expect([readBoard(), storeBoard(['Ada']), storeBoard([])]).toEqual([[], false, true]);
  keepSketch('a', [1]);
  expect(readSketch('a')).toEqual([]);
  freshBrowser({ sessionStorage: undefined });
  keepSketch('a', [1]);
  expect([readSketch('a'), readBoard()]).toEqual([[], []]);
});
