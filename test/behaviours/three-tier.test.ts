// What the essay on growth claims of three tiers, seen in the preset: each price has its way of selling, a tier sold to
// in another's way fails, and the back half of the bow-tie weighs as much as the front.
import { describe, expect, it } from 'vitest';
import { centre, locate, motionOf, resolve, type Scenario, type Values } from '../../src/scenario';
import { F, pairedGain, plan, ruin, run } from './futures';

const FUTURES = 400;
const SE = 3;
const [SMB, MID, ENTERPRISE] = [0, 1, 2];

const shipped = plan('three-tier');
const changed = (values: readonly Values[], scenario = shipped): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment, s) => ({
    ...segment,
    values: { ...segment.values, ...values[s] },
  })),
});

/** Some figures of every tier, times a factor; of ranges their middle. */
function times(keys: readonly string[], factor: number, scenario = shipped): Scenario {
  const all = resolve(scenario).segments;
  const found = scenario.segments.map(({ id }, s) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const place = locate(scenario, `${id}.${key}`);
        return place ? [[key, centre(all[s][key], place.row.law) * factor]] : [];
      }),
    ),
  );
  return changed(found, scenario);
}

const BIG_DEALS: Values = { 'mdr.seats': 0, 'sdr.seats': 2, 'ae.seats': 1, 'se.seats': 1 };
/** Stages before a customer is won, and what becomes of it afterwards. */
const FRONT = ['leadToQualified', 'qualifiedToOpportunity', 'winRate'];
const BACK_DOWN = [
  ...['churnFirstPerMonth', 'churnLongPerMonth', 'churnFirstPerYear', 'churnLongPerYear'],
  'failedShare',
];
const BACK_UP = ['expansionChance', 'expansionSize'];

describe('three tiers', { timeout: 300_000 }, () => {
  const lived = (scenario: Scenario) => run(scenario, FUTURES);
  const before = lived(shipped);

  it('are each sold to at a price that bears it, the higher one from a higher price', () => {
    const motions = shipped.segments.map((segment) => motionOf(shipped, segment));
    expect(motions[MID]?.verdict).toBe('pays');
    expect(motions[ENTERPRISE]?.verdict).toBe('pays');
    const from = motions.map((motion) => motion?.from ?? NaN);
    expect(from).toEqual([...from].sort((a, b) => a - b));
  });

  it('ruin the company when shops are sold to as large firms are', () => {
    const swapped = changed([BIG_DEALS]);
    expect(motionOf(swapped, swapped.segments[SMB])?.verdict).toBe('tooSmall');
    const result = lived(swapped);
    const [now, then] = [ruin(result), ruin(before)];
    expect(now.share - SE * now.error).toBeGreaterThan(then.share + SE * then.error);
    const { mean, error } = pairedGain(result.fact(F.arr), before.fact(F.arr));
    expect(mean + SE * error).toBeLessThan(0);
  });

  it('gain from a tenth at the front, and at the back no less', () => {
    const front = lived(times(FRONT, 1.1)).fact(F.arr);
    const back = lived(times(BACK_UP, 1.1, times(BACK_DOWN, 1 / 1.1))).fact(F.arr);
    for (const arr of [front, back]) {
      const { mean, error } = pairedGain(arr, before.fact(F.arr));
      expect(mean - SE * error).toBeGreaterThan(0);
    }
    const { mean, error } = pairedGain(back, front);
    expect(mean + SE * error).toBeGreaterThan(0);
  });
});
