// Links in words: what each says, that they open to the very same, and that whatever else stands there is told or refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { listPresets, preset, readPath, writePath, type Scenario } from '../../src/scenario';
import { canonical, decodeLink, encodeLink, PLAIN_VIEW, type LinkState } from '../../src/share';
import { WORDS, type Word } from '../../src/share/words';
import { encodeWords } from '../../src/share/write-words';
import { nudged, states } from './states';

const usual = (scenario: Scenario, more: Partial<LinkState> = {}): LinkState => ({
  ...{ scenario, seed: 1, ignoranceSeed: 1, futures: 2000, view: PLAIN_VIEW },
  ...{ engine: '1.0.0', survival: null, ...more },
});
function opened(fragment: string): LinkState {
  const decoded = decodeLink(fragment);
  if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
  return decoded.state;
}
const pivot = preset('shippo-pivot') as Scenario;
const of = (word: string, text: string) => opened(`preset=shippo-pivot&${word}=${text}`).view.more[word];

describe('words', () => {
  /** One case for each: a word without a case does not compile. */
  const cases: Readonly<Record<Word, () => void>> = {
    preset: () => expect(opened('preset=china-saas').scenario.base).toMatch(/^china-saas@/),
    link: () => {
      const coded = encodeLink(usual(pivot, { seed: 9 }));
      expect(opened(`link=${coded}&smb.winRate=.3`)).toMatchObject({
        seed: 9,
        scenario: { name: pivot.name },
      });
      expect(readPath(opened(`link=${coded}&smb.winRate=.3`).scenario, 'smb.winRate')).toBe(0.3);
    },
    name: () => expect(opened('name=Acme+%26+sons').scenario.name).toBe('Acme & sons'),
    units: () => {
      const { currency, name } = opened('smb.acv=900&units=CNY').scenario;
      expect([currency, name]).toEqual(['CNY', pivot.name]);
      // Amounts are counted in it, wherever it stands.
      expect(readPath(opened('company.cash=7000&units=CNY').scenario, 'company.cash')).toBe(7000);
      expect(decodeLink('units=teeth')).toMatchObject({ status: 'repaired', problems: [{ path: 'units' }] });
    },
    survivors: () => expect(opened('survivors=1').view.survivors).toBe(true),
    seed: () => expect(opened('seed=42')).toMatchObject({ seed: 42, ignoranceSeed: 42 }),
    ignoranceSeed: () => expect(opened('ignoranceSeed=5')).toMatchObject({ seed: 1, ignoranceSeed: 5 }),
    futures: () => expect(opened('futures=400').futures).toBe(400),
    view: () => expect(of('view', 'memo')).toBe('memo'),
    tab: () => expect(of('tab', 'customers')).toBe('customers'),
    cash: () => expect(of('cash', 'linear')).toBe('linear'),
    future: () => expect(of('future', '12')).toBe(12),
    theme: () => expect(of('theme', 'dark')).toBe('dark'),
    lang: () => expect(of('lang', 'en')).toBe('en'),
    locks: () => expect(of('locks', 'team,-presets,*.winRate')).toBe('team,-presets,*.winRate'),
    embed: () => expect(of('embed', 'arr')).toBe('arr'),
    lesson: () => expect(of('lesson', 'bow-tie')).toBe('bow-tie'),
    step: () => expect(of('step', 'handout')).toBe('handout'),
    predictions: () => expect(of('predictions', 'v1.a')).toBe('v1.a'),
    present: () => expect(of('present', '1')).toBe(1),
    session: () => expect(of('session', 's1k2m')).toBe('s1k2m'),
    lessons: () => expect(of('lessons', '1')).toBe(1),
    play: () => expect(of('play', 'p1.abc')).toBe('p1.abc'),
    class: () => expect(of('class', '7b')).toBe('7b'),
    engine: () => {
      expect(opened('preset=shippo-pivot&engine=1.2.3').engine).toBe('1.2.3');
      expect(opened('preset=shippo-pivot').engine).toBe(ENGINE_VERSION);
      expect(decodeLink('seed=1&engine=new')).toMatchObject({ problems: [{ path: 'engine' }] });
    },
    survival: () => {
      expect(opened('seed=1&survival=671')).toMatchObject({ survival: 671, view: PLAIN_VIEW });
      expect(opened('seed=1').survival).toBeNull();
      expect(decodeLink('seed=1&survival=lots')).toMatchObject({
        state: { survival: null },
        problems: [{ path: 'survival' }],
      });
    },
    arr: () => {
      expect(opened('seed=1&arr=5.2E6')).toMatchObject({ typicalArr: 5.2e6, view: PLAIN_VIEW });
      // Of a link that comes along, what these words say instead.
      const coded = encodeLink(usual(pivot, { survival: 500, typicalArr: 9 }));
      expect(opened(`link=${coded}&arr=8&theme=dark`)).toMatchObject({ survival: 500, typicalArr: 8 });
    },
    from: () => expect(of('from', 'Ada+Li')).toBe('Ada Li'),
    // A text that only looks like a number stays as it was written.
    company: () => expect(of('company', '007')).toBe('007'),
    date: () => expect(of('date', '2026-03-01')).toBe('2026-03-01'),
    ask: () => expect(of('ask', '1500000')).toBe('1500000'),
    milestone: () => expect(of('milestone', '%241m+ARR')).toBe('$1m ARR'),
    today: () => expect(of('today', '12+customers')).toBe('12 customers'),
  };
  it.each(WORDS.map((word) => [word]))('%s', (word) => cases[word]());

  it('paths set numbers and ranges, months the horizon, and of the plan its keyframes', () => {
    const { scenario } = opened('preset=shippo-pivot&smb.winRate=.21..0.36&months=84&plan.mix.1.smb=.5');
    expect(readPath(scenario, 'smb.winRate')).toEqual({ p10: 0.21, p90: 0.36 });
    expect([scenario.months, readPath(scenario, 'plan.mix.1.smb')]).toEqual([84, 0.5]);
  });

  it('that cannot be used are told, and the rest is kept', () => {
    const read = decodeLink(
      'preset=shippo-pivot&smb.winRate=often&smb.wisdom=3&company.cash=-1&futures=many&seed=3',
    );
    if (read.status !== 'repaired') throw new Error(read.status);
    expect(read.problems.map(({ path }) => path).sort()).toEqual(
      ['company.cash', 'futures', 'smb.winRate', 'smb.wisdom'].sort(),
    );
    expect(read.state).toMatchObject({ seed: 3, futures: 2000, scenario: canonical(pivot) });
  });

  it.each([
    ['preset=none-such', 'unknownBase'],
    ['preset=%', 'unreadable'],
    ['preset=shippo-pivot&so', 'unreadable'],
    [`preset=shippo-pivot${'&seed=1'.repeat(300)}`, 'unreadable'],
    ['link=b1', 'truncated'],
    ['utm_source=mail', 'foreign'],
    ['engine=v8&arr=2', 'foreign'],
  ])('%s is refused: %s', (fragment, reason) => {
    expect(decodeLink(fragment)).toMatchObject({ status: 'broken', reason });
  });
});

describe('a link in words', () => {
  it('tells every shipped plan, in any currency, with its view', () => {
    for (const { base } of listPresets()) {
      const scenario = preset(base) as Scenario;
      const view = {
        ...PLAIN_VIEW,
        survivors: true,
        more: { locks: 'team,~smb.winRate', embed: 'arr', from: 'A (b) c' },
      };
      const before = usual(scenario, { seed: 7, futures: 400, view });
      const words = encodeWords(before);
      expect(words).toMatch(/^preset=/);
      expect(decodeLink(words ?? '')).toEqual(decodeLink(encodeLink(before)));
    }
  });

  it('is written only where it opens to the very same', () => {
    let written = 0;
    fc.assert(
      fc.property(states, nudged, fc.boolean(), (state, scenario, plain) => {
        const before = plain ? usual(scenario, { seed: state.seed, futures: state.futures }) : state;
        const words = encodeWords(before);
        if (words === null) return;
        written++;
        expect(opened(words)).toEqual({ ...before, scenario: canonical(before.scenario) });
      }),
      { numRuns: 150 },
    );
    expect(written).toBeGreaterThan(40);
  });

  it('tells what was moved', () => {
    const result = writePath(pivot, 'smb.winRate', 0.3);
    if (!result.ok) throw new Error('refused');
    expect(encodeWords(usual(result.value))).toBe(`preset=${pivot.base}&smb.winRate=.3&engine=1.0.0`);
  });

  it('whatever stands in it is read without a fault', () => {
    const piece = fc.tuple(
      fc.oneof(fc.constantFrom<string>(...WORDS, 'smb.winRate', 'plan.mix.1.smb'), fc.string()),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = decodeLink(pieces.map((pair) => pair.join('=')).join('&'));
        if (read.status !== 'broken')
          expect(decodeLink(encodeLink(read.state))).toMatchObject({ status: 'ok' });
      }),
      { numRuns: 500 },
    );
  });
});
