// No dead keyframes: a large step of any keyframe of a shipped plan (a quarter of the effort, a year, a POD) moves a
// headline figure, however whole PODs round it.
import { describe, expect, it } from 'vitest';
import { listPresets, preset, type MixKeyframe, type Scenario } from '../../src/scenario';
import { Lived, movedFigure } from './sliders-figures';

const QUARTER = 0.25;
const YEAR = 12;

const plan = (id: string): Scenario => {
  const found = preset(id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
};

const replaced = <T>(list: readonly T[], at: number, next: T): readonly T[] =>
  list.map((own, i) => (i === at ? next : own));

/** The month a year earlier and later, as far as the neighbours allow; the first keyframe stays where it is. */
function otherMonths(frames: readonly { readonly month: number }[], at: number, months: number): number[] {
  if (at === 0) return [];
  const { month } = frames[at];
  const low = frames[at - 1].month + 1;
  const high = at + 1 < frames.length ? frames[at + 1].month - 1 : months;
  return [Math.max(low, month - YEAR), Math.min(high, month + YEAR)].filter((other) => other !== month);
}

/** A quarter of the effort more and less for the first segment, as far as there is any; none of it where it is alone. */
function otherShares({ shares }: MixKeyframe, [first, second]: readonly string[]): MixKeyframe['shares'][] {
  if (second === undefined) return [];
  const share = Object.hasOwn(shares, first) ? shares[first] : 0;
  return [share - QUARTER, share + QUARTER]
    .filter((other) => other >= 0 && other <= 1)
    .map((other) => ({ [first]: other, [second]: 1 - other }));
}

function mixChanges(scenario: Scenario) {
  const { months, segments, plan } = scenario;
  const { keyframes } = plan.mix;
  const ids = segments.map(({ id }) => id);
  const withFrame = (at: number, frame: MixKeyframe): Scenario => {
    return {
      ...scenario,
      plan: { ...plan, mix: { ...plan.mix, keyframes: replaced(keyframes, at, frame) } },
    };
  };
  return keyframes.flatMap((frame, at) => [
    {
      name: `share of effort from month ${frame.month}`,
      changes: otherShares(frame, ids).map((shares) => withFrame(at, { ...frame, shares })),
    },
    {
      name: `month ${frame.month} of the mix`,
      changes: otherMonths(keyframes, at, months).map((month) => withFrame(at, { ...frame, month })),
    },
  ]);
}

function podChanges(scenario: Scenario) {
  const { months, plan } = scenario;
  const withFrame = (at: number, frame: { month: number; value: number }): Scenario => {
    return { ...scenario, plan: { ...plan, pods: replaced(plan.pods, at, frame) } };
  };
  return plan.pods.flatMap((frame, at) => [
    {
      name: `least PODs from month ${frame.month}`,
      changes: [frame.value + 1, frame.value - 1]
        .filter((value) => value >= 0)
        .map((value) => withFrame(at, { ...frame, value })),
    },
    {
      name: `month ${frame.month} of the least PODs`,
      changes: otherMonths(plan.pods, at, months).map((month) => withFrame(at, { ...frame, month })),
    },
  ]);
}

describe.each(listPresets())('$id', ({ id, group }) => {
  const scenario = plan(id);
  const before = new Lived(scenario);
  // One future in a hundred survives enterprise alone, whatever its PODs: they have no headline to move.
  // The others begin with founders alone or an entry ticket to pay, and growth as cash allows opens what no floor asks for.
  const pods = id === 'enterprise-only' || group !== 'plans' ? [] : podChanges(scenario);
  const changing = (all: ReturnType<typeof mixChanges>) => all.filter(({ changes }) => changes.length > 0);
  const [ofMix, ofPods] = [changing(mixChanges(scenario)), changing(pods)];

  it('leaves no keyframe out', () => {
    // The share or count of each, and the month of each but the first, which stays.
    const least = (frames: number) => Math.max(0, 2 * frames - 1);
    const many = scenario.segments.length > 1;
    expect(ofMix).toHaveLength(many ? least(scenario.plan.mix.keyframes.length) : 0);
    expect(ofPods).toHaveLength(least(pods.length / 2));
  });

  const all = [...ofMix, ...ofPods];
  it.skipIf(all.length === 0).each(all)('$name moves a headline figure', ({ changes }) => {
    expect(movedFigure(before, changes)).toBeDefined();
  });
});
