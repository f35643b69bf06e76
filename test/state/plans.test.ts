// The shipped plans side by side, computed once and only when asked for.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import {
  compact,
  fallback,
  inCurrency,
  listPresets,
  preset,
  removeSegment,
  writePath,
  type Scenario,
} from '../../src/scenario';
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
    odds: {
      survival: months.map((month) => (month > 60 ? alive : 1)),
      rules: Array.from({ length: input.rules }, (_, rule) => ({ count: (futures * (rule + 1)) / 10 })),
    },
    settled: null,
  } as unknown as Picture;
}

const LUCK: Luck = { seed: 1, ignoranceSeed: 1, futures: 2000 };

function make({ refuse = '', alive = 0.5 } = {}) {
  const asked: Aside[] = [];
  const held = new Kept<Luck>(LUCK);
  const page = new Kept<Scenario>(fallback);
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
      () => page.now,
    ),
    held,
    page,
    asked,
  };
}

afterEach(() => flushSync());

describe('plans side by side', () => {
  it('are the presets of the group on the page, without figures until somebody looks', () => {
    const { plans, page, asked } = make();
    const named = ({ base }: { readonly base: string }) => base;
    expect(plans.all.map(named)).toEqual(listPresets().map(named));
    expect(plans.rows.map(named)).toEqual(
      listPresets()
        .filter((entry) => entry.group === 'plans')
        .map(named),
    );
    page.now = preset('china-saas')!;
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
    const { plans, page, asked } = make();
    await plans.compute();
    const five = plans.rows.length;
    expect(asked.length).toBe(five);
    page.now = preset('china-saas')!;
    await plans.compute();
    const both = five + plans.rows.length;
    expect(asked.length).toBe(both);
    page.now = fallback;
    expect(plans.rows.every(({ at }) => at !== null)).toBe(true);
    await plans.compute();
    expect(asked.length).toBe(both);
  });

  it('tell how often a plan with rules uses the most frequent of them, not counting those that only give back', async () => {
    const { plans } = make();
    await plans.compute();
    const ruled = plans.rows.map(({ id, at }) => [id, at![0].ruled]);
    expect(ruled.filter(([, count]) => count !== null)).toEqual([
      ['shippo-pivot', 10],
      ['adaptive', 20],
    ]);
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

  const richer = (scenario: Scenario): Scenario => {
    const result = writePath(scenario, 'company.cash', 1_987_654);
    if (!result.ok) throw new Error('refused');
    return result.value;
  };

  it('are counted with the assumptions of the page once these differ, and say so', async () => {
    const { plans, page, asked } = make();
    await plans.compute();
    expect(plans.basis).toBe('shipped');
    page.now = richer(fallback);
    expect(plans.basis).toBe('page');
    expect(plans.rows.map(({ at }) => at)).toEqual(plans.rows.map(() => null));
    await plans.compute();
    const later = asked.slice(5);
    expect(later.length).toBe(5);
    expect(later.every(({ input }) => input.values.includes(1_987_654))).toBe(true);
    expect(plans.wanting).toBe(false);
    // The picker opens what was shipped, and tells the odds of that.
    expect(plans.all.filter(({ at }) => at !== null).length).toBe(5);
    page.now = fallback;
    expect([plans.basis, plans.wanting]).toEqual(['shipped', false]);
  });

  it('hand over the plan alone then, and the name where it is a shipped one', () => {
    const { plans, page } = make();
    page.now = richer(fallback);
    const smb = preset('smb-only')!;
    expect(plans.scenarioOf(smb.base)).toMatchObject({ base: smb.base, name: smb.name, plan: smb.plan });
    expect(plans.scenarioOf(smb.base)!.company).toEqual(page.now.company);
    page.now = { ...page.now, name: 'Ours' };
    expect(plans.scenarioOf(smb.base)!.name).toBe('Ours');
    page.now = inCurrency(fallback, 'EUR');
    expect([plans.basis, ...new Set(plans.rows.map(({ currency }) => currency))]).toEqual(['page', 'EUR']);
  });

  it('stay as shipped, and say so, where the plans speak of other segments or another company', () => {
    const { plans, page } = make();
    page.now = removeSegment(fallback, 'enterprise').scenario;
    expect([plans.basis, plans.rows.length]).toEqual(['apart', 5]);
    page.now = richer(preset('china-saas')!);
    expect(plans.basis).toBe('apart');
    expect(plans.scenarioOf('three-tier@1')).toEqual(preset('three-tier'));
  });

  it('stay as shipped while the plan alone is redrawn', () => {
    const { plans, page } = make();
    page.now = { ...fallback, plan: { ...fallback.plan, rules: [] } };
    expect(plans.basis).toBe('shipped');
    // As links carry it: without the values that are defaults anyway.
    page.now = { ...compact(fallback), months: 84 };
    expect(plans.basis).toBe('shipped');
  });
});
