// Where a game stands: among which plans, and in the same futures as they.
import { afterEach, expect, it } from 'vitest';
import { marketOf, NOBODY } from '../../src/play';
import { listPresets, preset, type Scenario } from '../../src/scenario';
import { PlayState, StandingState } from '../../src/state';
import { OWN_FUTURES, referencePlans } from '../../src/state/play-standing.svelte';
import type { Company, Picture, Scheduler } from '../../src/worker';
import { closePages, FakeAddress, keepsNothing, openPage } from './page';

afterEach(closePages);

const seeds = { seed: 7, ignoranceSeed: 7 };
const plansNamed = (scenario: Scenario) => referencePlans(marketOf(scenario, seeds)).map(({ name }) => name);

it('names each reference plan by its preset, whatever the market is called', () => {
  const pivot = preset('shippo-pivot')!;
  const ofGroup = plansNamed(pivot);
  expect(ofGroup.length).toBeGreaterThan(1);
  expect(new Set(ofGroup).size).toBe(ofGroup.length);
  expect(listPresets().map(({ name }) => name)).toEqual(expect.arrayContaining(ofGroup));
  expect(plansNamed({ ...pivot, name: 'Our class' })).toEqual(ofGroup);
});

/** Futures that end as told: a picture with the ends that a standing reads. */
const picture = (n: number, arr: (future: number) => number): Picture =>
  ({
    n,
    odds: { deaths: [0, 0] },
    horizon: {
      arr: Float64Array.from({ length: n }, (_, i) => arr(i)),
      alive: new Uint8Array(n).fill(1),
    },
  }) as unknown as Picture;

it('pairs the player with the first futures of each plan, and with no later ones', async () => {
  const { app } = await openPage(new FakeAddress('play=1&preset=shippo-pivot&seed=7&ignoranceSeed=7'));
  const play = new PlayState(app, keepsNothing);
  await play.begin('Ada');
  const asked: (Company & { readonly futures: number })[] = [];
  // The player's own futures end with 0, 1, 2 …; the plans' first ones with 500, later ones far above.
  const engines = {
    aside(job: Company & { readonly futures: number }): Promise<Picture> {
      asked.push(job);
      if (job.futures === OWN_FUTURES) return Promise.resolve(picture(job.futures, (i) => i));
      return Promise.resolve(picture(job.futures, () => (job.seed === 7 ? 500 : 1e9)));
    },
  } as unknown as Scheduler;
  const standing = new StandingState(engines, play.market, play.played!);
  expect(standing.rows.map(({ among }) => among)).toEqual(standing.rows.map(() => NOBODY));
  await standing.count(new AbortController().signal);
  expect(standing.failed).toBe(false);
  expect(standing.done).toBe(standing.total);
  for (const { versus, among } of standing.rows) {
    // Ahead in 501 to 999, behind in 0 to 499, equal in 500.
    expect(versus).toEqual({ ahead: 499, behind: 500, of: 1000 });
    expect(among.arr.filter((arr) => arr === 500)).toHaveLength(1000);
    expect(among.futures).toBe(10_000);
  }
  // The same luck for the player and the first thousand of each plan; other luck for every later thousand.
  const [own, ...others] = asked;
  expect([own.seed, own.ignoranceSeed]).toEqual([7, 7]);
  const firsts = others.filter(({ seed }) => seed === 7);
  expect(firsts).toHaveLength(standing.rows.length);
  expect(new Set(others.map(({ seed }) => seed)).size).toBe(10);
});
