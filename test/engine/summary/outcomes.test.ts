// Ends counted, and what a few futures say of all after a change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { F, OUTCOMES, Simulator } from '../../../src/engine';
import { Futures, outcomesOf, reckoned, type Outcomes } from '../../../src/engine/summary';
import { compile, preset, type Scenario } from '../../../src/scenario';
import { ingested } from './made-up';

const ending = (ends: readonly number[]) =>
  ingested(
    ends.map((outcome) => ({ series: [], facts: { [F.outcome]: outcome } })),
    [],
    1,
    12,
  );
const total = ({ outcomes }: Outcomes) => OUTCOMES.reduce((sum, name) => sum + outcomes[name], 0);

describe('counts', () => {
  it('are of the first n futures', () => {
    const ends = outcomesOf(ending([0, 1, 2, 2, 0, 0]), 4);
    expect(ends).toMatchObject({
      futures: 4,
      outcomes: { paysItsOwnWay: 1, livesOnRaisedMoney: 1, outOfCash: 2 },
    });
    expect(ends.per100).toEqual({ paysItsOwnWay: 25, livesOnRaisedMoney: 25, outOfCash: 50 });
  });
});

describe('what a few futures say of all', () => {
  const ends = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 40, maxLength: 60 });

  it('is what was, where nothing changed, and what is, where all were run again', () => {
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 1, max: 40 }), (before, after, few) => {
        const [was, now] = [ending(before), ending(after)];
        const all = outcomesOf(was, before.length);
        expect(reckoned(all, outcomesOf(was, few), outcomesOf(was, few)).per100).toEqual(all.per100);
        const first = outcomesOf(was, 40);
        expect(reckoned(first, first, outcomesOf(now, 40)).per100).toEqual(outcomesOf(now, 40).per100);
        expect(total(reckoned(all, outcomesOf(was, few), outcomesOf(now, few)))).toBeCloseTo(all.futures, 9);
      }),
    );
  });

  it('lies closer to the truth than their own count, after a nudge', () => {
    const futures = 2000;
    const few = 100;
    const run = (scenario: Scenario) => {
      const input = compile(scenario);
      const found = new Futures({ months: 60, segments: input.segments, places: [], capacity: futures });
      found.ingest(new Simulator(input).run({ seed: 7, ignoranceSeed: 7, from: 0, to: futures }, []));
      return found;
    };
    const balanced = preset('balanced');
    if (!balanced) throw new Error('No preset');
    const before = run(balanced);
    const after = run({ ...balanced, company: { ...balanced.company, cash: 1_850_000 } });
    // Every hundred of the futures in turn stands for the first hundred.
    const counts = (found: Futures, from: number): Outcomes => {
      const ends = found.fact(F.outcome).subarray(from, from + few);
      return outcomesOf(ending([...ends]), few);
    };
    const [all, truth] = [outcomesOf(before, futures), outcomesOf(after, futures).per100.outOfCash];
    let [paired, plain] = [0, 0];
    for (let from = 0; from < futures; from += few) {
      const now = counts(after, from);
      plain += (now.per100.outOfCash - truth) ** 2;
      paired += (reckoned(all, counts(before, from), now).per100.outOfCash - truth) ** 2;
    }
    expect(paired).toBeLessThan(0.5 * plain);
  });
});
