// Links of frames and kits: whichever form is shorter, each opening to the very same, figures and engine with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPresets, preset, writePath, type Scenario } from '../../../src/scenario';
import { canonical, decodeLink, encodeLink, PLAIN_VIEW, type LinkState } from '../../../src/share';
import { frameFragment, shortest, wholeFragment, withWords } from '../../../src/views/embed/links';
import { gameLink, kitFragment } from '../../../src/views/lessons/kit';
import { states } from '../../share/states';

const pivot = preset('shippo-pivot') as Scenario;
const work: LinkState = {
  ...{ scenario: pivot, seed: 7, ignoranceSeed: 7, futures: 2000, view: PLAIN_VIEW },
  ...{ engine: '1.4.0', survival: 231, typicalArr: 5.2e6 },
};
const opened = (fragment: string) => {
  const decoded = decodeLink(fragment);
  if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
  return decoded.state;
};

describe('words of the view', () => {
  it('are added, changed and taken away, and the rest stays', () => {
    const before = {
      ...work,
      view: { ...PLAIN_VIEW, survivors: true, more: { tab: 'revenue', locks: 'team' } },
    };
    expect(withWords(before, { tab: undefined, locks: 'mix', embed: 1 })).toEqual({
      ...before,
      view: { ...before.view, more: { locks: 'mix', embed: 1 } },
    });
    expect(before.view.more).toEqual({ tab: 'revenue', locks: 'team' });
  });
});

describe('the shorter form', () => {
  it('is never longer than the coded link, and opens to the very same', () => {
    fc.assert(
      fc.property(states, (state) => {
        const fragment = shortest(state);
        expect(fragment.length).toBeLessThanOrEqual(encodeLink(state).length);
        expect(opened(fragment)).toEqual(opened(encodeLink(state)));
      }),
      { numRuns: 60 },
    );
  });

  it('is words for a change or two, with the engine and what was seen', () => {
    const result = writePath(pivot, 'smb.winRate', 0.3);
    if (!result.ok) throw new Error('refused');
    const { typicalArr: _, ...unseen } = work;
    const plain = { ...unseen, scenario: result.value };
    const locks = 'team,-presets,~smb.*';
    const fragments = [shortest(work), shortest(withWords(plain, { locks }))];
    expect(fragments.filter((fragment) => fragment.includes('survival=231')).length).toBeGreaterThan(0);
    for (const fragment of fragments)
      expect(opened(fragment)).toMatchObject({ engine: '1.4.0', survival: 231 });
  });

  it('is the coded link where words cannot tell it', () => {
    const beside = { at: 0, plans: [canonical(preset('enterprise-only') as Scenario)] };
    expect(shortest({ ...work, beside })).toBe(encodeLink({ ...work, beside }));
  });
});

describe('a frame', () => {
  it('says what of the work it shows, in which look, with the figures that were seen', () => {
    const more = { view: 'story', future: 3, tab: 'revenue', theme: 'dark', locks: 'mix' };
    const shown = { ...work, view: { ...PLAIN_VIEW, more } };
    expect(opened(frameFragment(shown, 'cash', 'light'))).toEqual({
      ...{ ...work, scenario: canonical(pivot) },
      view: { ...PLAIN_VIEW, more: { tab: 'revenue', theme: 'light', locks: 'mix', embed: 'cash' } },
    });
    expect(opened(frameFragment(shown, '1', 'system')).view.more).toEqual({
      ...{ tab: 'revenue', locks: 'mix', embed: 1 },
    });
  });

  it('leads to all of it', () => {
    const shown = {
      ...work,
      view: { ...PLAIN_VIEW, more: { embed: 'bowTie', view: 'bowTie', theme: 'dark' } },
    };
    expect(opened(wholeFragment(shown)).view.more).toEqual({ view: 'bowTie', theme: 'dark' });
  });
});

const GAME = { lessonSeed: null, lessonFutures: null, months: 36 } as const;

describe('a class', () => {
  it('plays the version of the plan that was chosen, with the engine told', () => {
    for (const { base } of listPresets()) {
      expect(opened(gameLink(base, 7)).scenario.base).toBe(base);
      expect(gameLink(base, 7)).toContain(`preset=${base}&`);
      const kit = { preset: base, seed: 7, futures: 400, units: 'USD', language: '', locks: 'team' } as const;
      const fragment = kitFragment({ ...kit, ...GAME, opens: 'game', theme: 'system' });
      expect(opened(fragment)).toMatchObject({ scenario: { base }, seed: 7, view: { more: { play: 1 } } });
      expect(fragment).toMatch(/^b1\.|&engine=\d+\.\d+\.\d+$/);
    }
  });
});
