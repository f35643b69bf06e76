// What the plan calls things: acts and keyframes, rounds and rules where room is short.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import { addSegment, fallback } from '../../../src/scenario';
import { briefName } from '../../../src/views/plan/brief-name';
import { mixWords } from '../../../src/views/plan/words';
import { briefLabel, looksOf } from '../../../src/views/segments';

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

  it('names an act that moves bit by bit by where it goes', () => {
    expect(words.act(0, [0, 1], [0.7, 0.3])).toEqual([
      'Act 1: towards Small business',
      'Act 1: → Small',
      'Act 1',
      '1',
    ]);
  });

  it('tells which of three segments an act serves', async () => {
    const mid = addSegment(fallback, 'mid', 'Mid-market').segments;
    const three = mixWords(await loadMessages('en'), mid, String);
    expect(three.act(0, [0.5, 0, 0.5]).slice(0, 2)).toEqual([
      'Act 1: Small business + Enterprise',
      'Act 1: Small + Ent.',
    ]);
    expect(three.act(1, [0.5, 0.2, 0.3])[0]).toBe('Act 2: all three');
  });

  it('says who is behind a share', () => {
    expect([words.pods(1.62, 0.4), words.pods(0.01, 0.24), words.pods(0, 0)]).toEqual([
      '1.6 PODs',
      'founders',
      null,
    ]);
  });

  it('tells an act without any effort', () => {
    expect(words.act(1, [0, 0])).toEqual(['Act 2: no selling', 'Act 2', '2']);
    expect([words.tag(22, [0, 0]), words.value(22, [0, 0])]).toEqual(Array(2).fill('month 22: no selling'));
  });

  it('says what a share is a share of', () => {
    expect(words.tag(51, [0.6, 0.4])).toMatch(/^month 51: 60.% small business$/);
  });
});

describe('segments', () => {
  it.each([
    ['Small business', 'Small'],
    ['Enterprise', 'Ent.'],
    ['Mid-market', 'Mid'],
    ['Members', 'Members'],
    ['Regional accounts', 'Region.'],
    ['Professional firms', 'Prof.'],
    ['Government', 'Gov.'],
    ['企业客户', '企业客户'],
  ])('%s becomes %s', (label, brief) => expect(briefLabel(label)).toBe(brief));

  it('keep colour and sign when another comes', () => {
    expect(looksOf(fallback.segments)).toEqual([0, 1]);
    const three = addSegment(fallback, 'mid', 'Mid-market');
    expect(looksOf(three.segments)).toEqual([0, 2, 1]);
    expect(looksOf(addSegment(three, 'smb', 'Larger').segments)).toEqual([0, 3, 2, 1]);
  });

  it('never look alike, whatever their archetypes', () => {
    const four = Array.from({ length: 4 }, (_, s) => ({ id: `smb-${s}`, archetype: 'smb' as const }));
    expect([...looksOf(four)].sort()).toEqual([0, 1, 2, 3]);
  });
});
