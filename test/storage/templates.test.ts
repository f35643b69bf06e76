// Templates of one's own in the browser: there again, and no obstacle where nothing can be kept.
import { beforeEach, expect, it } from 'vitest';
import { fallback, podOf, type OwnTemplate } from '../../src/scenario';
import { readTemplates, writeTemplates } from '../../src/storage';
import { forbid, freshBrowser, type FakeStorage } from './browser';

const [own] = fallback.segments;
const values = podOf(fallback, own);
const template: OwnTemplate = { id: 'a', name: 'Mine', archetype: own.archetype, currency: 'USD', values };

let storage: FakeStorage;
beforeEach(() => {
  storage = freshBrowser();
});

it('come back as they were', () => {
  expect(readTemplates()).toEqual([]);
  expect(writeTemplates([template])).toEqual({ ok: true });
  expect(readTemplates()).toEqual([template]);
});

it('are none where what lies there makes no sense', () => {
  for (const text of ['', '{', 'null', '{}', '[7]', '[{"name":"x"}]']) {
    storage.setItem('ballast/pod-templates', text);
    expect(readTemplates(), text).toEqual([]);
  }
});

it('say when they cannot be kept', () => {
  storage.room = 3;
  expect(writeTemplates([template])).toEqual({ ok: false, reason: 'full' });
  storage.denied = true;
  expect(writeTemplates([template])).toEqual({ ok: false, reason: 'denied' });
  expect(readTemplates()).toEqual([]);
  forbid('localStorage');
  expect(writeTemplates([template])).toEqual({ ok: false, reason: 'absent' });
});
