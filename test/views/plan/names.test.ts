// What the plan calls things: acts and keyframes, rounds and rules where room is short.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import { fallback } from '../../../src/scenario';
import { briefName } from '../../../src/views/plan/brief-name';
import { mixWords } from '../../../src/views/plan/words';

describe('brief names', () => {
  it.each([
    ['Series A', 'Series A'],
    ['Seed extension', 'Seed ext.'],
    ['Insider bridge', 'Ins. bridge'],
    ['Not enough air for enterprise', 'Not enough…'],
    ['Zwischenfinanzierungsrunde der Gesellschafter', 'Zwischenfin…'],
    ['🚀'.repeat(20), `${'🚀'.repeat(11)}…`],
  ])('%s becomes %s', (name, brief) => expect(briefName(name)).toBe(brief));
});

describe('the mix', async () => {
  const words = mixWords(await loadMessages('en'), fallback.segments, (month) => `month ${month}`);

  it('names acts shorter and shorter, down to the number', () => {
    expect(words.act(1, [1, 0])).toEqual(['Act 2: Small business only', 'Act 2: Small', 'Act 2', '2']);
    expect(words.act(2, [0.7, 0.3])).toEqual(['Act 3: both', 'Act 3', '3']);
  });

  it('tells an act without any effort', () => {
    expect(words.act(1, [0, 0])).toEqual(['Act 2: no selling', 'Act 2', '2']);
    expect([words.tag(22, [0, 0]), words.value(22, [0, 0])]).toEqual(Array(2).fill('month 22: no selling'));
  });

  it('says what a share is a share of', () => {
    expect(words.tag(51, [0.6, 0.4])).toMatch(/^month 51: 60.% small business$/);
  });
});
