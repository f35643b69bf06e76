// Drawing a lever: whatever is done to a curve, it stays one that a scenario may hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opened, valueAt, written, type Curve, type Ground } from '../../../src/controls/curve/curve';
import { addAfter, addKeyframe, removeKeyframe, setMonth, setValue } from '../../../src/controls/curve/edit';

const ground: Ground = {
  track: { low: 0, high: 10, step: 0.05, scale: 'linear', integer: false, home: 1 },
  months: 60,
  most: 60,
};
const drawn: Curve = [
  { month: 1, value: 1 },
  { month: 13, value: 1.5 },
  { month: 40, value: 0.5 },
];

test('the first keyframe acts from month 1, drawn or not', () => {
  expect(opened([], 1)).toEqual([{ month: 1, value: 1 }]);
  expect(opened([{ month: 9, value: 2 }], 1)).toEqual([{ month: 1, value: 2 }]);
  expect(opened(drawn, 1)).toBe(drawn);
  expect([1, 12, 13, 39, 60].map((month) => valueAt(drawn, month, 1))).toEqual([1, 1, 1.5, 1.5, 0.5]);
});

test('a lone keyframe that says no more than nothing is nothing', () => {
  expect(written([{ month: 1, value: 1 }], 1)).toEqual([]);
  expect(setValue([{ month: 1, value: 2 }], 0, 1, ground)).toEqual([]);
  expect(removeKeyframe(drawn.slice(0, 2), 1, ground)).toEqual({ value: [], at: 0, month: 1 });
});

test('the first step of an empty curve keeps what holds before it', () => {
  expect(addKeyframe([], 20, ground, 1.5)).toEqual({
    value: [
      { month: 1, value: 1 },
      { month: 20, value: 1.5 },
    ],
    ...{ at: 1, month: 20 },
  });
  expect(addAfter([], 0, ground)?.value).toEqual([
    { month: 1, value: 1 },
    { month: 13, value: 1 },
  ]);
});

test('months move between their neighbours; the first stays', () => {
  expect(setMonth(drawn, 1, 99, ground)[1].month).toBe(39);
  expect(setMonth(drawn, 2, 99, ground)[2].month).toBe(60);
  expect(setMonth(drawn, 0, 5, ground)).toBe(drawn);
  expect(setMonth(drawn, 1, 13.3, ground)).toBe(drawn);
});

test('what changes nothing gives the very same curve', () => {
  expect(setValue(drawn, 1, 1.5, ground)).toBe(drawn);
  const empty: Curve = [];
  expect(setValue(empty, 0, 1, ground)).toBe(empty);
  expect(setValue(drawn, 1, 1.03, ground)[2]).toBe(drawn[2]);
});

test('no keyframe where one is, beyond the horizon, or over the number that a plan may have', () => {
  for (const month of [13, 0, 61]) expect(addKeyframe(drawn, month, ground)).toBeNull();
  expect(addKeyframe(drawn, 20, { ...ground, most: 3 })).toBeNull();
  expect([removeKeyframe(drawn, 0, ground), removeKeyframe(drawn, 3, ground)]).toEqual([null, null]);
});

describe('whatever is done', () => {
  const edit = fc.record({
    kind: fc.constantFrom('month', 'value', 'add', 'after', 'remove'),
    at: fc.nat({ max: 70 }),
    month: fc.integer({ min: -5, max: 70 }),
    value: fc.integer({ min: 0, max: 40 }).map((steps) => steps / 4),
  });

  test('months are whole, rise and lie within the horizon, the first at month 1', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 80 }), (edits) => {
        let curve: Curve = [];
        for (const { kind, at, month, value } of edits) {
          const i = at % opened(curve, 1).length;
          if (kind === 'month') curve = setMonth(curve, i, month, ground);
          else if (kind === 'value') curve = setValue(curve, i, value, ground);
          else if (kind === 'add') curve = addKeyframe(curve, month, ground, value)?.value ?? curve;
          else if (kind === 'after') curve = addAfter(curve, i, ground)?.value ?? curve;
          else curve = removeKeyframe(curve, i, ground)?.value ?? curve;
        }
        const months = curve.map((frame) => frame.month);
        expect(months.every((month) => Number.isInteger(month) && month <= 60)).toBe(true);
        expect(months.slice(1).every((month, i) => month > months[i])).toBe(true);
        if (curve.length > 0) expect(months[0]).toBe(1);
        if (curve.length === 1) expect(curve[0].value).not.toBe(1);
      }),
    );
  });
});
