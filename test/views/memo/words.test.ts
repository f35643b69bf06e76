// The memo's smaller words: dates, spreads, the answer in one sentence, sliders of a copy.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en';
import { memo } from '../../../src/messages/en/memo';
import { preset, readPath, writePath } from '../../../src/scenario';
import { pushOf } from '../../../src/views/memo/pushes';
import { replySentence } from '../../../src/views/memo/reply';
import { amount, brief, dayText, spreadText } from '../../../src/views/memo/told';

const sent = preset('shippo-pivot')!;
const path = `${sent.segments[0].id}.winRate`;
const written = writePath(sent, path, 0.25);
if (!written.ok) throw new Error('not taken');
const now = written.value;

describe('told', () => {
  it('a day as people write it, and anything else as it came', () => {
    expect(dayText('2026-11-21', 'en')).toBe('November 21, 2026');
    for (const other of ['soon', '2026-13-41', '21.11.2026']) expect(dayText(other, 'en')).toBe(other);
  });

  it('a chance alone of a hundred, else with what it is of', () => {
    expect(brief({ n: '67', of: '100' })).toBe('67');
    expect(brief({ n: '14', of: '2,000' })).toBe('14 of 2,000');
  });

  it('nothing where there is nothing to say', () => {
    expect(amount(NaN, 'USD')).toBe('–');
    const none = { count: 0, mean: NaN, p10: NaN, p50: NaN, p90: NaN };
    expect(spreadText(memo.ahead, none, String)).toBe(memo.ahead.tooFew);
    expect(spreadText(memo.ahead, { count: 40, mean: 3, p10: 2, p50: 3, p90: 4 }, String)).toBe(
      'in 8 of 10 futures 2 to 4',
    );
  });
});

describe('the answer', () => {
  const chance = (n: string, of = '100') => ({ n, of });
  const told = (changes: readonly string[], was = chance('67')) =>
    replySentence(en, memo.trying.reply, now, changes, { now: chance('58'), was });

  it('names what was changed, to what, and what it does', () =>
    expect(told([path])).toMatch(/^.+ at 25\s?%: 58 of 100 instead of 67$/));

  it('says of how many where the two are not of as many', () =>
    expect(told([path], chance('14', '2,000'))).toContain('instead of 14 of 2,000'));

  it('joins several, and leaves out what it does not know', () => {
    const other = `${sent.segments[1].id}.winRate`;
    expect(told([path, other, 'nobody.nothing'])).toMatch(/ at 25\s?% and .+: 58/);
  });
});

describe('a slider', () => {
  const push = (which: string, isHeld = false) => pushOf(en, memo.truth, now, sent, which, isHeld);

  it('stands where the copy is, with what was sent as its home', () => {
    const { cell, label } = push(path)!;
    expect(cell.value).toBe(0.25);
    expect(cell.home).toEqual(readPath(sent, path));
    expect(cell.home).not.toBe(0.25);
    expect(label).toContain(sent.segments[0].label);
    expect(cell.instead).toBeUndefined();
  });

  it('says instead what it is held at, where a link locks it', () =>
    expect(push(path, true)!.cell.instead).toMatch(/25\s?%/));

  it('is none of what there is not', () => expect(push('nobody.nothing')).toBeUndefined());
});
