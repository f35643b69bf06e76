// The odds if no further round closes: counted beside the scenario's own, after its changes.
import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { fallback } from '../../src/scenario';
import { NoRoundState, ScenarioState, type Luck } from '../../src/state';
import type { Aside, Picture, Scheduler } from '../../src/worker';
import { Kept } from '../kept.svelte';
import { inRoot } from './effects.svelte';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function make() {
  const asked: { aside: Aside; answer: (futures: number) => void; refuse: () => void }[] = [];
  const scheduler = {
    aside: (aside: Aside) =>
      new Promise<Picture>((resolve, reject) => {
        const answer = (futures: number) => resolve({ odds: { futures } } as unknown as Picture);
        asked.push({ aside, answer, refuse: () => reject(new Error('no')) });
      }),
  } as unknown as Scheduler;
  const scenario = new ScenarioState(fallback);
  const held = new Kept<Luck>({ seed: 1, ignoranceSeed: 2, futures: 2000 });
  const state = new NoRoundState(scheduler, scenario, () => held.now);
  ends.push(inRoot(() => state.follow(() => true)));
  const told = async (act: () => void = () => undefined) => {
    act();
    await new Promise((resolve) => setTimeout(resolve));
    flushSync();
  };
  return { state, scenario, held, asked, told };
}

it('asks for the same futures without a round', async () => {
  const { state, asked, told } = make();
  await told();
  expect(asked[0].aside).toMatchObject({ seed: 1, ignoranceSeed: 2, futures: 2000, of: 'all' });
  expect(asked[0].aside.input.rounds).toBe(0);
  expect(state.now).toBeNull();
  await told(() => asked[0].answer(2000));
  expect(state.now).toMatchObject({ odds: { futures: 2000 }, stale: false });
});

it('is counted again after a change and with other luck, not for a name', async () => {
  const { state, scenario, held, asked, told } = make();
  await told();
  await told(() => asked[0].answer(2000));
  await told(() => void scenario.rename('Ours'));
  expect(asked.length).toBe(1);
  await told(() => void scenario.set('company.cash', 400_000));
  expect(state.now?.stale).toBe(true);
  await told(() => asked[1].answer(2000));
  expect(state.now?.stale).toBe(false);
  await told(() => (held.now = { ...held.now, seed: 7 }));
  expect(asked[2].aside.seed).toBe(7);
});

it('says nothing of a plan without rounds, and asks once for what cannot be counted', async () => {
  const { state, scenario, asked, told } = make();
  await told();
  await told(() => asked[0].refuse());
  expect([state.now, asked.length]).toEqual([null, 1]);
  await told(() => void scenario.setPlan({ ...scenario.scenario.plan, rounds: [], rules: [] }));
  expect([state.now, asked.length]).toEqual([null, 1]);
});
