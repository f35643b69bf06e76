// The claims of "Ten points on B2B products" on the preset that carries its numbers: telesales pays below 10,000 and
// visits above 50,000; a customer is worth 60,000 × 5 years and should cost less than a third of it; under 20 % leave in
// a year; sales two- to threefold a year.
import { describe, expect, it } from 'vitest';
import { companyAt, F, segmentAt } from '../../src/engine';
import { motionOf, writePath, type Motion } from '../../src/scenario';
import { median, plan, ruin, run } from './futures';

const FUTURES = 600;
const scenario = plan('china-saas');
const [SMALL, FIELD] = [0, 1];

function motion(id: string, acv?: number): Motion {
  const changed = acv === undefined ? undefined : writePath(scenario, `${id}.acv`, acv);
  const home = changed?.ok ? changed.value : scenario;
  const segment = home.segments.find((each) => each.id === id);
  const found = segment && motionOf(home, segment);
  if (!found) throw new Error(id);
  return found;
}
/** Years that a customer stays: what it brings, over its profit in a year. */
const life = ({ brings, cost, payback }: Motion) => brings / ((12 * cost) / payback);

describe('telesales', () => {
  it('pays at 4,000 to 9,900 a year, and loses deals above 10,000', () => {
    for (const acv of [4000, 6000, 9900]) expect(motion('small', acv).verdict).toBe('pays');
    for (const acv of [10_500, 20_000]) expect(motion('small', acv).verdict).toBe('tooLarge');
    expect(motion('small').verdict).toBe('pays');
  });
});

describe('visits', () => {
  it('never pay at the prices of telesales', () => {
    for (const acv of [5000, 10_000, 20_000]) expect(motion('field', acv).verdict).not.toBe('pays');
  });

  it('pay from 50,000 on, by the measure of the essay: less than a third of what five years bring in', () => {
    const third = (acv: number) => (acv * life(motion('field', acv))) / 3;
    for (const acv of [50_000, 60_000, 120_000]) {
      expect(motion('field', acv).verdict).toBe('pays');
      expect(motion('field', acv).cost).toBeLessThan(third(acv));
    }
    // A third below it, they do not.
    for (const acv of [20_000, 33_000]) expect(motion('field', acv).cost).toBeGreaterThan(third(acv));
  });
});

it('a customer is worth 300,000: 60,000 a year for five years, within 3 %', () => {
  const { acv } = motion('field');
  expect(acv / 60_000).toBeCloseTo(1, 1);
  expect(Math.abs(life(motion('field')) - 5)).toBeLessThan(0.15);
  expect(Math.abs((acv * life(motion('field'))) / 300_000 - 1)).toBeLessThan(0.03);
});

describe('the futures', { timeout: 120_000 }, () => {
  const lost = segmentAt('churnedCustomers', FIELD);
  const live = segmentAt('customers', FIELD);
  const arr = companyAt('arr');
  const result = run(scenario, FUTURES, [
    ...[arr, lost, live, segmentAt('arr', FIELD), segmentAt('customers', SMALL)],
  ]);

  it('neither all live nor all die', () => {
    const { share } = ruin(result);
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.5);
  });

  it('lose under 20 % of visited customers a year, and hold them at 60,000 and what they grow by', () => {
    const years = Array.from({ length: 12 }, (_, i) => 49 + i);
    const rates = result.at(live, 48).map((start, future) => {
      const gone = years.reduce((sum, month) => sum + result.at(lost, month)[future], 0);
      const mean = years.reduce((sum, month) => sum + result.at(live, month)[future], 0) / 12;
      return start > 0 ? gone / mean : NaN;
    });
    expect(median(rates)).toBeGreaterThan(0.04);
    expect(median(rates)).toBeLessThan(0.2);
    const each = result
      .at(segmentAt('arr', FIELD), 60)
      .map((x, i) => (result.at(live, 60)[i] > 0 ? x / result.at(live, 60)[i] : NaN));
    expect(median(each) / 60_000).toBeGreaterThan(0.9);
    // Half of them grow by 30 % in a year; those who are there have been for two years, on average.
    expect(median(each) / 60_000).toBeLessThan((1 + 0.5 * 0.3) ** 2);
  });

  it('that live sell 1.7 to 3 times as much a year from the second year on', () => {
    const final = result.fact(F.arr);
    const [at24, at60] = [24, 60].map((month) => result.at(arr, month));
    const growth = final.map((x, i) => (x > 0 && at24[i] > 0 ? (at60[i] / at24[i]) ** (1 / 3) : NaN));
    expect(median(growth)).toBeGreaterThan(1.7);
    expect(median(growth)).toBeLessThan(3);
  });
});
