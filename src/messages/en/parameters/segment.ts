// Parameters of a segment: [label, help]. The page appends the source.

export const segment = {
  accounts: ['Accounts in the market', 'How many companies could buy at all.'],
  acv: ['Contract value (ACV)', 'Mean yearly value of a sold contract, at the usual discount.'],
  acvSpread: ['Spread of ACV', 'How much contracts differ in size (deviation ÷ mean).'],
  tailShare: [
    'Deals in the tail',
    'Share of deals that are far larger than usual; the mean stays. 0: none, 0.05 is plausible in enterprise.',
  ],
  tailIndex: ['Index of the tail', 'How fast the largest deals grow rare: 1.2 many giants, 3 hardly any.'],
  discount: ['Discount', 'What you take off the list price.'],
  discountReference: ['Usual discount', 'Discount at which the win rate and ACV above hold.'],
  discountEffect: ['Effect of discount', 'How much a deeper discount lifts the odds of winning.'],
  priceElasticity: ['Price sensitivity', 'How much the odds of winning fall as you raise the price.'],
  motionCeiling: ['Ceiling of the motion', 'ACV above which this way of selling loses deals; 0: none.'],
  motionFit: ['Cost of a misfit', 'How fast the odds fall when ACV exceeds that ceiling.'],

  leadCost: ['Cost per lead', 'Programme spend per marketing-qualified lead (MQL), before saturation.'],
  inboundHalf: ['Inbound saturation', 'Monthly programme spend at which a lead costs twice as much.'],
  freeLeads: ['Free leads', 'Leads a month that come without spending.'],
  leadSpread: ['Swing of demand', "How much this segment's demand swings from month to month."],
  brandLift: ['Brand lift', 'How much a full brand multiplies inbound leads, on top of 1.'],
  programmesPerPod: ['Programmes per POD', 'Marketing spend each month for every POD.'],
  referralRate: ['Referrals', 'Leads a month that each live customer brings.'],
  eventShare: [
    'Spent on events',
    'Share of programme spend for events. Usual: 10 % small business to 40 % enterprise.',
  ],
  eventEvery: ['Months between events', 'Every so many months their leads come all at once.'],
  eventLeadCost: ['Cost per event lead', 'What a lead from a small event costs, before saturation.'],
  eventHalf: ['Event saturation', 'Money for one event at which a lead costs twice as much.'],
  eventQuality: ['Quality of event leads', 'Odds that one qualifies, compared with an inbound lead.'],
  namedAccounts: [
    'Named accounts',
    'Accounts on a fixed target list that sellers approach one by one; 0: no list.',
  ],
  namedEffort: [
    'Effort on named accounts',
    'Share of outbound time that goes to the list, away from other meetings.',
  ],
  namedPerPerson: [
    'Accounts per seller',
    'Named accounts that one SDR, AE or lead can court at once with all of their time.',
  ],
  namedChance: [
    'Named accounts qualify',
    'Chance a month that a courted account has money, authority and need.',
  ],
  referralQuality: [
    'Quality of referred leads',
    'Odds that one qualifies, compared with an inbound lead; often about 2.',
  ],
  outboundQuality: [
    'Quality of outbound meetings',
    'Odds that one becomes an opportunity, compared with a qualified lead.',
  ],
  outboundTrust: ['Trust in outbound', 'How much trust changes the number of outbound meetings.'],
  listingSignups: ['Listing sign-ups', 'Sign-ups a month from your marketplace listing, at full upkeep.'],
  listingEffort: [
    'Upkeep of the listing',
    'Effort, in PODs, at which the listing draws half of what it could.',
  ],
  marketplacePull: ['Marketplace pull', 'Further sign-ups a month that each live customer brings.'],
  marketplaceCeiling: ['Marketplace ceiling', 'Customers the platform can hold at most; 0: no marketplace.'],
  marketplaceFee: ['Platform fee', "The platform's share of revenue that came through it."],
  activation: ['Activation', 'Share of sign-ups that start using the product.'],
  trialToPaid: ['Trial to paid', 'Share of activated sign-ups that pay.'],
  selfServeAcv: ['Self-serve ACV', 'What a self-serve customer pays, as a share of a sold contract.'],

  leadToQualified: ['Lead to qualified', 'Share of worked leads with money, authority and need.'],
  qualifiedToOpportunity: [
    'Qualified to opportunity',
    'Share of qualified leads that become an opportunity.',
  ],
  proposalRate: [
    'Proposals',
    'Share of opportunities that get a proposal: a tenth more of them wins a tenth more deals.',
  ],
  proposalReference: [
    'Usual proposals',
    'Share of opportunities with a proposal for which the win rate is stated: the others cannot be won.',
  ],
  winRate: [
    'Win rate',
    'Deals won of all decided, at usual proposals, with a finished product and full references.',
  ],
  cycleDays: ['Sales cycle', 'Median days from opportunity to decision.'],
  cycleSpread: ['Spread of the cycle', 'How far cycles scatter around the median (sigma of the log).'],
  cycleLaw: [
    'Law of the cycle',
    '0: log-normal. 1: gamma, with the same median and spread but fewer very long deals.',
  ],
  slipChance: [
    'Deals that slip',
    'Chance that a decision due slips a month. Published cycles already contain slips.',
  ],
  quarterEnd: ['Quarter-end rush', "Share of decisions that wait for their quarter's last month."],
  lossDelay: [
    'Lost deals stay open',
    'How much longer than the cycle lost deals stay open, as a share of it: buyers seldom say no.',
  ],
  staleLeads: ['Leads going cold', 'Share of waiting leads lost each month.'],
  staleQualified: ['Qualified leads going cold', 'Share of waiting qualified leads lost each month.'],
  coolingMonths: ['Cooling-off', 'Months until a lost or churned account can be won again.'],
  winMaturity: [
    'Wins lost to an unfinished product',
    'How much it lowers the odds of winning: 0 not at all, 0.7 halves them where all is missing.',
  ],
  winTrust: ['Effect of trust on wins', 'How much trust moves the odds of winning; 0: not at all.'],
  cycleMaturity: [
    'Delay from an unfinished product',
    'How much it lengthens the sales cycle: 0 not at all, 0.7 doubles it where all is missing.',
  ],
  cycleTrust: ['Effect of trust on the cycle', 'How much trust shortens the sales cycle; 0: not at all.'],
  fissionCustomers: ['Customers to split', 'Live customers from which the company is ready to split a POD.'],
  officeCost: ['Office per POD', 'Regional office of each POD, of a field team.'],
  travelCost: ['Visits and events per POD', 'Travel and local events of each POD, of a field team.'],
  visitsPerDeal: ['Visits per opportunity', 'Visits in person, paid for each opportunity opened.'],
  visitCost: ['Cost of a visit', 'Travel and time outside pay, for each visit.'],
  playbookDeals: ['Deals to a playbook', 'Deals won here by which half of the playbook is written.'],
  playbookEffect: ['Without a playbook', 'How much lower the odds are for hired sellers who have none.'],
  focusVolume: [
    'Leads lost by focus',
    'How many fewer leads a narrower focus draws: 0.7 halves them from anyone to one niche.',
  ],
  focusQuality: ['Better leads by focus', 'How much a narrower focus lifts the odds that a lead qualifies.'],
  focusWin: ['Better wins by focus', 'How much a narrower focus lifts the odds of winning.'],
  focusRequirement: [
    'Less product for a niche',
    'Share of the required product that one niche can do without, compared with everybody.',
  ],

  annualShare: [
    'Annual contracts',
    'Share of sold contracts for a year or longer, billed in advance; a discount for it adds to them.',
  ],
  annualReady: [
    'Ready for a year',
    'Buyers who sign for a year without a discount. Push more of them to it, and some walk away.',
  ],
  twoYearShare: [
    'Asked for two years',
    'Share of annual buyers. Who is ready signs; of the others some walk away, the rest sign for one.',
  ],
  threeYearShare: [
    'Asked for three years',
    'Share of annual buyers. Who is ready signs; of the others some walk away, the rest sign for one.',
  ],
  termReady: [
    'Ready for another year',
    'Annual buyers who would add a second year without a discount; of these as many a third.',
  ],
  prepayShare: [
    'Asked to pay the whole term',
    'Share of two- and three-year buyers. Who is ready pays; of the others some walk away.',
  ],
  prepayReady: [
    'Ready to pay ahead',
    'Of them, who would pay a second year in advance without a discount; of these as many a third.',
  ],
  discountPull: [
    'Pull of such discounts',
    'How much a discount for term or payment adds to those ready: at 12, ten points triple the odds.',
  ],
  walkAway: [
    'Walk away when pushed',
    'Share of buyers asked for more than they are ready for who sign nothing at all.',
  ],
  quarterlyShare: ['Billed by the quarter', 'Share of the other annual contracts, in advance.'],
  annualDiscount: [
    'Discount for annual payment',
    'Off the price of contracts that pay a year or more in advance; usual up to 17 %.',
  ],
  termDiscount: ['Discount for term', 'Off the price for each further year of term; usual about 5 %.'],
  prepayDiscount: [
    'Discount for prepayment',
    'Off the price where two or three years are paid in advance; usual 5 to 10 %.',
  ],
  usageShare: ['Billed after use', "Share of monthly contracts' service that is billed once it is over."],
  arrearsMonths: ['Months on such a bill', 'Service billed after use: 1 every month, 3 every quarter.'],
  lapseShare: [
    'Leave without a word',
    'Share of those not renewing whom only an unpaid invoice betrays: it is cancelled later.',
  ],
  lapseMonths: [
    'Months until cut off',
    'How long such a customer is served before the invoice is cancelled.',
  ],
  termsDays: ['Payment terms', 'Days an invoice leaves the customer to pay.'],
  lateDays: ['Late payment', 'Mean days beyond the terms.'],
  cardShare: ['Paid by card', 'Share of monthly contracts paid by card at once; the rest is invoiced.'],
  badDebt: ['Never paid', 'Share of invoices written off.'],
  commission: [
    'Commission',
    'Share of the first-year bookings they close, paid to hired sellers on top of their fixed cost.',
  ],
  termKicker: [
    'Commission for term',
    'Added for each further year of term, as a share of the commission; reasonable: 0.1 to 0.3.',
  ],
  expansionCommission: [
    'Commission on expansion',
    'Paid to customer success (CSM, AM), as a factor of the rate above.',
  ],
  commissionDelay: ['Commission paid after', 'Months from a signature to pay day; 1: the month after.'],
  commissionOnCollection: [
    'Commission on collection',
    'Share of it that waits until the customer has paid the first invoice.',
  ],
  clawbackMonths: [
    'Commission clawed back',
    'Taken back when a customer leaves before being live for so many months; reasonable: 3 to 12.',
  ],
  rampDraw: [
    'Draw in ramp',
    'Commission guaranteed to new sellers, as a share of that at quota; not paid back.',
  ],
  meetingPay: ['Pay per meeting', 'What outbound people (SDR) get for each qualified meeting.'],
  quota: [
    'Quota',
    'Bookings a year expected of a seller (AE): a yardstick, not a capacity. A lead who opens half carries half.',
  ],

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
  expansionSize: ['Size of expansion', 'How much more, as a share of its contract.'],
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
  csmShock: ['When customer success (CSM) leaves', 'How much churn rises among the accounts in their care.'],
  shockReference: ['Usual unrest', 'Unrest at usual staff turnover, which published churn already contains.'],

  requirement: [
    'Product required',
    'How complete the product must be for published rates: at 0.6, 12 of 20 blocking requests done.',
  ],
  teachWeight: ['Teaching', 'How much one customer teaches you, compared with a small one.'],
  entryPersonMonths: ['Entry work', 'Person-months of R&D before the first deal can open here.'],
  entryMonths: ['Entry time', 'Months that entry takes at least.'],
  entryCost: ['Entry cost', 'Audits, certificates, listings: money to enter this segment.'],
  referenceHalf: ['References needed', 'Happy customers that give half of the trust references can give.'],
  openingTrust: [
    'Trust at the start',
    'Trust you open with because the industry knows the founders, 0 to 1.',
  ],
  designPartners: ['Design partners', 'Early accounts that pay little, teach much and vouch for you.'],
  partnerAcv: ['Design partners pay', 'Share of the usual ACV.'],
  partnerWeight: [
    'Weight of a design partner',
    'How much one teaches and vouches, compared with a customer.',
  ],

  winBespoke: [
    'Wins through bespoke work',
    'How much it lifts the odds of winning where all R&D is bespoke; 0: not at all.',
  ],
  churnBespoke: [
    'Loyalty from bespoke work',
    'How much less customers leave whose product was built for them; 0: not at all.',
  ],
  bespokeLoad: [
    'Load of bespoke work',
    'How much more onboarding and support such customers take: at 2, three times as much.',
  ],

  industries: ['Industries', 'Into how many industries these accounts fall; 1: no distinction.'],
  industrySpread: [
    'Spread over industries',
    'With several industries: 0 sells to one only, which is soon sold out, 1 to all alike.',
  ],
  otherIndustries: [
    'Reference from elsewhere',
    'What a reference from another industry counts, compared with one from the same.',
  ],
  peerPull: ['Pull of peers', "How much more demand an industry's many references draw from it; 0: none."],
  openingCustomers: ['Customers at the start', 'Live customers when the first month begins; 0: none yet.'],
  openingArr: ['ARR at the start', 'What those customers pay a year, together.'],
  openingMonths: ['Months of selling before', 'Months since the first of them; it tells how old they are.'],
  openingArrivals: [
    'Growth of new customers before',
    'How much faster, year on year, new customers came over those months.',
  ],
  openingAnnual: [
    'On annual contracts at the start',
    'Share of those customers billed a year in advance; the rest pay by the month.',
  ],
  openingPlatform: [
    'Through a platform at the start',
    'Share of the monthly contracts that came through a marketplace.',
  ],
  openingReceivable: ['Unpaid invoices at the start', 'Sent and not paid yet; they are paid on usual terms.'],
  openingPipeline: ['Pipeline at the start', 'Opportunities in hand when the first month begins.'],
  openingWon: ['Deals won before', 'Deals won so far: they have written part of the playbook.'],
  openingPods: [
    'PODs at the start',
    'PODs at work, fully staffed; they stay until the drawn number reaches them.',
  ],
  openingTenure: ['Tenure at the start', 'Months that the people of those PODs have been there.'],
} as const;
