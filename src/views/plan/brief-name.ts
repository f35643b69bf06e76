// Names of rounds and rules where room is short: on a phone.

/** Longest word that is left whole, and the letters that are left of a longer one. */
const WHOLE = 6;
const STUMP = 3;
/** Longest name, in letters. */
const MOST = 12;

/** Whole characters. */
const first = (text: string, letters: number) => [...text].slice(0, letters).join('');

/** "Seed extension" becomes "Seed ext.", "Not enough air for enterprise" "Not enough…"; a short name stays. */
export function briefName(name: string): string {
  if (name.length <= MOST) return name;
  const words = name.trim().split(/\s+/);
  const cut = words.map((word) => (word.length > WHOLE ? `${first(word, STUMP)}.` : word)).join(' ');
  if (words.length > 1 && cut.length <= MOST) return cut;
  let kept = '';
  for (const word of words) {
    const longer = kept ? `${kept} ${word}` : word;
    if (longer.length >= MOST) break;
    kept = longer;
  }
  return `${kept || first(name, MOST - 1)}…`;
}
