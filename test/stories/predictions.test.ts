// Predictions in a link: they read back as they were written, and nothing hostile gets through.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  LONGEST_PREDICTIONS,
  readPredictions,
  writePredictions,
  type Answer,
  type Given,
} from '../../src/stories';

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => Number(x.toPrecision(3)) || 0);
const given: fc.Arbitrary<Given> = fc.oneof(
  fc.record({
    kind: fc.constant('curve' as const),
    values: fc.array(value, { minLength: 1, maxLength: 14 }),
  }),
  fc.record({ kind: fc.constant('number' as const), value }),
  fc.record({ kind: fc.constant('chance' as const), value: fc.nat(100) }),
  fc.constant({ kind: 'skipped' as const }),
);
const question = fc.integer({ min: 0, max: 36 ** 5 - 1 }).map((code) => code.toString(36).padStart(5, '0'));
const kept: fc.Arbitrary<Answer> = fc.record({
  step: fc.integer({ min: 1, max: 99 }),
  question,
  given,
  score: fc.array(fc.nat(100), { maxLength: 4 }),
});
const few = fc.uniqueArray(kept, { selector: ({ step }) => step, maxLength: 6 });

it('reads back what was written, in the order of steps', () => {
  fc.assert(
    fc.property(few, (all) => {
      const text = writePredictions(all);
      expect(text.length).toBeLessThanOrEqual(LONGEST_PREDICTIONS);
      expect(text).toMatch(/^[\w.-]*$/);
      const ordered = [...all].sort((a, b) => a.step - b.step);
      expect(readPredictions(text)).toEqual(ordered);
      // As the record was before it named questions.
      const old = text.replace('p2', 'p1').replace(/-[0-9a-z]{5}-/g, '');
      expect(readPredictions(old)).toEqual(ordered.map(({ step, given, score }) => ({ step, given, score })));
    }),
  );
});

it.each([
  [
    'p1_1c0x12500x84E4x-3s31x40x60x12_3n125E4s62x64_4h60s23_12k_13h5',
    [
      { step: 1, given: { kind: 'curve', values: [0, 12_500, 840_000, -3] }, score: [31, 40, 60, 12] },
      { step: 3, given: { kind: 'number', value: 1_250_000 }, score: [62, 64] },
      { step: 4, given: { kind: 'chance', value: 60 }, score: [23] },
      { step: 12, given: { kind: 'skipped' }, score: [] },
      { step: 13, given: { kind: 'chance', value: 5 }, score: [] },
    ],
  ],
  [
    'p2_1-07asd-c0x12500x84E4x-3s31x40x60x12_3-zzzzz-n125E4s62x64_4-s0c0h-h60s23_12-kkkkk-k_13-00000-h5_13-00001-n-5',
    [
      {
        ...{ step: 1, question: '07asd', score: [31, 40, 60, 12] },
        given: { kind: 'curve', values: [0, 12_500, 840_000, -3] },
      },
      { step: 3, question: 'zzzzz', given: { kind: 'number', value: 1_250_000 }, score: [62, 64] },
      { step: 4, question: 's0c0h', given: { kind: 'chance', value: 60 }, score: [23] },
      { step: 12, question: 'kkkkk', given: { kind: 'skipped' }, score: [] },
      { step: 13, question: '00000', given: { kind: 'chance', value: 5 }, score: [] },
      { step: 13, question: '00001', given: { kind: 'number', value: -5 }, score: [] },
    ],
  ],
])('reads what was published, for ever: %s', (text, all) => {
  expect(readPredictions(text)).toEqual(all);
});

it('keeps the newest where there is no room for all', () => {
  const curve = {
    kind: 'curve' as const,
    values: Array.from({ length: 14 }, (_, i) => -(123_000 + i * 1000)),
  };
  const all = Array.from({ length: 20 }, (_, i) => ({
    ...{ step: i + 1, question: 'abc12', given: curve, score: [1, 2, 3, 4] },
  }));
  const text = writePredictions(all);
  const read = readPredictions(text);
  expect(text.length).toBeLessThanOrEqual(LONGEST_PREDICTIONS);
  expect(read?.at(-1)).toEqual(all.at(-1));
  expect(read?.length).toBeGreaterThan(5);
});

it('gives up first what is asked no longer, whatever its step', () => {
  const values = Array.from({ length: 14 }, (_, i) => -(123_000 + i * 1000));
  const answer = (question: string) => (step: number) => ({
    ...{ step, question, given: { kind: 'curve' as const, values }, score: [1, 2, 3, 4] },
  });
  const kept = [1, 3, 5, 7, 9].map(answer('asked'));
  const astray = [2, 4, 6, 8, 10, 12].map(answer('gone0'));
  const read = readPredictions(writePredictions(kept, astray)) ?? [];
  expect(read.filter(({ question }) => question === 'asked')).toEqual(kept);
  // Of the others the newest, in the order of steps.
  const left = read.filter(({ question }) => question === 'gone0');
  expect(left).toEqual(astray.slice(-left.length));
  expect([left.length > 0, left.length < astray.length]).toEqual([true, true]);
  expect(read.map(({ step }) => step)).toEqual(read.map(({ step }) => step).sort((a, b) => a - b));
});

it.each([
  ['p3_3-abc12-k', 'of a later version'],
  ['p2_3k', 'without its question'],
  ['p2_3-ABC12-k', 'a question in other letters'],
  ['p2_3-abc1-k', 'a question too short'],
  ['p2_0-abc12-k', 'no such step, of a question'],
  ['p2_3-abc12-h101', 'more than all of 100, of a question'],
  ['p2_3-abc12-n1E999', 'infinite, of a question'],
  ['p1_3-abc12-k', 'a question where there was none'],
  ['p1_0k', 'no such step'],
  ['p1_3h101', 'more than all of 100'],
  ['p1_3h-1', 'less than none'],
  ['p1_3cNaN', 'no number'],
  ['p1_3n1E999', 'infinite'],
  ['p1_3n1x2', 'two numbers'],
  ['p1_3k5', 'a skipped one with a value'],
  ['p1_3c', 'an empty curve'],
  ['p1_<img src=x onerror=alert(1)>', 'markup'],
  [`p1_${'3k_'.repeat(400)}4k`, 'too long'],
  [`p1_3c${'1x'.repeat(30)}1`, 'too many points'],
])('refuses %j: %s', (text) => {
  expect(readPredictions(text)).toBeNull();
});

it('takes the last word on a step', () => {
  expect(readPredictions('p1_3h40_3h60')).toEqual([
    { step: 3, given: { kind: 'chance', value: 60 }, score: [] },
  ]);
  expect(readPredictions('p2_3-abc12-h40_3-abc12-h60')).toEqual([
    { step: 3, question: 'abc12', given: { kind: 'chance', value: 60 }, score: [] },
  ]);
});

it('never throws, and never lets through what is no number', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom('p1', 'p2', '_', '-abc12-', '3', 'c', 'h', 's', 'x', 'E', '.', '-', '9'),
          fc.string({ maxLength: 3 }),
        ),
      ),
      (pieces) => {
        for (const { given } of readPredictions(pieces.join('')) ?? [])
          if (given.kind === 'curve') expect(given.values.every(Number.isFinite)).toBe(true);
          else if (given.kind !== 'skipped') expect(Number.isFinite(given.value)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
