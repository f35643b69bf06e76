// Names of every number the engine reads, in the order in which the flat input holds them.
// A name is the last part of the parameter's published key; units stand beside it.
import { CAPACITIES, ROLES } from './codes';

/** One company; keys `company.<name>`. */
export const COMPANY_SLOTS = [
  // money
  'cash', // at the opening, currency
  'founderPay', // both founders together, a month
  'researchFloor', // R&D, a month
  'researchRevenueShare', // R&D as a share of revenue
  'researchCashShare', // R&D a month as a share of cash, so that raised money is put to work
  'personMonthCost', // one engineer for a month
  'adminFixed', // G&A, a month
  'adminPerHead', // G&A per head, a month
  'adminRevenueShare', // G&A as a share of revenue
  'hostingShare', // COGS as a share of revenue
  'supportHourCost', // an hour of support
  'cardFee', // share of card billings
  'cardFailure', // share of card billings never recovered
  'thrivedArr', // ARR at the horizon from which a future counts as thrived
  'growthFloor', // ARR under which there is no growth to speak of
  // team
  'founderCapacity', // founders' selling time in POD-equivalents, at no PODs
  'founderFade', // PODs at which that time has halved
  'minimumCare', // founders' time for a segment that has customers or pipeline but no mix, share
  'managementOverhead', // share of POD payroll, approached as PODs multiply
  'severanceMonths',
  'recruitingMonths', // cost of one hire in months of pay
  'moveKeep', // share of tenure kept when moved to another segment
  'skillSpread', // coefficient of variation of a good hire's productivity
  'misHireShare', // sales hires that fail
  'misHireSkill', // productivity of a failed hire
  'misHireNotice', // months until it shows
  'dealLossOnLeave', // chance that an open deal dies with its AE's leaving
  'redundancyHarm', // harm that laid-off people do to customers and deals, against leavers
  'shockDecay', // share of a staff shock left after a month
  'spreadPenalty', // productivity lost by serving several segments with a small team
  'spreadPods', // PODs per effective segment from which that vanishes
  'generalistOutput', // productivity of full-cycle reps against that of a POD
  'handOffLoss', // share lost at each hand-off between functional teams
  'specialistGain', // productivity that functional teams gain by doing one thing only
  'playbook', // scripts and training, 0 to 1: shortens the ramp of all who join
  'growthPods', // 1: open PODs as cash allows above the drawn floor, 0: the floor only
  'growthGuard', // months of runway that must remain after opening one
  'growthPace', // PODs in ramp at the most, as a share of PODs
  'growthAttainment', // trailing attainment from which a segment deserves another POD
  'maxPods',
  'fission', // 1: mature PODs split before fresh ones open, 0: all PODs open fresh
  'fissionEarly', // 1: they split before the company is ready
  'fissionAge', // months from which a POD may split
  'fissionCoverage', // pipeline and qualified leads against what sellers can hold, from which it may
  'fissionUnready', // output of a new lead while the company is not ready for the split
  // demand
  'programmesBase', // a month, before any POD
  'commonShock', // coefficient of variation of the market's monthly mood
  // reflexes that every plan has
  'freezeBelow', // months of runway under which hiring stops
  'freezeRelease', // and above which it resumes
  'cutBelow', // months of runway under which costs are cut, at most twice a year
  'cutShare', // of PODs, and half as much of R&D
  // product and trust
  'loop', // 1: customers teach and vouch, 0: they do not
  'maturity', // at the opening, 0 to 1
  'maturitySpeed', // per month and person-month^0.8
  'maturityDecay', // a month
  'feedback', // how much faster the product matures when customers teach
  'teachHalf', // SMB-equivalent customers at which half of that is reached
  'trustReference', // trust at which published win rates hold
  'brandCap', // trust that brand volume alone can give
  'brandCost', // programme spend that makes the name known as one customer does in a month
  'brandHalf', // customer-months for half of it
  'brandKeep', // share of brand volume kept a month
  // bespoke work
  'bespokeUpkeep', // person-months a month that a person-month of bespoke work costs from then on
  'standardiseShare', // of bespoke work turned into product a month where no new one is begun
  'standardiseYield', // product that a person-month of standardising makes, as built anew in so many
  // ignorance
  'marketCorrelation', // of unknown values with the market they share
  // opening books
  'openingGrowth', // ARR at the opening against a year before, as a share on top
  'openingBurn', // net burn a month before the opening, currency
] as const;

/** One segment; keys `<segment id>.<name>`. */
export const SEGMENT_SLOTS = [
  // market
  'accounts',
  'acv', // mean sold at the reference discount, a year
  'acvSpread', // coefficient of variation, of the body where there is a tail
  'tailShare', // share of deals whose size follows a Pareto tail; 0: none
  'tailIndex', // its index: the smaller, the heavier
  'discount',
  'discountReference',
  'discountEffect', // logit per unit of discount above the reference
  'priceElasticity', // logit lost per log of the price lever
  'motionCeiling', // ACV above which this motion sells badly; 0: none
  'motionFit', // logit lost per log of ACV ÷ ceiling
  // demand
  'leadCost', // per MQL from programmes
  'inboundHalf', // programme spend a month at which the cost of a lead has doubled
  'freeLeads', // a month
  'leadSpread', // coefficient of variation of a month's demand
  'brandLift', // inbound at full brand share, on top of 1
  'programmesPerPod', // a month
  'referralRate', // leads per live customer and month
  'eventShare', // of programme spend, set aside for events
  'eventEvery', // months from one event to the next
  'eventLeadCost', // per lead, from a small event
  'eventHalf', // money for one event at which the cost of a lead has doubled
  'outboundTrust', // how much trust changes outbound meetings, per unit
  'listingSignups', // a month, with full upkeep
  'listingEffort', // POD-equivalents of effort that give half of full upkeep
  'marketplacePull', // sign-ups per live customer and month
  'marketplaceCeiling', // customers the platform can hold; 0: no marketplace
  'marketplaceFee', // platform's share of revenue that came through it
  'activation', // of sign-ups
  'trialToPaid', // of activated
  'selfServeAcv', // self-serve ACV as a share of sold ACV
  // named accounts
  'namedAccounts', // on the target list
  'namedEffort', // share of outbound effort that goes to them
  'namedPerPerson', // accounts one seller can court at once
  'namedChance', // a month, of a courted account to qualify at reference trust
  // quality of leads, as odds ratios against inbound ones
  'referralQuality', // of qualifying
  'eventQuality', // of qualifying
  'outboundQuality', // of a meeting's becoming an opportunity
  // funnel
  'leadToQualified',
  'qualifiedToOpportunity',
  'proposalRate', // of decided opportunities
  'proposalReference', // proposals of decided at which published win rates hold
  'winRate', // won of decided, at that share
  'cycleDays', // median
  'cycleSpread', // standard deviation of log
  'cycleLaw', // 0: log-normal, 1: gamma
  'slipChance', // a month, of a deal whose decision is due
  'quarterEnd', // share of decisions due within a quarter that wait for its last month
  'lossDelay', // mean time that deals not won stay open beyond their decision, in cycles
  'staleLeads', // share of waiting leads lost a month
  'staleQualified',
  'coolingMonths', // until a lost or churned account can be won again
  'winMaturity', // logit per unit of product gap
  'winTrust', // logit per unit of trust
  'cycleMaturity', // log
  'cycleTrust', // log
  'playbookDeals', // deals won at which half of the playbook is written
  'playbookEffect', // logit lost by hired sellers without a playbook
  // ICP focus, each per unit of focus above its reference
  'focusVolume', // log of leads lost
  'focusQuality', // logit of lead to qualified
  'focusWin', // logit of the win rate
  'focusRequirement', // of the usual requirement that falls away
  // entry ticket
  'entryPersonMonths',
  'entryMonths',
  'entryCost',
  // contract
  'annualShare', // of sold contracts, for a year or longer, billed in advance, without a discount for it
  'annualReady', // of buyers, who sign for a year of their own accord, without a discount
  'twoYearShare', // of annual buyers, asked for two years; at most what is not asked for three
  'threeYearShare', // of annual buyers, asked for three years
  'termReady', // of annual buyers, ready for one further year without a discount
  'prepayShare', // of buyers for two or three years, asked to pay for the whole term in advance
  'prepayReady', // of them, ready to pay one further year in advance without a discount
  'discountPull', // logit of those ready, per unit of discount
  'walkAway', // of buyers asked for more than they are ready for, who sign nothing
  'quarterlyShare', // of other annual contracts, billed by the quarter in advance
  'annualDiscount', // off the price of contracts that pay a year or more in advance
  'termDiscount', // for each further year of term
  'prepayDiscount', // for paying two or three years in advance, on top
  'usageShare', // of monthly contracts' service, billed in arrears
  'arrearsMonths', // of service on such a bill
  'lapseShare', // of those who do not renew, who say so only by not paying
  'lapseMonths', // until their unpaid invoice is cancelled
  'termsDays', // net terms of an invoice
  'lateDays', // mean delay beyond the terms
  'cardShare', // of monthly billings, paid by card at once
  'badDebt', // share of invoices never paid
  // onboarding
  'goLiveMonths', // median from start of onboarding
  'goLiveSpread', // sigma of log
  'latestStart', // months after signature at which the subscription starts anyway
  'waitTolerance', // months of waiting from which onboarding counts as failed
  'failedShare', // fails anyway
  'failedFactor', // hazard in the first year, times
  // customers
  'churnFirst', // hazard of the first period
  'churnLong', // hazard in the long run
  'churnMemory', // periods
  'churnPeriod', // 1: months, 12: years
  'annualFactor', // hazard of an annual contract against the same time by the month
  'churnMaturity', // log hazard per unit of product gap
  'churnOverload', // per unit of overload
  'techTouch', // customers served without people
  'stickiness', // hazard taken away at full maturity
  'expansionChance', // a year
  'expansionSize', // of ACV
  'contractionChance', // a year, at renewal
  'contractionSize',
  'valueMetric', // share of the price that follows the customer's own growth; 0: flat
  'metricDoubt', // logit lost where all of the price follows: its bills are harder to foresee
  'customerGrowth', // of customers, a year
  'customerGrowthSpread', // sigma of log of a year's growth factor
  'graduationChance', // a year, into the next segment of the list
  'graduationFactor', // ACV there, times
  'supportHours', // per customer and month
  // product and trust
  'requirement', // maturity at which published rates hold
  'teachWeight', // SMB-equivalents
  'referenceHalf', // reference customers for half of the trust they can give
  'openingTrust', // founders' standing
  'designPartners',
  'partnerAcv', // share of ACV they pay
  'partnerWeight', // teaching and vouching, times
  'industries', // into which the accounts fall, equally many each
  'industrySpread', // 0: sold to one industry, 1: to all alike
  'otherIndustries', // weight of a reference from another industry
  'peerPull', // how much references above the even share raise an industry's demand
  // bespoke work
  'winBespoke', // logit won where all R&D is bespoke
  'churnBespoke', // log hazard taken away where all customers have had bespoke work
  'bespokeLoad', // onboarding and support beyond the usual, where all work is bespoke
  // selling
  'commission', // of first-year bookings that hired sellers close, and of expansion
  'termKicker', // on top of it for each further year of term, share
  'expansionCommission', // of the rate above, on expansion, where somebody is hired to care
  'commissionDelay', // months from earning a commission to its payment
  'commissionOnCollection', // share of it that waits for the customer's first payment
  'clawbackMonths', // live for fewer than these, a customer who leaves takes the commission along
  'rampDraw', // commission guaranteed while in ramp, share of that at quota
  'meetingPay', // to hired people, per qualified meeting
  'quota', // a year and AE; other seats that open deals carry a part of it
  'aeShock', // churn shock when all AEs leave; in proportion when some do
  'csmShock', // the same for CSMs
  'shockReference', // shock at benchmark turnover, contained in published churn
  'fissionCustomers', // live customers from which the company is ready for a split
  // field team
  'officeCost', // a month and POD
  'travelCost', // visits and events, a month and POD
  'visitsPerDeal', // per opportunity opened
  'visitCost', // each
  ...ROLES.flatMap((role) => [
    `${role}.seats` as const, // in this segment's POD template; fractions are shared by the segment's PODs
    `${role}.cost` as const, // loaded, a month
    `${role}.ramp` as const, // months, activity only
    `${role}.hire` as const, // mean months to fill
    `${role}.attrition` as const, // a month
    ...CAPACITIES.map((kind) => `${role}.${kind}` as const),
  ]),
  ...CAPACITIES.map((kind) => `founders.${kind}` as const),
  // opening books
  'openingCustomers', // live
  'openingArr', // of all of them
  'openingMonths', // of selling before the opening: customers went live in any of them
  'openingArrivals', // growth of new customers over those months, a year
  'openingAnnual', // share of customers on annual contracts
  'openingPlatform', // share of monthly contracts that came through a platform
  'openingReceivable', // invoices not paid yet
  'openingPipeline', // opportunities in hand
  'openingWon', // deals won so far
  'openingPods', // PODs at work
  'openingTenure', // months that their people have been there
] as const;

/** One funding round; keys `rounds.<round id>.<name>`. */
export const ROUND_SLOTS = [
  'fromMonth',
  'amount',
  'preMoney',
  'minArr',
  'minGrowth', // a year, fraction; at or below −1: no condition
  'maxRunway', // months; at or above ANY_RUNWAY: no condition
  'chance', // a month once eligible
  'delay', // months from yes to money
  'bridge', // 1: outside the sequence (insiders)
] as const;

export type CompanySlot = (typeof COMPANY_SLOTS)[number];
export type SegmentSlot = (typeof SEGMENT_SLOTS)[number];
export type RoundSlot = (typeof ROUND_SLOTS)[number];

const offsets = <T extends string>(names: readonly T[]) =>
  Object.freeze(Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>);

/** Offsets inside a block: `values[C.cash]`, `values[segmentBase + S.winRate]`, `values[roundBase + R.amount]`. */
export const C = offsets(COMPANY_SLOTS);
export const S = offsets(SEGMENT_SLOTS);
export const R = offsets(ROUND_SLOTS);

export const segmentBase = (segment: number) => COMPANY_SLOTS.length + segment * SEGMENT_SLOTS.length;
export const roundBase = (segments: number, round: number) =>
  COMPANY_SLOTS.length + segments * SEGMENT_SLOTS.length + round * ROUND_SLOTS.length;

/** A role's block inside a segment's block, and the places of its fields; capacities follow in their order. */
const ROLE_SLOTS = 5 + CAPACITIES.length;
export const ROLE = { seats: 0, cost: 1, ramp: 2, hire: 3, attrition: 4, capacity: 5 } as const;
export const roleBase = (segment: number, role: number) =>
  segmentBase(segment) + S['mdr.seats'] + role * ROLE_SLOTS;
