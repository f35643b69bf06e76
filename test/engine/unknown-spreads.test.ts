// How far things spread may itself be unknown: each future then has a spread of its own, and the law that goes with it.
import { describe, expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import type { Values } from '../../src/scenario';
import { company } from './company';
import { compiled, everything, SEED } from './figures';
import { all, GRAINS, live, sum } from './flow';

const near = (x: number) => ({ p10: x * 0.9999, p90: x * 1.0001 });

describe.each(GRAINS)('%s', (grain) => {
  /** Every spread a power of two, so that a narrow range about it is brought back to it. */
  const spreads: Values = { leadSpread: 0.5, cycleSpread: 1, goLiveSpread: 0.25, goLiveMonths: 1 };

  test('so narrow a range that nothing is unknown gives the futures of the number', () => {
    const ranges = Object.fromEntries(
      (['leadSpread', 'cycleSpread', 'goLiveSpread'] as const).map((key) => [
        key,
        near(Number(spreads[key])),
      ]),
    );
    const sketch = { months: 24, company: { commonShock: 0.25 } };
    const known = live(grain, 1, spreads, sketch, { futures: 5 });
    const unknown = live(
      grain,
      1,
      { ...spreads, ...ranges },
      { months: 24, company: { commonShock: near(0.25) } },
      { futures: 5 },
    );
    expect(unknown.chunk.digests).toEqual(known.chunk.digests);
  });

  test('a mood of unknown spread: months vary more in some futures than in others', () => {
    const ratio = (values: Values) => {
      const figures = live(grain, 1, values, { months: 60 }, { futures: 12 });
      const each = Array.from({ length: 12 }, (_, future) => {
        const line = figures.segmentLine('leads', 0, future).slice(1);
        const mean = sum(line, 0) / line.length;
        return sum(
          line.map((x) => (x / mean - 1) ** 2),
          0,
        );
      });
      return Math.max(...each) / Math.min(...each);
    };
    expect(ratio({ leadSpread: { p10: 0.1, p90: 1.5 }, freeLeads: 400 })).toBeGreaterThan(
      4 * ratio({ leadSpread: 0.4, freeLeads: 400 }),
    );
  });

  test('slips of unknown chance lie between those of its ends', () => {
    const wins = (slipChance: Values[string]) => {
      const figures = live(grain, 1, { slipChance }, { months: 12 }, { futures: 60 });
      return all(figures, (future) => sum(figures.segmentLine('wins', 0, future)));
    };
    expect(wins(0.6)).toBeLessThan(wins({ p10: 0.1, p90: 0.6 }));
    expect(wins({ p10: 0.1, p90: 0.6 })).toBeLessThan(wins(0.1));
  });
});

test('a small spread stays one: a mood that hardly varies is told from none', () => {
  const known = live('counted', 1, { leadSpread: 0, freeLeads: 4000 }, { months: 24 }, { futures: 3 });
  const small = { p10: 0.004, p90: 0.007 };
  const unknown = live('counted', 1, { leadSpread: small, freeLeads: 4000 }, { months: 24 }, { futures: 3 });
  for (let future = 0; future < 3; future++)
    expect(unknown.segmentLine('leads', 0, future)).not.toEqual(known.segmentLine('leads', 0, future));
});

test('without luck a spread is the middle of its range, on no grid', () => {
  const arr = (cycleSpread: Values[string], goLiveSpread: Values[string]) =>
    live('counted', 1, { cycleSpread, goLiveSpread }, { months: 24 }, { noLuck: true }).segmentLine(
      'pipeline',
      0,
    );
  const middle = arr(0.61, 0.53);
  arr(near(0.61), near(0.53)).forEach((figure, month) => expect(figure).toBeCloseTo(middle[month], 6));
});

test('the same future, whichever futures were played before it', () => {
  const input = compiled(company({ company: { commonShock: { p10: 0.05, p90: 0.4 } } }));
  const play = (from: number, to: number) =>
    new Simulator(input).run({ seed: SEED, ignoranceSeed: SEED, from, to }, everything(input)).digests;
  // Low words of all futures, then the high ones.
  const whole = play(0, 6);
  const late = play(3, 6);
  expect([...late]).toEqual([...whole.subarray(3, 6), ...whole.subarray(9, 12)]);
});
