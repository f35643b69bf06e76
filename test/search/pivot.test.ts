// Plans with another pivot: what moves with it, what stays, and that every preset's are valid.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSegment,
  listPresets,
  mixAt,
  preset,
  removeSegment,
  validate,
  type Scenario,
} from '../../src/scenario';
import { pivoted, pivotOf } from '../../src/search';

const shippo = preset('shippo-pivot')!;
const presets = listPresets().map(({ base }) => preset(base)!);

/** Every preset, and with one segment more or fewer: from one to four of them. */
const companies: Scenario[] = presets.flatMap((scenario) => {
  const more = addSegment(addSegment(scenario, 'mid', 'One more'), 'smb', 'And one');
  const [first, ...others] = scenario.segments;
  const alone = others.reduce((fewer, { id }) => removeSegment(fewer, id).scenario, scenario);
  return first ? [scenario, more, alone] : [scenario];
});

describe('the pivot of a plan', () => {
  it('is its largest change of mix, the earliest of equal ones', () => {
    expect(pivotOf(shippo)).toEqual({ at: 1, month: 22, shares: [1, 0], before: [0, 1] });
    expect(pivotOf(preset('three-tier')!)).toMatchObject({ month: 4 });
  });

  it('is month 1 where no change is drawn', () => {
    expect(pivotOf(preset('smb-only')!)).toEqual({ at: -1, month: 1, shares: [1, 0], before: [1, 0] });
  });

  it('is none that the horizon does not reach', () => {
    expect(pivotOf({ ...shippo, months: 12 }).at).toBe(-1);
  });
});

describe('a plan with another pivot', () => {
  it('takes all that is drawn from it on along, and rules that wait for a month', () => {
    const earlier = pivoted(shippo, { month: 10 })!;
    expect(earlier.plan.mix.keyframes.map(({ month }) => month)).toEqual([1, 10, 26]);
    expect(earlier.plan.pods).toEqual([
      { month: 1, value: 0 },
      { month: 10, value: 1 },
    ]);
    const waits = ({ plan }: Scenario) =>
      plan.rules.flatMap(({ when }) =>
        when.filter(({ metric }) => metric === 'month').map(({ value }) => value),
      );
    expect(waits(shippo)).toEqual([38]);
    expect(waits(earlier)).toEqual([26]);
  });

  it('overtakes earlier keyframes, and begins with the new mix in month 1', () => {
    const { plan } = pivoted(shippo, { month: 1 })!;
    expect(plan.mix.keyframes[0]).toEqual({ month: 1, shares: { smb: 1 } });
    expect(plan.pods).toEqual([{ month: 1, value: 1 }]);
  });

  it('changes the mix of its keyframe alone', () => {
    const { plan } = pivoted(shippo, { shares: { smb: 0.75 } })!;
    expect(plan.mix.keyframes).toEqual([
      shippo.plan.mix.keyframes[0],
      { month: 22, shares: { smb: 0.75, enterprise: 0.25 } },
      shippo.plan.mix.keyframes[2],
    ]);
  });

  it('lays the new mix over the old where no change is drawn', () => {
    const { plan } = pivoted(preset('smb-only')!, { month: 30, shares: { smb: 0.5 } })!;
    expect(plan.mix.keyframes).toEqual([
      { month: 1, shares: { smb: 1 } },
      { month: 30, shares: { smb: 0.5, enterprise: 0.5 } },
    ]);
    expect(plan.pods).toBe(preset('smb-only')!.plan.pods);
  });

  it('divides the rest as it was divided there', () => {
    const three = preset('three-tier')!;
    const turned = pivoted(three, { shares: { smb: 0.2 } })!;
    expect(mixAt(turned, 4)).toEqual([0.2, 0.8, 0]);
    expect(mixAt(turned, 19)).toEqual(mixAt(three, 19));
  });

  it('is none where more than all of the effort is named', () => {
    expect(pivoted(preset('three-tier')!, { shares: { smb: 0.7, mid: 0.6 } })).toBeNull();
  });

  it('is the same plan at its own month and shares', () => {
    for (const scenario of companies) {
      const { month, shares } = pivotOf(scenario);
      const [first] = scenario.segments;
      expect(pivoted(scenario, { month, shares: { [first.id]: shares[0] } })).toBe(scenario);
    }
  });

  it('is valid for every preset and one to four segments, and has the share from the month on', () => {
    expect(new Set(companies.map(({ segments }) => segments.length))).toEqual(new Set([1, 2, 3, 4]));
    const months = fc.integer({ min: 1, max: 119 });
    const share = fc.integer({ min: 1, max: 20 }).map((part) => part / 20);
    fc.assert(
      fc.property(fc.constantFrom(...companies), months, share, (scenario, asked, part) => {
        const month = Math.min(asked, scenario.months - 1);
        const [first] = scenario.segments;
        const turned = pivoted(scenario, { month, shares: { [first.id]: part } })!;
        expect(validate(turned).ok).toBe(true);
        const alone = scenario.segments.length === 1;
        expect(mixAt(turned, month)[0]).toBeCloseTo(alone ? 1 : part, 6);
        // Up to it everything is as it was drawn.
        for (
          let before = 1;
          before < Math.min(month, pivotOf(scenario).at < 0 ? month : pivotOf(scenario).month);
          before++
        )
          if (scenario.plan.mix.curve === 'step')
            expect(mixAt(turned, before)).toEqual(mixAt(scenario, before));
      }),
      { numRuns: 300 },
    );
  });
});
