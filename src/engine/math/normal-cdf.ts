// Standard normal distribution: probability below z.
import { exp } from './exp';

const SQRT_32 = 5.656854249492381;
const ONE_OVER_SQRT_2PI = 0.3989422804014327;

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
    const top =
      (((0.065682337918207449113 * yy + 2.2352520354606839287) * yy + 161.02823106855587881) * yy +
        1067.6894854603709582) *
        yy +
      18154.981253343561249;
    const bottom =
      (((yy + 47.20258190468824187) * yy + 976.09855173777669322) * yy + 10260.932208618978205) * yy +
      45507.789335026729956;
    return 0.5 + (z * top) / bottom;
  }
  let ratio: number;
  if (y <= SQRT_32) {
    ratio =
      ((((((((1.0765576773720192317e-8 * y + 0.39894151208813466764) * y + 8.8831497943883759412) * y +
        93.506656132177855979) *
        y +
        597.27027639480026226) *
        y +
        2494.5375852903726711) *
        y +
        6848.1904505362823326) *
        y +
        11602.651437647350124) *
        y +
        9842.7148383839780218) /
      ((((((((y + 22.266688044328115691) * y + 235.38790178262499861) * y + 1519.377599407554805) * y +
        6485.558298266760755) *
        y +
        18615.571640885098091) *
        y +
        34900.952721145977266) *
        y +
        38912.003286093271411) *
        y +
        19685.429676859990727);
  } else {
    const w = 1 / yy;
    ratio =
      (ONE_OVER_SQRT_2PI -
        (w *
          (((((0.02307344176494017303 * w + 0.21589853405795699) * w + 0.1274011611602473639) * w +
            0.022235277870649807) *
            w +
            0.001421619193227893466) *
            w +
            2.9112874951168792e-5)) /
          (((((w + 1.28426009614491121) * w + 0.468238212480865118) * w + 0.0659881378689285515) * w +
            0.00378239633202758244) *
            w +
            7.29751555083966205e-5)) /
      y;
  }
  // z² in two parts, the first exact, so that the exponent keeps its last bits.
  const coarse = Math.floor(y * 16) / 16;
  const below = exp(-coarse * coarse * 0.5) * exp(-(y - coarse) * (y + coarse) * 0.5) * ratio;
  return z < 0 ? below : 1 - below;
}
