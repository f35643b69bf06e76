// Blocks on plans side by side and on what decides how they end, as the views tell it.
import { blocks } from '../block';

export const comparison = blocks('measures', {
  pairedGain: [
    'engine/summary/pairs#pairs engine/summary/pairs#pairsAt engine/summary/gap#gap',
    [
      'g_i = B_i - A_i',
      '"B ahead" = "B alone lives" + "both live" * "and" * g_i > 0',
      'n = "A ahead" + "B ahead" + "both out of cash" + "equal"',
      'error_m = 1.96 * sqrt(sum(i, (g_i - m)^2) / (n - 1) / n)',
      'm = sum(i, g_i) / n',
      'error_h = (g_u - g_l) / 2',
      'l = floor((n - 1) / 2 - 1.96 * sqrt(n) / 2)',
      'u = n - 1 - l',
    ],
  ],
  varianceSplit: [
    'engine/summary/split#split engine/summary/split#sharedVariance',
    [
      'w = sum(i, (y_i - m) * (z_i - m)) / sum(i, ((y_i - m)^2 + (z_i - m)^2) / 2)',
      'm = sum(i, y_i + z_i) / (2 * n)',
      '"luck" = 1 - w',
    ],
  ],
  impliedValue: [
    'search/figures#impliedMultiple search/figures#figuresOf',
    ['V = ARR_h * min(15, max(1, 3 + 6 * G))', '"mean value" = sum(i, V_i) / n'],
  ],
});
