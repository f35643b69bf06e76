// What we do not know about the company, drawn once for each future: apart from luck, with a seed of its own.
import type { EngineInput } from '../input';
import { exp, normalCdf, normalQuantile, sigmoid } from '../math';
import { Luck, streamCode } from '../random';
import { PURPOSES } from './streams';

/** Laws by their place in LAWS. */
const LOG = 1;
const LOGIT = 2;

export class Ignorance {
  private readonly input: EngineInput;
  private readonly luck: Luck;
  /** [entries × 2] probabilities between which each value stays valid. */
  private readonly valid: Float64Array;

  constructor(input: EngineInput) {
    this.input = input;
    const shape = input.uncertainShape;
    this.valid = Float64Array.from({ length: 2 * input.uncertainAt.length }, (_, i) =>
      normalCdf(shape[4 * (i >> 1) + 2 + (i & 1)]),
    );
    this.luck = new Luck(Uint32Array.of(streamCode(PURPOSES.indexOf('ignorance'), '')), false);
  }

  /**
   * Writes every uncertain value of one future into `values` (layout of the input's). The same seed and future give
   * the same values whatever the luck, and each is keyed by its own path, so that adding one leaves the others alone.
   * Without luck: the centres.
   */
  draw(seed: number, future: number, values: Float64Array): void {
    const { uncertainAt, uncertainLaw, uncertainShape, noLuck } = this.input;
    this.luck.begin(seed, future);
    for (let i = 0; i < uncertainAt.length; i++) {
      const z = noLuck === 1 ? 0 : this.truncatedNormal(i);
      const x = uncertainShape[4 * i] + z * uncertainShape[4 * i + 1];
      const law = uncertainLaw[i];
      values[uncertainAt[i]] = law === LOG ? exp(x) : law === LOGIT ? sigmoid(x) : x;
    }
  }

  /** Normal restricted to where the value stays valid, by inversion: never clipped. */
  private truncatedNormal(i: number): number {
    const low = this.valid[2 * i];
    const high = this.valid[2 * i + 1];
    return normalQuantile(low + (high - low) * this.luck.uniform(0, this.input.uncertainHash[i]));
  }
}

/** The uncertain values of one future, in the order of the input's `uncertainAt`; for drivers and stories. */
export function ignoranceOf(input: EngineInput, seed: number, future: number): Float64Array {
  const values = input.values.slice();
  new Ignorance(input).draw(seed, future, values);
  return Float64Array.from(input.uncertainAt, (at) => values[at]);
}
