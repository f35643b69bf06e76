// The drawn levers fit what a scenario may hold.
import { describe, expect, it } from 'vitest';
import { CURVES, drawnCurve, fallback, resolve, valueAt, validate, type Curve } from '../../../src/scenario';
import { gridOf, hasIndustries, withCurve } from '../../../src/views/plan/drawn';
import { switchFigure } from '../../../src/views/plan/switch-figure';

const [segment] = fallback.segments;
const resolved = resolve(fallback);
const values = { ...resolved.company, ...resolved.segments[0] };
const drawn = (curve: Curve, value: number) => ({
  ...fallback,
  plan: withCurve(fallback.plan, curve, segment.id, [{ month: 1, value }]),
});

describe.each(CURVES)('%s', (curve) => {
  const { track, least } = gridOf(curve, values);

  it('rests on what holds where nothing is drawn', () => {
    expect(track.home).toBeGreaterThanOrEqual(track.low);
    expect(track.home).toBeLessThanOrEqual(track.high);
    expect(valueAt([], 1, track.home)).toBe(track.home);
  });

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

it('tells the segment’s own discount where none is drawn', () => {
  expect(gridOf('discount', { ...values, discount: 0.12 }).track.home).toBe(0.12);
});

it('has industries to spread over only where a segment has several', () => {
  expect(hasIndustries(segment)).toBe(false);
  expect(hasIndustries({ ...segment, values: { industries: 3 } })).toBe(true);
});

it('shows and reads a freeze of hiring in words', () => {
  const figure = switchFigure({ off: 'as usual', on: 'frozen' });
  for (const x of [0, 1]) expect(figure.parse(figure.show(x))).toEqual({ ok: true, value: x });
  expect(figure.parse('1')).toEqual({ ok: true, value: 1 });
  expect(figure.parse('melting').ok).toBe(false);
});
