// Entry tickets take from R&D what they need, no more and no longer.
import { expect, test } from 'vitest';
import { company, smb, type Sketch } from './company';
import { run } from './figures';

const SPEED = 0.01;
const MONTHS = 12;
/** Two engineers and the founders: three person-months a month. Nobody buys, nothing ages: the product hangs on R&D. */
const builders: Sketch['company'] = {
  ...{ cash: 1e8, researchFloor: 24_000, personMonthCost: 12_000, researchRevenueShare: 0 },
  ...{ researchCashShare: 0, freezeBelow: 0, cutBelow: 0, growthPods: 0 },
  ...{ loop: 0, maturity: 0.1, maturitySpeed: SPEED, maturityDecay: 0 },
};

const maturity = (...tickets: readonly (readonly [months: number, work: number])[]) =>
  run(
    company({
      months: MONTHS,
      company: builders,
      segments: tickets.map(([entryMonths, entryPersonMonths], s) => ({
        ...smb({ entryMonths, entryPersonMonths }),
        id: `s${s}`,
      })),
    }),
    { noLuck: true },
  ).line('maturity');

/** Maturity at the end of every month if so many person-months go into the product in each. */
function built(personMonths: (month: number) => number): number[] {
  const line = [0.1];
  for (let at = 1; at <= MONTHS; at++) {
    line.push(line[at - 1] + (1 - line[at - 1]) * SPEED * personMonths(at) ** 0.8);
  }
  return line;
}

function same(actual: readonly number[], expected: readonly number[]): void {
  actual.forEach((x, at) => expect(x).toBeCloseTo(expected[at], 12));
}

test('no work to do: R&D is the product’s while the months pass', () => {
  same(
    maturity([9, 0]),
    built(() => 3),
  );
});

test('half of R&D until the work is done, in its last month only what is missing', () => {
  // 1.5 + 1.5 + 1 of 4 person-months.
  const left = [1.5, 1.5, 2];
  same(
    maturity([9, 4]),
    built((month) => left[month - 1] ?? 3),
  );
});

test('two tickets share equally, each up to what it needs', () => {
  // Of 1.5 a month, .75 each: the small one needs .5 in all, the large one 1.
  const left = [3 - 0.5 - 0.75, 3 - 0.25];
  same(
    maturity([9, 0.5], [0, 1]),
    built((month) => left[month - 1] ?? 3),
  );
});
