// What a sender says: clean, short, in links to the memo and nowhere else.
import { describe, expect, it } from 'vitest';
import { fallback } from '../../src/scenario';
import { canonical, decodeLink, encodeLink, MOST_SENT, sentText, sentWords, unsent } from '../../src/share';
import { usualWork } from '../../src/state';
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
