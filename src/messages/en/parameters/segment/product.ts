// Product and trust in a segment: [label, help]. The page appends the source.

export const product = {
  requirement: [
    'Product required',
    'How complete the product must be for published rates: at 0.6, 12 of 20 blocking requests done.',
  ],
  advantage: [
    'Better than the alternative',
    'How many times as good the product is as what buyers could have instead; 1: as good.',
  ],
  advantageWin: [
    'Wins by being better',
    'How much being better lifts the odds of winning: at 0.5, four times as good doubles them: 7 of 10 comparisons won.',
  ],
  advantageSpread: [
    'Word of mouth by being better',
    'How much more customers bring others: at 0.5, twice as many where the product is four times as good.',
  ],
  advantageFade: ['Others catch up', 'Share of the lead, or of the lag, that wears off each month.'],
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
  industryPods: [
    'One industry per POD',
    '1: each POD serves one industry, home first, then the others in turn. 0: any POD serves any.',
  ],
  industryFocus: [
    'Focus of industry PODs',
    'How much narrower a POD of one industry sells than the plan draws, as far as the customer is known.',
  ],
} as const;
