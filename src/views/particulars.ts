// What files and paper say of the run on the page.
import { ENGINE_VERSION } from '../engine';
import type { Particulars } from '../export';
import type { App } from '../state';

export function particularsOf({ run, scenario }: Pick<App, 'run' | 'scenario'>): Particulars {
  const { seed, ignoranceSeed, futuresKept } = run.luck;
  const settled = run.isSettled ? run.settled : null;
  return {
    scenario: (settled ?? run.shown)?.scenario.name ?? scenario.scenario.name,
    engine: ENGINE_VERSION,
    ...{ seed, ignoranceSeed },
    futures: run.shown?.picture.n ?? futuresKept,
    fingerprint: settled?.picture.settled?.fingerprint ?? null,
  };
}
