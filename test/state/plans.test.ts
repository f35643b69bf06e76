// The shipped plans side by side, computed once and only when asked for.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { listPresets, type PresetGroup } from '../../src/scenario';
import { HORIZONS, PlansState, type Luck } from '../../src/state';
import type { Aside, Picture, Scheduler } from '../../src/worker';
import { companyAt } from '../../src/engine';
import { Kept } from '../kept.svelte';

/** Answers at once: all live to month 60, a share of them longer, and ARR is the month's number. */
function answer({ futures, input }: Aside, alive: number): Picture {
  const months = Array.from({ length: input.months + 1 }, (_, month) => month);
  const p50 = Float64Array.from(months);
  return {
    n: futures,
    of: 'all',
    series: [{ place: companyAt('arr'), n: futures, bands: { p50 } }],
    odds: { survival: months.map((month) => (month > 60 ? alive : 1)) },
    settled: null,
  } as unknown as Picture;
}

const LUCK: Luck = { seed: 1, ignoranceSeed: 1, futures: 2000 };

function make({ refuse = '', alive = 0.5 } = {}) {
  const asked: Aside[] = [];
  const held = new Kept<Luck>(LUCK);
  const group = new Kept<PresetGroup>('plans');
  const scheduler = {
    aside(aside: Aside) {
      asked.push(aside);
      return asked.length === 1 && refuse
        ? Promise.reject(new Error(refuse))
        : Promise.resolve(answer(aside, alive));
    },
  } as unknown as Scheduler;
  return {
    plans: new PlansState(
      scheduler,
      () => held.now,
      () => group.now,
    ),
    held,
    group,
    asked,
  };
}

afterEach(() => flushSync());

describe('plans side by side', () => {
  it('are the presets of the group on the page, without figures until somebody looks', () => {
    const { plans, group, asked } = make();
    const named = ({ base }: { readonly base: string }) => base;
    expect(plans.all.map(named)).toEqual(listPresets().map(named));
    expect(plans.rows.map(named)).toEqual(
      listPresets()
        .filter((entry) => entry.group === 'plans')
        .map(named),
    );
    group.now = 'book';
    expect(plans.rows.every((row) => row.group === 'book')).toBe(true);
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

  it('are counted for one group alone, and kept for when it comes back', async () => {
    const { plans, group, asked } = make();
    await plans.compute();
    const five = plans.rows.length;
    expect(asked.length).toBe(five);
    group.now = 'book';
    await plans.compute();
    const both = five + plans.rows.length;
    expect(asked.length).toBe(both);
    group.now = 'plans';
    expect(plans.rows.every(({ at }) => at !== null)).toBe(true);
    await plans.compute();
    expect(asked.length).toBe(both);
  });

  it('are rounded as the headline is, whatever a share has lost in the last digit', async () => {
    // 290 of 2,000 are half a future of 100; as a share they are a little less.
    const { plans } = make({ alive: 0.145 });
    await plans.compute();
    expect(plans.rows[0].at![1].survival).toBe(15);
  });

  it('are counted again with other luck, and told as those of before until they are', async () => {
    const { plans, held, asked } = make();
    await plans.compute();
    held.now = { seed: 7, ignoranceSeed: 7, futures: 100 };
    expect(plans.rows.map(({ stale }) => stale)).toEqual(plans.rows.map(() => true));
    await plans.compute();
    expect(plans.rows.some(({ stale }) => stale)).toBe(false);
    expect(asked.slice(5)).toMatchObject(plans.rows.map(() => held.now));
  });

  it('go on without one that fails, say so, and try it again when asked', async () => {
    const { plans, asked } = make({ refuse: 'no' });
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
