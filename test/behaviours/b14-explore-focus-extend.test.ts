// B14, what exploring is for: whoever sells to anyone first learns who is right, focuses on them, and widens again once
// there is a team to serve more. Small contracts sold by two PODs, by eight from the fourth year on; default columns.
import { describe, expect, it } from 'vitest';
import { companyAt, F, segmentAt } from '../../src/engine';
import type { Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { clearlyAbove, clearlyBelow, pairedGain, ratioGain, type Fraction } from './estimates';
import { run, type Run } from './futures';

const FUTURES = 150;
const [FOCUSED, EXTENDED, END] = [10, 37, 72];
/** As wide again as the shipped Alibaba path at V6. */
const WIDER = 0.6;
type Path = readonly (readonly [month: number, focus: number])[];

const PATHS = {
  never: [[1, 0.3]],
  anyone: [[1, 0]],
  atOnce: [[1, 1]],
  atOnceThenWide: [
    [1, 1],
    [EXTENDED, WIDER],
  ],
  narrow: [
    [1, 0],
    [FOCUSED, 1],
  ],
  whole: [
    [1, 0],
    [FOCUSED, 1],
    [EXTENDED, WIDER],
  ],
} satisfies Record<string, Path>;

const places = [
  companyAt('arr'),
  ...(['churnedCustomers', 'customers', 'wins', 'leads'] as const).map((name) => segmentAt(name, 0)),
];
const [, churned, customers, wins, leads] = places;

/** Nobody runs out of money: what is compared is what the market gives. */
function walk(path: Path, values: Values = {}, podsLater = 8): Run {
  const scenario = company({
    months: END,
    company: { cash: 50e6, growthPods: 0, freezeBelow: 0, cutBelow: 0, researchCashShare: 0 },
    segments: [segment('shops', 'smb', values)],
    plan: { pods: steps([1, 2], [EXTENDED, podsLater]), focus: { shops: steps(...path) } },
  });
  return run(scenario, FUTURES, places);
}
const arrOf = (path: Path, values?: Values, podsLater?: number) => walk(path, values, podsLater).fact(F.arr);

describe('B14 explore, focus, extend', { timeout: 180_000 }, () => {
  const whole = arrOf(PATHS.whole);
  const atOnce = arrOf(PATHS.atOnce);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('beats full focus from the first month by a third and more, and also when that widens too', () => {
    clearlyAbove(pairedGain(whole, atOnce), mean(atOnce) / 3);
    clearlyAbove(pairedGain(whole, arrOf(PATHS.atOnceThenWide)), 0);
  });

  it('beats selling to anyone throughout', () => {
    clearlyAbove(pairedGain(whole, arrOf(PATHS.anyone)), 0);
  });

  it('beats the rough idea that everybody has where hands are short, the more the shorter, not where leads are', () => {
    const gains = [25, 100, 300].map((freeLeads) => {
      const rough = arrOf(PATHS.never, { freeLeads });
      const gain = pairedGain(arrOf(PATHS.whole, { freeLeads }), rough);
      return { mean: gain.mean / mean(rough), error: gain.error / mean(rough) };
    });
    const [few, more, many] = gains;
    clearlyBelow(few, 0.01);
    clearlyAbove(more, 0.01);
    clearlyAbove(many, 0.05);
  });

  it('extending pays for a team that has outgrown the niche, not for one that the niche keeps busy', () => {
    clearlyAbove(pairedGain(whole, arrOf(PATHS.narrow)), 0);
    clearlyBelow(pairedGain(arrOf(PATHS.whole, {}, 2), arrOf(PATHS.narrow, {}, 2)), 0);
  });

  it('it is the guess that costs: who knows from the start focuses at once with gain', () => {
    const known = { profileKnown: 1 };
    clearlyBelow(pairedGain(arrOf(PATHS.atOnce, {}, 2), arrOf(PATHS.never, {}, 2)), 0);
    clearlyAbove(pairedGain(arrOf(PATHS.atOnce, known, 2), arrOf(PATHS.never, known, 2)), 0);
  });

  it('extending from a niche that is served well is cheaper than from nothing: fewer leads for a customer', () => {
    const begun = walk([[1, WIDER]]);
    const extended = walk(PATHS.whole);
    const won = (lives: Run, from: number): Fraction => [
      lives.sum(wins, from, from + 11),
      lives.sum(leads, from, from + 11),
    ];
    // Both the same width; half a year is left aside, in which deals of before are decided.
    clearlyAbove(ratioGain(won(extended, EXTENDED + 6), won(begun, 7)), 0);
  });

  it('customers sold to while exploring go on leaving as before: what heals is whom one sells to next', () => {
    const narrow = walk(PATHS.narrow, { focusChurn: 0.8 });
    const anyone = walk(PATHS.anyone, { focusChurn: 0.8 });
    const churn = (lives: Run, from: number, to: number): Fraction => [
      lives.sum(churned, from, to),
      lives.sum(customers, from - 1, to - 1),
    ];
    const soon = ratioGain(churn(narrow, FOCUSED, FOCUSED), churn(anyone, FOCUSED, FOCUSED));
    const late = ratioGain(churn(narrow, 34, 36), churn(anyone, 34, 36));
    clearlyBelow(late, 0);
    expect(Math.abs(soon.mean)).toBeLessThan(-late.mean / 4);
  });
});
