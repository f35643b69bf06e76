// Gamma-distributed factors of mean one, by a table of the quantile's logarithm prepared once per spread.
import { exp, normalQuantile } from '../math';
import { gammaLogQuantile } from './gamma-law';

/** The grid in z = normalQuantile(u) reaches past every uniform `Luck` can make (|z| < 8.3). */
const STEPS_PER_UNIT = 16;
const Z_LIMIT = 8.5;
const INTERVALS = 2 * Z_LIMIT * STEPS_PER_UNIT;
/** Under this a factor differs from 1 by less than anyone could see, and its law is too narrow to solve: taken as 0. */
const LEAST_CV = 1e-4;
/** Largest coefficient of variation accepted. */
export const GAMMA_MAX_CV = 2;

/** A prepared gamma law of mean one. */
export interface GammaTable {
  /** Coefficient of variation: standard deviation ÷ mean. */
  readonly cv: number;
  /** Per grid point: ln of the quantile, and its change per grid step (the slope), interleaved. */
  readonly nodes: Float64Array;
}

/**
 * Table for mean-one gamma factors with coefficient of variation `cv`, 0 (always 1) to 2; RangeError outside.
 * Costs up to some milliseconds, 4.4 KB.
 */
export function prepareGamma(cv: number): GammaTable {
  if (!(cv >= 0 && cv <= GAMMA_MAX_CV)) {
    throw new RangeError(
      `A gamma factor's coefficient of variation lies from 0 to ${GAMMA_MAX_CV}, not ${cv}`,
    );
  }
  const nodes = new Float64Array(2 * (INTERVALS + 1));
  if (cv >= LEAST_CV) {
    // From the middle outwards, each point started from its neighbour's slope.
    const middle = INTERVALS / 2;
    const shape = 1 / (cv * cv);
    for (let i = middle; i <= INTERVALS; i++) solveNode(nodes, shape, i, i - 1);
    for (let i = middle - 1; i >= 0; i--) solveNode(nodes, shape, i, i + 1);
  }
  return { cv, nodes };
}

/**
 * Quantile of the prepared law at u, 0 < u < 1: grows with u, never below 0. Cubic Hermite interpolation of the
 * logarithm with exact slopes. Relative error below 5e−8 at
 * cv 2, 6e−9 at 1, 5e−10 at ½ (measured in test/engine/random/gamma.test.ts).
 */
export function gammaQuantile(table: GammaTable, u: number): number {
  const nodes = table.nodes;
  const position = (normalQuantile(u) + Z_LIMIT) * STEPS_PER_UNIT;
  const i = position > 0 ? (position < INTERVALS ? position | 0 : INTERVALS - 1) : 0;
  const t = position - i;
  const at = i << 1;
  const y0 = nodes[at];
  const d0 = nodes[at + 1];
  const rise = nodes[at + 2] - y0;
  const d1 = nodes[at + 3];
  return exp(y0 + t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise))));
}

function solveNode(nodes: Float64Array, shape: number, i: number, neighbour: number): void {
  const start = nodes[2 * neighbour] + (i - neighbour) * nodes[2 * neighbour + 1];
  gammaLogQuantile(i / STEPS_PER_UNIT - Z_LIMIT, shape, start, nodes, 2 * i);
  nodes[2 * i + 1] /= STEPS_PER_UNIT;
}
