// A plan that changes only from month 18 on leaves the months before it alone: every series of every future, to the bit.
import { describe, expect, it } from 'vitest';
import { F, rowLength, simulate } from '../../src/engine';
import {
  compile,
  listPresets,
  preset,
  valueAt,
  type Keyframe,
  type MixKeyframe,
  type Plan,
  type Scenario,
} from '../../src/scenario';

const MONTH = 18;
const MONTHS = 30;
const FUTURES = 60;

/** The plan up to month 17, and from month 18 on nearly all of its levers elsewhere, as step keyframes. */
function turned({ plan, segments }: Scenario): Plan {
  const early = <T extends Keyframe | MixKeyframe>(list: readonly T[]) =>
    list.filter(({ month }) => month < MONTH);
  const moved = (list: readonly Keyframe[], value: (before: number) => number, usual = 1) => [
    ...(early(list).length > 0 ? early(list) : [{ month: 1, value: usual }]),
    { month: MONTH, value: value(valueAt(list, MONTH, usual)) },
  ];
  const last = segments[segments.length - 1].id;
  const shares = Object.fromEntries(segments.map(({ id }, s) => [id, id === last ? 3 : s === 0 ? 1 : 0]));
  return {
    ...plan,
    mix: { curve: 'step', keyframes: [...early(plan.mix.keyframes), { month: MONTH, shares }] },
    pods: moved(plan.pods, (pods) => pods + 2),
    programmes: moved(plan.programmes, (factor) => factor / 2),
    research: moved(plan.research, (factor) => factor * 1.5),
    prices: Object.fromEntries(segments.map(({ id }) => [id, moved(plan.prices[id] ?? [], () => 1.2)])),
    freeze: moved(plan.freeze, (frozen) => 1 - frozen, 0),
  };
}

/** Keyframes that act as steps: a line towards month 18 would begin before it. */
const stepped = (scenario: Scenario): Scenario => ({
  ...scenario,
  months: MONTHS,
  plan: { ...scenario.plan, mix: { ...scenario.plan.mix, curve: 'step' } },
});

describe.each(listPresets().map(({ id }) => id))('%s', (id) => {
  const before = stepped(preset(id)!);
  const after = { ...before, plan: turned(before) };
  const all = Array.from({ length: rowLength(before.segments.length) }, (_, place) => place);
  const [one, other] = [before, after].map((scenario) =>
    simulate(compile(scenario), { seed: 11, ignoranceSeed: 12, from: 0, to: FUTURES }, all),
  );
  const monthOf = ({ series }: typeof one, place: number, month: number) => {
    const at = (place * (MONTHS + 1) + month) * FUTURES;
    return series.subarray(at, at + FUTURES);
  };

  it('is the same before month 18, and not after it', () => {
    for (const place of all) {
      for (let month = 0; month < MONTH; month++) {
        expect(monthOf(other, place, month), `series ${place}, month ${month}`).toEqual(
          monthOf(one, place, month),
        );
      }
    }
    const changed = all.filter((place) =>
      monthOf(one, place, MONTHS).some((x, future) => !Object.is(x, monthOf(other, place, MONTHS)[future])),
    );
    expect(changed.length).toBeGreaterThan(10);
  });

  it('loses nobody earlier who is lost before month 18', () => {
    const deaths = ({ facts }: typeof one) =>
      [...facts.subarray(F.deathMonth * FUTURES, (F.deathMonth + 1) * FUTURES)].map((month) =>
        month < MONTH ? month : Infinity,
      );
    expect(deaths(other)).toEqual(deaths(one));
  });
});
