// Second derivative of ln Γ: the variance of a gamma variable's logarithm.

/**
 * ψ′(x) for x > 0; NaN at and below 0. Relative error below 1e−14. Shifted to x ≥ 12 by ψ′(x) = ψ′(x + 1) + 1/x², then
 * the asymptotic series (Abramowitz and Stegun 6.4.12).
 */
export function trigamma(x: number): number {
  if (!(x > 0)) return NaN;
  let sum = 0;
  let y = x;
  for (; y < 12; y += 1) sum += 1 / (y * y);
  const w = 1 / (y * y);
  const series = 1 / 6 - w * (1 / 30 - w * (1 / 42 - w * (1 / 30 - w * (5 / 66 - w * (691 / 2730)))));
  return sum + (1 + (0.5 + series / y) / y) / y;
}
