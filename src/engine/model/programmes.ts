// What a month's programmes buy, of leads and of sign-ups.

/** Money ÷ cost ÷ (1 + money ÷ half): the more is spent, the more each costs; at `half` twice as much. */
export const bought = (money: number, cost: number, half: number): number =>
  money > 0 ? money / cost / (1 + money / half) : 0;
