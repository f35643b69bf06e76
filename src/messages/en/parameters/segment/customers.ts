// Onboarding and customers of a segment: [label, help]. The page appends the source.

export const customers = {
  goLiveMonths: ['Onboarding', 'Median months from start of onboarding to live.'],
  goLiveSpread: ['Spread of onboarding', 'How far onboarding times scatter (sigma of the log).'],
  latestStart: ['Latest start', 'Months after signature at which the subscription starts anyway.'],
  waitTolerance: ['Patience', 'Months a customer waits for onboarding before it counts as failed.'],
  failedShare: ['Failed onboardings', 'Share of onboardings that fail even without waiting.'],
  failedFactor: [
    'After a failed onboarding',
    'How many times likelier such a customer is to leave in the first year.',
  ],

  churnFirstPerMonth: ['Churn, first month', 'Chance that a new customer leaves in the first month.'],
  churnLongPerMonth: ['Churn, long run', 'Chance a month that an old customer leaves.'],
  churnMemoryMonths: [
    'How fast churn falls',
    'Months over which churn comes down from the first to the long run.',
  ],
  churnFirstPerYear: ['Churn, first year', 'Chance that a new customer does not renew after the first year.'],
  churnLongPerYear: ['Churn, long run', 'Chance a year that an old customer leaves.'],
  churnMemoryYears: [
    'How fast churn falls',
    'Years over which churn comes down from the first to the long run.',
  ],
  annualFactor: ['Churn on annual contracts', 'Compared with the same time on monthly contracts.'],
  churnMaturity: [
    'Churn from an unfinished product',
    'How much an unfinished product raises churn: 0 not at all, 0.7 doubles it where all is missing.',
  ],
  churnOverload: [
    'Churn from overload',
    'How much overloaded customer success (CSM) raises churn; 0: not at all.',
  ],
  techTouch: ['Served without people', 'Customers that mails and documentation can look after.'],
  stickiness: ['Stickiness', 'Share of churn taken away by a finished product that others build on.'],
  expansionChance: ['Expansions', 'Chance a year that a customer buys more.'],
  expansionSize: [
    'Size of expansion',
    'How much more, as a share of its first contract; less, the nearer it is to the ceiling.',
  ],
  flatCeiling: [
    'Ceiling of a flat price',
    'Times its first contract that a customer can come to pay; only a price that follows its growth goes beyond.',
  ],
  upsellLift: [
    'Expansions by people',
    'How many more where an account manager (AM) works the customer: 0.5 means half as many again.',
  ],
  contractionChance: ['Contractions', 'Chance at a renewal that a customer buys less.'],
  contractionSize: ['Size of contraction', 'How much less, as a share of its contract.'],
  valueMetric: [
    'Price follows growth',
    "Share of the price that moves with the customer's own size, up and down; 0: a flat price, 1: all of it.",
  ],
  metricDoubt: [
    'Wins lost to such a price',
    'How much it lowers the odds of winning that bills are hard to foresee: 0.1 takes a tenth, where all follows.',
  ],
  customerGrowth: ['Growth of customers', 'How much a customer grows a year, where its price follows.'],
  customerGrowthSpread: [
    'Spread of their growth',
    "How much customers' growth differs in a year (log scale).",
  ],
  graduationChance: [
    'Graduation',
    'Chance a year that a customer outgrows this segment and joins the next of your list; the last has none.',
  ],
  graduationFactor: ['Price of a graduate', 'What it pays in the next segment, times what it paid here.'],
  supportHours: ['Support per customer', 'Hours of support each customer needs a month.'],
  aeShock: ['When a seller (AE) leaves', 'How much churn rises among the accounts they looked after.'],
  csmShock: [
    'When customer success (CSM, AM) leaves',
    'How much churn rises among the accounts they own; where two share them, half as much.',
  ],
  shockReference: ['Usual unrest', 'Unrest at usual staff turnover, which published churn already contains.'],
} as const;
