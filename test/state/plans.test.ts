// The shipped plans side by side, computed once and only when asked for.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { listPresets } from '../../src/scenario';
import { HORIZONS, PlansState } from '../../src/state';
import type { Aside, Picture, Scheduler } from '../../src/worker';
import { companyAt } from '../../src/engine';

/** Answers at once: nobody dies before month 60, half of all after it, and ARR is the month's number. */
function answer({ futures, input }: Aside): Picture {
  const months = Array.from({ length: input.months + 1 }, (_, month) => month);
  const p50 = Float64Array.from(months);
  return {
    n: futures,
    of: 'all',
    series: [{ place: companyAt('arr'), n: futures, bands: { p50 } }],
    odds: { survival: months.map((month) => (month > 60 ? 0.5 : 1)) },
    settled: null,
  } as unknown as Picture;
}

function make(refuse = '') {
  const asked: Aside[] = [];
  const scheduler = {
    aside(aside: Aside) {
      asked.push(aside);
      return asked.length === 1 && refuse
        ? Promise.reject(new Error(refuse))
        : Promise.resolve(answer(aside));
    },
  } as unknown as Scheduler;
  return { plans: new PlansState(scheduler), asked };
}

afterEach(() => flushSync());

describe('plans side by side', () => {
  it('are the presets, without figures until somebody looks', () => {
    const { plans, asked } = make();
    expect(plans.rows.map(({ base }) => base)).toEqual(listPresets().map(({ base }) => base));
    expect(plans.rows.every(({ at }) => at === null)).toBe(true);
    expect(asked).toEqual([]);
  });

  it('are read from one run each, long enough for both horizons', async () => {
    const { plans, asked } = make();
    await Promise.all([plans.compute(), plans.compute()]);
    expect(asked.map(({ input }) => input.months)).toEqual(plans.rows.map(() => Math.max(...HORIZONS)));
    expect(plans.rows[0].at).toMatchObject([
      { month: 60, survival: 100, arr: 60 },
      { month: 84, survival: 50, arr: 84 },
    ]);
    expect(plans.rows[0].at![1].error).toBeCloseTo(2.2, 1);
  });

  it('go on without one that fails, say so, and try it again when asked', async () => {
    const { plans, asked } = make('no');
    await plans.compute();
    const state = () => plans.rows.map(({ at, failed }) => (failed ? 'failed' : at ? 'here' : 'to come'));
    expect(state()).toEqual(['failed', 'here', 'here', 'here', 'here']);
    await plans.compute();
    expect(asked.length).toBe(5);
    const again = plans.retry(plans.rows[0].base);
    expect(state()[0]).toBe('to come');
    await Promise.all([again, plans.retry(plans.rows[0].base), plans.retry(plans.rows[1].base)]);
    expect(state()[0]).toBe('here');
    expect(asked.length).toBe(6);
  });
});
