// The steps of the least number of PODs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened, removeKeyframe, setMonth, setValue } from '../../../src/controls/curve/steps';
import { UNDRAWN, valueAt } from '../../../src/scenario';
import { addStep, podGround } from '../../../src/views/assumptions/team/pod-floor';

const frames = [
  { month: 1, value: 0 },
  { month: 22, value: 1 },
];
const ground = podGround(60);

describe('the floor of PODs', () => {
  it('grows by a step after the last, or where there is room', () => {
    expect(addStep([], ground)).toEqual([
      { month: 1, value: 0 },
      { month: 13, value: 1 },
    ]);
    expect(addStep(frames, ground)?.at(-1)).toEqual({ month: 34, value: 2 });
    const late = [
      { month: 1, value: 1 },
      { month: 60, value: 3 },
    ];
    expect(addStep(late, ground)).toEqual([late[0], { month: 13, value: 2 }, late[1]]);
    expect(addStep([{ month: 1, value: 1 }], podGround(1))).toBeNull();
  });

  it('asks for no more than a plan may have', () => {
    const [, most] = [ground.track.low, ground.track.high];
    expect(addStep([{ month: 1, value: most }], ground)?.at(-1)?.value).toBe(most);
  });

  it('begins at month 1, whatever the first step says: that step neither moves nor goes', () => {
    const odd = [
      { month: 9, value: 2 },
      { month: 22, value: 3 },
    ];
    expect(opened(odd, UNDRAWN.pods)[0]).toEqual({ month: 1, value: 2 });
    expect(setMonth(odd, 0, 30, ground)).toBe(odd);
    expect(removeKeyframe(odd, 0, ground)).toBeNull();
  });

  it('is in force in the months that its rows say', () => {
    const floor = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
      .chain((months) =>
        fc.tuple(
          ...[...months]
            .sort((a, b) => a - b)
            .map((month) => fc.record({ month: fc.constant(month), value: fc.integer({ min: 0, max: 9 }) })),
        ),
      );
    fc.assert(
      fc.property(floor, (drawn) => {
        const rows = opened(drawn, UNDRAWN.pods);
        for (const { month, value } of rows) expect(valueAt(drawn, month, UNDRAWN.pods)).toBe(value);
        const counted = setValue(drawn, 0, 7, ground);
        expect(valueAt(counted, 1, UNDRAWN.pods)).toBe(7);
      }),
    );
  });
});
