// What takes long is asked in parts: the thread is free in between, and the parts are the whole.
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/engine';
import { economics, economicsPlaces, Futures, joinEconomics, quarters } from '../../src/engine/summary';
import { isAbort, Scheduler, type Inquiry, type Questions } from '../../src/worker';
import { inlineReducer } from '../../src/worker/inline';
import { company, input, MONTHS, otherInput } from './small';
import { SteppedRunner } from './stepped-runner';

const N = 200;
const places = economicsPlaces(input.segments);
const futures = new Futures({ months: MONTHS, segments: input.segments, places, capacity: N });
futures.ingest(simulate(input, { ...company, from: 0, to: N }, places));

async function make() {
  const asked: unknown[] = [];
  const reducer = inlineReducer();
  const inquire = reducer.inquire.bind(reducer);
  reducer.inquire = <Name extends Inquiry>(run: number, name: Name, question: Questions[Name]) => {
    asked.push(question);
    return inquire(run, name, question);
  };
  const runner = new SteppedRunner();
  const scheduler = new Scheduler({ runner, reducer });
  const request = { ...company, futures: N, places, of: 'all', held: false } as const;
  const run = scheduler.ask(request);
  await runner.step(N);
  return { scheduler, runner, run, request, asked };
}

describe('unit economics', () => {
  it('are asked quarter by quarter, and are those of all at once', async () => {
    const { scheduler, run, asked } = await make();
    expect(await scheduler.inquire(run, 'economics', { of: 'survivors' })).toEqual(
      economics(futures, input, 'survivors'),
    );
    expect(asked).toHaveLength(quarters(MONTHS).length);
    expect(asked).toHaveLength(2);
  });

  it('let others through in between, and end with the run', async () => {
    const { scheduler, run, request, asked } = await make();
    const order: string[] = [];
    const long = scheduler.inquire(run, 'economics', { of: 'all' }).then(() => order.push('long'));
    const short = scheduler.inquire(run, 'facts', { n: 1 }).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
    const left = expect(scheduler.inquire(run, 'economics', { of: 'all' })).rejects.toSatisfy(isAbort);
    const before = asked.length;
    scheduler.ask({ ...request, input: otherInput });
    await left;
    expect(asked.length).toBe(before);
  });

  it('are joined from any parts', () => {
    const part = (from: number, to: number) => economics(futures, input, 'all', { from, to });
    expect(joinEconomics(part(0, 1), part(1, 2))).toEqual(economics(futures, input, 'all'));
  });
});
