// How every future of a run ended, as files tell it: the very facts of the engine, and copies of them.
import { expect, it } from 'vitest';
import { F, FACTS, Simulator } from '../../src/engine';
import { compile, fallback } from '../../src/scenario';
import { Scheduler } from '../../src/worker';
import { inlineReducer, inlineRunner } from '../../src/worker/inline';

it('tells how the first futures of a run ended, as often as it is asked', async () => {
  const input = compile(fallback);
  const scheduler = new Scheduler({ runner: inlineRunner(50), reducer: inlineReducer() });
  const settled = new Promise<number>((resolve) =>
    scheduler.on('picture', ({ run, picture }) => picture.settled && resolve(run)),
  );
  scheduler.ask({
    ...{ input, seed: 1, ignoranceSeed: 1, futures: 60, places: [0] },
    ...({ of: 'all', held: false } as const),
  });
  const run = await settled;
  const first = await scheduler.inquire(run, 'facts', { n: 40 });
  expect(first).toHaveLength(FACTS);
  const { facts } = new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: 40 }, []);
  first?.forEach((values, fact) =>
    expect([...values]).toEqual([...facts.subarray(fact * 40, fact * 40 + 40)]),
  );
  // Whoever has them may do with them what they like.
  first?.[F.arr].fill(-1);
  const again = await scheduler.inquire(run, 'facts', { n: 60 });
  expect(again?.[F.arr]).toHaveLength(60);
  expect(again?.[F.arr].some((arr) => arr < 0)).toBe(false);
  scheduler.close();
});
