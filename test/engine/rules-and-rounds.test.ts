// Rules, rounds and reflexes: small companies without luck, and an interpreter of its own for generated rules.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { F, OPERATORS, type Metric } from '../../src/engine';
import {
  EITHER_METRICS,
  SEGMENT_METRICS,
  type Condition,
  type Rule,
  type Scenario,
} from '../../src/scenario';
import { company, enterprise, mix, month, round, rule, smb, steps, type Sketch } from './company';
import { type Figures, run } from './figures';
import { RuleReader } from './rule-reader';

const RICH = { cash: 1e8 };
/** A company of two segments whose months hold no surprises. */
const calm = (sketch: Sketch): Scenario =>
  company({
    segments: [smb(), enterprise()],
    ...sketch,
    company: { ...RICH, growthPods: 0, ...sketch.company },
  });
const calmly = (sketch: Sketch) => run(calm(sketch), { noLuck: true });
const mixOf = (figures: Figures, at: number) => [0, 1].map((s) => figures.segment('mix', s, at));

/** First month in which something holds, or none. */
const firstMonth = (figures: Figures, holds: (at: number) => boolean): number | undefined =>
  Array.from({ length: figures.input.months }, (_, i) => i + 1).find(holds);

const toSmb = { lever: 'mix', shares: { smb: 1 } } as const;
const toEnterprise = { lever: 'mix', shares: { enterprise: 1 } } as const;

describe('rules', () => {
  test('read the end of the month before', () => {
    const figures = calmly({
      plan: {
        mix: mix([1, { smb: 1 }]),
        rules: [
          rule('grown', [{ metric: 'customers', segment: 'smb', op: '>=', value: 30 }], [toEnterprise]),
        ],
      },
    });
    const reached = firstMonth(figures, (at) => figures.segment('customers', 0, at) >= 30);
    expect(reached).toBeGreaterThan(2);
    expect(figures.fact(F.rule)).toBe(Number(reached) + 1);
    expect(mixOf(figures, Number(reached))).toEqual([1, 0]);
    expect(mixOf(figures, Number(reached) + 1)).toEqual([0, 1]);
  });

  test('apply in listed order: the last one to fire wins', () => {
    const rules = [rule('a', [month('>=', 3)], [toSmb]), rule('b', [month('>=', 3)], [toEnterprise])];
    const both = (list: Rule[]) => mixOf(calmly({ plan: { rules: list } }), 10);
    expect(both(rules)).toEqual([0, 1]);
    expect(both([rules[1], rules[0]])).toEqual([1, 0]);
  });

  test('latch their lever until another rule changes or releases it', () => {
    const figures = calmly({
      plan: {
        mix: mix([1, { smb: 1 }], [9, { smb: 1, enterprise: 1 }]),
        rules: [
          rule('once', [month('>=', 4)], [toEnterprise], { once: true }),
          rule('change', [month('>=', 12)], [{ lever: 'mix', shares: { smb: 3, enterprise: 1 } }], {
            once: true,
          }),
          rule('release', [month('>=', 15)], [{ lever: 'release', latch: 'mix' }], { once: true }),
        ],
      },
    });
    expect([3, 4, 11, 12, 14, 15, 24].map((at) => mixOf(figures, at)[0])).toEqual([
      1, 0, 0, 0.75, 0.75, 0.5, 0.5,
    ]);
  });

  test('hold on every month that they hold, or fire a single time', () => {
    const rules = (once: boolean) => [
      rule('mine', [month('>=', 4)], [toEnterprise], { once }),
      rule('yours', [month('>=', 8), month('<', 9)], [toSmb]),
    ];
    expect(mixOf(calmly({ plan: { rules: rules(false) } }), 9)).toEqual([0, 1]);
    expect(mixOf(calmly({ plan: { rules: rules(true) } }), 9)).toEqual([1, 0]);
  });

  test('wait until their conditions have held for months in a row', () => {
    // Money arrives in month 6: the first stretch under the threshold is too short.
    const figures = calmly({
      company: { cash: 1_000_000, freezeBelow: 0, cutBelow: 0 },
      segments: [smb({ acv: 0 })],
      plan: {
        rounds: [
          round('x', { fromMonth: 6, chance: 1, delay: 0, minArr: 0, minGrowth: -2, amount: 400_000 }),
        ],
        rules: [
          rule('poor', [{ metric: 'cash', op: '<', value: 800_000 }], [{ lever: 'freeze', value: 1 }], {
            forMonths: 4,
          }),
        ],
      },
    });
    const poor = figures.line('cash').map((cash) => cash < 800_000);
    const expected = poor.findIndex((_, at) => at >= 3 && poor.slice(at - 3, at + 1).every(Boolean));
    expect(poor.slice(0, expected - 3)).toContain(true);
    expect(figures.fact(F.rule)).toBe(expected + 1);
    expect(figures.line('frozen').indexOf(1)).toBe(expected + 1);
  });

  test('all conditions must hold at once', () => {
    const figures = calmly({ plan: { rules: [rule('both', [month('>', 4), month('<=', 6)], [toSmb])] } });
    expect(figures.fact(F.rule)).toBe(5);
    const never = calmly({ plan: { rules: [rule('never', [month('>', 6), month('<=', 6)], [toSmb])] } });
    expect(never.fact(F.rule)).toBeNaN();
  });

  test('a figure that cannot be told yet meets no condition, whichever way it points', () => {
    const untold = [
      { metric: 'growth' },
      { metric: 'topCustomerShare' },
      { metric: 'winRate', segment: 'smb' },
      { metric: 'featureLosses', segment: 'smb' },
      { metric: 'trialToPaid', segment: 'smb' },
    ] as const;
    const rules = untold.flatMap((figure, i) =>
      (['<', '>='] as const).map((op, j) =>
        rule(`r${i}${j}`, [{ ...figure, op, value: 0.5 }], [{ lever: 'freeze', value: 0 }]),
      ),
    );
    const figures = calmly({ segments: [smb({ accounts: 0 })], plan: { rules } });
    rules.forEach((_, r) => expect(figures.fact(F.rule + r)).toBeNaN());
  });

  test('trial to paid is paid of activated, as the parameter of that name', () => {
    const selling = { activation: 0.2, trialToPaid: 0.3, requirement: 0.01, listingSignups: 2000 };
    const first = (value: number) =>
      calmly({
        segments: [smb(selling)],
        plan: {
          rules: [
            rule(
              'r',
              [{ metric: 'trialToPaid', segment: 'smb', op: '>=', value }],
              [{ lever: 'freeze', value: 0 }],
            ),
          ],
        },
      }).fact(F.rule);
    expect(first(0.28)).toBeGreaterThan(1);
    expect(first(0.32)).toBeNaN();
  });

  test('cut closes PODs and pays severance once for every stretch in which it holds', () => {
    const figures = calmly({
      months: 20,
      segments: [smb({ 'mdr.attrition': 0, 'csm.attrition': 0, 'mdr.cost': 6000, 'csm.cost': 6000 })],
      company: { freezeBelow: 0, cutBelow: 0, severanceMonths: 2, misHireShare: 0, cutShare: 0 },
      plan: {
        pods: steps([1, 8]),
        rules: [
          rule('cut', [month('>=', 8)], [{ lever: 'cut', value: 0.5 }]),
          rule('again', [month('>=', 14), month('<=', 15)], [{ lever: 'cut', value: 0.25 }]),
        ],
      },
    });
    expect([7, 8, 13, 14, 20].map((at) => figures.company('pods', at))).toEqual([8, 4, 4, 3, 3]);
    const { input } = figures;
    for (let at = 1; at <= input.months; at++) {
      const gone = figures.company('laidOff', at);
      expect(gone > 0).toBe(at === 8 || at === 14);
      expect(figures.company('severance', at)).toBeCloseTo(gone * 2 * 6000, 6);
    }
    const research = figures.line('research');
    expect(research[8] / research[7]).toBeLessThan(0.8);
  });

  test('freeze stops hiring and thins programmes; 0 overrules the reflex', () => {
    const hired = (figures: Figures, from: number, to: number) =>
      figures
        .line('joined')
        .slice(from, to + 1)
        .reduce((a, b) => a + b, 0);
    const plan = { pods: steps([1, 3], [8, 6]) };
    const free = calmly({ plan });
    const frozen = calmly({
      plan: {
        ...plan,
        rules: [
          rule('stop', [month('>=', 6)], [{ lever: 'freeze', value: 1 }], { once: true }),
          rule('go', [month('>=', 16)], [{ lever: 'release', latch: 'freeze' }], { once: true }),
        ],
      },
    });
    expect(hired(free, 8, 15)).toBeGreaterThan(0);
    expect(hired(frozen, 6, 15)).toBe(0);
    expect(hired(frozen, 16, 24)).toBeGreaterThan(0);
    expect(frozen.company('programmes', 7) / free.company('programmes', 7)).toBeCloseTo(0.6, 9);

    const worried = { freezeBelow: 60, freezeRelease: 120, cash: 4_000_000, cutBelow: 0 };
    const reflex = calmly({ company: worried, plan });
    const brave = calmly({
      company: worried,
      plan: { ...plan, rules: [rule('go', [month('>=', 1)], [{ lever: 'freeze', value: 0 }])] },
    });
    expect(reflex.company('frozen', 3)).toBe(1);
    expect(Math.max(...brave.line('frozen').slice(0, 13))).toBe(0);
    expect(hired(brave, 3, 12)).toBeGreaterThan(hired(reflex, 3, 12));
  });

  test('pods sets the floor and gives it back', () => {
    const figures = calmly({
      plan: {
        pods: steps([1, 2]),
        rules: [
          rule('more', [month('>=', 5)], [{ lever: 'pods', value: 5 }], { once: true }),
          rule('none', [month('>=', 9)], [{ lever: 'pods', value: 0 }], { once: true }),
          rule('back', [month('>=', 13)], [{ lever: 'release', latch: 'pods' }], { once: true }),
        ],
      },
    });
    expect([4, 5, 8, 9, 12, 13].map((at) => figures.company('pods', at))).toEqual([2, 5, 5, 0, 0, 2]);
  });

  test('research is a factor, 0 included, until released', () => {
    const flat = { researchFloor: 50_000, researchRevenueShare: 0, researchCashShare: 0 };
    const figures = calmly({
      company: flat,
      segments: [smb({ entryCost: 0 })],
      plan: {
        research: steps([1, 1], [4, 2]),
        rules: [
          rule('half', [month('>=', 6)], [{ lever: 'research', value: 0.5 }], { once: true }),
          rule('none', [month('>=', 8)], [{ lever: 'research', value: 0 }], { once: true }),
          rule('back', [month('>=', 10)], [{ lever: 'release', latch: 'research' }], { once: true }),
        ],
      },
    });
    const research = [3, 4, 6, 8, 9, 10].map((at) => figures.company('research', at));
    expect(research).toEqual([50_000, 100_000, 50_000, 0, 0, 100_000]);
  });

  test('raise lets a round come before its month, but not without its other conditions', () => {
    const rounds = [round('x', { fromMonth: 100, chance: 1, delay: 0, minArr: 0, minGrowth: -2 })];
    const raise = rule('call', [month('>=', 5)], [{ lever: 'raise', round: 'x' }], { once: true });
    expect(calmly({ plan: { rounds } }).fact(F.round)).toBeNaN();
    expect(calmly({ plan: { rounds, rules: [raise] } }).fact(F.round)).toBe(5);
    const needy = [round('x', { ...rounds[0].values, minArr: 1e9 })];
    expect(calmly({ plan: { rounds: needy, rules: [raise] } }).fact(F.round)).toBeNaN();
  });
});

/** Thresholds that small companies meet now and then. */
const THRESHOLDS: Partial<Record<Metric, readonly [number, number]>> = {
  runway: [2, 40],
  cash: [0, 4e6],
  arr: [0, 200_000],
  growth: [-0.5, 3],
  month: [1, 30],
  topCustomerShare: [0, 1],
  customers: [0, 80],
  winRate: [0, 0.6],
  trialToPaid: [0, 0.3],
};
const IDS = ['smb', 'enterprise'];
const conditions = fc
  .tuple(
    fc.constantFrom(...(Object.keys(THRESHOLDS) as Metric[])),
    fc.constantFrom(...IDS, undefined),
    fc.constantFrom(...OPERATORS),
    // Evenly spread: generated doubles nearly all lie near 0.
    fc.integer({ min: 0, max: 1000 }),
  )
  .map(([metric, named, op, thousandths]): Condition => {
    const [low, high] = THRESHOLDS[metric] ?? [0, 1];
    const needed = SEGMENT_METRICS.includes(metric);
    const segment = needed ? (named ?? 'smb') : EITHER_METRICS.includes(metric) ? named : undefined;
    return {
      metric,
      ...(segment !== undefined && { segment }),
      op,
      value: low + (thousandths / 1000) * (high - low),
    };
  });
const actions = fc.oneof(
  fc.constantFrom(toSmb, toEnterprise, { lever: 'mix', shares: {} } as const),
  fc.constantFrom(0, 1).map((value) => ({ lever: 'freeze', value }) as const),
  fc.constantFrom('mix', 'freeze').map((latch) => ({ lever: 'release', latch }) as const),
  fc.constantFrom({ lever: 'cut', value: 0.3 } as const, { lever: 'pods', value: 3 } as const),
);
const ruleLists = fc
  .array(
    fc.record({
      when: fc.array(conditions, { minLength: 1, maxLength: 2 }),
      forMonths: fc.integer({ min: 1, max: 3 }),
      once: fc.boolean(),
      then: fc.array(actions, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((each, i): Rule => ({ id: `rule-${i}`, ...each })));

test('generated rules do what a second reading of the specification says', () => {
  let fired = 0;
  fc.assert(
    fc.property(ruleLists, fc.nat({ max: 0xffffffff }), (rules, seed) => {
      const scenario = company({
        months: 30,
        company: { cash: 3e6 },
        segments: [smb(), enterprise({ openingTrust: 0.5 })],
        plan: { pods: steps([1, 1]), rules },
      });
      const figures = run(scenario, { seed });
      const reader = new RuleReader(scenario, figures, 0);
      for (let at = 1; at <= figures.lived(); at++) {
        const { mix: latched, frozen } = reader.step(at);
        const drawn = [0.5, 0.5];
        (latched ?? drawn).forEach((share, s) =>
          expect(figures.segment('mix', s, at)).toBeCloseTo(share, 12),
        );
        expect(figures.company('frozen', at)).toBe(frozen);
      }
      reader.fired.forEach((at, r) => expect(figures.fact(F.rule + r)).toBe(at ?? NaN));
      fired += reader.fired.filter((at) => at !== undefined).length;
    }),
    { numRuns: 200 },
  );
  expect(fired).toBeGreaterThan(100);
});

describe('rounds', () => {
  const easy = { fromMonth: 1, chance: 1, delay: 0, minArr: 0, minGrowth: -2, maxRunway: 1000, amount: 100 };
  const landed = (figures: Figures, future = 0) =>
    Array.from({ length: figures.input.rounds }, (_, r) => figures.fact(F.round + r, future));

  test('come from their month, each once, and bring their amount', () => {
    const figures = calmly({ plan: { rounds: [round('x', { ...easy, fromMonth: 7, amount: 123_456 })] } });
    expect(landed(figures)).toEqual([7]);
    expect(figures.line('funding').filter((x) => x !== 0)).toEqual([123_456]);
    expect(figures.company('funding', 7)).toBe(123_456);
  });

  test('wait for ARR, growth and a short runway, as of the month before', () => {
    const grow = { segments: [smb({ freeLeads: 200 })], months: 36 };
    const arr = calmly({ ...grow, plan: { rounds: [round('x', { ...easy, minArr: 40_000 })] } });
    const reached = firstMonth(arr, (at) => arr.company('arr', at) >= 40_000);
    expect(landed(arr)).toEqual([Number(reached) + 1]);

    const growth = calmly({ ...grow, plan: { rounds: [round('x', { ...easy, minGrowth: 0.2 })] } });
    const grew = firstMonth(growth, (at) => growth.company('growth', at) >= 0.2);
    expect(landed(growth)).toEqual([Number(grew) + 1]);

    const poor = calmly({
      company: { cash: 1_000_000 },
      plan: { rounds: [round('x', { ...easy, maxRunway: 6, amount: 1e7 })] },
    });
    const short = firstMonth(poor, (at) => poor.company('runway', at) <= 6);
    expect(short).toBeGreaterThan(2);
    expect(landed(poor)).toEqual([Number(short) + 1]);
  });

  test('growth is told from its floor and half a year on, and counted from the floor at least', () => {
    for (const growthFloor of [1, 5000, 60_000]) {
      const figures = calmly({
        months: 36,
        company: { growthFloor },
        segments: [smb({ freeLeads: 60 })],
      });
      const arr = figures.line('arr');
      expect(Math.max(...arr)).toBeGreaterThan(100_000);
      for (let at = 0; at <= 36; at++) {
        const rate = figures.company('growth', at);
        if (at < 6 || arr[at] < growthFloor) expect(rate).toBeNaN();
        else {
          const span = Math.min(12, at);
          const ratio = arr[at] / Math.max(growthFloor, arr[at - span]);
          expect((1 + rate) / ratio ** (12 / span)).toBeCloseTo(1, 9);
        }
      }
    }
  });

  test('growth of −1 or below asks for nothing', () => {
    for (const minGrowth of [-2, -1]) {
      const rounds = [round('x', { ...easy, minGrowth, fromMonth: 3 })];
      expect(landed(calmly({ plan: { rounds } }))).toEqual([3]);
    }
    const rounds = [round('x', { ...easy, minGrowth: -0.99, fromMonth: 3 })];
    expect(landed(calmly({ segments: [smb({ accounts: 0 })], plan: { rounds } }))).toEqual([NaN]);
  });

  test('money comes after the delay, and none is agreed meanwhile', () => {
    const figures = calmly({
      plan: {
        rounds: [round('a', { ...easy, delay: 5 }), round('b', { ...easy, fromMonth: 3 }, 'a')],
      },
    });
    expect(landed(figures)).toEqual([6, 6]);
    const later = calmly({
      plan: { rounds: [round('a', { ...easy, delay: 5 }), round('b', { ...easy, delay: 2 }, 'a')] },
    });
    // Agreed in month 1, landed in 6, when investors look again.
    expect(landed(later)).toEqual([6, 8]);
  });

  test('a round waits for the one it needs', () => {
    const rounds = [round('a', { ...easy, fromMonth: 8 }), round('b', { ...easy, fromMonth: 2 }, 'a')];
    expect(landed(calmly({ plan: { rounds } }))).toEqual([8, 9]);
  });

  test('a later round supersedes those before it', () => {
    const rounds = [round('a', easy), round('b', { ...easy, amount: 900 })];
    const figures = calmly({ plan: { rounds } });
    expect(landed(figures)).toEqual([NaN, 1]);
    expect(figures.line('funding').reduce((a, b) => a + b, 0)).toBe(900);
  });

  test('bridges stand outside the sequence: they neither close it nor are closed by it', () => {
    const bridge = round('bridge', { ...easy, bridge: 1, fromMonth: 4 });
    expect(landed(calmly({ plan: { rounds: [round('a', { ...easy, fromMonth: 9 }), bridge] } }))).toEqual([
      9, 4,
    ]);
    expect(landed(calmly({ plan: { rounds: [bridge, round('a', easy)] } }))).toEqual([4, 1]);
  });

  test('money lands before the month’s costs: it saves a company that would not have lived through them', () => {
    const doomed = { cash: 100_000, freezeBelow: 0, cutBelow: 0 };
    const none = calmly({ company: doomed });
    const death = none.fact(F.deathMonth);
    expect(death).toBeGreaterThan(0);
    const rescue = (at: number) =>
      calmly({ company: doomed, plan: { rounds: [round('x', { ...easy, fromMonth: at, amount: 5e6 })] } });
    const saved = rescue(death);
    expect(saved.company('cash', death - 1) + saved.company('operatingCash', death)).toBeLessThan(0);
    expect(saved.fact(F.deathMonth)).toBeNaN();
    // A month later is too late.
    expect(rescue(death + 1).fact(F.deathMonth)).toBe(death);
  });

  test('money agreed and not landed in time is told as such', () => {
    const figures = calmly({
      company: { cash: 300_000, freezeBelow: 0, cutBelow: 0 },
      segments: [smb({ freeLeads: 300, listingSignups: 1000 })],
      plan: { rounds: [round('x', { ...easy, fromMonth: 5, delay: 24, amount: 1e7 })] },
    });
    expect(figures.fact(F.outcome)).toBe(2);
    expect(figures.fact(F.customers)).toBe(0);
    expect(figures.fact(F.cause)).toBe(2);
  });

  test('chance is a month’s: 1 − (1 − p)^12 close within a year', () => {
    const scenario = calm({ months: 12, plan: { rounds: [round('x', { ...easy, chance: 0.1 })] } });
    const futures = 1200;
    const figures = run(scenario, { futures });
    const closed = Array.from({ length: futures }, (_, i) => landed(figures, i)[0]).filter((at) => at > 0);
    const p = 1 - 0.9 ** 12;
    expect(Math.abs(closed.length / futures - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / futures));
    const mean = closed.reduce((a, b) => a + b, 0) / closed.length;
    // Mean of a geometric law cut off after twelve months: 1/p − 12 q^12 ÷ (1 − q^12); deviation under 3.5 months.
    const expected = 10 - (12 * 0.9 ** 12) / (1 - 0.9 ** 12);
    expect(Math.abs(mean - expected)).toBeLessThan((4 * 3.5) / Math.sqrt(closed.length));
  });
});

describe('reflexes of every plan', () => {
  test('hiring stops under one runway and resumes above another', () => {
    const figures = calmly({
      months: 36,
      company: { cash: 1_200_000, freezeBelow: 8, freezeRelease: 14, cutBelow: 0 },
      plan: {
        pods: steps([1, 1]),
        rounds: [
          round('x', {
            fromMonth: 9,
            chance: 1,
            delay: 0,
            minArr: 0,
            minGrowth: -2,
            maxRunway: 5,
            amount: 4e6,
          }),
        ],
      },
    });
    const runway = figures.line('runway');
    const frozen = figures.line('frozen');
    const stop = frozen.indexOf(1);
    expect(stop).toBeGreaterThan(1);
    expect(runway[stop - 1]).toBeLessThan(8);
    expect(runway[stop - 2]).toBeGreaterThanOrEqual(8);
    const go = frozen.indexOf(0, stop);
    expect(go).toBeGreaterThan(stop);
    expect(runway[go - 1]).toBeGreaterThan(14);
    expect(
      figures
        .line('joined')
        .slice(stop, go)
        .every((x) => x === 0),
    ).toBe(true);
  });

  test('costs are cut when the money is nearly gone: PODs close but one, with severance', () => {
    const figures = calmly({
      months: 30,
      company: { cash: 2_500_000, cutBelow: 6, cutShare: 0.5, freezeBelow: 0 },
      plan: { pods: steps([1, 4]) },
    });
    const pods = figures.line('pods');
    const cut = pods.findIndex((n, at) => at > 0 && n < pods[at - 1]);
    expect(cut).toBeGreaterThan(6);
    expect(figures.company('runway', cut - 1)).toBeLessThan(6);
    expect([pods[cut - 1], pods[cut]]).toEqual([4, 2]);
    expect(figures.company('severance', cut)).toBeGreaterThan(0);
    expect(figures.company('laidOff', cut)).toBeGreaterThan(0);
    const burn = (at: number) => -figures.company('operatingCash', at);
    expect(burn(cut + 1)).toBeLessThan(burn(cut - 1));
    // And never the last POD.
    const lived = figures.lived();
    expect(Math.min(...pods.slice(1, lived + 1))).toBeGreaterThanOrEqual(1);
  });

  test('costs are cut again while the money stays short, at most every six months', () => {
    const figures = calmly({
      company: {
        ...{ cash: 8_000_000, cutBelow: 60, cutShare: 0.25, freezeBelow: 0, growthPods: 0 },
        ...{ researchFloor: 100_000, researchRevenueShare: 0, researchCashShare: 0 },
      },
      segments: [smb({ entryCost: 0 })],
      plan: { pods: steps([1, 8]) },
    });
    const research = figures.line('research');
    const cuts = research.flatMap((spent, at) => (at > 1 && spent < research[at - 1] ? [at] : []));
    expect(cuts).toEqual([7, 13, 19]);
    // PODs by a quarter, R&D by half of that.
    expect([6, 7, 13, 19].map((at) => figures.company('pods', at))).toEqual([8, 6, 4, 3]);
    expect(research[7] / research[6]).toBeCloseTo(0.875, 12);
  });
});
