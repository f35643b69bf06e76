// Blocks on what customers of a segment cost and bring, and how long they stay, as the views tell it.
import { blocks } from '../block';

export const economics = blocks('measures', {
  segmentCost: [
    'engine/summary/segment-cost#salesCostBySegment engine/summary/segment-cost#sellingPay',
    [
      'C_s = O_s + (C - sum(s, O_s)) * q_s',
      'q_s = P_s * W_s / sum(s, P_s * W_s)',
      'W_s = sum("roles that sell", {role.seats} * {role.cost})',
      '"without a POD" * q_s = E_s / sum(s, E_s)',
    ],
  ],
  growthMeasures: [
    'engine/summary/economics#economicsAt engine/model/measures#growth',
    ['quick = (new + expanded) / (lost + shrunk)', 'magic = 4 * (Y_q - Y_p) / C_p', 'forty = G + f / Y'],
  ],
  customerLife: [
    'tenure#Tenure terms#Terms facts#FactKeeper',
    [
      'life_y = 1 / n * (1 + sum(k, exp(-phi * H_k)))',
      '0 < k < {LONGEST_LIFE} * n',
      'life_s = x_a * life_a + (1 - x_a) * life_m',
    ],
  ],
  cohortRetention: [
    'engine/summary/cohorts#countCohorts engine/summary/cohort-curve#chain engine/summary/churn-law#churnLaw',
    [
      'L_k = L_j * stayed_k / there_k',
      'j = k - 1',
      'S_k = x_m * exp(-H_k) + (1 - x_m) * sum(y, w_y * exp(-H_y))',
    ],
  ],
});
