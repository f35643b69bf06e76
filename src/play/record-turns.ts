// The decisions of one quarter as bytes: a bit for each lever that was touched, then its steps.
import type { Reader, Writer } from './bytes';
import { isWithin, LEVERS, LIMITS, type Turn } from './turn';

const MOST_ROUNDS_MASK = 255;
const PLAIN = ['pods', 'freeze', 'programmes', 'research', 'cut'] as const;

const bitsOf = (flags: readonly boolean[]): number =>
  flags.reduce((bits, flag, i) => (flag ? bits + 2 ** i : bits), 0);
const has = (bits: number, i: number): boolean => Math.floor(bits / 2 ** i) % 2 === 1;

/** @throws RangeError where a step lies outside its lever's limits */
export function writeTurn(out: Writer, turn: Turn): void {
  out.number(bitsOf(LEVERS.map((lever) => turn[lever] !== undefined)));
  const step = (lever: keyof typeof LIMITS, value: number) => {
    if (!isWithin(lever, value)) throw new RangeError(`${lever} ${value}`);
    out.number(value);
  };
  turn.mix?.forEach((share) => step('mix', share));
  for (const lever of ['focus', 'price'] as const) {
    const each = turn[lever];
    if (!each) continue;
    out.number(bitsOf(each.map((value) => value !== null)));
    for (const value of each) if (value !== null) step(lever, value);
  }
  for (const lever of PLAIN) {
    const value = turn[lever];
    if (value !== undefined) step(lever, value);
  }
  if (turn.raise) out.number(bitsOf(Array.from({ length: 8 }, (_, r) => turn.raise?.includes(r) ?? false)));
}

/** @throws RangeError at what no player could have decided */
export function readTurn(from: Reader, segments: number): Turn {
  const touched = from.number(2 ** LEVERS.length - 1);
  const is = (lever: (typeof LEVERS)[number]) => has(touched, LEVERS.indexOf(lever));
  const step = (lever: keyof typeof LIMITS) => from.number(LIMITS[lever][1], LIMITS[lever][0]);
  const turn: { -readonly [Key in keyof Turn]: Turn[Key] } = {};
  if (is('mix')) turn.mix = Array.from({ length: segments }, () => step('mix'));
  for (const lever of ['focus', 'price'] as const) {
    if (!is(lever)) continue;
    const bits = from.number(2 ** segments - 1, 1);
    turn[lever] = Array.from({ length: segments }, (_, s) => (has(bits, s) ? step(lever) : null));
  }
  for (const lever of PLAIN) if (is(lever)) turn[lever] = step(lever);
  if (is('raise')) {
    const bits = from.number(MOST_ROUNDS_MASK, 1);
    turn.raise = Array.from({ length: 8 }, (_, r) => r).filter((r) => has(bits, r));
  }
  return turn;
}
