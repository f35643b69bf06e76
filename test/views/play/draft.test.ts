// A decision in the making: what is put back where it stood is no decision, and whatever is asked can be taken back.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDecision, leversAfter, TWENTIETH } from '../../../src/play';
import { preset } from '../../../src/scenario';
import {
  changesIn,
  mixSteps,
  ownStepsOf,
  stepsOf,
  withCut,
  withMix,
  withOwn,
  withPlain,
  withRound,
} from '../../../src/views/play/draft';

const levers = leversAfter(preset('shippo-pivot')!, []);

it('holds what was touched, and nothing that was put back', () => {
  const pods = stepsOf({}, levers, 'pods');
  const more = withPlain({}, levers, 'pods', pods + 1);
  expect(more).toEqual({ pods: pods + 1 });
  expect(withPlain(more, levers, 'pods', pods)).toEqual({});
  const price = ownStepsOf({}, levers, 'price', 1);
  const dear = withOwn(more, levers, 'price', 1, price + 2);
  expect(dear).toEqual({ pods: pods + 1, price: [null, price + 2] });
  expect(changesIn(dear)).toBe(2);
  expect(withOwn(dear, levers, 'price', 1, price)).toEqual(more);
  expect(isDecision(withCut(withCut({}, 4), 0))).toBe(false);
});

it('takes a round back that was asked for in the same quarter', () => {
  const asked = withRound(withRound({}, 2, true), 0, true);
  expect(asked).toEqual({ raise: [0, 2] });
  expect(changesIn(asked)).toBe(2);
  expect(withRound(asked, 0, false)).toEqual({ raise: [2] });
  expect(withRound(withRound(asked, 0, false), 2, false)).toEqual({});
});

it('shares all of the effort, whichever share is moved', () => {
  fc.assert(
    fc.property(fc.nat(1), fc.nat(TWENTIETH), (s, value) => {
      const mix = mixSteps(withMix({}, levers, s, value), levers);
      expect(mix[s]).toBe(value);
      expect(mix.reduce((a, b) => a + b, 0)).toBe(TWENTIETH);
    }),
  );
});
