// What the comparison says: who ends ahead, the figures beside it, what differs, and the field of a hundred.
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt, simulate } from '../../../src/engine';
import { compare as t } from '../../../src/messages/en/compare';
import { en } from '../../../src/messages/en/index';
import { errorPer100 } from '../../../src/format';
import { compile, fallback, preset, writePath, type Scenario, type Value } from '../../../src/scenario';
import { Sheet } from '../../../src/worker/sheet';
import { arrLines, effortLines, widthOf, type PlanSide } from '../../../src/views/compare/curves';
import { differences } from '../../../src/views/compare/differs';
import { gapWords } from '../../../src/views/compare/gap-words';
import { besides, figuresOf, headlineOf, headlineText } from '../../../src/views/compare/headline';
import { hundredOf } from '../../../src/views/compare/hundred';
import { signed } from '../../../src/views/compare/texts';

const ARR = companyAt('arr');
const PLACES = [ARR, segmentAt('mix', 0)];
const N = 200;

function sheetOf(scenario: Scenario): Sheet {
  const company = { input: compile(scenario), seed: 1, ignoranceSeed: 1 };
  const sheet = new Sheet(company);
  sheet.expect(PLACES, N);
  sheet.ingest(simulate(company.input, { ...company, from: 0, to: N }, PLACES));
  return sheet;
}

const other = preset('smb-only')!;
const [sheetA, sheetB] = [sheetOf(fallback), sheetOf(other)];
const versus = { ...sheetA.pair(sheetB, { n: N, places: PLACES }), run: 1 };
const same = { ...sheetA.pair(sheetA, { n: N, places: PLACES }), run: 1 };

describe('the headline', () => {
  it('names first who ends ahead more often', () => {
    const { ends100, error } = versus.pairs;
    const [ofA, ofB] = [errorPer100(error.a), errorPer100(error.b)];
    const found = headlineOf(t.headline, versus, 'B')!;
    expect(headlineText(t.headline, found)).toBe(
      `B ends ahead in ${ends100.b} ± ${ofB} of 100 futures, A in ${ends100.a} ± ${ofA}`,
    );
    const turned = { ...sheetB.pair(sheetA, { n: N, places: PLACES }), run: 1 };
    expect(headlineText(t.headline, headlineOf(t.headline, turned, 'C')!)).toBe(
      `A ends ahead in ${ends100.b} ± ${ofB} of 100 futures, C in ${ends100.a} ± ${ofA}`,
    );
  });

  it('counts rare ends one by one, and gives those no error of a hundred', () => {
    const { pairs } = versus;
    const ends = { ...pairs.ends, a: 1, equal: pairs.ends.equal + pairs.ends.a - 1 };
    const ends100 = { ...pairs.ends100, a: 0, equal: pairs.ends100.equal + pairs.ends100.a };
    const { m } = headlineOf(t.headline, { ...versus, pairs: { ...pairs, ends, ends100 } }, 'B')!;
    expect(m).toBe('1 of 200');
  });

  it('says nothing of two plans that no future tells apart', () => {
    expect(headlineOf(t.headline, same, 'B')).toBeNull();
    expect(besides(t, same)).toMatch(/^In \d+ both run out of cash. In \d+ they end alike. 200 pairs,/);
  });

  it('adds up to a hundred with what is said under it', () => {
    const { n, m } = headlineOf(t.headline, versus, 'B')!;
    const [, out] = /^In (\d+) both/.exec(besides(t, versus))!;
    const { equal } = versus.pairs.ends100;
    expect(parseInt(n) + parseInt(m) + Number(out) + equal).toBe(100);
  });
});

describe('the figures', () => {
  const of = { letter: 'B', currency: 'USD', months: 60, last: 'month 60' } as const;

  it('are those of both plans, and of the pairs', () => {
    const [survive, arr, gain] = figuresOf(t.figures, versus, of);
    const { hundred } = versus.pairs;
    expect(survive.values).toEqual([
      String(hundred.both + hundred.onlyA),
      String(hundred.both + hundred.onlyB),
    ]);
    expect(survive.label).toBe('Survive five years, of 100');
    expect(arr.values).toHaveLength(2);
    expect(gain.lines[1]).toMatch(/^on average \+\$[\d.]+[mk] ± \$/);
  });

  it('of the same plan are nothing, exactly', () => {
    const [, , gain] = figuresOf(t.figures, same, of);
    expect([gain.values, gain.lines[0]]).toEqual([['$0'], t.figures.nearly]);
  });

  it('tell the difference in survival with the error of pairs, smaller than that of either plan', () => {
    const [survive] = figuresOf(t.figures, versus, of);
    const { hundred, survival, fates } = versus.pairs;
    const saved = hundred.onlyB - hundred.onlyA;
    const told = saved > 0 ? `+${saved}` : String(saved).replace('-', '−');
    expect(survive.lines[1]).toBe(`${told} ± ${errorPer100(survival.error)}, in the same futures`);
    expect(survival.value).toBeCloseTo((100 * (fates.onlyB - fates.onlyA)) / N, 12);
    const apart = Math.hypot(versus.a.odds.error.survival, versus.b.odds.error.survival);
    expect(survival.error).toBeLessThan(apart);
  });

  it('claim most pairs only of more than half', () => {
    const line = (less: number, none: number, more: number) => {
      const gain = { ...versus.pairs.gain, ...{ p50: 0, error: 0, less, none, more } };
      const n = less + none + more;
      const ends100 = { a: (100 * less) / n, b: (100 * more) / n, bothOut: (100 * none) / n - 1, equal: 1 };
      const pairs = { ...versus.pairs, n, gain, ends100 };
      return figuresOf(t.figures, { ...versus, pairs }, of)[2].lines[0];
    };
    expect(line(40, 101, 59)).toBe('exactly, in most pairs');
    expect(line(60, 80, 60)).toBe('the middle of 100: A ahead in 30, neither in 40, B in 30');
    expect(line(50, 100, 50)).not.toContain('most');
  });

  it('always bear their sign', () => {
    expect([1.2e6, -7.2e5, 0, 0.2].map((x) => signed(x, 'USD'))).toEqual(['+$1.2m', '−$720k', '$0', '$0']);
  });
});

describe('what differs', () => {
  const set = (scenario: Scenario, path: string, value: Value): Scenario => {
    const result = writePath(scenario, path, value);
    if (!result.ok) throw new Error(path);
    return result.value;
  };
  const told = (a: Scenario, b: Scenario) =>
    differences(en, t.differs, a, b).map((each) => [each.what, each.a, each.b]);

  it('is nothing between a plan and its copy, whatever they are called, and the horizon is no difference', () => {
    expect(told(fallback, { ...fallback, name: 'Another', months: 84 })).toEqual([]);
  });

  it('tells numbers and ranges, of rounds too', () => {
    const b = set(set(fallback, 'company.cash', 900_000), 'rounds.seed.chance', 0.5);
    expect(told(fallback, b)).toEqual([
      [en.parameters.company['cash'].label, '$1.75m', '$900k'],
      [
        expect.stringContaining('Seed extension'),
        expect.stringMatching(/–.*%/),
        expect.stringMatching(/50.%/),
      ],
    ]);
  });

  it('tells keyframes as they follow each other, up to the horizon', () => {
    const { mix } = fallback.plan;
    const keyframes = [
      { month: 1, shares: { smb: 1 } },
      { month: 30, shares: { smb: 1, enterprise: 1 } },
      { month: 90, shares: { enterprise: 1 } },
    ];
    const b = {
      ...fallback,
      plan: {
        ...fallback.plan,
        mix: { ...mix, keyframes },
        research: [
          { month: 1, value: 1 },
          { month: 12, value: 0.5 },
        ],
      },
    };
    expect(told(fallback, b)).toEqual([
      [
        t.differs.mix,
        expect.stringMatching(/^100.% enterprise, 100.% small business from month 22/),
        expect.stringMatching(/^100.% small business, 50.% small business \+ 50.% enterprise from month 30$/),
      ],
      [
        en.app.curves.titles.research,
        expect.stringMatching(/^100.%$/),
        expect.stringMatching(/^100.%, 50.% from month 12$/),
      ],
    ]);
  });

  it('tells curves of a segment and how it is sold to', () => {
    const plan = {
      ...fallback.plan,
      prices: { smb: [{ month: 1, value: 1.2 }] },
      structures: { enterprise: [{ month: 1, structure: 'founders' as const }] },
    };
    expect(told(fallback, { ...fallback, plan })).toEqual([
      ['Price, Small business', expect.stringMatching(/100.%/), expect.stringMatching(/120.%/)],
      [t.differs.structure('Enterprise'), 'PODs', 'the founders alone'],
    ]);
  });

  it('tells each rule in a sentence, and what only one of them has', () => {
    const list = told(fallback, preset('adaptive')!);
    const rules = list.filter(([what]) => what.startsWith('Rule: '));
    expect(rules.length).toBeGreaterThan(2);
    for (const [, a, b] of rules) expect([a, b].filter((text) => text === t.differs.off)).toHaveLength(1);
    expect(rules.some(([, , b]) => b.startsWith('When '))).toBe(true);
    const without = { ...fallback, plan: { ...fallback.plan, rounds: fallback.plan.rounds.slice(1) } };
    expect(told(fallback, without)).toContainEqual(['Seed extension', t.differs.there, t.differs.notThere]);
  });
});

describe('the pictures', () => {
  const sides: PlanSide[] = [
    { letter: 'A', side: versus.a, isTold: true, isAlike: true },
    { letter: 'B', side: versus.b, isTold: true, isAlike: true },
    { letter: 'C', side: versus.a, isTold: false, isAlike: false },
  ];

  it('draw 8 in 10 where half of the futures are all zero, else the middle half; a third plan has its line alone', () => {
    expect(widthOf(sides)).toBe('most');
    const lines = arrLines(sides, ARR);
    expect(lines.map(({ band }) => band !== undefined)).toEqual([true, true, false]);
    expect(lines[0].band?.high).toEqual(versus.a.series[0].bands.p90);
    expect(new Set(lines.map(({ dash }) => dash)).size).toBe(3);
    const living = {
      ...versus.a,
      odds: { ...versus.a.odds, outcomes: { ...versus.a.odds.outcomes, outOfCash: 3 } },
    };
    expect(widthOf([{ letter: 'A', side: living, isTold: true, isAlike: true }])).toBe('half');
  });

  it('show the drawn plan while nothing has changed it', () => {
    const [a, b, ...more] = effortLines(sides);
    expect(more).toEqual([]);
    expect([a.line[0], a.line[1], a.line[25]]).toEqual([NaN, 0, 1]);
    expect(b.line[10]).toBeCloseTo(1, 9);
  });

  it('name the share of effort as the one drawn or set by rules, which whole PODs need not come to', () => {
    const { plansNote, briefPlansNote, plansSummary } = t.charts;
    for (const text of [plansNote('SMB'), briefPlansNote('SMB'), plansSummary('SMB', ['A 31 %'], 'month 60')])
      expect(text).toMatch(/drawn,? or .*set/);
  });

  it('label an edge of the difference once', () => {
    const bands = versus.gaps[0].bands;
    const flat = { ...bands, p25: new Float64Array(61), p10: new Float64Array(61) };
    const { edges } = gapWords(t.fan, flat, (value) => signed(value, 'USD'));
    expect(Object.keys(edges)).not.toContain('p25');
    expect(Object.keys(edges)).toContain('p10');
  });

  it('have a hundred signs, no two kinds of which are alike', () => {
    const { cells, counts } = hundredOf(t.hundred, 'B', { both: 20, onlyA: 3, onlyB: 17, neither: 60 });
    expect(cells).toHaveLength(100);
    expect(counts.map(({ count, text }) => `${count} ${text}`)).toEqual([
      ...['20 survive either way', '17 saved by B', '3 lost by B', '60 run out either way'],
    ]);
    expect(new Set(counts.map(({ mark }) => `${mark.sign} ${mark.ringed ?? false}`)).size).toBe(4);
  });
});
