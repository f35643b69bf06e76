// The steps of the least number of PODs.
import { describe, expect, it } from 'vitest';
import { addStep, moveStep, removeStep, roomOf, setCount } from '../../../src/views/assumptions/pod-floor';

const frames = [
  { month: 1, value: 0 },
  { month: 22, value: 1 },
];

describe('the floor of PODs', () => {
  it('grows by a step after the last, or where there is room', () => {
    expect(addStep([], 60)).toEqual([{ month: 1, value: 1 }]);
    expect(addStep(frames, 60).at(-1)).toEqual({ month: 28, value: 2 });
    expect(addStep([{ month: 60, value: 1 }], 60)).toEqual([
      { month: 59, value: 2 },
      { month: 60, value: 1 },
    ]);
    const full = [{ month: 1, value: 1 }];
    expect(addStep(full, 1)).toBe(full);
  });
  it('lets a step move between its neighbours', () => {
    expect(roomOf(frames, 0, 60)).toEqual([1, 21]);
    expect(roomOf(frames, 1, 60)).toEqual([2, 60]);
    expect(roomOf(frames, 1, 12)).toEqual([2, 12]);
    expect(moveStep(frames, 1, 30)[1]).toEqual({ month: 30, value: 1 });
  });
  it('changes and removes steps', () => {
    expect(setCount(frames, 0, 3)[0]).toEqual({ month: 1, value: 3 });
    expect(removeStep(frames, 0)).toEqual([frames[1]]);
  });
});
