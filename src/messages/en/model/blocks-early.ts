// Blocks of the model page up to the team: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../model';

export const early: Readonly<Record<string, BlockText>> = {
  uniform: [
    'Same luck for every plan',
    'Every decision of chance is worked out from the seed, the number of the future, and what is being decided. Two plans meet the same market, so they can be compared future by future; a change to one segment leaves the luck of the others alone.',
    { u: 'a number between 0 and 1, as good as random' },
  ],
  noLuck: [
    'Without luck',
    'For checking: every count is its expectation, and the fraction that a whole number leaves over is carried to the next month. A single customer leaves when the hazards it has met add up to 1. The self-check below uses this run.',
    {
      c: 'the count of this month',
      r: 'the remainder carried over',
      n: 'how many might',
      p: 'with what chance',
    },
  ],
  ignorance: [
    'What you do not know',
    'A value given as a range is drawn once for each future: as a logarithm for amounts, as log-odds for shares. With a common market some values are good or bad together. Values that would be impossible are never drawn.',
    {
      g: 'logarithm for amounts, log-odds for shares',
      z: 'how far from the middle, in deviations',
      d: '1 where a good market raises the value, −1 where it lowers it, 0 where it is your own',
      m: 'how good the market is, the same for all values of a future',
      e: "the value's own part of chance",
      x: 'the value drawn',
      p_10: 'low end of the range',
      p_90: 'high end of the range',
    },
  ],
  mood: [
    'Good months and bad months',
    'Demand swings from month to month, for the whole market and for each segment. The mean of these factors is 1.',
    { A_o: 'for outbound meetings: people dial as much in a dull month' },
  ],
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
  levers: [
    'Levers',
    'Mix, planned PODs, programme spend, R&D, prices, bespoke work and focus are drawn over time. A rule that fires takes a lever over until it releases it.',
    { x_t: 'a lever in month t' },
  ],
  rules: [
    'Rules',
    'Rules read what a company can see of itself at the end of the month before: runway, cash, ARR, growth, customers, win rate, lost features, trial to paid, the largest customer. They are read in order; the last one wins.',
    { k: 'months in a row' },
  ],
  reflexes: [
    'Reflexes',
    'What any sane founder does: hiring stops when the runway is short, and costs are cut when it is nearly gone, at most twice a year. R&D is cut by less, and grows back when money comes.',
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
  founders: [
    "Founders' hours",
    'Founders go where effort is wanted and no POD is. They have less time to sell as PODs multiply, and keep a minimum for segments with customers or open deals.',
    { c: 'what founders can do at one stage', f_s: "share of the founders' time" },
  ],
  spread: [
    'The price of serving several segments',
    'A small team that serves several segments does less in each. The price vanishes as PODs multiply.',
    { e: 'effective number of segments' },
  ],
  sharing: [
    'Which segment gets a POD',
    'PODs are whole: the segment that is short of most gets the next one. One POD a month may change segment, and only when it is clearly out of place.',
    { h_s: 'PODs that a segment is short of' },
  ],
  growing: [
    'Growth as cash allows',
    'Above what is planned, one POD a month may open: if the runway stays above the guard, if people sell enough and are busy, and if few are in ramp.',
    {
      k_s: 'cost of a full POD a month',
      b: 'bookings of six months',
      q: 'quota of six months',
      P_r: 'PODs in ramp',
      burn: 'net burn a month',
      busy: 'how full the tightest seat is',
    },
  ],
  bottleneck: [
    'Hiring where work waits',
    'Where this is on, growth looks first for the role that holds work up most. After a quarter it is hired, one person a month for all PODs of a segment to share, while cash allows and everybody in that role is at work. Only then a POD may open.',
    {
      short: 'work that waits, in months of those who do it',
      c_l: 'leads that people can work',
      c_o: 'opportunities that people can open',
      c_b: 'customers that people can onboard',
      named: 'named accounts that wait to be opened',
      burn: 'net burn a month',
      j: 'months since joining',
      added: 'people hired so',
    },
  ],
  fission: [
    'PODs that split',
    'A mature POD may send its longest-serving seller away to lead a new one. A split that comes before the company is ready costs the new lead output, and the parent care, until it is.',
    {
      age: 'months since the POD opened',
      n_s: 'live customers of the segment',
      hands: 'opportunities that sellers can hold',
    },
  ],
  moving: [
    'Moving people',
    'Whoever moves to another segment keeps part of what they know; AEs go, for big deals are sold in another way. The customers they leave miss them all.',
    { j: 'months of experience' },
  ],
  hiring: [
    'Hiring and leaving',
    'A vacancy is filled, and a seat is left, when the hazards met have reached a threshold drawn for each. Published turnover counts hires that fail as well, so that only the rest leave of their own accord.',
    {
      h_v: 'hazard a month of filling a vacancy',
      h_q: 'hazard a month of leaving',
      f: 'share of sales hires that fail',
    },
  ],
  skill: [
    'People differ',
    'Sellers are good or bad for ever; a part fails and is let go once that shows. The mean is 1. Half of skill shows in activity, half in winning.',
    { k: "a seller's skill" },
  ],
  ramp: [
    'Ramp and capacity',
    'Capacity grows over the ramp; deals and accounts are handed over sooner. Quota is a yardstick and the basis of commission, not a capacity.',
    {
      c: 'what one seat can do at one stage',
      c_h: 'what it can hold',
      full: 'share of the ramp that is done',
      j: 'months since joining',
      k: 'skill',
    },
  ],
  structure: [
    'How selling is organised',
    'A POD is what all capacities are stated for. Full-cycle reps do a little of everything; an assembly line specialises, and loses some at each hand-off. Founders hand on nothing.',
    { o: "founders' share of the work", handOff: 'what a hand-off leaves' },
  ],
  shared: [
    'Shared seats',
    'A fraction of a seat is shared by all PODs of a segment: whole people fill it, and each works as much as is needed. So are people whom growth adds one by one.',
    {
      d: 'fraction of a seat in each POD',
      added: 'people whom growth has added',
      heads: 'people',
      time: 'part of the month that each works',
    },
  ],
  leavers: [
    'When people leave',
    'Customers of those who leave churn more for some months. Deals of an AE who leaves die with some chance, or come a month later.',
    {
      l: 'share of people in a role who leave',
      l_AE: 'share of AEs who leave',
      l_CSM: 'share of CSMs who leave',
      u: 'the month before',
      left: 'people who quit or fail',
      dismissed: 'people laid off or moved away with their PODs',
    },
  ],
};
