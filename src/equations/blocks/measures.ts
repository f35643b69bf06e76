// Blocks on how a future is judged.
import { blocks } from '../block';

export const measures = blocks('measures', {
  outcomes: [
    'facts#FactKeeper engine/summary/odds#odds',
    [
      '"out of cash" = cash_t < 0',
      'ARR_h >= {thrivedArr}',
      '"break-even" = "first of three months with" * f >= 0',
    ],
    'LOOK_BACK',
  ],
  unit: [
    'engine/summary/measures#measureChunk engine/summary/economics#economics lifetime#Lifetime tenure#Tenure',
    [
      'CAC = "S&M" / "new customers"',
      '"CAC ratio" = "S&M" / "new ARR"',
      'LTV / CAC = margin * "new ARR" * sum(k, S(k)) / "S&M"',
      'payback = 12 * "CAC ratio" / margin',
      '"CAC ratio of the own site" = "programmes for sign-ups and trials" / "new ARR by the own site"',
      'k <= {LONGEST_LIFE} * "years"',
    ],
  ],
  retention: [
    'engine/summary/retention#retention',
    [
      'NRR = "ARR now of customers of a year ago" / "their ARR then"',
      'GRR = product(j, 1 - ("churned ARR" + "contracted ARR") / "ARR of the month before")',
    ],
  ],
  efficiency: [
    'engine/summary/measures#measureChunk',
    [
      '"burn multiple" = plus(-f) / (ARR_t - ARR_u)',
      'margin = (revenue - "COGS" - "care") / revenue',
      '"attainment" = sold / quota',
    ],
  ],
});
