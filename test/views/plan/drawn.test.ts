// The drawn levers fit what a scenario may hold.
import { describe, expect, it } from 'vitest';
import { CURVES, drawnCurve, fallback, validate, type Curve } from '../../../src/scenario';
import { gridOf, withCurve } from '../../../src/views/plan/drawn';

const [segment] = fallback.segments;
const drawn = (curve: Curve, value: number) => ({
  ...fallback,
  plan: withCurve(fallback.plan, curve, segment.id, [{ month: 1, value }]),
});

describe.each(CURVES)('%s', (curve) => {
  const { track, least } = gridOf(curve);

  it('may be drawn from end to end of its track, and no further', () => {
    expect(validate(drawn(curve, track.low)).ok).toBe(true);
    expect(validate(drawn(curve, track.high)).ok).toBe(true);
    expect(validate(drawn(curve, track.high + track.step)).ok).toBe(false);
    expect(validate(drawn(curve, track.low - track.step)).ok).toBe(false);
    expect(least).toBeLessThan(track.high);
  });

  it('is read back as it was drawn, and nothing else is touched', () => {
    const { plan } = drawn(curve, 2);
    expect(drawnCurve(plan, curve, segment.id)).toEqual([{ month: 1, value: 2 }]);
    for (const other of CURVES.filter((each) => each !== curve)) {
      expect(drawnCurve(plan, other, segment.id)).toEqual(drawnCurve(fallback.plan, other, segment.id));
    }
  });
});

it('leaves out a price that is not drawn', () => {
  expect(withCurve(drawn('price', 2).plan, 'price', segment.id, []).prices).toEqual({});
});
