// Blocks of the start: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const opening: Readonly<Record<string, BlockText>> = {
  openingAges: [
    'Customers at the start',
    'Customers that are there at the opening have the ages that so many months of selling leave behind, thinned by churn. A company that starts from nothing has none.',
    {
      n_a: 'customers of age a',
      w_a: 'weight of that age',
      a: 'age in months',
      S: 'share that stays that long',
      n_y: 'customers on annual contracts',
    },
  ],
  openingPipeline: [
    'Deals open at the start',
    'They are met in the middle of their cycle, as in a pipeline that has long been steady; some are lost already and have not been given up.',
    {
      q: 'share of open deals that are lost already',
      p: 'the win rate',
      C: 'the sales cycle',
      E: 'mean',
      k: 'months from now',
      H: 'the cycle law, added up over time',
      P: 'chance',
    },
  ],
  openingTeam: [
    'Team at the start',
    'PODs at work, every seat filled, by people who have been there for so long.',
    { j: 'months since joining' },
  ],
  openingBooks: [
    'Books at the start',
    'Cash, unpaid invoices and what the past tells about growth and burn. Nothing else has happened before month 1.',
    {
      R_0: 'unpaid invoices',
      ARR_k: 'ARR k months from today, for k below 0',
      k: 'months',
      M_0: 'product maturity at the start',
    },
  ],
};
