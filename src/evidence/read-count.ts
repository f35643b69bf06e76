// Reads a count as people tell it: "won 4 of 31", "4/31", "4 out of 31", "4 won, 27 lost", "lost 27, won 4".
import type { Count } from './share';

/** `none`: no count in it. `order`: more hits than there were. */
export type CountProblem = 'empty' | 'none' | 'order';
export type ReadCount =
  { readonly ok: true; readonly count: Count } | { readonly ok: false; readonly why: CountProblem };

const MOST = 1e9;
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)`;
/** After "of" stands how many there were. */
const OF = new RegExp(
  String.raw`^\D*${NUMBER}\s*(?:/|(?:[\p{L}]+\s+)?(?:out\s+of|of|from|among)\s|中|之)\D*?${NUMBER}\D*$`,
  'u',
);
const TWO = new RegExp(String.raw`^(\D*)${NUMBER}(\D+)${NUMBER}(\D*)$`, 'u');
const FOR = /won|win|yes|kept|signed|success|closed|成/;
const AGAINST = /lost|loss|\bno\b|not|against|failed|left|输|败/;

const whole = (text: string) => Number(text.replaceAll(',', ''));

export function readCount(text: string): ReadCount {
  const clean = text.normalize('NFKC').toLowerCase().trim();
  if (clean === '') return { ok: false, why: 'empty' };
  const direct = OF.exec(clean);
  if (direct) return judged(whole(direct[1]), whole(direct[2]));
  const two = TWO.exec(clean);
  if (two) {
    const [, before, first, between, second, after] = two;
    const [one, other] = [whole(first), whole(second)];
    // The word of a number stands on its outer side, or just behind it: "won 4, lost 27", "4 won, 27 lost".
    const leading = before.trim() !== '';
    const words = leading ? [before, between] : [between, after];
    if (FOR.test(words[0]) && AGAINST.test(words[1])) return judged(one, one + other);
    if (AGAINST.test(words[0]) && FOR.test(words[1])) return judged(other, one + other);
  }
  return { ok: false, why: 'none' };
}

function judged(hits: number, of: number): ReadCount {
  if (of < 1 || of > MOST) return { ok: false, why: 'none' };
  return hits > of ? { ok: false, why: 'order' } : { ok: true, count: { hits, of } };
}
