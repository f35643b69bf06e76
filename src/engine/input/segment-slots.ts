// Names of every number that the engine reads of a segment; units stand beside them.
import { CAPACITIES, ROLES } from './codes';

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
  'referralHalf', // live customers at which each names half as many others whom nobody has named
  'referralFee', // to who named them, share of the first-year contract value of those who sign
  'eventShare', // of programme spend, set aside for events
  'eventEvery', // months from one event to the next
  'eventLeadCost', // per lead, from a small event
  'eventHalf', // money for one event at which the cost of a lead has doubled
  'outboundTrust', // how much trust changes outbound meetings, per unit
  'outboundHalf', // meetings sought a month, of each account that could be met, at which half as many come of each effort
  'listingSignups', // a month, with full upkeep
  'listingEffort', // POD-equivalents of effort that give half of full upkeep
  'marketplacePull', // sign-ups per live customer and month
  'marketplaceCeiling', // customers the platform can hold; 0: no marketplace
  'marketplaceFee', // platform's share of revenue that came through it
  'activation', // of sign-ups
  'trialToPaid', // of activated
  'selfServeAcv', // self-serve ACV as a share of sold ACV
  // own site
  'ownSite', // 1: people sign up there, once it is built
  'sitePersonMonths', // of R&D, to build it
  'siteMonths', // that building it takes at least
  'siteRunning', // cost a month, once it is open
  'siteEffort', // POD-equivalents of effort at which it draws half of the unpaid sign-ups it could
  'siteSignups', // a month, of people who find it by themselves
  'siteBrand', // further ones a month at full brand share
  'siteShare', // of programme spend other than events, for sign-ups instead of leads
  'signupCost', // per sign-up from programmes
  'siteHalf', // spend on sign-ups a month at which one costs twice as much
  'inviteRate', // sign-ups per live customer and month
  'inviteMost', // a month, which invitations near but never reach
  'siteMaturity', // log of sign-ups that nobody pays for, per unit of product gap
  'trialCost', // to serve each sign-up until it pays or leaves
  // named accounts
  'namedAccounts', // on the target list
  'namedEffort', // share of outbound effort that goes to them
  'namedPerPerson', // accounts one seller can court at once
  'namedChance', // a month, of a courted account to qualify at reference trust
  // quality of leads, as odds ratios against inbound ones
  'referralQuality', // of qualifying
  'eventQuality', // of qualifying
  'outboundQuality', // of a meeting's becoming an opportunity
  'siteQuality', // of a sign-up's on the own site to begin to use the product, against one on the listing
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
  'focusVolume', // log of leads, sign-ups, meetings and named accounts lost
  'focusQuality', // logit of lead to qualified
  'focusWin', // logit of the win rate
  'focusRequirement', // of the usual requirement that falls away
  'focusChurn', // of the hazard of churn that falls away, of customers sold to with that focus
  'profileDeals', // conversations that show half of what is left to know of the ideal customer
  'profileKnown', // of that, at the opening
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
  'expansionSize', // of the first contract, far below the ceiling
  'flatCeiling', // of what a customer can come to pay at a flat price, times its first contract
  'upsellLift', // of that chance, on top of 1, where somebody works the account to sell more
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
  'advantage', // at the opening, times as good as what buyers could have instead
  'advantageWin', // log odds of winning, per log of it
  'advantageSpread', // log of referrals and of a platform's pull, per log of it
  'advantageFade', // share of its log lost a month, as others catch up
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
  'industryPods', // 1: each POD serves one industry only, 0: any
  'industryFocus', // focus that serving one industry adds to that of the plan, as far as hired people sell
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
