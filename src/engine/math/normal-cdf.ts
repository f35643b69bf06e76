// Standard normal distribution: probability below z. For set-up work, not for the inner loop.
import { exp } from './exp';

const SQRT_32 = 5.656854249492381;
const ONE_OVER_SQRT_2PI = 0.3989422804014327;
const MIDDLE_TOP = [
  0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
];
const MIDDLE_BOTTOM = [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205];
const SIDE_TOP = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
  597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
  9842.7148383839780218,
];
const SIDE_BOTTOM = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
  18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const TAIL_TOP = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
  0.001421619193227893466, 2.9112874951168792e-5,
];
const TAIL_BOTTOM = [
  1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
  7.29751555083966205e-5,
];

/**
 * P(Z < z), relative error below 1e−14 in the lower tail too (down to z = −37.5). W. J. Cody, "Rational Chebyshev
 * approximations for the error function", Mathematics of Computation 23 (1969), with the coefficients for the normal
 * distribution of his "Algorithm 715: SPECFUN", ACM TOMS 19 (1993).
 */
export function normalCdf(z: number): number {
  const y = Math.abs(z);
  if (!(y <= 40)) return z > 0 ? 1 : z < 0 ? 0 : NaN;
  const yy = y * y;
  if (y <= 0.67448975) {
    const top = horner(MIDDLE_TOP, yy) * yy + 18154.981253343561249;
    const bottom = horner(MIDDLE_BOTTOM, yy) * yy + 45507.789335026729956;
    return 0.5 + (z * top) / bottom;
  }
  let ratio: number;
  if (y <= SQRT_32) {
    ratio = horner(SIDE_TOP, y) / horner(SIDE_BOTTOM, y);
  } else {
    const w = 1 / yy;
    ratio = (ONE_OVER_SQRT_2PI - (w * horner(TAIL_TOP, w)) / horner(TAIL_BOTTOM, w)) / y;
  }
  // z² in two parts, the first exact, so that the exponent keeps its last bits.
  const coarse = Math.floor(y * 16) / 16;
  const below = exp(-coarse * coarse * 0.5) * exp(-(y - coarse) * (y + coarse) * 0.5) * ratio;
  return z < 0 ? below : 1 - below;
}

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i];
  return sum;
}
