// What rounds cost those who own the company before them. Pure. Illustrative: without option pools, bridges (which turn
// into shares at terms that are not modelled) and whatever was agreed with earlier holders.

/** What is sold, at what price; both in the currency of the scenario. */
export interface Sale {
  readonly amount: number;
  /** Worth of the company before the money. */
  readonly preMoney: number;
  readonly isBridge: boolean;
}

/** The share of the company that the round's investors get: amount ÷ (pre-money + amount). */
export const soldIn = ({ amount, preMoney, isBridge }: Sale): number =>
  isBridge || amount <= 0 ? 0 : amount / (preMoney + amount);

/** The share that is left to those before, once all of it is raised. */
export const keptAfter = (sales: readonly Sale[]): number =>
  sales.reduce((kept, sale) => kept * (1 - soldIn(sale)), 1);
