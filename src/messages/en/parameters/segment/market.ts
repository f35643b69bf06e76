// Market and price of a segment: [label, help]. The page appends the source.

export const market = {
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
} as const;
