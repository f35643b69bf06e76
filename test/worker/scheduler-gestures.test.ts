// Whatever was asked, held, stopped or paused before: the last request is answered, in full and rightly.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyAt, segmentAt, simulate } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { isAbort, Scheduler, type Answer, type Request } from '../../src/worker';
import { inlineReducer } from '../../src/worker/inline';
import { input, MONTHS, otherInput } from './small';
import { settle, SteppedRunner } from './stepped-runner';

const inputs = [input, otherInput];
const pool = [companyAt('arr'), companyAt('cash'), segmentAt('pods', 0)];
const MOST = 450;

const request: fc.Arbitrary<Request> = fc.record({
  input: fc.constantFrom(...inputs),
  seed: fc.constantFrom(1, 2),
  ignoranceSeed: fc.constant(3),
  futures: fc.constantFrom(40, 150, 300, MOST),
  places: fc.subarray(pool, { minLength: 1 }),
  of: fc.constantFrom('all', 'survivors'),
  held: fc.boolean(),
});

type Act = (scheduler: Scheduler, runner: SteppedRunner) => void | Promise<void>;
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: request.map((asked) => (scheduler: Scheduler) => void scheduler.ask(asked)) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(7, 60, 130, 500)
      .map((count) => async (_: Scheduler, runner: SteppedRunner) => {
        await settle();
        if (!runner.idle) await runner.step(count);
      }),
  },
  fc.constant((scheduler: Scheduler) => scheduler.stop()),
  fc.constant((scheduler: Scheduler) => scheduler.resume()),
  fc.boolean().map((on) => (scheduler: Scheduler) => void (scheduler.automatic = on)),
  request.map((asked) => (scheduler: Scheduler) => void scheduler.aside(asked)),
  fc.constantFrom(...inputs).map((input) => (scheduler: Scheduler) => {
    scheduler.versus({ input, places: pool }).catch(isAbort);
  }),
);

const prints = new Map<string, Futures>();
function expected({ input, seed, ignoranceSeed }: Request): Futures {
  const key = `${inputs.indexOf(input)} ${seed}`;
  let futures = prints.get(key);
  if (!futures) {
    futures = new Futures({ months: MONTHS, segments: input.segments, places: [], capacity: MOST });
    futures.ingest(simulate(input, { seed, ignoranceSeed, from: 0, to: MOST }, []));
    prints.set(key, futures);
  }
  return futures;
}

it('answers the last request', async () => {
  const property = fc.asyncProperty(fc.array(act, { maxLength: 25 }), request, async (acts, last) => {
    const runner = new SteppedRunner();
    const scheduler = new Scheduler({ runner, reducer: inlineReducer() });
    const answers: Answer[] = [];
    const errors: unknown[] = [];
    scheduler.on('picture', (answer) => answers.push(answer));
    scheduler.on('failed', ({ error }) => errors.push(error));
    for (const go of acts) await go(scheduler, runner);
    scheduler.automatic = true;
    const run = scheduler.ask({ ...last, held: false });
    scheduler.resume();
    await settle();
    while (!runner.idle) await runner.step(100);
    await settle();

    expect(errors).toEqual([]);
    expect(scheduler.state).toBe('idle');
    const picture = answers.at(-1)?.picture;
    expect(answers.at(-1)?.run).toBe(run);
    expect(picture?.of).toBe(last.of);
    expect(picture?.settled?.fingerprint).toBe(fingerprint(expected(last), last.futures));
    expect(picture?.series.map(({ place, n }) => [place, n])).toEqual(
      last.places.map((place) => [place, last.futures]),
    );
    const runs = answers.map((answer) => answer.run);
    expect(runs).toEqual([...runs].sort((a, b) => a - b));
    scheduler.close();
  });
  await fc.assert(property, { numRuns: 40 });
});
