// What a player decides in a quarter: only what is changed, in steps. An empty turn is "go on".

/** Shares of effort, prices, focus and cuts go in twentieths; factors on spending in tenths. */
export const TWENTIETH = 20;
export const TENTH = 10;

export interface Turn {
  /** [segments] twentieths of effort; they add up to 20. */
  readonly mix?: readonly number[];
  /** [segments] ICP focus in twentieths; null: as before. */
  readonly focus?: readonly (number | null)[];
  /** [segments] price in twentieths of the list price; null: as before. */
  readonly price?: readonly (number | null)[];
  /** PODs to have at least. */
  readonly pods?: number;
  /** 1: nobody is hired. */
  readonly freeze?: number;
  /** Factor on programmes, in tenths. */
  readonly programmes?: number;
  /** Factor on R&D, in tenths. */
  readonly research?: number;
  /** Rounds to ask investors for from now on, by their place in the plan. */
  readonly raise?: readonly number[];
  /** Share of PODs to close at once, in twentieths; R&D shrinks by half as much. */
  readonly cut?: number;
}

/** Least and most of each lever, in its steps. */
export const LIMITS = {
  mix: [0, TWENTIETH],
  focus: [0, TWENTIETH],
  price: [10, 40],
  pods: [0, 20],
  freeze: [0, 1],
  programmes: [0, 30],
  research: [0, 20],
  cut: [1, 10],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** In the order of the record's bits; frozen. */
export const LEVERS = [
  ...(['mix', 'focus', 'price', 'pods', 'freeze', 'programmes', 'research', 'raise', 'cut'] as const),
];
export type Lever = (typeof LEVERS)[number];

export const isWithin = (lever: keyof typeof LIMITS, value: number): boolean =>
  Number.isInteger(value) && value >= LIMITS[lever][0] && value <= LIMITS[lever][1];

/** Is anything changed at all? */
export const isDecision = (turn: Turn): boolean => LEVERS.some((lever) => turn[lever] !== undefined);

/** Quarters in which something was changed. */
export const decisionsIn = (turns: readonly Turn[]): number => turns.filter(isDecision).length;

/** Does a turn fit a market of so many segments and rounds? */
export function fitsMarket(turn: Turn, segments: number, rounds: number): boolean {
  const { mix, focus, price, raise } = turn;
  return (
    (mix === undefined || (mix.length === segments && sum(mix) === TWENTIETH)) &&
    [focus, price].every((each) => each === undefined || each.length === segments) &&
    (raise ?? []).every((round) => round < rounds)
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/**
 * Shares with one of them set: the others keep their proportions as far as twentieths allow, and all add up to 20.
 */
export function withShare(shares: readonly number[], at: number, value: number): number[] {
  if (shares.length === 1) return [TWENTIETH];
  const rest = TWENTIETH - value;
  const others = shares.map((share, i) => (i === at ? 0 : share));
  const before = sum(others);
  const exact = others.map((share, i) =>
    i === at ? 0 : before > 0 ? (share * rest) / before : rest / (shares.length - 1),
  );
  const whole = exact.map(Math.floor);
  const order = exact
    .map((share, i) => ({ i, part: share - whole[i] }))
    .filter(({ i }) => i !== at)
    .sort((a, b) => b.part - a.part || a.i - b.i);
  for (let left = rest - sum(whole), next = 0; left > 0; left--, next++)
    whole[order[next % order.length].i]++;
  return whole.map((share, i) => (i === at ? value : share));
}
