// Figures of the model inside a lesson's text: which number is told, of which plan and month, and how it is written.
import { expect, it } from 'vitest';
import { companyAt, segmentAt } from '../../../src/engine';
import { loadMessages } from '../../../src/messages';
import { compile, preset, type Scenario } from '../../../src/scenario';
import type { Shown } from '../../../src/state';
import { readFigure } from '../../../src/stories/figures';
import { figureText } from '../../../src/views/lesson/figure-text';

const messages = await loadMessages('en');
const scenario = preset('shippo-pivot')!;
const input = compile(scenario);
const every = (value: (month: number) => number) =>
  Float64Array.from({ length: input.months + 1 }, (_, month) => value(month));
/** Each level ten times the one before it, and grown by as much each month: 1,000 in month 0 at the lowest. */
const bands = Object.fromEntries(
  ['p10', 'p25', 'p50', 'p75', 'p90'].map((level, i) => [
    level,
    every((month) => 10 ** (3 + i) * (month + 1)),
  ]),
);
const spread = (p10: number, p50: number, p90: number, count = 30) => ({ p10, p50, p90, count });

function picture(alive: number) {
  return {
    n: 400,
    series: [
      { place: companyAt('arr'), bands },
      { place: companyAt('topCustomerShare'), bands: { p50: every(() => 0.581) } },
      { place: segmentAt('customers', 0), bands: { p50: every((month) => month + 0.4) } },
      { place: companyAt('revenue'), bands: { p50: every(() => NaN) } },
    ],
    odds: {
      futures: 400,
      survival: every((month) => (month < 36 ? 1 : alive)),
      thrived: 8,
      death: spread(20.4, 31.6, 44, 300),
      breakEven: spread(NaN, NaN, NaN, 0),
      firstCustomer: [spread(3, 5, 9, 390), spread(11, 14, 30, 100)],
      lowestCash: spread(1e3, 89_000, 4e5),
    },
  };
}
const shown = (of: Scenario = scenario) =>
  ({ run: 1, picture: picture(0.25), scenario: of, input }) as unknown as Shown;
const other = picture(0.5) as unknown as Shown['picture'];

function told(source: string, of: Shown | null = shown(), beside: Shown['picture'] | null = null) {
  const figure = readFigure(source);
  if (typeof figure === 'string') throw new Error(figure);
  return figureText(messages, figure, of, beside);
}

it('counts survivors of 100, at a month or at the end, and no later than that', () => {
  expect(told('survival')).toBe('25 of 100');
  expect(told('survival@35')).toBe('100 of 100');
  expect(told('survival@120')).toBe('25 of 100');
  expect(told('thrived')).toBe('2 of 100');
});

it('tells money at the edge that is asked for, typically in the middle', () => {
  expect(told('arr@60')).toBe('$6.1m');
  expect(told('arr@60:p50')).toBe(told('arr@60'));
  expect(told('arr@60:p90')).toBe('$610m');
  expect(told('arr@9:p10')).toBe('$10k');
  expect(told('cash:low')).toBe('$89k');
});

it('tells a share as one, and customers whole', () => {
  expect(told('concentration')).toMatch(/^58\s%$/);
  expect(told('customers.smb@24')).toBe('24');
});

it('tells when something happens, by the month or by the calendar, and in how many', () => {
  expect(told('ruin-month')).toBe('month 32');
  expect(told('ruin-month:p10')).toBe('month 20');
  expect(told('ruin-month:n')).toBe('75 of 100');
  expect(told('first-customer.enterprise:p90')).toBe('month 30');
  expect(told('ruin-month', shown({ ...scenario, start: '2026-01' }))).toBe('Aug 2028');
});

it('tells plan B’s figures where it stands beside', () => {
  expect(told('b.survival', shown(), other)).toBe('50 of 100');
  expect(told('survival', shown(), other)).toBe('25 of 100');
});

it('leaves out what is not known, or not yet', () => {
  expect(told('survival', null)).toBeUndefined();
  expect(told('b.survival')).toBeUndefined();
  expect(told('breakEven')).toBeUndefined();
  expect(told('revenue')).toBeUndefined();
  expect(told('pods')).toBeUndefined();
  expect(told('customers.nobody')).toBeUndefined();
  expect(told('first-customer.nobody')).toBeUndefined();
});
