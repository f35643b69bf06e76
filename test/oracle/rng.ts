// The oracle's own randomness: one sequential stream for everything, textbook samplers, nothing shared with the engine.

export class Rng {
  private readonly s: Uint32Array;
  private spare = NaN;

  /** xoshiro128** (Blackman and Vigna), seeded through splitmix32. */
  constructor(seed: number) {
    let x = seed | 0;
    this.s = Uint32Array.from({ length: 4 }, () => {
      x = (x + 0x9e3779b9) | 0;
      let z = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      return z ^ (z >>> 15);
    });
  }

  private word(): number {
    const s = this.s;
    const five = Math.imul(s[1], 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = (s[3] << 11) | (s[3] >>> 21);
    return result;
  }

  /** Strictly inside (0, 1). */
  uniform(): number {
    return (this.word() + 0.5) / 4294967296;
  }

  chance(p: number): boolean {
    return this.uniform() < p;
  }

  /** Box and Muller. */
  normal(): number {
    if (!Number.isNaN(this.spare)) {
      const z = this.spare;
      this.spare = NaN;
      return z;
    }
    const radius = Math.sqrt(-2 * Math.log(this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  exponential(): number {
    return -Math.log(this.uniform());
  }

  /** Arrivals of a Poisson process in `mean` units of time, one by one. */
  poisson(mean: number): number {
    let count = 0;
    for (let time = this.exponential(); time < mean; time += this.exponential()) count++;
    return count;
  }

  /** How many of n say yes, each asked. */
  yes(n: number, p: number): number {
    let count = 0;
    for (let i = 0; i < n; i++) if (this.chance(p)) count++;
    return count;
  }

  /** The same in an order of chance (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const order = [...list];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.uniform() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }

  /** Gamma factor of mean one with a coefficient of variation (Marsaglia and Tsang). */
  gamma(cv: number): number {
    if (!(cv > 0)) return 1;
    const shape = 1 / (cv * cv);
    const boosted = shape < 1 ? shape + 1 : shape;
    const d = boosted - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = this.normal();
      const v = (1 + c * z) ** 3;
      if (v <= 0) continue;
      if (Math.log(this.uniform()) > (z * z) / 2 + d - d * v + d * Math.log(v)) continue;
      const draw = shape < 1 ? d * v * this.uniform() ** (1 / shape) : d * v;
      return draw / shape;
    }
  }

  /** Log-normal factor of mean one. */
  logNormal(sigma: number): number {
    return Math.exp(sigma * this.normal() - (sigma * sigma) / 2);
  }
}
