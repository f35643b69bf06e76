// One number for the draws of many futures, to the last bit: equal in every browser, or links lose their figures.
// Free of test framework and Node, so that an end-to-end test can run it in a page.
import { Luck, prepareGamma, streamCode } from '../../../src/engine/random';
import { foldBits } from '../math/digest';

/** Digest of 120,000 draws of every kind, as eight hex digits. */
export function luckDigest(): string {
  const luck = new Luck(new Uint32Array([streamCode(1, 'smb'), streamCode(2, 'enterprise')]), false);
  const tables = [0, 0.2, 1, 2].map(prepareGamma);
  let hash = 0x9e3779b9 | 0;
  for (let future = 0; future < 50; future++) {
    luck.begin(0xdecade, future);
    for (let i = 0; i < 300; i++) {
      const size = Math.floor(luck.exponential(1, i) * 60) + 1;
      const p = luck.uniform(1, i + 1000);
      hash = foldBits(hash, p);
      hash = foldBits(hash, luck.normal(0, i));
      hash = foldBits(hash, luck.exponential(0, i));
      hash = foldBits(hash, luck.logNormal(0, i, p));
      hash = foldBits(hash, luck.poisson(0, i, size * p));
      hash = foldBits(hash, luck.binomial(0, i, size, p));
      hash = foldBits(hash, luck.chance(0, i, p) ? 1 : 0);
      for (const table of tables) hash = foldBits(hash, luck.gamma(0, i, table));
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
