// Blocks on what management decides, and how investors answer.
import { blocks } from '../block';

export const plan = blocks('plan', {
  levers: [
    'levers#curve levers#drawnFreeze levers#playbookAsked plan#plan',
    ['x_t = K(t)', 'x_t = "what the last rule has set"'],
  ],
  rules: [
    'rules#applyRules measures#trailing measures#topCustomerShare',
    ['"fires" = "all conditions hold at the end of" * (t - 1) * "and did so for" * k * "months"'],
  ],
  reflexes: [
    'plan#plan levers#cut',
    [
      'frozen = 1 * "from" * runway < {freezeBelow} * "until" * runway > {freezeRelease}',
      'frozen = 1 * "in months drawn so, unless a rule allows it"',
      '"PODs closed" = {cutShare} * "when" * runway < {cutBelow}',
      'r_k <- r_k * (1 - {RESEARCH_CUT} * {cutShare})',
    ],
    'CUT_PAUSE',
  ],
  rounds: [
    'plan#plan measures#growth',
    [
      't >= {round.fromMonth}',
      'ARR >= {round.minArr}',
      'g >= {round.minGrowth}',
      'runway <= {round.maxRunway}',
      'P("agreed this month") = {round.chance}',
      'cash_l <- cash_l + {round.amount}',
      'l = t + {round.delay}',
    ],
    'round.bridge',
  ],
  ownership: [
    'views/assumptions/rounds/ownership#soldIn',
    ['"share sold" = {round.amount} / ({round.preMoney} + {round.amount})'],
  ],
  growth: ['measures#growth', ['g = ARR_t / max(ARR_u, {growthFloor}) - 1', 'u = t - 12'], 'LEAST_HISTORY'],
});
