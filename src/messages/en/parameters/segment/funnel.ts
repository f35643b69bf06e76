// Conversion and cycle of a segment: [label, help]. The page appends the source.

export const funnel = {
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
  playbookDeals: ['Deals to a playbook', 'Deals won here by which half of the playbook is written.'],
  playbookEffect: ['Without a playbook', 'How much lower the odds are for hired sellers who have none.'],
  focusVolume: [
    'Leads lost by focus',
    'How many fewer leads, sign-ups, meetings and named accounts a narrower focus finds: at one niche 0.7 halves them.',
  ],
  focusQuality: [
    'Better leads by focus',
    'How much a narrower focus, known to be right, lifts the odds that a lead qualifies.',
  ],
  focusWin: [
    'Better wins by focus',
    'How much a narrower focus, known to be right, lifts the odds of winning.',
  ],
  focusRequirement: [
    'Less product for a niche',
    'Share of the required product that one niche can do without, compared with everybody.',
  ],
  focusChurn: [
    'Loyalty by focus',
    'How much less customers leave who were sold to with a narrower focus, of one that is known to be right.',
  ],
  profileDeals: [
    'Deals to know whom to sell to',
    'Deals won or lost, to all kinds of buyers, that show half of who the ideal customer (ICP) is.',
  ],
  profileKnown: [
    'Ideal customer known at the start',
    'At 0.6, 6 of 10 marks of the ideal customer are known; at 0 a narrow focus is a guess and helps nothing.',
  ],
} as const;
