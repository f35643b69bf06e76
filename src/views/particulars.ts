// What files and paper say of figures on the page: of the run, of some of its futures, or of plans counted beside it. Pure.
import { ENGINE_VERSION } from '../engine';
import type { Particulars } from '../export';
import type { Seeds } from '../search';
import type { App, Shown } from '../state';

/** Of figures of a run. `part`: how many of its futures they are of, where not of all; which one is told. */
export function ofRun(
  { picture, scenario, seeds }: Pick<Shown, 'picture' | 'scenario' | 'seeds'>,
  { futures = picture.n, future }: Pick<Partial<Particulars>, 'futures' | 'future'> = {},
): Particulars {
  const print = futures === picture.n ? picture.settled?.fingerprint : undefined;
  return {
    ...ofPlans([scenario.name], seeds, futures),
    ...{ future, fingerprint: print ?? null },
  };
}

/** Of plans that were counted in futures of their own; null where each row says in how many. */
export const ofPlans = (
  scenarios: readonly string[],
  { seed, ignoranceSeed }: Seeds,
  futures: number | null,
): Particulars => ({
  ...{ scenarios, engine: ENGINE_VERSION, seed, ignoranceSeed, futures, fingerprint: null },
});

/** Of what the page shows while nothing else is said. */
export function particularsOf({ run, scenario }: Pick<App, 'run' | 'scenario'>): Particulars {
  if (run.shown) return ofRun(run.shown);
  return ofPlans([scenario.scenario.name], run.luck, run.luck.futuresKept);
}
