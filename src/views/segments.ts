// Colour and sign of a segment, by its place in the scenario.

const TONES = ['smb', 'ent', 'seg3', 'seg4'] as const;
const MARKS = ['●', '◆', '▲', '▬'] as const;

/** Token of the segment's colour. */
export const toneOf = (segment: number) => TONES[segment % TONES.length];
/** The second sign beside colour. */
export const markOf = (segment: number) => MARKS[segment % MARKS.length];

/** A label for narrow gutters: its first word, or the beginning of that. */
export function briefLabel(label: string): string {
  const [word] = label.trim().split(/\s+/);
  return word.length > 6 ? `${word.slice(0, 3)}.` : word;
}
