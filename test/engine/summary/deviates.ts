// Standard normal numbers that are the same every time, for made-up futures.
import { Luck } from '../../../src/engine/random';

export function deviates(seed: number, n: number): number[] {
  const luck = new Luck(Uint32Array.of(1), false);
  luck.begin(seed, 0);
  return Array.from({ length: n }, (_, i) => luck.normal(0, i));
}
