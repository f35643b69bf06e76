// How searches over many plans get their futures: each plan is a run beside the main one.
import { HORIZON_PLACES } from '../engine/summary';
import { compile } from '../scenario';
import type { Count } from '../search';
import type { Scheduler } from '../worker';

export function countWith(scheduler: Scheduler): Count {
  return async (scenario, futures, { seed, ignoranceSeed }, signal) => {
    const input = compile(scenario);
    const aside = {
      input,
      seed,
      ignoranceSeed,
      futures,
      places: HORIZON_PLACES,
      of: 'all' as const,
      each: true,
    };
    // Of its own, so that nothing of a plan that is counted hangs on a signal that many share.
    const own = new AbortController();
    const giveUp = () => own.abort();
    signal.throwIfAborted();
    signal.addEventListener('abort', giveUp);
    try {
      const { horizon } = await scheduler.aside(aside, own.signal);
      if (!horizon) throw new Error('An aside came back without its futures');
      return horizon;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  };
}
