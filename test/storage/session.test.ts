// What a tab remembers: over a reload, and without harm where nothing may be stored or something else stands there.
import { beforeEach, expect, it } from 'vitest';
import { readBoard, readDecision, storeBoard, storeDecision } from '../../src/storage';
import { FakeStorage, forbid, freshBrowser } from './browser';

let tab: FakeStorage;
beforeEach(() => {
  tab = new FakeStorage();
  freshBrowser({ sessionStorage: tab });
});

it('remembers the board and the decision, each by itself, and forgets them', () => {
  expect([readBoard(), readDecision()]).toEqual([[], null]);
  expect(storeBoard(['Ada #play=1', ''])).toBe(true);
  storeDecision('p1.abc');
  expect([readBoard(), readDecision()]).toEqual([['Ada #play=1', ''], 'p1.abc']);
  storeDecision(null);
  expect([readBoard().length, readDecision()]).toEqual([2, null]);
  expect(storeBoard([])).toBe(true);
  expect([readBoard(), tab.length]).toEqual([[], 0]);
});

it('has no board where something else stands', () => {
  storeBoard(['Ada']);
  const key = tab.key(0)!;
  for (const text of ['', '{', '{"a":1}', 'null', '7']) {
    tab.setItem(key, text);
    expect(readBoard()).toEqual([]);
  }
  tab.setItem(key, '["Ada",7,null]');
  expect(readBoard()).toEqual(['Ada']);
});

it('goes on where the storage is full, closed or missing', () => {
  tab.room = 3;
  storeDecision('p1.abc');
  expect([storeBoard(['Ada']), readDecision()]).toEqual([false, null]);
  tab.denied = true;
  storeDecision(null);
  expect([storeBoard(['Ada']), storeBoard([]), readBoard(), readDecision()]).toEqual([false, true, [], null]);
  forbid('sessionStorage');
  storeDecision('p1.abc');
  expect([storeBoard(['Ada']), readBoard(), readDecision()]).toEqual([false, [], null]);
});
