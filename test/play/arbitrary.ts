// Games that nobody has played.
import fc from 'fast-check';
import { cleanPlayer, LIMITS, TWENTIETH, turnsOf, type GameRecord, type Turn } from '../../src/play';

export const aRecord: GameRecord = {
  ...{ engine: '1.5.0', base: 'shippo-pivot@1', market: 0, segments: 2, rounds: 4 },
  ...{ months: 36, seed: 7, ignoranceSeed: 7, attempt: 2, name: 'Ada', arr: 1_234_567 },
  turns: [
    { mix: [20, 0], pods: 1 },
    {},
    { price: [null, 22], focus: [10, null], raise: [0, 3] },
    { freeze: 1, cut: 4, research: 8, programmes: 12 },
  ],
};

export const largestTurn: Turn = {
  ...{ mix: [5, 5, 5, 5], focus: [20, 20, 20, 20], price: [40, 40, 40, 40] },
  ...{ pods: 20, freeze: 1, programmes: 30, research: 20, cut: 10, raise: [0, 1, 2, 3, 4, 5, 6, 7] },
};

const step = (lever: keyof typeof LIMITS) => fc.integer({ min: LIMITS[lever][0], max: LIMITS[lever][1] });

/** Twentieths that add up. */
const shares = (segments: number) =>
  fc.array(fc.nat(TWENTIETH), { minLength: segments - 1, maxLength: segments - 1 }).map((cuts) => {
    const ends = [0, ...[...cuts].sort((a, b) => a - b), TWENTIETH];
    return ends.slice(1).map((end, i) => end - ends[i]);
  });

const each = (lever: 'focus' | 'price', segments: number) =>
  fc
    .array(fc.option(step(lever)), { minLength: segments, maxLength: segments })
    .filter((list) => list.some((value) => value !== null));

export const anyTurn = (segments: number, rounds: number): fc.Arbitrary<Turn> =>
  fc.record(
    {
      mix: shares(segments),
      focus: each('focus', segments),
      price: each('price', segments),
      pods: step('pods'),
      freeze: step('freeze'),
      programmes: step('programmes'),
      research: step('research'),
      cut: step('cut'),
      ...(rounds > 0 && {
        raise: fc.subarray(
          Array.from({ length: rounds }, (_, r) => r),
          { minLength: 1 },
        ),
      }),
    },
    { requiredKeys: [] },
  );

export const anyRecord: fc.Arbitrary<GameRecord> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 3, max: 60 }))
  .chain(([segments, rounds, months]) =>
    fc.record({
      engine: fc.constantFrom('1.5.0', '0.1.12', '10.20.30'),
      base: fc.constantFrom('shippo-pivot@1', 'air@12'),
      market: fc.integer({ min: 0, max: 0xffffffff }),
      segments: fc.constant(segments),
      rounds: fc.constant(rounds),
      months: fc.constant(months),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      ignoranceSeed: fc.integer({ min: 0, max: 0xffffffff }),
      attempt: fc.integer({ min: 1, max: 9999 }),
      name: fc.string({ unit: 'grapheme', maxLength: 12 }).map(cleanPlayer),
      arr: fc.maxSafeNat(),
      turns: fc.array(anyTurn(segments, rounds), { maxLength: Math.min(12, turnsOf(months)) }),
    }),
  );
