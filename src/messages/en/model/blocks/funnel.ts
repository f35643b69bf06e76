// Blocks from the lead to the signature: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const funnel: Readonly<Record<string, BlockText>> = {
  working: [
    'Working leads',
    'People work on as many as they can, in whole leads; the rest waits and goes stale.',
    { c_l: 'leads that people can work', worked: 'leads worked on', stale: 'leads that go stale' },
  ],
  opening: [
    'Opening opportunities',
    'As far as sellers have time and hands, and the market accounts.',
    {
      c_o: 'opportunities that people can open',
      tried: 'qualified leads that somebody had time for',
      opened: 'opportunities opened',
    },
  ],
  cycle: [
    'Sales cycle',
    'A product that lacks something and a name nobody knows make buyers slow; so do too many deals in hand. An opportunity opens at a random moment of its month.',
    {
      m: 'median cycle in months',
      C: 'one cycle',
      H: 'the law of the cycle, added up over time',
      d: 'whole months',
      P: 'chance',
    },
  ],
  winRate: [
    'Win rate',
    'All that helps or harms adds up in log-odds, so a rate stays a rate. Each term is 0 where published win rates were measured. Hired sellers need a playbook, which deals won here write. A ceiling of 0 is none. A deal keeps what the focus was worth when it was opened, and so does the customer it becomes.',
    {
      p_u: 'chance that an opportunity is won, at usual proposals',
      fit: 'what a price above this way of selling costs',
      o: 'share of selling done by hired people',
      W: 'deals won here so far',
      k: 'skill of sellers',
      b: 'share of R&D promised as bespoke work',
    },
  ],
  proposals: [
    'Proposals',
    'Who gets no proposal cannot say yes. Published win rates hold at the proposals that were usual there: with twice as many proposals twice as many deals are won, but never quite all of them.',
    {
      p: 'chance that an opportunity is won',
      p_u: 'the same at usual proposals',
      p_s: 'share of buyers won over who sign',
    },
  ],
  price: [
    'Price and discount',
    'A higher price loses deals, a discount above the usual wins some, and so does a product that is better than others. A price that follows the size of customers makes bills hard to foresee, which loses some too.',
    {
      d: 'discount of the month',
      a: 'what price, discount and being better add to the log-odds',
      price: 'what is paid, against the list price at the usual discount',
    },
  ],
  deciding: [
    'Decisions',
    'Decisions that are due may wait for the end of the quarter, or slip; then proposals are made and some are won.',
    { decided: 'decisions that are due', p: 'chance that an opportunity is won', won: 'deals won' },
  ],
  losing: [
    'Lost deals',
    'Most buyers who will not buy never say so: their deals stay open for longer.',
    { D: 'mean delay in months', m: 'median cycle in months', P: 'chance' },
  ],
  size: [
    'Deal size',
    'Sizes are log-normal; with a tail a few deals are far larger, and the mean stays. The tail ends at a thousand times where it begins.',
    {
      x: 'a size over that at which the tail begins',
      ACV: 'yearly value of one contract',
      P: 'chance',
    },
  ],
  readiness: [
    'What buyers are ready for',
    'Some buyers would bind themselves or pay in advance of their own accord, more with a discount for it. Sellers ask the readiest first. Of those asked for more some walk away, and the rest sign what is usual. Nothing asked, nothing lost.',
    {
      ready: 'share of buyers who are ready, at a discount',
      x: 'share without a discount',
      d: 'discount',
      asked: 'buyers who are asked for a year or longer',
      pushed: 'of them, those who would rather pay by the month',
      further: 'annual buyers ready for one further year',
      x_2: 'annual buyers asked for two years',
      y_2: 'annual buyers ready for the two years they are asked for',
      y_3: 'annual buyers ready for the three years they are asked for',
      ahead_k: 'buyers for k years ready to pay for all of them',
      refused_k: 'buyers for k years asked to pay for all of them, and not ready',
      refused_2: 'the same for two years',
      refused_3: 'the same for three years',
      k: 'years of the contract, 2 or 3',
      lost: 'annual buyers who walk away from a term or from paying ahead',
      kept: 'buyers who sign for a year or longer',
      p_s: 'share of buyers won over who sign',
    },
  ],
  contract: [
    'Contract',
    'Each customer signs by the month or for one, two or three years, and pays by the quarter, the year or the term. Longer and earlier payment has its discount, where it applies.',
    {
      price_k: 'price of a contract for k years, paid in advance for all of them',
      k: 'years; in chances 2 or 3',
      P: 'chance',
      kept: 'buyers who sign for a year or longer',
      p_s: 'share of buyers won over who sign',
      y_k: 'annual buyers ready for the k years they are asked for',
      refused_k: 'buyers for k years asked to pay for all of them, and not ready',
      ahead_k: 'buyers for k years ready to pay for all of them',
      lost: 'annual buyers who walk away from a term or from paying ahead',
    },
  ],
  signing: [
    'Signature',
    'Bookings, commission and the first invoice come with the signature; revenue begins when the customer is live.',
    { bookings: 'first-year value signed', billing: 'months that an invoice is for' },
  ],
  partners: [
    'Design partners',
    'Founders find a few early customers, one after another. They pay little, teach much and vouch.',
    { partners: 'design partners' },
  ],
};
