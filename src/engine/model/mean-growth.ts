// By how much prices that follow their customers' growth move on average: fixed while a future runs.
import { S } from '../input';
import { log, normalCdf, power } from '../math';
import { CONTRACTS, MONTHLY } from './customer-state';
import { YEAR } from './time';

/** Of one segment, by contract: at a renewal by all years of the term, of a monthly contract in a month. */
export class MeanGrowth {
  /** [CONTRACTS] share of itself by which the price moves. */
  readonly share = new Float64Array(CONTRACTS);
  /** [CONTRACTS] of a price that follows fully, the part that customers who shrink take off. */
  readonly lost = new Float64Array(CONTRACTS);

  /** `at`: where the segment's block begins in `v`. */
  prepare(v: Float64Array, at: number): void {
    if (v[at + S.valueMetric] === 0) return;
    for (let contract = MONTHLY; contract < CONTRACTS; contract++) {
      this.share[contract] = v[at + S.valueMetric] * (grown(1 + v[at + S.customerGrowth], contract) - 1);
      this.lost[contract] = lostOf(1 + v[at + S.customerGrowth], v[at + S.customerGrowthSpread], contract);
    }
  }
}

function grown(year: number, contract: number): number {
  let factor = contract === MONTHLY ? power(year, 1 / YEAR) : year;
  for (let more = 1; more < contract; more++) factor *= year;
  return factor;
}

/**
 * Growth is log-normal around the mean, so that on average E[(1 − F)⁺] = Φ(−d₂) − f Φ(−d₁) of a price that follows is
 * lost, f the mean, d₁,₂ = ln f ÷ σ ± σ ÷ 2 (Black and Scholes 1973 for the same integral).
 */
function lostOf(year: number, yearSpread: number, contract: number): number {
  const years = contract === MONTHLY ? 1 / YEAR : contract;
  // Within a year a customer's growth is even, from one year to the next it is drawn anew.
  const spread = yearSpread * (contract === MONTHLY ? years : Math.sqrt(years));
  if (spread === 0) return 0;
  const mean = power(year, years);
  const d = log(mean) / spread;
  return normalCdf(spread / 2 - d) - mean * normalCdf(-spread / 2 - d);
}
