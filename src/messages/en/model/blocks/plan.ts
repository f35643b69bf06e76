// Blocks of the plan and its money: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const plan: Readonly<Record<string, BlockText>> = {
  levers: [
    'Levers',
    'Mix, planned PODs, programme spend, R&D, prices, discounts, bespoke work, focus, the spread over industries, the playbook and a freeze of hiring are drawn over time. A rule that fires takes a lever over until it releases it.',
    { x_t: 'a lever in month t' },
  ],
  rules: [
    'Rules',
    'Rules read what a company can see of itself at the end of the month before: runway, cash, ARR, growth, customers, win rate, lost features, trial to paid, the largest customer. They are read in order; the last one wins.',
    { k: 'months in a row' },
  ],
  reflexes: [
    'Reflexes',
    'What any sane founder does: hiring stops when the runway is short, and costs are cut when it is nearly gone, at most twice a year. R&D is cut by less, and grows back when money comes. Such limits, as the runway kept when growing, make the odds jump: a better number can open a POD too many.',
    { frozen: 'hiring is stopped', r_k: 'share of R&D that is left' },
  ],
  rounds: [
    'Funding rounds',
    'When all conditions hold, investors say yes with some chance each month; the money comes later. A round that is agreed closes those before it. A bridge by insiders stands outside this order.',
    {
      l: 'month in which the money lands',
      cash_l: 'cash in that month',
      g: 'yearly growth of ARR',
      P: 'chance',
    },
  ],
  ownership: ['What a round costs', 'Shown beside the rounds; it changes no future.', {}],
  growth: [
    'Growth',
    'Against the ARR of a year ago. From month 6 on a shorter past is annualised; under the floor there is no growth to speak of.',
    { g: 'yearly growth', u: 'the month a year ago' },
  ],
};
