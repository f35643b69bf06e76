// Colour and sign of a segment: they follow its archetype, so that they stay when segments come and go.
import type { Archetype, Segment } from '../scenario';

const TONES = ['smb', 'ent', 'seg3', 'seg4'] as const;
const MARKS = ['●', '◆', '▲', '▬'] as const;

/** The look of an archetype, 0 to 3; the two small ones share one. */
const OWN: Readonly<Record<Archetype, number>> = { micro: 0, smb: 0, enterprise: 1, mid: 2 };
/** For a second one of the same look: the quieter first. */
const SPARE = [3, 2, 1, 0] as const;

/** [segments] the look of each, 0 to 3, as `data-segment` and SegmentMark take it; no two alike. */
export function looksOf(segments: readonly Pick<Segment, 'id' | 'archetype'>[]): readonly number[] {
  const own = segments.map(({ archetype }, s) => {
    const look = OWN[archetype];
    const alike = segments.filter((other) => OWN[other.archetype] === look);
    // Whatever comes later has another id.
    const eldest = alike.find(({ id }) => id === 'smb') ?? alike[0];
    return segments[s] === eldest ? look : undefined;
  });
  const spare: number[] = SPARE.filter((look) => !own.includes(look));
  return own.map((look) => look ?? spare.shift() ?? 0);
}

/** Token of a look's colour. */
export const toneOf = (look: number) => TONES[look];
/** The second sign beside colour. */
export const markOf = (look: number) => MARKS[look];

/** The longest first word that is left whole, and the most letters that are left of a longer one. */
const WHOLE = 7;
const STUMP = 6;
const VOWEL = /[aeiouy]/i;

/** A label for narrow gutters: its first word, or the beginning of that up to the end of a syllable: "Ent.", "Region." */
export function briefLabel(label: string): string {
  const [word] = label.trim().split(/[\s-]+/);
  const letters = [...word];
  if (letters.length <= WHOLE) return word;
  let length = STUMP;
  while (length > 2 && (VOWEL.test(letters[length - 1]) || !VOWEL.test(letters[length]))) length--;
  return `${letters.slice(0, length > 2 ? length : STUMP).join('')}.`;
}
