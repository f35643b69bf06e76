// A reducer in the caller's own thread.
import type { Reducer } from './reducer';
import { Reduction } from './reduction';

export function inlineReducer(): Reducer {
  const reduction = new Reduction();
  // What `work` throws becomes a rejection.
  const answer = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));
  return {
    open: (run, company) => answer(() => reduction.open(run, company)),
    expect: (run, places, to) => answer(() => reduction.expect(run, places, to)),
    ingest: (run, chunk) => answer(() => reduction.ingest(run, chunk)),
    picture: (run, look) => answer(() => reduction.picture(run, look)),
    replay: (run, future) => answer(() => reduction.replay(run, future)),
    drivers: (run) => answer(() => reduction.drivers(run)),
    shift: (run, beside) => answer(() => reduction.shift(run, beside)),
    split: (run, beside) => answer(() => reduction.split(run, beside)),
    forget: (run) => answer(() => reduction.forget(run)),
    close: () => undefined,
  };
}
