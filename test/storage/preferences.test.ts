// Preferences are there at once, survive, and never stand in the way.
import { beforeEach, describe, expect, it } from 'vitest';
import { readPreferences, writePreferences } from '../../src/storage';
import { forbid, freshBrowser, type FakeStorage } from './browser';

let storage: FakeStorage;
beforeEach(() => {
  storage = freshBrowser();
});

describe('preferences', () => {
  it('are the usual ones until something is chosen', () => {
    expect(readPreferences()).toEqual({ theme: 'system' });
    expect(writePreferences({ theme: 'dark' })).toEqual({ ok: true });
    expect(readPreferences()).toEqual({ theme: 'dark' });
  });

  it('are the usual ones where what lies there makes no sense', () => {
    for (const text of ['', '{', 'null', '[]', '{"theme":"loud"}', '{"__proto__":{"theme":"dark"}}']) {
      storage.setItem('ballast/preferences', text);
      expect(readPreferences(), text).toEqual({ theme: 'system' });
    }
  });

  it('keep what a later version has chosen', () => {
    storage.setItem('ballast/preferences', '{"theme":"dark","language":"zh-Hans"}');
    writePreferences({ theme: 'light' });
    expect(JSON.parse(storage.getItem('ballast/preferences') ?? '')).toEqual({
      theme: 'light',
      language: 'zh-Hans',
    });
  });

  it('say when they cannot be kept', () => {
    storage.room = 3;
    expect(writePreferences({ theme: 'dark' })).toEqual({ ok: false, reason: 'full' });
    forbid('localStorage');
    expect(writePreferences({ theme: 'dark' })).toEqual({ ok: false, reason: 'absent' });
    expect(readPreferences()).toEqual({ theme: 'system' });
  });
});
