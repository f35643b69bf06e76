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
    'engine/summary/measures#measureChunk tenure#Tenure',
    [
      'CAC = "sales cost" / "new ARR"',
      'LTV = margin * ARR * sum(k, S(k))',
      'payback = 12 * CAC / margin',
      'CAC_o = "programmes for sign-ups and trials" / "new ARR by the own site"',
      'k <= {LONGEST_LIFE} * "years"',
    ],
  ],
  retention: [
    'engine/summary/retention#retention',
    [
      'NRR = "ARR now of customers of a year ago" / "their ARR then"',
      'GRR = 1 - ("churned" + "contracted") / "ARR"',
    ],
  ],
  efficiency: [
    'engine/summary/measures#measureChunk',
    [
      '"burn multiple" = -f / (ARR_t - ARR_u)',
      'margin = (revenue - "COGS" - "care") / revenue',
      '"attainment" = sold / quota',
    ],
  ],
});
