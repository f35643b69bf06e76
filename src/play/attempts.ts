// How often a browser has begun each market. Undo cannot be forbidden: whoever goes on from an earlier quarter than was
// reached is at a new attempt, and the record says so.

/** By market (marketKey): attempts begun, and quarters decided in the last one. */
export type Attempts = Readonly<Record<string, { readonly begun: number; readonly turns: number }>>;

export interface Counted {
  readonly attempt: number;
  readonly attempts: Attempts;
}

/** Markets that are remembered; the oldest is forgotten first. */
const MOST_MARKETS = 200;
const MOST = 9999;

const withEntry = (attempts: Attempts, key: string, begun: number, turns: number): Counted => {
  const others = Object.entries(attempts).filter(([other]) => other !== key);
  const entries = [...others.slice(1 - MOST_MARKETS), [key, { begun, turns }] as const];
  return { attempt: begun, attempts: Object.fromEntries(entries) };
};

const of = (attempts: Attempts, key: string) =>
  Object.hasOwn(attempts, key) ? attempts[key] : { begun: 0, turns: 0 };

export const attemptBegun = (attempts: Attempts, key: string): Counted =>
  withEntry(attempts, key, Math.min(MOST, of(attempts, key).begun + 1), 0);

/** Of a game that goes on after `before` quarters to `after`; a record from elsewhere keeps its own count. */
export function attemptGoesOn(
  attempts: Attempts,
  key: string,
  attempt: number,
  before: number,
  after: number,
): Counted {
  const { begun, turns } = of(attempts, key);
  if (attempt > begun || (attempt === begun && before >= turns))
    return withEntry(attempts, key, attempt, after);
  return withEntry(attempts, key, Math.min(MOST, begun + 1), after);
}

/** From whatever was stored. */
export function readAttempts(json: unknown): Attempts {
  if (typeof json !== 'object' || json === null) return {};
  const whole = (x: unknown): x is number => Number.isInteger(x) && Number(x) >= 0 && Number(x) <= MOST;
  return Object.fromEntries(
    Object.entries(json as Record<string, unknown>).flatMap(([key, entry]) => {
      const { begun, turns } = (entry ?? {}) as Record<string, unknown>;
      return whole(begun) && whole(turns) ? [[key, { begun, turns }] as const] : [];
    }),
  );
}
