// Parameters of a funding round: [label, help].

export const round = {
  fromMonth: ['From month', 'The round cannot be agreed earlier.'],
  amount: ['Amount', 'Money that lands when the round closes.'],
  preMoney: ['Pre-money', 'Valuation before the money, for what the founders keep.'],
  minArr: ['ARR needed', 'ARR from which investors talk to you.'],
  minGrowth: ['Growth needed', 'Growth of ARR over a year that investors ask for; −100 % or less: any.'],
  maxRunway: ['Only when runway is under', 'Months of runway below which it can be asked for; 1,000: any.'],
  chance: ['Chance a month', 'Chance each month of a yes, once the conditions hold.'],
  delay: ['Time to close', 'Months from the yes to the money.'],
  bridge: ['Bridge', 'A bridge from insiders stands outside the sequence of rounds.'],
} as const;
