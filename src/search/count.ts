// How whoever searches asks for a plan's futures: nothing here knows where they are computed.
import type { Horizon } from '../engine/summary';
import type { Scenario } from '../scenario';

/** Futures of equal seeds are the same luck and the same ignorance under every plan, so that plans pair. */
export interface Seeds {
  readonly seed: number;
  readonly ignoranceSeed: number;
}

/** The first futures of these seeds under a plan, each at the horizon. Rejects with an AbortError once `signal` fires. */
export type Count = (
  scenario: Scenario,
  futures: number,
  seeds: Seeds,
  signal: AbortSignal,
) => Promise<Horizon>;

/** The range of seeds: whole numbers below 2^32. */
const SEEDS = 2 ** 32;
/** Any step that leads elsewhere will do; a prime is none that people choose seeds apart by. */
const ELSEWHERE = 1_000_003;

/** Luck and ignorance that a search on the given seeds has not seen; others again for each further `time`, from 1 on. */
export const freshSeeds = ({ seed, ignoranceSeed }: Seeds, time = 1): Seeds => ({
  seed: (seed + time * ELSEWHERE) % SEEDS,
  ignoranceSeed: (ignoranceSeed + time * ELSEWHERE) % SEEDS,
});
