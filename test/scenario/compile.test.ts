// compile(): small cases worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  C,
  COMPANY_SLOTS,
  LEVERS,
  METRICS,
  OPERATORS,
  R,
  S,
  SEGMENT_SLOTS,
  STRUCTURES,
  roundBase,
  segmentBase,
} from '../../src/engine/input';
import { hashText } from '../../src/engine/random';
import { columnOf, compile, parameter, type Archetype, type Scenario, type Scope } from '../../src/scenario';
import { scenarios } from './arbitraries';

const small: Scenario = {
  schema: 1,
  base: 'shippo-pivot@1',
  name: 'Small',
  currency: 'USD',
  months: 6,
  company: { cash: 500_000, feedback: { p10: 1, p90: 9 } },
  segments: [
    {
      id: 'smb',
      label: 'S',
      archetype: 'micro',
      grain: 'counted',
      values: { winRate: { p10: 0.2, p90: 0.5 } },
    },
    {
      id: 'ent',
      label: 'E',
      archetype: 'enterprise',
      grain: 'individual',
      values: { churnFirstPerYear: 0.1 },
    },
  ],
  plan: {
    mix: {
      curve: 'step',
      keyframes: [
        { month: 2, shares: { smb: 3, ent: 1 } },
        { month: 4, shares: { ent: 2 } },
        { month: 6, shares: {} },
      ],
    },
    pods: [
      { month: 3, value: 1 },
      { month: 5, value: 2 },
    ],
    programmes: [],
    research: [{ month: 2, value: 0.5 }],
    customisation: [{ month: 4, value: 0.3 }],
    prices: { ent: [{ month: 1, value: 1.2 }] },
    structures: {
      ent: [
        { month: 2, structure: 'generalist' },
        { month: 4, structure: 'founders' },
      ],
    },
    focus: {},
    discounts: { ent: [{ month: 3, value: 0.3 }] },
    freeze: [{ month: 5, value: 1 }],
    industrySpread: {},
    playbook: [{ month: 4, value: 0.6 }],
    rounds: [
      { id: 'a', label: 'A', values: { amount: 5e6 } },
      { id: 'b', label: 'B', needs: 'a', values: { minGrowth: { p10: 0.5, p90: 1.5 } } },
    ],
    rules: [
      {
        id: 'one',
        when: [
          { metric: 'runway', op: '<', value: 5 },
          { metric: 'customers', segment: 'ent', op: '>=', value: 3 },
        ],
        forMonths: 2,
        once: true,
        then: [
          { lever: 'mix', shares: { smb: 1, ent: 3 } },
          { lever: 'structure', segment: 'ent', structure: 'assembly' },
        ],
      },
      {
        id: 'two',
        when: [{ metric: 'month', op: '>', value: 3 }],
        forMonths: 1,
        then: [
          { lever: 'release', latch: 'pods' },
          { lever: 'raise', round: 'b' },
        ],
      },
    ],
  },
};

/** Not typed in: defaults move with calibration. */
function defaultOf(scope: Scope, key: string, archetype?: Archetype): number {
  const found = parameter(scope, key, archetype);
  if (!found) throw new Error(`no row ${key}`);
  return columnOf(found, archetype, 'USD').default;
}

const input = compile(small);
const row = (array: Float64Array, at: number, width = small.months + 1) => [
  ...array.subarray(at * width + 1, (at + 1) * width),
];

describe('compile', () => {
  it('lays the values out as [company | segments | rounds]', () => {
    expect(input.values.length).toBe(COMPANY_SLOTS.length + 2 * SEGMENT_SLOTS.length + 2 * 9);
    expect(input.values[C.cash]).toBe(500_000);
    expect(input.values[C.founderPay]).toBe(defaultOf('company', 'founderPay'));
    expect(input.values[segmentBase(0) + S.acv]).toBe(defaultOf('segment', 'acv', 'micro'));
    expect(input.values[segmentBase(1) + S['sdr.seats']]).toBe(
      defaultOf('segment', 'sdr.seats', 'enterprise'),
    );
    expect(input.values[roundBase(2, 0) + R.amount]).toBe(5e6);
    expect(input.values[roundBase(2, 1) + R.minGrowth]).toBe(1);
  });

  it('turns churn by the month and by the year into one family', () => {
    expect(input.values[segmentBase(0) + S.churnFirst]).toBe(
      defaultOf('segment', 'churnFirstPerMonth', 'micro'),
    );
    expect(input.values[segmentBase(0) + S.churnPeriod]).toBe(1);
    expect(input.values[segmentBase(1) + S.churnFirst]).toBe(0.1);
    expect(input.values[segmentBase(1) + S.churnPeriod]).toBe(12);
  });

  it('puts the middle of a range in the values', () => {
    expect(input.values[C.feedback]).toBeCloseTo(3, 12); // geometric mean of 1 and 9
    // mean of the log-odds ln(1/4) and 0: odds of 1/2, one in three
    expect(input.values[segmentBase(0) + S.winRate]).toBeCloseTo(1 / 3, 12);
  });

  it('describes each range in its law’s scale', () => {
    expect([...input.uncertainAt]).toEqual([
      C.feedback,
      segmentBase(0) + S.winRate,
      roundBase(2, 1) + R.minGrowth,
    ]);
    expect([...input.uncertainLaw]).toEqual([1, 2, 3]);
    expect([...input.uncertainHash]).toEqual(
      ['company.feedback', 'smb.winRate', 'rounds.b.minGrowth'].map(hashText),
    );
    const [centre, deviation, low, high] = input.uncertainShape;
    expect(centre).toBeCloseTo(Math.log(3), 12);
    expect(deviation).toBeCloseTo(Math.log(9) / 2.5631031, 7);
    expect(low).toBe(-8); // valid from 0: no bound in the logarithm
    expect(high).toBeCloseTo((Math.log(20) - Math.log(3)) / deviation, 12); // valid to 20
    const growth = input.uncertainShape.subarray(8);
    expect(growth[0]).toBe(1);
    expect(growth[1]).toBeCloseTo(1 / 2.5631031, 7);
    expect(growth[2]).toBeCloseTo(-3 * 2.5631031, 6); // valid from −2
  });

  it('without luck there is no ignorance either', () => {
    const still = compile(small, { noLuck: true });
    expect(still.noLuck).toBe(1);
    expect(still.uncertainAt.length).toBe(0);
    expect([...still.values]).toEqual([...input.values]);
  });

  it('draws the mix: first keyframe from month 1, step, normalised, nothing allowed', () => {
    expect(row(input.mix, 0)).toEqual([0.75, 0.75, 0.75, 0, 0, 0]);
    expect(row(input.mix, 1)).toEqual([0.25, 0.25, 0.25, 1, 1, 0]);
  });

  it('draws a linear mix between keyframes, later ones included', () => {
    const mix = {
      curve: 'linear' as const,
      keyframes: [
        { month: 2, shares: { smb: 1 } },
        { month: 6, shares: { ent: 1 } },
      ],
    };
    const line = { ...small, plan: { ...small.plan, mix } };
    expect(row(compile(line).mix, 0)).toEqual([1, 1, 0.75, 0.5, 0.25, 0]);
    expect(row(compile({ ...line, months: 4 }).mix, 0, 5)).toEqual([1, 1, 0.75, 0.5]);
  });

  it('draws the other curves: PODs for all alike, factors of 1 where nothing is drawn', () => {
    // The first keyframe acts from month 1.
    expect(row(input.curves, 0)).toEqual([1, 1, 1, 1, 2, 2]);
    expect(row(input.curves, 1)).toEqual(row(input.curves, 0));
    expect(row(input.curves, 2)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(row(input.curves, 4)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(row(input.curves, 6)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(row(input.curves, 7)).toEqual([1.2, 1.2, 1.2, 1.2, 1.2, 1.2]);
    expect(row(input.curves, 8)).toEqual([0.3, 0.3, 0.3, 0.3, 0.3, 0.3]);
    // Below 0: the segment's own number holds.
    expect(row(input.curves, 12)).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(row(input.curves, 13)).toEqual([0.3, 0.3, 0.3, 0.3, 0.3, 0.3]);
    expect(row(input.curves, 14)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(row(input.curves, 16)).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(row(input.curves, 18)).toEqual([0.6, 0.6, 0.6, 0.6, 0.6, 0.6]);
  });

  it('draws structures: PODs where nothing is drawn', () => {
    const names = (s: number) =>
      [...input.structure.subarray(s * 7 + 1, s * 7 + 7)].map((i) => STRUCTURES[i]);
    expect(names(0)).toEqual(['pod', 'pod', 'pod', 'pod', 'pod', 'pod']);
    // As with other curves, the first keyframe acts from month 1.
    expect(names(1)).toEqual([
      ...['generalist', 'generalist', 'generalist'],
      ...['founders', 'founders', 'founders'],
    ]);
  });

  it('chains rounds and flattens rules', () => {
    expect([...input.roundNeeds]).toEqual([-1, 0]);
    expect([...input.ruleMonths]).toEqual([2, 1]);
    expect([...input.ruleOnce]).toEqual([1, 0]);
    expect([...input.conditionStart]).toEqual([0, 2, 3]);
    const code = (metric: (typeof METRICS)[number], segment: number, op: (typeof OPERATORS)[number]) => [
      METRICS.indexOf(metric),
      segment,
      OPERATORS.indexOf(op),
    ];
    expect([...input.conditionCode]).toEqual([
      ...code('runway', 255, '<'),
      ...code('customers', 1, '>='),
      ...code('month', 255, '>'),
    ]);
    expect([...input.conditionValue]).toEqual([5, 3, 3]);
    expect([...input.actionStart]).toEqual([0, 2, 4]);
    expect([...input.actionLever]).toEqual(
      (['mix', 'structure', 'release', 'raise'] as const).map((lever) => LEVERS.indexOf(lever)),
    );
    expect([...input.actionValue]).toEqual([0.25, 0.75, 0, 0, 1, 2, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('knows a segment by its name, not by its place', () => {
    const turned = compile({ ...small, segments: [...small.segments].reverse() });
    expect([...turned.segmentHash]).toEqual([...input.segmentHash].reverse());
    expect(input.segmentHash[0]).toBe(hashText('smb') & 0xffffff);
  });

  it('gives finite numbers and sane bounds for every valid scenario', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { values, mix, curves, uncertainShape } = compile(scenario);
        for (const array of [values, mix, curves, uncertainShape])
          expect(array.every(Number.isFinite)).toBe(true);
        for (let i = 0; i < uncertainShape.length; i += 4) {
          expect(uncertainShape[i + 1]).toBeGreaterThan(0);
          expect(uncertainShape[i + 2]).toBeLessThan(uncertainShape[i + 3]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never alters earlier months when the horizon grows', () => {
    fc.assert(
      fc.property(scenarios({ maxMonths: 60 }), (scenario) => {
        const short = compile(scenario);
        const long = compile({ ...scenario, months: 120 });
        scenario.segments.forEach((_, s) => {
          const begin = row(short.mix, s, scenario.months + 1);
          expect(row(long.mix, s, 121).slice(0, scenario.months)).toEqual(begin);
        });
      }),
      { numRuns: 100 },
    );
  });
});
