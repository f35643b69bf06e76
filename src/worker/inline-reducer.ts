// A reducer in the caller's own thread.
import type { Reducer } from './reducer';
import type { Answers, Inquiry, Questions } from './inquiries';
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
    pair: (a, b, look) => answer(() => reduction.pair(a, b, look)),
    replay: (run, future) => answer(() => reduction.replay(run, future)),
    inquire: <Name extends Inquiry>(run: number, name: Name, asked: Questions[Name]) =>
      answer(() => reduction.inquire(run, name, asked) as Answers[Name] | null),
    shift: (run, beside) => answer(() => reduction.shift(run, beside)),
    split: (run, beside) => answer(() => reduction.split(run, beside)),
    forget: (run) => answer(() => reduction.forget(run)),
    close: () => undefined,
  };
}
