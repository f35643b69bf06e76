// The law of a sales cycle: log-normal, or gamma with the same median and the same spread of its logarithm, whose long
// tail is lighter. A runway hangs on that tail.
import { exp, trigamma } from '../math';
import { gammaQuantile, prepareGamma, type GammaTable, type Luck } from '../random';
import { gammaCycleTable, logNormalTable, type CycleTable } from './cycle-table';
import { memoize } from './memo';

/** So narrow, both laws are the same to the eye, and the gamma's shape grows beyond bounds. */
const LEAST_SIGMA = 0.01;
/** Between these lies every shape whose logarithm spreads by 0.01 to 2. */
const SHAPES = [0.1, 20_000] as const;

export interface CycleLaw {
  readonly table: CycleTable;
  /** One cycle as a multiple of the median; the median itself without luck. Grows with its uniform. */
  readonly draw: (luck: Luck, stream: number, ordinal: number) => number;
}

/** The law by its number in the table of parameters; `sigma` is the standard deviation of the logarithm, 0 to 2. */
export const cycleLaw = (law: number, sigma: number): CycleLaw =>
  law === 1 && sigma >= LEAST_SIGMA ? gammaLaw(sigma) : logNormalLaw(sigma);

const logNormalLaw = memoize((sigma): CycleLaw => {
  return {
    table: logNormalTable(sigma),
    draw: (luck, stream, ordinal) => exp(sigma * luck.normal(stream, ordinal)),
  };
});

const gammaLaw = memoize((sigma): CycleLaw => {
  const shape = gammaShape(sigma);
  const quantiles: GammaTable = prepareGamma(1 / Math.sqrt(shape));
  const median = gammaQuantile(quantiles, 0.5);
  return {
    table: gammaCycleTable(shape, median),
    draw: (luck, stream, ordinal) =>
      luck.noLuck ? 1 : gammaQuantile(quantiles, luck.uniform(stream, ordinal)) / median,
  };
});

/** Shape of the gamma law whose logarithm has standard deviation `sigma`: that variance is ψ′(shape). By halving. */
export function gammaShape(sigma: number): number {
  let [low, high]: [number, number] = [...SHAPES];
  for (let i = 0; i < 80; i++) {
    const middle = Math.sqrt(low * high);
    if (trigamma(middle) > sigma * sigma) low = middle;
    else high = middle;
  }
  return low;
}
