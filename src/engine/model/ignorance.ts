// What we do not know about the company, drawn once for each future: apart from luck, with a seed of its own.
import { C, type EngineInput } from '../input';
import { exp, normalCdf, normalQuantile, sigmoid } from '../math';
import { Luck, streamCode } from '../random';
import { PURPOSES, type Purpose } from './streams';

/** Laws by their place in LAWS. */
const LOG = 1;
const LOGIT = 2;

const OWN = 0;
const MARKET = 1;
const codeOf = (purpose: Purpose) => streamCode(PURPOSES.indexOf(purpose), '');

export class Ignorance {
  private readonly input: EngineInput;
  private readonly luck: Luck;
  /** [entries × 2] probabilities between which each value stays valid. */
  private readonly valid: Float64Array;
  /** Correlation with the market, and what it leaves to each value alone. */
  private readonly shared: number;
  private readonly alone: number;

  constructor(input: EngineInput) {
    this.input = input;
    const shape = input.uncertainShape;
    this.valid = Float64Array.from({ length: 2 * input.uncertainAt.length }, (_, i) =>
      normalCdf(shape[4 * (i >> 1) + 2 + (i & 1)]),
    );
    this.luck = new Luck(Uint32Array.of(codeOf('ignorance'), codeOf('marketFactor')), false);
    this.shared = input.values[C.marketCorrelation];
    this.alone = Math.sqrt(1 - this.shared * this.shared);
  }

  /**
   * Writes every uncertain value of one future into `values` (layout of the input's). The same seed and future give
   * the same values whatever the luck, and each is keyed by its own path, so that adding one leaves the others alone.
   * Without luck: the centres.
   */
  draw(seed: number, future: number, values: Float64Array): void {
    const { uncertainAt, uncertainLaw, uncertainShape, noLuck } = this.input;
    const market = this.market(seed, future);
    for (let i = 0; i < uncertainAt.length; i++) {
      const z = noLuck === 1 ? 0 : this.truncatedNormal(i, market);
      const x = uncertainShape[4 * i] + z * uncertainShape[4 * i + 1];
      const law = uncertainLaw[i];
      values[uncertainAt[i]] = law === LOG ? exp(x) : law === LOGIT ? sigmoid(x) : x;
    }
  }

  /** Begins with a future; returns how good its market is, standard normal, 0 where no value hangs together with it. */
  market(seed: number, future: number): number {
    this.luck.begin(seed, future);
    return this.shared > 0 && this.input.noLuck !== 1 ? this.luck.normal(MARKET, 0) : 0;
  }

  /** Position of an uncertain value among its possible ones apart from the market, 0 to 1; after `market`. */
  own(i: number): number {
    return this.luck.uniform(OWN, this.input.uncertainHash[i]);
  }

  /** Normal restricted to where the value stays valid, by inversion: never clipped. */
  private truncatedNormal(i: number, market: number): number {
    const low = this.valid[2 * i];
    const high = this.valid[2 * i + 1];
    return normalQuantile(low + (high - low) * this.together(i, market));
  }

  /**
   * Position of a value with its share of the market, by the Gaussian copula: z = ρ · direction · market + √(1 − ρ²) ·
   * own. Every value keeps its own law whatever ρ is; those without a direction stay independent.
   */
  private together(i: number, market: number): number {
    const direction = this.input.uncertainMarket[i];
    const own = this.own(i);
    if (this.shared === 0 || direction === 0) return own;
    return normalCdf(this.shared * direction * market + this.alone * normalQuantile(own));
  }
}

/** The uncertain values of one future, in the order of the input's `uncertainAt`; for drivers and stories. */
export function ignoranceOf(input: EngineInput, seed: number, future: number): Float64Array {
  const values = input.values.slice();
  new Ignorance(input).draw(seed, future, values);
  return Float64Array.from(input.uncertainAt, (at) => values[at]);
}
