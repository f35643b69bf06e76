// The plan being edited, beside the shipped ones: its own odds, one count at a time, the newest last.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { companyAt } from '../../src/engine';
import { fallback } from '../../src/scenario';
import { HORIZONS, OwnPlanState, ScenarioState, type Luck } from '../../src/state';
import type { Aside, Picture, Scheduler } from '../../src/worker';
import { Kept } from '../kept.svelte';
import { inRoot } from './effects.svelte';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function make() {
  const asked: { aside: Aside; answer: (arr: number) => void; refuse: () => void }[] = [];
  const scheduler = {
    aside: (aside: Aside) =>
      new Promise<Picture>((resolve, reject) => {
        const answer = (arr: number) => resolve(pictureOf(aside, arr));
        asked.push({ aside, answer, refuse: () => reject(new Error('no')) });
      }),
  } as unknown as Scheduler;
  const scenario = new ScenarioState(fallback);
  const held = new Kept<Luck>({ seed: 1, ignoranceSeed: 1, futures: 2000 });
  const own = new OwnPlanState(scheduler, scenario, () => held.now);
  ends.push(inRoot(() => own.follow(() => true)));
  const told = async (act: () => void) => {
    act();
    await new Promise((resolve) => setTimeout(resolve));
    flushSync();
  };
  return { own, scenario, held, asked, told };
}

const pictureOf = ({ futures, input }: Aside, arr: number) =>
  ({
    n: futures,
    series: [
      { place: companyAt('arr'), n: futures, bands: { p50: new Float64Array(input.months + 1).fill(arr) } },
    ],
    odds: {
      survival: Array.from({ length: input.months + 1 }, () => 0.5),
      rules: Array.from({ length: input.rules }, () => ({ count: 1 })),
    },
  }) as unknown as Picture;

describe("one's own plan", () => {
  it('is none until something differs', async () => {
    const { own, scenario, asked, told } = make();
    expect(own.now).toBeNull();
    await told(() => void scenario.rename('Ours'));
    expect([own.now, asked.length]).toEqual([null, 0]);
    await told(() => void scenario.set('company.cash', 300_000));
    expect(own.now).toMatchObject({ at: null, failed: false });
    expect(asked[0].aside.input.months).toBe(Math.max(...HORIZONS));
    await told(() => asked[0].answer(7));
    expect(own.now).toMatchObject({ at: [{ month: 60, survival: 50, arr: 7 }, { month: 84 }], stale: false });
    await told(() => scenario.reset());
    expect(own.now).toBeNull();
  });

  it('is counted again after changes, once for those that came meanwhile', async () => {
    const { own, scenario, asked, told } = make();
    await told(() => void scenario.set('company.cash', 300_000));
    await told(() => void scenario.set('company.cash', 400_000));
    await told(() => void scenario.set('company.cash', 500_000));
    expect(asked.length).toBe(1);
    await told(() => asked[0].answer(1));
    expect(own.now).toMatchObject({ at: [{ arr: 1 }, {}], stale: true });
    expect(asked.length).toBe(2);
    await told(() => asked[1].answer(2));
    expect(own.now).toMatchObject({ at: [{ arr: 2 }, {}], stale: false });
    await told(() => void scenario.rename('Ours'));
    await told(() => void scenario.set('months', 48));
    expect(asked.length).toBe(2);
    expect(own.now?.stale).toBe(false);
  });

  it('is counted again with other luck', async () => {
    const { own, scenario, held, asked, told } = make();
    await told(() => void scenario.set('company.cash', 300_000));
    await told(() => asked[0].answer(1));
    await told(() => (held.now = { seed: 2, ignoranceSeed: 2, futures: 400 }));
    expect(own.now?.stale).toBe(true);
    expect(asked[1].aside).toMatchObject(held.now);
    await told(() => asked[1].answer(2));
    expect(own.now).toMatchObject({ at: [{ arr: 2 }, {}], stale: false });
  });

  it('waits while a control is held', async () => {
    const { scenario, asked, told } = make();
    await told(() => scenario.start());
    await told(() => void scenario.set('company.cash', 300_000));
    expect(asked.length).toBe(0);
    await told(() => scenario.end());
    expect(asked.length).toBe(1);
  });

  it('says that it failed, and is tried again when asked', async () => {
    const { own, scenario, asked, told } = make();
    await told(() => void scenario.set('company.cash', 300_000));
    await told(() => asked[0].refuse());
    expect(own.now).toMatchObject({ at: null, failed: true });
    expect(asked.length).toBe(1);
    await told(() => own.retry());
    expect(asked.length).toBe(2);
    await told(() => asked[1].answer(3));
    expect(own.now).toMatchObject({ failed: false, at: [{ arr: 3 }, {}] });
  });
});
