// What the picker says beside a preset.
import { expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index';
import { planNote } from '../../../src/views/presets/plan-note';

const at = [{ month: 60, survival: 54, arr: 1e6, error: 2, ruled: null }];
type Row = Omit<Parameters<typeof planNote>[0], 'currency'>;
const note = (row: Row, counting = true, currency = 'USD') =>
  planNote({ ...row, currency }, counting, en.app);

it('is its odds, that they are being counted, or that they could not be', () => {
  expect(note({ at, failed: false, stale: false })).toMatch(/^54 of 100 · \$1/);
  expect(note({ at: null, failed: false, stale: false })).toBe(en.app.header.computing);
  expect(note({ at, failed: false, stale: true })).toBe(en.app.header.computing);
  expect(note({ at: null, failed: true, stale: false })).toBe(en.app.why.plans.failed);
  expect(note({ at: null, failed: true, stale: true })).toBe(en.app.header.computing);
});

it('is nothing of a group that is not counted, unless it has been', () => {
  expect(note({ at: null, failed: false, stale: false }, false)).toBe('');
  expect(note({ at, failed: false, stale: true }, false)).toBe('');
  expect(note({ at, failed: false, stale: false }, false)).toMatch(/^54 of 100/);
});

it('is in the currency of that preset, whatever the page is in', () => {
  expect(note({ at, failed: false, stale: false }, true, 'CNY')).toMatch(/^54 of 100 · ¥1/);
});
