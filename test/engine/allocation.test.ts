// The month loop allocates nothing, and no plan can overflow the fixed pools.
//
// Method: V8's sampling heap profiler at an interval of one byte sees every allocation with its size and call stack,
// those already collected included. A double that crosses a call which was not inlined is put into a box of 16 bytes
// that dies at once: no source can avoid that. Anything an author could have written (object, array, closure,
// iterator, string) is larger and is counted, by size. A stretch allocates its results, always the same objects; the
// compiler allocates a few at random moments, in random sizes. So a stretch and a longer one are run until of no size
// the longer one needs an object more for every future more: one a future would be found, one a month all the sooner.
import { Session } from 'node:inspector/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import type { Scenario } from '../../src/scenario';
import { everythingOn } from '../fixtures/everything-on';
import { company, enterprise, mix, month, rule, smb, steps } from './company';
import { compiled, run, runInput, SEED, shipped } from './figures';
import { violations } from './violations';

const BOX = 16;
const RUNS = 15;
/** Sampling every allocation is slow where the machine is busy. */
const PATIENCE = 120_000;
/** Futures of the two stretches: from nine on the arrays of the results are kept in the same way. */
const SHORT = 9;
const LONG = 13;

/** What the inspector tells beyond its types. */
interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string };
  readonly children: readonly Node[];
}
interface Profile {
  readonly head: Node;
  readonly samples: readonly { readonly size: number; readonly nodeId: number }[];
}
type Work = (times: number) => void;
type Counts = ReadonlyMap<number, number>;

/** Runs the work from the event loop: `probe` is then a frame of its own, which no compiler can dissolve in another. */
const probed = (work: Work, times: number) =>
  new Promise<void>((done) => {
    setImmediate(function probe() {
      work(times);
      done();
    });
  });

/** How many objects of each size, numbers' boxes left out, the work allocates. */
async function allocations(work: Work, times: number): Promise<Counts> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 1,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await probed(work, times);
  const profile = (await session.post('HeapProfiler.stopSampling')).profile as unknown as Profile;
  session.disconnect();
  const inside = new Set<number>();
  const walk = (node: Node, below: boolean) => {
    const here = below || node.callFrame.functionName === 'probe';
    if (here) inside.add(node.id);
    for (const child of node.children) walk(child, here);
  };
  walk(profile.head, false);
  const counts = new Map<number, number>();
  for (const { size, nodeId } of profile.samples) {
    if (size > BOX && inside.has(nodeId)) counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return counts;
}

/** Of every size, the least number seen. */
const least = (a: Counts | undefined, b: Counts): Counts =>
  a === undefined ? b : new Map([...a].map(([size, n]) => [size, Math.min(n, b.get(size) ?? 0)]));

/** Sizes and numbers of objects of which a longer stretch needs one or more for every future more. */
async function excess(work: Work): Promise<[size: number, more: number][]> {
  let [short, long]: (Counts | undefined)[] = [];
  let more: [number, number][] = [];
  for (let i = 0; i < RUNS && (i === 0 || more.length > 0); i++) {
    short = least(short, await allocations(work, SHORT));
    long = least(long, await allocations(work, LONG));
    more = [...long].map(([size, n]): [number, number] => [size, n - (short?.get(size) ?? 0)]);
    more = more.filter(([, n]) => n >= LONG - SHORT);
  }
  return more;
}

const growing = { valueMetric: 0.5, graduationChance: 0.3, tailShare: 0.1 };
/** A company in which everything happens: customers grow and graduate, PODs come, go and move, rules fire, partners sign, people come and leave. */
const busy: Scenario = company({
  months: 26,
  company: { cash: 3e7, growthGuard: 2 },
  segments: [
    smb({
      ...{
        annualShare: 0.5,
        goLiveMonths: 1,
        eventShare: 0.3,
        referralQuality: 2,
        referralFee: 0.1,
        slipChance: 0.2,
      },
      ...{ cycleLaw: 1, ...growing },
    }),
    enterprise({
      ...{ designPartners: 4, openingTrust: 0.5, winRate: 0.4, cycleDays: 60 },
      ...{ namedAccounts: 30, cycleLaw: 1, quarterEnd: 0.4, slipChance: 0.2, ...growing },
    }),
    { ...smb({ accounts: 2000 }, 'individual'), id: 'shops' },
  ],
  plan: {
    focus: { smb: steps([1, 0.1], [8, 0.9]) },
    mix: mix([1, { enterprise: 1, smb: 1 }], [9, { smb: 1, shops: 1 }], [20, { enterprise: 2, smb: 1 }]),
    pods: steps([1, 6], [12, 3], [15, 8]),
    rules: [
      rule('cut', [month('>', 24)], [{ lever: 'cut', value: 0.5 }]),
      rule(
        'stop',
        [{ metric: 'winRate', segment: 'smb', op: '>', value: 0.1 }],
        [{ lever: 'freeze', value: 0 }],
      ),
      rule(
        'grow',
        [{ metric: 'trialToPaid', segment: 'shops', op: '>', value: 0.01 }],
        [{ lever: 'release', latch: 'pods' }],
      ),
    ],
  },
});

describe('the month loop allocates nothing', () => {
  const plans = ['shippo-pivot', 'adaptive'].map((id) => [id, { ...shipped(id), months: 20 }] as const);
  const cases = [
    ...plans,
    ['a busy company', busy] as const,
    ['everything optional', { ...everythingOn(), months: 20 }] as const,
  ];
  test.each(cases)('%s', { timeout: PATIENCE }, async (_name, scenario) => {
    const simulator = new Simulator(compiled(scenario));
    const work: Work = (futures) => {
      simulator.run({ seed: SEED, ignoranceSeed: 1, from: 0, to: futures }, []);
    };
    for (let warm = 0; warm < 15; warm++) work(LONG);
    expect(await excess(work)).toEqual([]);
  });

  test('the measurement sees the smallest object', async () => {
    const kept: object[] = [];
    const work: Work = (times) => {
      for (let i = 0; i < times; i++) kept[i] = { i };
    };
    for (let warm = 0; warm < 100; warm++) work(LONG);
    const found = await excess(work);
    expect(found.map(([, more]) => more)).toEqual([LONG - SHORT]);
  });
});

describe('fixed pools never overflow', () => {
  // Typed arrays swallow what is written beyond their end: customers or deals would be missing from the books.
  const crowded = fc.record({
    accounts: fc.nat({ max: 40 }),
    coolingMonths: fc.integer({ min: 1, max: 3 }),
    designPartners: fc.nat({ max: 50 }),
    churnFirstPerMonth: fc.constantFrom(0, 0.1, 1),
    cycleDays: fc.constantFrom(1, 60, 400),
    listingSignups: fc.constantFrom(0, 5000),
    winRate: fc.constantFrom(0, 0.3, 0.99),
  });
  const eager = {
    ...{ freeLeads: 1000, 'founders.leads': 1e4, 'founders.opens': 1e4, 'founders.concurrent': 1e4 },
    ...{ 'founders.onboardings': 1e4, activation: 1, trialToPaid: 1, entryPersonMonths: 0, entryMonths: 0 },
  };

  test('however few accounts there are for however much demand', () => {
    fc.assert(
      fc.property(crowded, fc.nat({ max: 0xffffffff }), (values, seed) => {
        const list = [smb({ ...eager, ...values }, 'individual'), { ...smb(eager, 'counted'), id: 'next' }];
        const scenario = company({
          months: 24,
          company: { cash: 1e8 },
          segments: list,
          plan: { pods: steps([1, 2]) },
        });
        const figures = run(scenario, { futures: 2, seed });
        expect(violations(figures)).toEqual([]);
        const pool = figures.segmentLine('pool', 0);
        expect(Math.min(...pool)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('40 PODs of 12 seats are full and no more open', () => {
    const scenario = company({
      months: 18,
      company: { cash: 1e9, growthGuard: 0, growthPace: 2, growthAttainment: 0 },
      segments: [smb({ 'mdr.seats': 11, 'csm.seats': 1, 'ae.seats': 0, 'mdr.hire': 0, 'csm.hire': 0 })],
      plan: { pods: steps([1, 40]) },
    });
    const figures = runInput(compiled(scenario), { futures: 3 });
    expect(violations(figures)).toEqual([]);
    expect(figures.company('pods', 18)).toBe(40);
    expect(figures.company('headcount', 18)).toBeGreaterThan(400);
    expect(figures.company('headcount', 18)).toBeLessThanOrEqual(480);
  });
});
