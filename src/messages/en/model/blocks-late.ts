// Blocks of the model page from demand on: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../model';

export const late: Readonly<Record<string, BlockText>> = {
  pool: [
    'Accounts that are left',
    'A market is finite. Accounts leave the pool when a deal opens or someone pays, and come back some time after a no or a loss. The fewer are left, the less demand there is.',
    {},
  ],
  ticket: [
    'Entry ticket',
    'Before the first deal in a segment there is work to do: an app and its listing, or certification and single sign-on. It takes engineers, months and money.',
    {
      w: 'person-months still missing',
      w_0: 'of them at the start',
      i: 'tickets under way',
      W: 'person-months of engineers',
    },
  ],
  programmes: [
    'Programme spend',
    'Each segment gets its share of the mix. Under a hiring freeze what is booked goes on.',
    { X: 'programme spend of a segment' },
  ],
  inbound: [
    'Inbound leads',
    'The more is spent, the dearer the next lead. A known name draws more; some leads come without spending.',
    { X_d: 'spend that is not for events', I: 'inbound leads expected' },
  ],
  referrals: [
    'Referrals',
    'Customers send others, as far as they are content. Where nobody works on a segment, a part of that remains.',
    { N: 'referred leads expected' },
  ],
  leads: [
    'Leads of the month',
    'What was expected, less what is sold already and what a narrow ideal customer leaves out, times the luck of the month.',
    { leads: 'leads that come' },
  ],
  events: [
    'Events',
    'Part of the programmes is set aside, and brings leads every few months.',
    { G: 'money set aside', leads_e: 'leads of an event' },
  ],
  outbound: [
    'Outbound meetings',
    'SDRs and founders book qualified meetings themselves; trust opens doors.',
    { c_m: 'meetings that people can book' },
  ],
  named: [
    'Named accounts',
    'Sellers court a fixed list one by one. One that comes to nothing returns to the list later.',
    {
      able: 'accounts that sellers can court',
      outreach: 'people who approach accounts',
      doors: 'what trust does',
    },
  ],
  marketplace: [
    'Marketplace',
    'Sign-ups come from the listing and from customers that are there, up to what the platform holds, and as far as somebody looks after the listing.',
    { z: 'how well the listing is kept', E: 'POD-equivalents of effort' },
  ],
  selfServe: [
    'Self-serve',
    'Activated sign-ups decide by themselves, and are live at once, by the month.',
    { p: 'chance of paying', ACV: 'mean contract of those who pay' },
  ],
  quality: [
    'Quality of leads',
    'Odds, not rates, differ from channel to channel. Those who wait stand in one queue that remembers how good they are.',
    {
      p_q: 'chance that a lead qualifies',
      p_m: 'chance that a meeting becomes an opportunity',
      Q: "odds of the channel's leads against inbound ones",
    },
  ],
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
    'All that helps or harms adds up in log-odds, so a rate stays a rate. Each term is 0 where published win rates were measured. Hired sellers need a playbook, which deals won here write. A ceiling of 0 is none.',
    {
      p: 'chance that an opportunity is won',
      fit: 'what a price above this way of selling costs',
      o: 'share of selling done by hired people',
      W: 'deals won here so far',
      k: 'skill of sellers',
      b: 'share of R&D promised as bespoke work',
    },
  ],
  price: [
    'Price and discount',
    'A higher price loses deals, a discount above the usual wins some.',
    {
      a: 'what price and discount add to the log-odds',
      price: 'what is paid, against the list price at the usual discount',
    },
  ],
  deciding: [
    'Decisions',
    'Decisions that are due may wait for the end of the quarter, or slip; then proposals are made and some are won.',
    { decided: 'decisions that are due', p: 'the win rate above', won: 'deals won' },
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
  contract: [
    'Contract',
    'Each customer signs by the month or for one, two or three years, and pays by the quarter, the year or the term. Longer and earlier payment has its discount, where it applies.',
    { price_k: 'price of a contract for k years, paid in advance for all of them', k: 'years', P: 'chance' },
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
  onboarding: [
    'Onboarding',
    'First come, first served, as far as people can onboard. Who waits too long, or is not ready when the subscription starts, has a failed onboarding.',
    {
      c_b: 'customers that people can onboard',
      lag: 'months to go live',
      z: 'standard normal luck',
      started: 'onboardings begun',
    },
  ],
  care: [
    'Care',
    'More customers than people and self-service can look after: all are less content.',
    { c_a: 'customers that people can look after' },
  ],
  churnLaw: [
    'Churn falls with tenure',
    'The longer a customer stays, the less likely it leaves (Fader and Hardie 2007), down to a floor. Annual contracts meet the hazards of all months at their renewal.',
    {
      h: 'chance of leaving in the k-th period',
      H: 'the same as a hazard',
      H_y: 'hazard at a renewal',
      k: 'month or year of tenure',
    },
  ],
  churnFactor: [
    'What moves churn',
    'Published churn contains usual turnover, care, product and onboarding, so every factor is 1 at its usual value.',
    {
      phi: 'factor on the hazard',
      phi_f: 'factor in the first year',
      failed: 'share whose onboarding failed',
    },
  ],
  churn: [
    'Customers who leave',
    'Small customers are counted in cohorts by age; large ones are followed one by one and each has a threshold of its own.',
    {
      n_k: 'customers in their k-th period',
      k: 'period of tenure',
      H: 'hazard of that period',
      phi: 'factor on the hazard',
      phi_f: 'factor in the first year',
    },
  ],
  lapse: [
    'Silent churn',
    'Some who leave say so only by not paying: what they were served is written off, the rest of the invoice reversed.',
    { silent: 'customers who do not say so' },
  ],
  expansion: [
    'Expansion and contraction',
    'Content customers buy more, some buy less. Single expansions differ in size.',
    {
      h_e: 'hazard a month of expanding',
      h_c: 'hazard a month of shrinking; contracts with a term meet it at renewal',
    },
  ],
  valueMetric: [
    'Value-metric pricing',
    "A share of the price follows the customer's own growth, at renewal or month by month. At 0 prices are flat.",
    {},
  ],
  graduation: [
    'Graduation',
    'A customer may outgrow its segment: on an anniversary it moves to the next one in the list, at a higher price.',
    {
      n_a: 'customers with an anniversary',
      ACV_n: 'contract value in the next segment',
      a: 'months since going live',
    },
  ],
  commission: [
    'Commission',
    'Hired sellers earn on what they close, people in care on expansion; none on renewals. In ramp a draw is guaranteed.',
    {
      years: 'term of the contract',
      q_r: 'quota of sellers in ramp',
      sold_r: 'what they sold',
      earned: 'commission on new business',
      earned_x: 'commission on expansion',
      draw: 'what fills up to the guarantee',
      m_p: 'pay for meetings',
    },
  ],
  research: [
    'R&D',
    'Spend follows a floor, revenue or cash, whichever asks for most. Founders build as well.',
    { X_r: 'R&D spend of the month', r_k: 'share left after cuts', W: 'person-months' },
  ],
  bespoke: [
    'Bespoke work',
    'Modules for single buyers cost upkeep, weigh on onboarding and support, and become product once they are made standard.',
    {
      U: 'upkeep, person-months',
      B_w: 'bespoke work that stands, person-months',
      s: 'made standard, person-months',
      w: 'person-months for the product',
      W: 'person-months of engineers',
      B_c: 'how bespoke the customer base is',
      made: 'new bespoke work',
    },
  ],
  maturity: [
    'Product maturity',
    'R&D builds, customers teach what is worth building, and what stands grows old. Each further engineer adds less.',
    { Y: 'customers who teach, weighed', w: 'person-months for the product' },
  ],
  gap: [
    'Product gap',
    'What the product lacks of what buyers here require. More than they require earns nothing.',
    {},
  ],
  trust: [
    'Trust',
    "Founders' standing, references and the name each close a part of the doubt that the others leave.",
    { V: 'how many have heard of the name', R: 'references that prospects can call' },
  ],
  references: [
    'References',
    'An account vouches by the root of its size, and none counts more than two. Very small ones are no references.',
    { R_p: 'references of design partners' },
  ],
  industries: [
    'Industries',
    'Buyers ask for references of their own industry, and peers pull each other in. With one industry nothing of this acts.',
    {
      R_j: 'references that count in industry j',
      c_j: 'weight of industry j for the next buyer',
      home: '1 in the founders’ own industry, else 0',
      v_j: 'share of its accounts that is left',
      e: 'the same for references that lie evenly',
    },
  ],
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
  outcomes: [
    'How futures end',
    'A company is dead in the first month whose cash is below zero. Of the others some pay their own way; some thrived.',
    { ARR_h: 'ARR at the horizon', f: 'operating cash flow' },
  ],
  unit: [
    'CAC, LTV, payback',
    'Customer success is no part of the cost of sales. A life is cut at a length that anyone has seen.',
    { margin: 'gross margin', k: 'years', S: 'share of customers that stays so long' },
  ],
  retention: ['Retention', 'Of the same customers, a year apart.', {}],
  efficiency: [
    'Efficiency',
    'What growth costs.',
    { f: 'operating cash flow of the window', margin: 'gross margin' },
  ],
};
