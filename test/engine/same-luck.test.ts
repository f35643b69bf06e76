// The same luck for every plan: what a plan does not touch keeps its draws, the future does not reach back, and luck
// and ignorance are drawn apart. On traced uniforms where the model feeds back, on outcomes where it cannot.
import { describe, expect, test } from 'vitest';
import {
  companyAt,
  ignoranceOf,
  PURPOSES,
  rowLength,
  segmentAt,
  Simulator,
  type EngineInput,
} from '../../src/engine';
import { Context } from '../../src/engine/model/context';
import { liveMonth } from '../../src/engine/model/month';
import { open } from '../../src/engine/model/opening';
import { record } from '../../src/engine/model/record';
import { World } from '../../src/engine/model/world';
import { preset, type Scenario, type Segment, type Values } from '../../src/scenario';
import { company, mix, segment, steps } from './company';
import { compiled } from './figures';

/** One future's draws, `purpose at:index` to its uniform (`at` is 0 for the company, else 1 + the segment), and rows. */
function traced(scenario: Scenario, future: number) {
  const input = compiled(scenario);
  const world = new World(new Context(input));
  const draws = new Map<string, number>();
  world.ctx.luck.trace = (stream, index, u) => {
    const streams = 5;
    draws.set(`${PURPOSES[Math.floor(stream / streams)]} ${stream % streams}:${index}`, u);
  };
  const rows: number[][] = [];
  const row = new Float64Array(rowLength(input.segments));
  world.ctx.begin(1, 2, future);
  open(world);
  while (world.month < scenario.months && liveMonth(world)) {
    record(world, row);
    rows.push([...row]);
  }
  return { draws, rows };
}
type Traced = ReturnType<typeof traced>;

/** Draws and figures of the segment that stands at a position, without the position. */
function lifeOf({ draws, rows }: Traced, position: number) {
  const mark = ` ${1 + position}:`;
  return {
    draws: [...draws]
      .filter(([key]) => key.includes(mark))
      .map(([key, u]) => `${key.replace(mark, ' ')} ${u}`),
    rows: rows.map((row) => row.slice(segmentAt('customers', position), segmentAt('sold', position) + 1)),
  };
}

describe('a segment keeps its luck', () => {
  // Nothing that one segment does reaches the other: no loop, no revenue-led research, no care for those left alone.
  const decoupled: Values = {
    cash: 1e9,
    growthPods: 0,
    researchCashShare: 0,
    researchRevenueShare: 0,
    loop: 0,
    minimumCare: 0,
  };
  const build = (...segments: Segment[]) =>
    company({ months: 36, company: decoupled, segments, plan: { pods: steps([1, 4]) } });
  const shops = (values: Values = {}) => segment('shops', 'micro', { accounts: 5000, ...values });
  const firms = (values: Values = {}) => segment('firms', 'mid', values, 'individual');
  const changes: Values[] = [
    { winRate: 0.5 },
    { churnFirstPerMonth: 0.3, churnLongPerMonth: 0.2 },
    { freeLeads: 60, acv: 5000 },
    { cycleDays: 90, activation: 0.05 },
    { tailShare: 0.1, valueMetric: 1, customerGrowth: 0.3 },
    { 'csm.attrition': 0.2, 'mdr.hire': 6 },
  ];

  test.each(changes.map((change) => ({ change, name: Object.keys(change).join(', ') })))(
    'whatever becomes of another: $name',
    ({ change }) => {
      for (let future = 0; future < 20; future++) {
        const before = traced(build(shops(), firms()), future);
        const after = traced(build(shops(change), firms()), future);
        expect(lifeOf(after, 0).rows).not.toEqual(lifeOf(before, 0).rows);
        expect(lifeOf(after, 1)).toEqual(lifeOf(before, 1));
      }
    },
  );

  test('wherever it stands in the list', () => {
    const [first, second] = [traced(build(shops(), firms()), 3), traced(build(firms(), shops()), 3)];
    expect(lifeOf(second, 1)).toEqual(lifeOf(first, 0));
    expect(lifeOf(second, 0)).toEqual(lifeOf(first, 1));
  });

  test('where plans do feed back, equal keys still mean equal uniforms', () => {
    const plan = { pods: steps([1, 2]) };
    const segments = [segment('smb', 'smb'), segment('enterprise', 'enterprise', { freeLeads: 3 })];
    const [a, b] = [steps([1, 2]), steps([1, 2], [10, 5])].map(
      (pods) => traced(company({ months: 36, segments, plan: { ...plan, pods } }), 0).draws,
    );
    const shared = [...a.keys()].filter((key) => b.has(key));
    expect(shared.length).toBeGreaterThan(0.7 * a.size);
    expect(shared.filter((key) => a.get(key) !== b.get(key))).toEqual([]);
  });
});

/**
 * Rows of some futures up to a month, bit for bit. Without `unearned`, which only checks the books: its sum over months
 * of going live ends at the horizon, so that a longer one adds in another order.
 */
function rows(input: EngineInput, until: number): number[][] {
  const futures = 40;
  const every = Array.from({ length: rowLength(input.segments) }, (_, place) => place);
  const places = every.filter((place) => place !== companyAt('unearned'));
  const { series } = new Simulator(input).run({ seed: 8, ignoranceSeed: 9, from: 0, to: futures }, places);
  const width = input.months + 1;
  return places.map((_, i) => [...series.subarray(i * width * futures, (i * width + until + 1) * futures)]);
}

const shipped = (id: string): Scenario => {
  const found = preset(id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
};
/** Counted customers who take months to go live, deals that outlast the horizon, AEs who leave. */
const slow = company({
  company: { cash: 20_000_000 },
  segments: [
    segment('mid', 'mid', { goLiveMonths: 3, cycleDays: 200, cycleSpread: 1.2, 'ae.attrition': 0.1 }),
    segment('enterprise', 'enterprise', { freeLeads: 5 }),
  ],
  plan: { pods: steps([1, 3]) },
});

describe('the future does not reach back', () => {
  const scenarios = [
    ...['shippo-pivot', 'balanced', 'adaptive'].map((id) => ({ name: id, scenario: shipped(id) })),
    { name: 'slow sales and onboarding', scenario: slow },
  ];

  test.each(scenarios)('a longer horizon alters nothing before it: $name', ({ scenario }) => {
    const short = rows(compiled({ ...scenario, months: 24 }), 24);
    expect(rows(compiled({ ...scenario, months: 47 }), 24)).toEqual(short);
    expect(rows(compiled({ ...scenario, months: 120 }), 24)).toEqual(short);
  });

  test.each(scenarios)('keyframes from month 18 leave months 0 to 17 alone: $name', ({ scenario }) => {
    const ids = scenario.segments.map(({ id }) => id);
    const { plan } = scenario;
    const later: Scenario = {
      ...scenario,
      plan: {
        ...plan,
        mix: mix(
          ...plan.mix.keyframes
            .filter((frame) => frame.month < 18)
            .map((frame) => [frame.month, frame.shares] as const),
          [18, { [ids[1]]: 1 }],
        ),
        pods: [...plan.pods.filter((frame) => frame.month < 18), { month: 18, value: 6 }],
        programmes: steps([1, 1], [18, 3]),
        research: steps([1, 1], [18, 0.2]),
        prices: { [ids[0]]: steps([1, 1], [18, 2]) },
      },
    };
    const [before, after] = [scenario, later].map((each) => compiled({ ...each, months: 30 }));
    expect(rows(after, 17)).toEqual(rows(before, 17));
    expect(rows(after, 18)).not.toEqual(rows(before, 18));
  });
});

describe('luck and ignorance are drawn apart', () => {
  const input = compiled(shipped('shippo-pivot'));
  const drawn = (seed: number, ignoranceSeed: number, future: number) => {
    const ctx = new Context(input);
    ctx.begin(seed, ignoranceSeed, future);
    return { values: Float64Array.from(input.uncertainAt, (at) => ctx.v[at]), u: ctx.luck.uniform(7, 1) };
  };

  test('another seed for luck keeps ignorance, and the other way round', () => {
    for (let future = 0; future < 50; future++) {
      const [a, b, c] = [drawn(1, 5, future), drawn(2, 5, future), drawn(1, 6, future)];
      expect(a.values).toEqual(ignoranceOf(input, 5, future));
      expect(b.values).toEqual(a.values);
      expect(b.u).not.toBe(a.u);
      expect(c.u).toBe(a.u);
      expect([...c.values].filter((x, i) => x === a.values[i])).toEqual([]);
    }
  });

  test('one more range leaves the others as they were', () => {
    const scenario = shipped('shippo-pivot');
    const wider = compiled({
      ...scenario,
      company: { ...scenario.company, founderFade: { p10: 4, p90: 9 } },
    });
    expect(wider.uncertainAt.length).toBe(input.uncertainAt.length + 1);
    const values = (of: EngineInput) =>
      new Map([...of.uncertainAt].map((at, i) => [at, ignoranceOf(of, 5, 1)[i]]));
    const now = values(wider);
    for (const [at, x] of values(input)) expect(now.get(at)).toBe(x);
  });
});
