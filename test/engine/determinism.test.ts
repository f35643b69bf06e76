// The same (input, seed, future) gives the same bytes, whoever asks, in whatever batches, and whatever ran before.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  COMPANY_SERIES,
  companyAt,
  FACTS,
  ignoranceOf,
  rowLength,
  segmentAt,
  SEGMENT_SERIES,
  Simulator,
  simulate,
  type Chunk,
  type EngineInput,
  type SegmentSeries,
} from '../../src/engine';
import { listPresets, type Scenario } from '../../src/scenario';
import { scenarios } from '../scenario/arbitraries';
import { company, mix, segment, smb, steps } from './company';
import { compiled, everything, Figures, run, runInput, SEED, shipped } from './figures';

// Seconds on a quiet machine; patience for a busy one.
vi.setConfig({ testTimeout: 120_000 });

const seeds = { seed: SEED, ignoranceSeed: 7 };
const stretch = (from: number, to: number, others = seeds) => ({ ...others, from, to });

/** All bytes of a chunk, bit patterns of NaN included. */
const bytes = ({ series, facts, digests }: Chunk) =>
  [series, facts, digests].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );

function expectSameBytes(found: Chunk, wanted: Chunk): void {
  const pairs = bytes(found).map((part, i) => Buffer.compare(part, bytes(wanted)[i]));
  expect(pairs).toEqual([0, 0, 0]);
}

/** Puts batches together as if they had been one: every table's columns are futures. */
function merged(parts: readonly Chunk[], rows: number): Chunk {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const [from, to] = [sorted[0].from, sorted[sorted.length - 1].to];
  const count = to - from;
  const series = new Float64Array(rows * count);
  const facts = new Float64Array(FACTS * count);
  const digests = new Uint32Array(2 * count);
  for (const part of sorted) {
    const width = part.to - part.from;
    const at = part.from - from;
    const copy = <T extends Float64Array | Uint32Array>(into: T, source: T, tall: number) => {
      for (let row = 0; row < tall; row++) {
        into.set(source.subarray(row * width, (row + 1) * width), row * count + at);
      }
    };
    copy(series, part.series, rows);
    copy(facts, part.facts, FACTS);
    copy(digests, part.digests, 2);
  }
  const sum = (pick: (part: Chunk) => number) => sorted.reduce((total, part) => total + pick(part), 0);
  return {
    from,
    to,
    series,
    facts,
    digests,
    draws: sum((p) => p.draws),
    monthsLived: sum((p) => p.monthsLived),
  };
}

const rowsOf = (input: EngineInput, places: readonly number[]) => places.length * (input.months + 1);

/** Presets, shortened for speed, and generated companies with money enough to live for a while. */
const anyScenario = fc.oneof(
  fc.constantFrom(...listPresets()).map(({ id }): Scenario => ({ ...shipped(id), months: 30 })),
  scenarios({ maxMonths: 40 }).map((scenario): Scenario => ({
    ...scenario,
    company: { ...scenario.company, cash: 5e6 },
  })),
);

const FUTURES = 13;
/** Where [0, 13) is cut, and in which order its pieces run. */
const batches = fc
  .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), fc.infiniteStream(fc.nat()))
  .map(([cuts, order]) => {
    const edges = [0, ...cuts, FUTURES];
    const pieces = edges.slice(1).map((to, i) => stretch(edges[i], to));
    for (let i = pieces.length - 1; i > 0; i--) {
      const j = Number(order.next().value) % (i + 1);
      [pieces[i], pieces[j]] = [pieces[j], pieces[i]];
    }
    return pieces;
  });

describe('any split into batches gives the same bytes', () => {
  test('in any order, on one simulator or on fresh ones', () => {
    fc.assert(
      fc.property(anyScenario, batches, fc.boolean(), (scenario, pieces, fresh) => {
        const input = compiled(scenario);
        const places = everything(input);
        const whole = simulate(input, stretch(0, FUTURES), places);
        const shared = new Simulator(input);
        const parts = pieces.map((piece) => (fresh ? new Simulator(input) : shared).run(piece, places));
        const again = merged(parts, rowsOf(input, places));
        expectSameBytes(again, whole);
        expect([again.draws, again.monthsLived]).toEqual([whole.draws, whole.monthsLived]);
      }),
      { numRuns: 40 },
    );
  });

  test.each(listPresets())('$id: one by one, by sevens, by one odd size and backwards', ({ id }) => {
    const input = compiled({ ...shipped(id), months: 48 });
    const places = everything(input);
    const whole = simulate(input, stretch(0, 29), places);
    const simulator = new Simulator(input);
    for (const size of [1, 7, 11]) {
      const starts = Array.from({ length: Math.ceil(29 / size) }, (_, i) => i * size).reverse();
      const parts = starts.map((from) => simulator.run(stretch(from, Math.min(29, from + size)), places));
      expectSameBytes(merged(parts, rowsOf(input, places)), whole);
    }
  });
});

test('a company that begins with a team opens in its first structure, whatever the future before ended in', () => {
  const begun = { openingPods: 2, openingTenure: 3, openingPipeline: 30, openingWon: 20, namedAccounts: 40 };
  const input = compiled(
    company({
      segments: [segment('mid', 'mid', { ...begun, 'sdr.seats': 1 })],
      plan: {
        pods: steps([1, 2]),
        structures: {
          mid: [
            { month: 1, structure: 'pod' },
            { month: 9, structure: 'generalist' },
          ],
        },
      },
    }),
  );
  const places = everything(input);
  const simulator = new Simulator(input);
  simulator.run(stretch(0, 3), places);
  expectSameBytes(simulator.run(stretch(0, 3), places), simulate(input, stretch(0, 3), places));
});

test('a simulator keeps nothing of earlier runs: other seeds, other futures, other selections', () => {
  const request = fc.record({
    seed: fc.nat({ max: 0xffffffff }),
    ignoranceSeed: fc.nat({ max: 0xffffffff }),
    from: fc.nat({ max: 100_000 }),
  });
  fc.assert(
    fc.property(anyScenario, fc.array(request, { maxLength: 3 }), request, (scenario, earlier, last) => {
      const input = compiled(scenario);
      const simulator = new Simulator(input);
      for (const { from, ...others } of earlier) simulator.run(stretch(from, from + 2, others), [0]);
      const { from, ...others } = last;
      const places = everything(input);
      const wanted = simulate(input, stretch(from, from + 3, others), places);
      expectSameBytes(simulator.run(stretch(from, from + 3, others), places), wanted);
    }),
    { numRuns: 40 },
  );
});

test('nothing is left behind without luck either: remainders start anew in every future', () => {
  const input = compiled({ ...shipped('balanced'), months: 36 }, true);
  const simulator = new Simulator(input);
  const first = simulator.run(stretch(0, 1), everything(input));
  const later = simulator.run(stretch(5, 6, { seed: 99, ignoranceSeed: 3 }), everything(input));
  expect(Buffer.compare(bytes(later)[0], bytes(first)[0])).toBe(0);
});

test('digests and facts do not depend on which series were selected; a selected series does not on the others', () => {
  fc.assert(
    fc.property(anyScenario, fc.infiniteStream(fc.boolean()), (scenario, chosen) => {
      const input = compiled(scenario);
      const all = simulate(input, stretch(0, 5), everything(input));
      const some = everything(input).filter(() => chosen.next().value);
      const part = simulate(input, stretch(0, 5), some);
      const none = simulate(input, stretch(0, 5), []);
      expect(part.digests).toEqual(all.digests);
      expect(none.digests).toEqual(all.digests);
      expect(none.facts).toEqual(all.facts);
      const width = (input.months + 1) * 5;
      some.forEach((place, i) => {
        const found = part.series.subarray(i * width, (i + 1) * width);
        expect(found).toEqual(all.series.subarray(place * width, (place + 1) * width));
      });
    }),
    { numRuns: 25 },
  );
});

test('a single future replayed is the column it was: every figure, fact and digest', () => {
  fc.assert(
    fc.property(anyScenario, fc.nat({ max: 11 }), (scenario, future) => {
      const input = compiled(scenario);
      const places = everything(input);
      const all = new Figures(input, simulate(input, stretch(0, 12), places));
      const one = new Figures(input, simulate(input, stretch(future, future + 1), places));
      for (const place of places) {
        for (let month = 0; month <= input.months; month++) {
          if (!Object.is(one.at(place, month), all.at(place, month, future)))
            expect.fail(`${place} at ${month}`);
        }
      }
      for (let fact = 0; fact < FACTS; fact++) expect(one.fact(fact)).toBe(all.fact(fact, future));
      const digest = [all.chunk.digests[future], all.chunk.digests[12 + future]];
      expect([...one.chunk.digests]).toEqual(digest);
    }),
    { numRuns: 25 },
  );
});

test('futures differ from one another, and so do seeds', () => {
  const input = compiled({ ...shipped('smb-only'), months: 12 });
  const lows = [1, 2].flatMap((seed) => [
    ...simulate(input, stretch(0, 500, { seed, ignoranceSeed: 7 }), []).digests,
  ]);
  expect(new Set(lows).size).toBe(lows.length);
});

test('luck and ignorance have seeds of their own', () => {
  const input = compiled(shipped('shippo-pivot'));
  expect(input.uncertainAt.length).toBeGreaterThan(10);
  expect(ignoranceOf(input, 7, 3)).toEqual(ignoranceOf(input, 7, 3));
  expect(ignoranceOf(input, 8, 3)).not.toEqual(ignoranceOf(input, 7, 3));
  expect(ignoranceOf(input, 7, 4)).not.toEqual(ignoranceOf(input, 7, 3));
  // With nothing unknown, the ignorance seed changes nothing.
  const known = compiled(company({ months: 24, company: { cash: 1e7 }, plan: { pods: steps([1, 1]) } }));
  const under = (ignoranceSeed: number) => simulate(known, stretch(0, 4, { seed: 5, ignoranceSeed }), []);
  expect(under(1).digests).toEqual(under(2).digests);
});

test('a longer horizon alters nothing before it', () => {
  const months = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(anyScenario, months, (scenario, more) => {
      const short = runInput(compiled(scenario), { futures: 3 });
      const long = runInput(compiled({ ...scenario, months: scenario.months + more }), { futures: 3 });
      const unearned = companyAt('unearned');
      for (let place = 0; place < rowLength(short.input.segments); place++) {
        for (let month = 0; month <= short.input.months; month++) {
          for (let future = 0; future < 3; future++) {
            const [a, b] = [short.at(place, month, future), long.at(place, month, future)];
            // The control sum adds up its backlog in other pieces, so that its last digit may differ.
            const same = place === unearned ? Math.abs(a - b) <= 1e-12 * Math.abs(a) : Object.is(a, b);
            if (!same && !(Number.isNaN(a) && Number.isNaN(b)))
              expect.fail(`${place} at ${month}: ${a}, ${b}`);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('luck belongs to a segment, not to its neighbours or its place', () => {
  const names = Object.keys(SEGMENT_SERIES) as SegmentSeries[];
  // Nothing that the company shares: no loop, no founders' care, R&D and money that do not move. What is left is luck.
  const apart = { loop: 0, minimumCare: 0, researchRevenueShare: 0, researchCashShare: 0, growthPods: 0 };
  const plan = { mix: mix([1, { one: 1, two: 1 }]), pods: steps([1, 4]) };
  const build = (segments: Parameters<typeof segment>[], order: readonly number[] = [0, 1]) => {
    const list = segments.map((each) => segment(...each));
    return company({
      company: { ...apart, cash: 1e9, founderCapacity: 0 },
      segments: order.map((i) => list[i]),
      plan: {
        ...plan,
        mix: mix([1, Object.fromEntries(list.map(({ id }) => [id, id === 'three' ? 0 : 1]))]),
      },
    });
  };
  const counted: Parameters<typeof segment> = ['one', 'smb', {}, 'counted'];
  const each: Parameters<typeof segment> = ['two', 'smb', { accounts: 3000 }, 'individual'];
  const lines = (figures: Figures, s: number) =>
    names.map((name) => [0, 1, 2].map((future) => figures.segmentLine(name, s, future)));
  const original = run(build([counted, each]), { futures: 3 });

  test('another segment’s values leave it alone', () => {
    const changed = run(build([['one', 'smb', { winRate: 0.5, churnFirstPerMonth: 0.2 }, 'counted'], each]), {
      futures: 3,
    });
    expect(lines(changed, 0)).not.toEqual(lines(original, 0));
    expect(lines(changed, 1)).toEqual(lines(original, 1));
    const other = run(build([counted, ['two', 'smb', { accounts: 3000, winRate: 0.5 }, 'individual']]), {
      futures: 3,
    });
    expect(lines(other, 1)).not.toEqual(lines(original, 1));
    expect(lines(other, 0)).toEqual(lines(original, 0));
  });

  test('so does its place in the list', () => {
    const turned = run(build([counted, each], [1, 0]), { futures: 3 });
    expect(lines(turned, 1)).toEqual(lines(original, 0));
    expect(lines(turned, 0)).toEqual(lines(original, 1));
  });

  test('and a third segment that nobody works on', () => {
    const third = run(build([counted, each, ['three', 'mid', {}, 'counted']], [2, 0, 1]), { futures: 3 });
    expect(lines(third, 1)).toEqual(lines(original, 0));
    expect(lines(third, 2)).toEqual(lines(original, 1));
  });

  test('another name is other luck', () => {
    const renamed = run(build([['four', 'smb', {}, 'counted'], each]), { futures: 3 });
    expect(lines(renamed, 0)).not.toEqual(lines(original, 0));
  });
});

test('the row is as long as its names', () => {
  const figures = run(company({ segments: [smb()] }));
  const names = [...Object.keys(COMPANY_SERIES), ...Object.keys(SEGMENT_SERIES)];
  expect(rowLength(figures.input.segments)).toBe(names.length);
  expect(segmentAt(names[names.length - 1] as SegmentSeries, 0)).toBe(names.length - 1);
});
