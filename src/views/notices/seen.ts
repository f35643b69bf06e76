// Two engines' figures of the same work, as they are told: side by side, and whether a reader can tell them apart. Pure.

export interface Counted {
  /** Futures in 1,000 that survive. */
  readonly survival: number;
  /** NaN, or undefined, where it was not said. */
  readonly typicalArr: number | undefined;
}

export interface Compared {
  /** Futures of 100. */
  readonly survival: readonly [then: string, now: string];
  /** None where one of the two did not say it. */
  readonly arr: readonly [then: string, now: string] | undefined;
  /** As they are told, all figures are the same. */
  readonly alike: boolean;
}

const isKnown = (amount: number | undefined): amount is number =>
  amount !== undefined && Number.isFinite(amount);

export function seenText(
  then: Counted,
  now: Counted,
  chance: (perMille: number) => string,
  money: (amount: number) => string,
): Compared {
  const survival = [chance(then.survival), chance(now.survival)] as const;
  const { typicalArr: before } = then;
  const { typicalArr: after } = now;
  const arr = isKnown(before) && isKnown(after) ? ([money(before), money(after)] as const) : undefined;
  return { survival, arr, alike: survival[0] === survival[1] && (!arr || arr[0] === arr[1]) };
}
