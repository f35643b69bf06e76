// ICP focus: narrower means fewer leads, better ones, more wins and a smaller product to build; extending pays only once
// the product is there. Drawn over time, or set by rules.
import { describe, expect, test } from 'vitest';
import type { Plan, Values } from '../../src/scenario';
import { mix, month, rule, steps } from './company';
import { flow, GRAINS, live, sum } from './flow';

const focused = (value: number): Partial<Plan> => ({ focus: { smb: steps([1, value]) } });
const selling = (focus: number, values: Values = {}, maturity = 1) =>
  live(
    'counted',
    0.5,
    {
      ...flow(0.5),
      leadToQualified: 0.4,
      qualifiedToOpportunity: 0.6,
      proposalRate: 0.6,
      proposalReference: 0.6,
      ...values,
    },
    { months: 24, company: { maturity, maturitySpeed: 0 }, plan: focused(focus) },
    { noLuck: true },
  );

test.each(GRAINS)('%s: the reference focus, drawn or not, changes nothing', (grain) => {
  const drawn = live(grain, 1, {}, { plan: focused(0.3) }, { futures: 3 });
  const plain = live(grain, 1, {}, {}, { futures: 3 });
  expect(drawn.chunk.digests).toEqual(plain.chunk.digests);
});

describe('each mechanism alone', () => {
  const none: Values = { focusVolume: 0, focusQuality: 0, focusWin: 0, focusRequirement: 0 };
  const odds = (rate: number) => rate / (1 - rate);

  test('volume: e^(−v (focus − .3)) of the leads', () => {
    for (const focus of [0, 0.6, 1]) {
      const leads = sum(selling(focus, { ...none, focusVolume: 0.8 }).segmentLine('leads', 0));
      expect(Math.abs(leads - 24 * 40 * Math.exp(-0.8 * (focus - 0.3)) * unsold(leads))).toBeLessThan(4);
    }
  });
  /** The market empties a little. */
  const unsold = (leads: number) => 1 - (0.24 * leads) / 2 / 20_000;

  test('quality: odds of qualifying times e^(q (focus − .3)), of leads that came with that focus', () => {
    const figures = selling(0.8, { ...none, focusQuality: 1.2 });
    const share = sum(figures.segmentLine('qualified', 0)) / sum(figures.segmentLine('leads', 0));
    expect(odds(share) / odds(0.4)).toBeCloseTo(Math.exp(1.2 * 0.5), 1);
  });

  test('wins: so many log-odds', () => {
    const p = (focus: number) => selling(focus, { ...none, focusWin: 0.5 }).segment('winRate', 0, 5);
    expect(Math.log(odds(p(0.8)) / odds(p(0.3)))).toBeCloseTo(0.25, 9);
  });

  test('requirement: a niche asks for less, everybody for more', () => {
    const gap = (focus: number) =>
      selling(focus, { ...none, focusRequirement: 0.25, requirement: 0.5 }, 0.4).segment('gap', 0, 0);
    expect(gap(0.3)).toBeCloseTo(0.4 / 0.5 - 1, 12);
    expect(gap(0.8)).toBeCloseTo(0.4 / 0.5 - 1 + 0.25 * 0.5, 12);
    expect(gap(1)).toBeCloseTo(-0.025, 12);
    expect(gap(0)).toBeCloseTo(0.4 / 0.5 - 1 - 0.25 * 0.3, 12);
  });
});

describe('explore, focus, extend', () => {
  /** Wins of two years with the segment's usual sensitivity to missing product. */
  const wins = (focus: number, maturity: number) =>
    sum(
      selling(focus, { requirement: 0.5, winMaturity: 1.2, freeLeads: 400 }, maturity).segmentLine('wins', 0),
    );

  test('extending below the reference wins more with the product built, less without', () => {
    expect(wins(0, 1)).toBeGreaterThan(wins(0.3, 1));
    expect(wins(0, 0.3)).toBeLessThan(wins(0.3, 0.3));
  });

  test('the less of the product there is, the narrower the focus that wins most', () => {
    const best = (maturity: number) =>
      [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9].reduce((a, b) => (wins(b, maturity) > wins(a, maturity) ? b : a));
    expect(best(0.3)).toBeGreaterThan(best(1));
  });
});

test('a curve acts from its months, a rule takes over, and gives back', () => {
  const figures = live(
    'counted',
    1,
    { focusWin: 1 },
    {
      months: 12,
      plan: {
        focus: { smb: steps([1, 0.3], [4, 0.8]) },
        mix: mix([1, { smb: 1 }]),
        rules: [
          rule('wide', [month('>=', 7)], [{ lever: 'focus', segment: 'smb', value: 0 }], { once: true }),
          rule('drawn', [month('>=', 10)], [{ lever: 'release', latch: 'focus' }]),
        ],
      },
    },
  );
  const logit = (at: number) => {
    const p = figures.segment('winRate', 0, at);
    return Math.log(p / (1 - p)) - Math.log(0.3 / 0.7);
  };
  const seen = Array.from({ length: 12 }, (_, i) => logit(i + 1) - logit(1));
  [0, 0, 0, 0.5, 0.5, 0.5, -0.3, -0.3, -0.3, 0.5, 0.5, 0.5].forEach((x, i) =>
    expect(seen[i]).toBeCloseTo(x, 9),
  );
});
