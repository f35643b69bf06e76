// ICP focus: narrower means fewer leads; better ones, more wins, a smaller product to build and customers who stay in the
// measure of what is known of the ideal customer. Extending pays only once the product is there. Drawn, or set by rules.
import { describe, expect, test } from 'vitest';
import type { Plan, Values } from '../../src/scenario';
import { mix, month, rule, steps } from './company';
import { all, flow, GRAINS, live, sum } from './flow';

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
      profileKnown: 1,
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
  const none: Values = {
    ...{ focusVolume: 0, focusQuality: 0, focusWin: 0, focusRequirement: 0, focusChurn: 0 },
  };
  const odds = (rate: number) => rate / (1 - rate);

  test('volume: e^(−v (focus − .3)) of the leads', () => {
    for (const focus of [0, 0.6, 1]) {
      const leads = sum(selling(focus, { ...none, focusVolume: 0.8 }).segmentLine('leads', 0));
      expect(Math.abs(leads - 24 * 40 * Math.exp(-0.8 * (focus - 0.3)) * unsold(leads))).toBeLessThan(4);
    }
  });
  /** The market empties a little. */
  const unsold = (leads: number) => 1 - (0.24 * leads) / 2 / 20_000;

  test('volume: of meetings with anybody, too, as far as people have time for them', () => {
    const met = (focus: number) => {
      const own = { ...none, focusVolume: 0.8, freeLeads: 0, outboundTrust: 0, 'founders.meetings': 60 };
      return sum(selling(focus, own).segmentLine('qualified', 0));
    };
    expect(met(0.3)).toBeGreaterThan(200);
    for (const focus of [0, 0.6, 1])
      expect(met(focus) / met(0.3)).toBeCloseTo(Math.min(1, Math.exp(-0.8 * (focus - 0.3))), 1);
  });

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

describe('what is known of the ideal customer', () => {
  const run = (focus: Plan['focus'], values: Values = {}) => {
    const own = { focusWin: 1, focusVolume: 0, focusQuality: 0, focusRequirement: 0, profileDeals: 50 };
    return live(
      'counted',
      0.5,
      { profileKnown: 0, ...own, ...values },
      { plan: { focus } },
      { noLuck: true },
    );
  };
  const odds = (focus: Plan['focus'], values: Values) =>
    run(focus, values)
      .segmentLine('winRate', 0)
      .map((p) => Math.log(p / (1 - p)));
  /** What focus adds to the log-odds, month by month. */
  const wins = (focus: Plan['focus'], values: Values = {}) => {
    const usual = odds({}, values);
    return odds(focus, values).map((logit, month) => logit - usual[month]);
  };
  /** What is known in each month. */
  const known = (lift: readonly number[], focus: number) => lift.map((by) => by / (focus - 0.3));

  test('a guess is worth nothing: focus acts by what is known, which one niche shows a fifth of', () => {
    const lift = known(wins({ smb: steps([1, 1]) }), 1);
    expect(lift[1]).toBeCloseTo(0, 12);
    for (let month = 2; month < lift.length; month++) expect(lift[month]).toBeGreaterThan(lift[month - 1]);
    expect(lift.at(-1)).toBeLessThan(0.2);
    expect(lift.at(-1)).toBeGreaterThan(0.19);
  });

  test('anyone shows all of it: half after so many conversations', () => {
    const after = (months: number) => known(wins({ smb: steps([1, 0], [1 + months, 1]) }), 1)[1 + months];
    expect(after(12)).toBeGreaterThan(0.98);
    for (const months of [1, 2, 3]) {
      const figures = run({ smb: steps([1, 0]) });
      const of = (name: 'wins' | 'losses' | 'customers') => sum(figures.segmentLine(name, 0), 1, months);
      const conversations = of('wins') + of('losses') + of('customers') / 12;
      expect(after(months)).toBeCloseTo(1 - 2 ** (-conversations / 50), 9);
    }
    expect(after(3)).toBeGreaterThan(known(wins({ smb: steps([1, 0.3], [4, 1]) }), 1)[4]);
  });

  test('what is known stays known when the profile narrows; selling to anyone costs all alike', () => {
    const lift = known(wins({ smb: steps([1, 0], [13, 1]) }), 1);
    expect(lift.at(-1)).toBeCloseTo(lift[13], 12);
    const wide = (profileKnown: number) => wins({ smb: steps([1, 0]) }, { profileKnown });
    for (const lost of [...wide(0).slice(1), ...wide(1).slice(1)]) expect(lost).toBeCloseTo(-0.3, 9);
  });

  test.each(GRAINS)('%s: customers stay as they were sold to', (grain) => {
    const lost = (focus: Plan['focus'], from: number, to: number) => {
      const figures = live(
        grain,
        0.5,
        {
          ...{ focusChurn: 1, focusVolume: 0, focusQuality: 0, focusWin: 0, focusRequirement: 0 },
          ...{ annualShare: 0, annualReady: 0, profileDeals: 50, profileKnown: 0 },
          ...{ churnFirstPerMonth: 0.04, churnLongPerMonth: 0.04, latestStart: 0 },
        },
        { months: 36, plan: { focus } },
        { futures: 20 },
      );
      const of = (name: 'churnedCustomers' | 'customers', back: number) =>
        all(figures, (future) => sum(figures.segmentLine(name, 0, future), from - back, to - back));
      return of('churnedCustomers', 0) / of('customers', 1);
    };
    const anyone = lost({ smb: steps([1, 0]) }, 13, 14);
    const narrowed = lost({ smb: steps([1, 0], [13, 1]) }, 13, 14);
    expect(narrowed / anyone).toBeGreaterThan(0.9);
    // Two thirds less at full knowledge; some of the old ones are there still.
    const later = lost({ smb: steps([1, 0], [13, 1]) }, 34, 36) / lost({ smb: steps([1, 0]) }, 34, 36);
    expect(later).toBeLessThan(0.6);
    expect(later).toBeGreaterThan(0.3);
  });
});

describe('a deal keeps the focus with which it was opened', () => {
  /** Deals that take half a year, opened with anyone for a year. */
  const opened = (grain: (typeof GRAINS)[number], focus: Plan['focus'], values: Values) => {
    const own = {
      focusVolume: 0,
      focusQuality: 0,
      focusWin: 0,
      focusRequirement: 0,
      focusChurn: 0,
      profileKnown: 1,
    };
    const sketch = { months: 30, plan: { focus } };
    return live(grain, 6, { ...own, ...values }, sketch, { futures: 20 });
  };
  const before = { smb: steps([1, 0]) };
  const after = { smb: steps([1, 0], [13, 1]) };

  test.each(GRAINS)('%s: it is won with the odds of then', (grain) => {
    const wins = (focus: Plan['focus'], future: number) =>
      opened(grain, focus, { focusWin: 2 }).segmentLine('wins', 0, future);
    const [old, redrawn] = [wins(before, 0), wins(after, 0)];
    expect(redrawn.slice(0, 19)).toEqual(old.slice(0, 19));
    expect(sum(redrawn, 19)).toBeGreaterThan(1.5 * sum(old, 19));
  });

  test.each(GRAINS)('%s: whoever signs stays as long as people who were picked so', (grain) => {
    const leaving = {
      ...{ focusChurn: 1, annualShare: 0, annualReady: 0, churnFirstPerMonth: 0.1, churnLongPerMonth: 0.1 },
      ...{ latestStart: 0, slipChance: 0, quarterEnd: 0 },
    };
    const lost = (focus: Plan['focus']) => {
      const figures = opened(grain, focus, leaving);
      return all(figures, (i) => sum(figures.segmentLine('churnedCustomers', 0, i), 1, 18));
    };
    expect(lost(after)).toBe(lost(before));
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
    { focusWin: 1, profileKnown: 1 },
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
