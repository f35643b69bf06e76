// Blocks of the books: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const ledger: Readonly<Record<string, BlockText>> = {
  revenue: ['Revenue', 'Everything falls in the middle of its month.', { u: 'the month before' }],
  billing: [
    'Bills by the month',
    'Monthly contracts are billed as they are served, usage in arrears. Cards pay at once, less fees and failures.',
    { served: 'service of the month', closed: 'usage whose months are over', card: 'paid by card' },
  ],
  collecting: [
    'Collecting',
    'Invoices are paid after their terms and a delay; a few never are.',
    { k: 'months', P: 'chance' },
  ],
  payroll: [
    'Payroll and field',
    'Managers and operations come with PODs; selling face to face costs offices and visits.',
    {},
  ],
  cogs: [
    'Cost of revenue',
    'Hosting, fees of platforms and cards, support.',
    { served_p: 'service sold through a platform' },
  ],
  platform: [
    'What came through a platform',
    'A platform takes its fee from customers who came by it, for as long as they pay. They are followed by the month in which they went live, for those of one month leave, shrink and grow alike.',
    {
      served: 'service of the month to contracts by the month',
      served_p: 'service sold through a platform',
      x_a: 'share of those live for a months that came through a platform',
      ARR_a: 'ARR by the month of those live for a months',
      a: 'months since going live',
    },
  ],
  admin: ['G&A', 'Fixed, by head, and by revenue.', { heads: 'people' }],
  balances: [
    'The books balance',
    'Four identities that hold in every month of every future; the self-check shows them.',
    {
      R_t: 'unpaid invoices',
      R_u: 'a month before',
      D_t: 'deferred revenue',
      D_u: 'a month before',
      N_t: 'served and not billed yet',
      N_u: 'a month before',
    },
  ],
};
