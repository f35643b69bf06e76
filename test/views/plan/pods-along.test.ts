// The mix is moved in time: whether the PODs stayed behind, and what moves them along.
import { describe, expect, it } from 'vitest';
import { fallback, type Plan } from '../../../src/scenario';
import { podsAlong, stayed, turnedOf } from '../../../src/views/plan/pods-along';

const at = (month: number, pods: readonly number[]): Plan => {
  const [first] = fallback.plan.mix.keyframes;
  const mix = { ...fallback.plan.mix, keyframes: [first, { ...first, month }] };
  return { ...fallback.plan, mix, pods: pods.map((m, i) => ({ month: m, value: i + 1 })) };
};

describe('PODs behind a mix that was moved', () => {
  it('stayed, after one drag or after many steps, until they are moved along', () => {
    const first = turnedOf(at(22, [22, 30]), at(21, [22, 30]), null);
    expect(first).toEqual({ from: 22, to: 21 });
    const turned = turnedOf(at(21, [22, 30]), at(10, [22, 30]), first);
    if (!turned) expect.fail();
    expect(turned).toEqual({ from: 22, to: 10 });
    expect(stayed(at(10, [22, 30]), turned)).toBe(true);
    const along = podsAlong(at(10, [22, 30]), turned);
    expect(along.pods.map(({ month }) => month)).toEqual([10, 30]);
    expect(stayed(along, turned)).toBe(false);
  });

  it('take the place of others there, and are nobody’s concern where they never stood', () => {
    expect(podsAlong(at(30, [22, 30]), { from: 22, to: 30 }).pods).toEqual([{ month: 30, value: 1 }]);
    expect(stayed(at(10, [5]), { from: 22, to: 10 })).toBe(false);
    expect(stayed(at(22, [22]), { from: 22, to: 22 })).toBe(false);
  });
});
