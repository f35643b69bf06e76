// Named accounts: a list of targets that leaves the pool as it is approached, qualifies with effort and trust, and comes
// back when nothing came of it.
import { expect, test } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { steps } from './company';
import { able, all, GRAINS, live, sum } from './flow';

const LIST = 60;
const FUTURES = 60;
/** SDRs who never leave, no other demand, everybody who qualifies is won or lost at once. */
const listed: Values = {
  ...{
    freeLeads: 0,
    accounts: 500,
    namedAccounts: LIST,
    namedEffort: 1,
    namedPerPerson: 10,
    namedChance: 0.2,
  },
  ...{
    outboundTrust: 0,
    'sdr.seats': 2,
    'sdr.hire': 0,
    'sdr.ramp': 0,
    'sdr.attrition': 0,
    'sdr.meetings': 5,
  },
  ...{ 'mdr.seats': 0, 'ae.seats': 0, 'csm.seats': 0, lossDelay: 0 },
};
const court = (grain: Grain, values: Values = {}, pods = 1) =>
  live(
    grain,
    0.5,
    { ...listed, ...values },
    { company: { founderCapacity: 0.6 }, plan: { pods: steps([1, pods]) } },
    { futures: FUTURES },
  );
type Name = 'qualified' | 'opened' | 'pool';
const total = (figures: ReturnType<typeof court>, name: Name) =>
  all(figures, (i) => sum(figures.segmentLine(name, 0, i)));

test.each(GRAINS)('%s: nobody leaves the pool but by being courted, and each qualifies once', (grain) => {
  const figures = court(grain, { coolingMonths: 120 });
  expect(total(figures, 'opened') / FUTURES).toBeGreaterThan(40);
  for (let i = 0; i < FUTURES; i++) {
    expect(sum(figures.segmentLine('qualified', 0, i))).toBeLessThanOrEqual(LIST);
    expect(figures.segment('pool', 0, 24, i)).toBeGreaterThanOrEqual(500 - LIST);
  }
});

test('no more are courted at once than people have time for', () => {
  const figures = court('counted', { namedChance: 0, 'founders.leads': 0 });
  // Two SDRs and the founders' share of a person.
  const hands = (month: number) => 10 * (2 + figures.segment('founders', 0, month) / 0.6);
  for (let month = 4; month <= 24; month++) {
    expect(500 - figures.segment('pool', 0, month)).toBe(Math.floor(hands(month) + 1e-9));
  }
});

test('of the list no more are approached than fit a narrower profile', () => {
  const left = (focus: number) =>
    live(
      'counted',
      0.5,
      { ...listed, namedChance: 0, namedPerPerson: 1000, focusVolume: 1 },
      { company: { founderCapacity: 0.6 }, plan: { pods: steps([1, 1]), focus: { smb: steps([1, focus]) } } },
    ).segment('pool', 0, 24);
  expect(left(0.3)).toBe(500 - LIST);
  expect(left(0)).toBe(500 - LIST);
  expect(left(1)).toBe(500 - Math.floor(LIST * Math.exp(-0.7)));
});

test('they qualify with their chance, higher with trust, lower with less time', () => {
  const rate = (values: Values) => {
    const alone = { namedAccounts: 2000, accounts: 4000, coolingMonths: 120, 'sdr.meetings': 0 };
    const figures = court('counted', { ...alone, ...values });
    return total(figures, 'qualified') / FUTURES;
  };
  // So many are always in hand, so many of them qualify each month.
  expect(rate({ namedChance: 0.3 }) / rate({ namedChance: 0.1 })).toBeCloseTo(3, 0);
  expect(rate({ openingTrust: 0.9, outboundTrust: 1 })).toBeGreaterThan(1.2 * rate({}));
  expect(rate({ openingTrust: 0.1, outboundTrust: 1 })).toBeLessThan(0.8 * rate({}));
  expect(rate({ namedEffort: 0.5 })).toBeLessThan(0.65 * rate({}));
});

test.each(GRAINS)('%s: lost ones come back to the list after the cooling period', (grain) => {
  const [soon, never] = [3, 120].map((coolingMonths) => court(grain, { coolingMonths, winRate: 0 }));
  expect(total(soon, 'qualified')).toBeGreaterThan(1.5 * total(never, 'qualified'));
});

test('time for the list is taken from meetings with anybody else', () => {
  const meetings = (namedEffort: number) =>
    total(court('counted', { namedEffort, namedChance: 0, ...able('founders', ['opens']) }), 'qualified');
  expect(meetings(1)).toBe(0);
  expect(meetings(0.25) / meetings(0)).toBeCloseTo(0.75, 1);
});
