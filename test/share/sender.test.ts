// What a sender says: clean, short, in links to the memo and nowhere else.
import { describe, expect, it } from 'vitest';
import { fallback } from '../../src/scenario';
import {
  canonical,
  decodeLink,
  encodeLink,
  MOST_SENT,
  sentText,
  sentWords,
  SENDER_WORDS,
  unsent,
} from '../../src/share';
import { usualWork } from '../../src/state';
import { frameFragment, wholeFragment } from '../../src/views/embed/links';
import { EMBED_VIEWS, PICTURES } from '../../src/views/embed/names';
import { outgoing } from '../../src/views/share/outgoing';

const more = { tab: 'customers', from: 'Ada', ask: '$2m' };
const work = {
  ...usualWork(),
  beside: { at: 0, plans: [canonical(fallback)] },
  view: { ...usualWork().view, more },
};

describe('what a sender says', () => {
  it('is one clean line of bounded length', () => {
    expect(sentText('  a\u202eb \n <b>c\u0000 ')).toBe('ab ‹b>c');
    expect(sentText('x'.repeat(500))).toHaveLength(MOST_SENT);
    // A cut through the halves of a character leaves none of them.
    expect(sentText(`${'x'.repeat(MOST_SENT - 1)}😀`)).toBe('x'.repeat(MOST_SENT - 1));
  });

  it('is nothing where nothing is said', () => {
    expect(sentWords({ from: ' ', ask: 5, step: 3 })).toEqual({ ask: '5' });
    expect(unsent(work.view).more).toEqual({ tab: 'customers' });
  });

  it('goes into the memo’s link alone, and the plans beside do not', () => {
    const memo = outgoing(work, { opens: 'memo', beside: true, said: { company: 'A & B', ask: ' ' } });
    expect(memo.view.more).toEqual({ tab: 'customers', company: 'A & B', view: 'memo' });
    expect(memo.beside).toBeUndefined();
    expect(decodeLink(encodeLink(memo))).toEqual({
      status: 'ok',
      state: { ...memo, scenario: canonical(fallback) },
    });
    const plain = outgoing(work, { opens: 'workbench', beside: true, said: { company: 'A & B' } });
    expect(plain.view.more).toEqual({ tab: 'customers' });
    expect(plain.beside).toEqual(work.beside);
    expect(outgoing(work, { opens: 'workbench', beside: false, said: {} }).beside).toBeUndefined();
  });

  it('stays as it was written in words, digits too, and alone makes no link', () => {
    const decoded = decodeLink('preset=shippo-pivot&view=memo&date=2027.10&ask=1e6');
    expect(decoded).toMatchObject({
      status: 'ok',
      state: { view: { more: { date: '2027.10', ask: '1e6' } } },
    });
    expect(decodeLink('from=mail&date=today')).toEqual({ status: 'broken', reason: 'foreign' });
  });
});

describe('private words', () => {
  /** Each is found in any spelling of an address. */
  const secret = Object.fromEntries(SENDER_WORDS.map((word) => [word, `Secret${word}`]));
  const pages = { step: 4, class: 'SecretClass', predictions: 'p1_3h60', lesson: 'bow-tie', play: 'p1.abc' };
  const more = { tab: 'customers', locks: 'team', lang: 'en', ...pages, ...secret };
  const linked = { ...usualWork(), view: { ...usualWork().view, more } };
  const ofPages = [...Object.keys(pages), ...SENDER_WORDS].map((word) => `${word}=`);
  const keepsQuiet = (text: string) => {
    expect(text).not.toMatch(/secret/i);
    expect(text.split(/[&#?]/).filter((piece) => ofPages.some((word) => piece.startsWith(word)))).toEqual([]);
    expect(text).not.toContain('p1_3h60');
  };

  it('stand in no frame, whatever it shows, and in no way out of one', () => {
    for (const what of ['1', ...PICTURES, ...EMBED_VIEWS]) {
      const fragment = frameFragment(linked, what, 'dark');
      keepsQuiet(fragment);
      expect(decodeLink(fragment)).toMatchObject({
        status: 'ok',
        state: { view: { more: { embed: what === '1' ? 1 : what, theme: 'dark', locks: 'team' } } },
      });
    }
    keepsQuiet(wholeFragment(linked));
    expect(decodeLink(wholeFragment(linked))).toMatchObject({
      status: 'ok',
      state: { view: { more: { tab: 'customers', locks: 'team', lang: 'en' } } },
    });
  });
});
