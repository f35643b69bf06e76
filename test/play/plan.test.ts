// What a player decides becomes a plan that the engine plays as any other, and no month already lived ever changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyAt, simulate } from '../../src/engine';
import { Reteller } from '../../src/engine/story';
import {
  newsBetween,
  firstMonth,
  leversAfter,
  monthAfter,
  playedScenario,
  withShare,
  type Turn,
} from '../../src/play';
import { compile, listPresets, preset, readPath, validate, type Scenario } from '../../src/scenario';
import { anyTurn } from './arbitrary';

const MONTHS = 36;
const pivot = preset('shippo-pivot')!;
const few = (turns: readonly Turn[], months = MONTHS) =>
  new Reteller(compile(playedScenario(pivot, turns, months)));

/** Figures of the first months, [place][month]. */
function months(figures: Float64Array, width: number, upTo: number): number[] {
  return [...figures].filter((_, i) => i % width <= upTo);
}

describe('the plan of a game', () => {
  it('is a valid scenario of every preset, whatever is decided', () => {
    for (const { id } of listPresets()) {
      const market = preset(id)!;
      const turn = anyTurn(market.segments.length, market.plan.rounds.length);
      fc.assert(
        fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
          const judged = validate(playedScenario(market, turns, MONTHS));
          expect(judged.ok ? [] : judged.problems).toEqual([]);
        }),
        { numRuns: 15 },
      );
    }
  });

  it('begins as the preset draws its first month, without rules, and with no round but those asked for', () => {
    const start = leversAfter(pivot, []);
    expect(start).toMatchObject({ mix: [0, 1], pods: 0, freeze: 0, programmes: 1, research: 1 });
    expect(start.rounds).toEqual([null, null, null, null]);
    const asked = leversAfter(pivot, [{}, { raise: [2, 3] }]);
    // The later of what was asked and of the round's own first month.
    expect(asked.rounds).toEqual([null, null, readPath(pivot, 'rounds.b.fromMonth'), 6]);
    expect(playedScenario(pivot, [], MONTHS).plan.rules).toEqual([]);
  });

  it('is the same future, to the last bit, as a plan drawn by hand with the same keyframes', () => {
    const turns: Turn[] = [{ mix: [20, 0], pods: 1 }, {}, { price: [22, null], raise: [0] }, { freeze: 1 }];
    const drawn: Scenario = {
      ...pivot,
      months: MONTHS,
      plan: {
        ...pivot.plan,
        mix: { curve: 'step', keyframes: [{ month: 1, shares: { smb: 1, enterprise: 0 } }] },
        pods: [{ month: 1, value: 1 }],
        prices: {
          smb: [
            { month: 1, value: 1 },
            { month: 7, value: 1.1 },
          ],
        },
        freeze: [
          { month: 1, value: 0 },
          { month: 10, value: 1 },
        ],
        rounds: pivot.plan.rounds.map((round) => ({
          ...round,
          values: { ...round.values, fromMonth: round.id === 'seed' ? 7 : 120 },
        })),
        rules: [],
      },
    };
    for (const future of [0, 3]) {
      const stretch = { seed: 5, ignoranceSeed: 5, from: future, to: future + 1 };
      const places = [companyAt('cash'), companyAt('arr')];
      const played = simulate(compile(playedScenario(pivot, turns, MONTHS)), stretch, places);
      const plain = simulate(compile(drawn), stretch, places);
      expect(played.digests).toEqual(plain.digests);
      expect(played.series).toEqual(plain.series);
    }
  });

  it('never changes a month that was lived before the decision', () => {
    const game = fc.tuple(
      fc.array(anyTurn(2, 4), { minLength: 1, maxLength: 8 }),
      anyTurn(2, 4),
      fc.nat(1000),
    );
    fc.assert(
      fc.property(game, ([turns, later, seed]) => {
        const now = monthAfter(turns.length, MONTHS);
        // As the page plays it: up to the present month, and no further.
        const seen = few(turns, now).retell(0, seed, seed);
        const whole = few([...turns, later], MONTHS).retell(0, seed, seed);
        expect(months(seen.figures, now + 1, now)).toEqual(months(whole.figures, MONTHS + 1, now));
        expect(newsBetween(seen.events, 0, now)).toEqual(newsBetween(whole.events, 0, now));
      }),
      { numRuns: 60 },
    );
  });

  it('lets a decision act from the quarter after it', () => {
    const before = few([{}, {}]).retell(0, 1, 1);
    const after = few([{}, {}, { mix: [20, 0], pods: 2 }]).retell(0, 1, 1);
    const width = MONTHS + 1;
    const at = (figures: Float64Array, month: number) => figures.filter((_, i) => i % width === month);
    expect(at(after.figures, 6)).toEqual(at(before.figures, 6));
    expect(at(after.figures, firstMonth(2))).not.toEqual(at(before.figures, firstMonth(2)));
  });

  it('has no lever that does nothing', () => {
    const width = MONTHS + 1;
    const sold: Turn = { mix: [14, 6], pods: 1 };
    const before = few([sold]).retell(0, 2, 2).figures;
    const levers: Turn[] = [
      { mix: [4, 16] },
      { focus: [18, null] },
      { price: [10, null] },
      { pods: 3 },
      { freeze: 1 },
      { programmes: 20 },
      { research: 4 },
      { cut: 8 },
    ];
    for (const lever of levers) {
      const { figures } = few([sold, {}, lever]).retell(0, 2, 2);
      const cash = figures.subarray(companyAt('cash') * width, (companyAt('cash') + 1) * width);
      const other = before.subarray(companyAt('cash') * width, (companyAt('cash') + 1) * width);
      expect(cash, JSON.stringify(lever)).not.toEqual(other);
    }
  });

  it('raises no money that was not asked for, and some that was', () => {
    const plain: Turn[] = [{ mix: [20, 0], pods: 1 }];
    const funding = (turns: readonly Turn[]) => {
      const stretch = { seed: 1, ignoranceSeed: 1, from: 0, to: 200 };
      const { series } = simulate(compile(playedScenario(pivot, turns, MONTHS)), stretch, [
        companyAt('funding'),
      ]);
      return series.reduce((sum, amount) => sum + (amount || 0), 0);
    };
    expect(funding(plain)).toBe(0);
    expect(funding([{ ...plain[0], raise: [0, 1, 2, 3] }])).toBeGreaterThan(1_500_000);
  });
});

it('shares always add up, and stay in proportion', () => {
  expect(withShare([10, 6, 4], 0, 15)).toEqual([15, 3, 2]);
  expect(withShare([20, 0, 0], 0, 10)).toEqual([10, 5, 5]);
  expect(withShare([7, 13], 1, 20)).toEqual([0, 20]);
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { minLength: 2, maxLength: 4 }),
      fc.nat(20),
      fc.nat(3),
      (shares, value, at) => {
        const place = at % shares.length;
        const next = withShare(shares, place, value);
        expect(next.reduce((a, b) => a + b, 0)).toBe(20);
        expect(next[place]).toBe(value);
        expect(next.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      },
    ),
  );
});
