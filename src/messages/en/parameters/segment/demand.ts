// Demand of a segment: [label, help]. The page appends the source.

export const demand = {
  leadCost: ['Cost per lead', 'Programme spend per marketing-qualified lead (MQL), before saturation.'],
  inboundHalf: ['Inbound saturation', 'Monthly programme spend at which a lead costs twice as much.'],
  freeLeads: ['Free leads', 'Leads a month that come without spending.'],
  leadSpread: ['Swing of demand', "How much this segment's demand swings from month to month."],
  brandLift: ['Brand lift', 'How much a full brand multiplies inbound leads, on top of 1.'],
  programmesPerPod: ['Programmes per POD', 'Marketing spend each month for every POD.'],
  referralRate: ['Referrals', 'Leads a month that each live customer brings.'],
  referralHalf: [
    'Referral saturation',
    'Live customers at which each brings half as many: they know the same people.',
  ],
  referralFee: [
    'Referral fee',
    'To whoever sent a customer who signs: share of the first-year contract value.',
  ],
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
  outboundHalf: [
    'Outbound saturation',
    'Meetings sought a month, as a share of accounts left, at which each effort brings half as many.',
  ],
  listingSignups: ['Listing sign-ups', 'Sign-ups a month from your marketplace listing, at full upkeep.'],
  listingEffort: [
    'Upkeep of the listing',
    'Effort, in PODs, at which the listing draws half of what it could.',
  ],
  marketplacePull: [
    'Marketplace pull',
    'Further sign-ups a month per live customer; an own sign-up page beside it gets part of them, nobody twice.',
  ],
  marketplaceCeiling: ['Marketplace ceiling', 'Customers the platform can hold at most; 0: no marketplace.'],
  marketplaceFee: ['Platform fee', "The platform's share of revenue that came through it."],
  activation: [
    'Activation',
    'Share of sign-ups that start using the product; the own site has odds of its own against it.',
  ],
  trialToPaid: ['Trial to paid', 'Share of activated sign-ups that pay.'],
  selfServeAcv: ['Self-serve ACV', 'What a self-serve customer pays, as a share of a sold contract.'],
} as const;
