// Drawing the mix: whatever is done to it, shares add up to 1 and months rise.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addAfter,
  addKeyframe,
  monthRange,
  moveBoundary,
  moveToMonth,
  removeKeyframe,
} from '../../../src/controls/mix/edit';
import {
  boundariesOf,
  drawnAt,
  sharesBetween,
  sharesOf,
  topsOf,
  type Mix,
} from '../../../src/controls/mix/mix';
import { clearOf } from '../../../src/controls/mix/shapes';
import { fallback, mixAt } from '../../../src/scenario';

const MONTHS = 60;
const ids = ['smb', 'enterprise'];
const pivot: Mix = {
  curve: 'step',
  keyframes: [
    { month: 1, shares: { enterprise: 1 } },
    { month: 22, shares: { smb: 1 } },
    { month: 38, shares: { smb: 7, enterprise: 3 } },
  ],
};

test('shares are read on any scale, and nothing drawn is no effort', () => {
  expect(sharesOf(pivot.keyframes[2], ids)).toEqual([0.7, 0.3]);
  expect(sharesOf({ month: 1, shares: {} }, ids)).toEqual([0, 0]);
  expect(sharesOf({ month: 1, shares: { toString: 1 } }, ids)).toEqual([0, 0]);
  expect(sharesOf({ month: 1, shares: { smb: 0, enterprise: 0 } }, ids)).toEqual([0, 0]);
  expect([topsOf([0, 0]), topsOf([0.7, 0.3])]).toEqual([
    [0, 0],
    [0.7, 1],
  ]);
});

test('the mix of a month holds until the next keyframe, or runs towards it', () => {
  expect(drawnAt(pivot, ids, 37)).toEqual([1, 0]);
  expect(drawnAt(pivot, ids, 38)).toEqual([0.7, 0.3]);
  expect(drawnAt({ ...pivot, curve: 'linear' }, ids, 30)).toEqual([0.85, 0.15]);
});

describe('without effort', () => {
  const paused: Mix = {
    curve: 'linear',
    keyframes: [
      { month: 1, shares: { enterprise: 1 } },
      { month: 12, shares: { smb: 0, enterprise: 0 } },
      { month: 24, shares: { smb: 1 } },
    ],
  };

  test.each(['step', 'linear'] as const)('the drawing (%s) is what the scenario makes of it', (curve) => {
    const mix = { ...paused, curve };
    const scenario = { ...fallback, plan: { ...fallback.plan, mix } };
    for (let month = 1; month <= MONTHS; month++) {
      const expected = mixAt(scenario, month);
      drawnAt(mix, ids, month).forEach((share, s) => expect(share).toBeCloseTo(expected[s], 9));
    }
  });

  test('a boundary that is moved gives all effort to somebody; left at the bottom nothing changes', () => {
    expect(moveBoundary(paused, ids, 1, 0, 0.3).keyframes[1].shares).toEqual({ smb: 0.3, enterprise: 0.7 });
    expect(moveBoundary(paused, ids, 1, 0, -0.2)).toBe(paused);
  });

  test('a keyframe that is added there has none either', () => {
    const added = addKeyframe({ ...paused, curve: 'step' }, ids, 18, MONTHS);
    expect(added?.value.keyframes[2]).toEqual({ month: 18, shares: {} });
  });
});

test('a month moves between its neighbours; the first stays', () => {
  expect(monthRange(pivot, 1, MONTHS)).toEqual([2, 37]);
  expect(moveToMonth(pivot, 1, 99, MONTHS).keyframes[1].month).toBe(37);
  expect(moveToMonth(pivot, 2, 99, MONTHS).keyframes[2].month).toBe(60);
  expect(moveToMonth(pivot, 0, 5, MONTHS)).toBe(pivot);
  expect(moveToMonth(pivot, 1, 22.4, MONTHS)).toBe(pivot);
});

test('a share snaps to five in a hundred; what was not touched stays as written', () => {
  const next = moveBoundary(pivot, ids, 1, 0, 0.632);
  expect(next.keyframes[1].shares).toEqual({ smb: 0.65, enterprise: 0.35 });
  expect(next.keyframes[2]).toBe(pivot.keyframes[2]);
  expect(moveBoundary(pivot, ids, 2, 0, 0.71)).toBe(pivot);
  expect(moveBoundary(pivot, ids, 1, 0, -3).keyframes[1].shares).toEqual({ enterprise: 1 });
});

test('a boundary pushes those in its way', () => {
  const three: Mix = { curve: 'step', keyframes: [{ month: 1, shares: { a: 0.2, b: 0.3, c: 0.5 } }] };
  const pushed = moveBoundary(three, ['a', 'b', 'c'], 0, 0, 0.8);
  expect(sharesOf(pushed.keyframes[0], ['a', 'b', 'c'])).toEqual([0.8, 0, 0.2]);
  const down = moveBoundary(three, ['a', 'b', 'c'], 0, 1, 0.1);
  expect(sharesOf(down.keyframes[0], ['a', 'b', 'c'])).toEqual([0.1, 0, 0.9]);
});

test('a new keyframe begins with what is drawn there', () => {
  const added = addKeyframe(pivot, ids, 30, MONTHS);
  expect(added?.at).toBe(2);
  expect(added?.value.keyframes[2]).toEqual({ month: 30, shares: { smb: 1 } });
  for (const month of [22, 0, 61]) expect(addKeyframe(pivot, ids, month, MONTHS)).toBeNull();
});

test('after a keyframe comes one a year later, or in the middle of what room there is', () => {
  const monthsAfter = (at: number) => {
    const added = addAfter(pivot, ids, at, MONTHS);
    return added?.value.keyframes[added.at].month;
  };
  expect([0, 1, 2].map(monthsAfter)).toEqual([11, 30, 49]);
  const full: Mix = { ...pivot, keyframes: [pivot.keyframes[0], { month: 2, shares: { smb: 1 } }] };
  expect(addAfter(full, ids, 0, MONTHS)).toBeNull();
});

test('all but the first keyframe can go', () => {
  expect(removeKeyframe(pivot, 0)).toBeNull();
  expect(removeKeyframe(pivot, 1)?.value.keyframes.map(({ month }) => month)).toEqual([1, 38]);
});

describe('whatever is done', () => {
  const segments = fc.integer({ min: 1, max: 4 }).map((n) => ['a', 'b', 'c', 'd'].slice(0, n));
  const edit = fc.record({
    kind: fc.constantFrom('month', 'share', 'add', 'after', 'remove'),
    at: fc.nat({ max: 70 }),
    boundary: fc.nat({ max: 3 }),
    month: fc.integer({ min: -5, max: 70 }),
    share: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  });

  test('shares add up to 1, months are unique and rise, and the first is month 1', () => {
    fc.assert(
      fc.property(
        segments,
        fc.constantFrom('step' as const, 'linear' as const),
        fc.array(edit, { maxLength: 40 }),
        (ids, curve, edits) => {
          let mix: Mix = { curve, keyframes: [{ month: 1, shares: { [ids[0]]: 1 } }] };
          for (const { kind, at, boundary, month, share } of edits) {
            const i = at % mix.keyframes.length;
            if (kind === 'month') mix = moveToMonth(mix, i, month, MONTHS);
            else if (kind === 'share') mix = moveBoundary(mix, ids, i, boundary, share);
            else if (kind === 'add') mix = addKeyframe(mix, ids, month, MONTHS)?.value ?? mix;
            else if (kind === 'after') mix = addAfter(mix, ids, i, MONTHS)?.value ?? mix;
            else mix = removeKeyframe(mix, i)?.value ?? mix;
          }
          const months = mix.keyframes.map((frame) => frame.month);
          expect(months[0]).toBe(1);
          expect(months.every((month) => Number.isInteger(month) && month <= MONTHS)).toBe(true);
          expect(months.slice(1).every((month, i) => month > months[i])).toBe(true);
          for (const frame of mix.keyframes) {
            const written = Object.values(frame.shares);
            expect(written.every((share) => share > 0 && share <= 1)).toBe(true);
            expect(written.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
          }
        },
      ),
    );
  });

  test('boundaries and shares are two ways to say the same', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (given) => {
        const total = given.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const shares = given.map((part) => part / total);
        sharesBetween(boundariesOf(shares)).forEach((share, i) => expect(share).toBeCloseTo(shares[i], 5));
      }),
    );
  });
});

test('the name of an act stands clear of the line of what comes of it, where it can', () => {
  expect(clearOf(40, 12, [])).toBe(40);
  expect(clearOf(40, 12, [44])).toBe(35);
  expect(clearOf(40, 12, [38, 36])).toBe(47);
  // No room: as far away as it goes.
  expect(clearOf(40, 2, [40])).toBe(42);
});
