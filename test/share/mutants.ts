// Texts that were flipped, cut, spliced and repeated, the same every time.

/** Mulberry32: enough to choose where to cut. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const LETTERS = 'abcxyzABEINSTXZ0123456789._-x#%&=+<>"\'`{}[]\\/ \u0000\u202e\u2066\ud800界😀';
const HOSTILE = [
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '__proto__', 'constructor', '-202e', '-003c'],
  ...[
    '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '%E2%80%AE',
    '%00',
    '%',
    '1E999',
    '-1E308',
    'NaN',
    '_I.1-.',
  ],
  ...['_I.0-.I.1-.', '_E__proto__.b1_', '_Oa_Sa_', 'x'.repeat(3000), '9'.repeat(400), '_Varr'.repeat(50)],
];

/** Flips, cuts, inserts, repeats, or splices in a part of another link. */
export function mutate(text: string, roll: (below: number) => number, others: readonly string[]): string {
  const at = roll(text.length + 1);
  const to = Math.min(text.length, at + roll(30));
  const letter = LETTERS[roll(LETTERS.length)];
  switch (roll(7)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at + 1);
    case 1:
      return roll(4) === 0 ? text.slice(0, at) : text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, at) + letter.repeat(1 + roll(8)) + text.slice(at);
    case 3:
      return text.slice(0, at) + HOSTILE[roll(HOSTILE.length)] + text.slice(at);
    case 4:
      return text.slice(0, to) + text.slice(at, to).repeat(roll(5)) + text.slice(to);
    case 5: {
      const other = others[roll(others.length)];
      const from = roll(other.length);
      return text.slice(0, at) + other.slice(from, from + roll(60)) + text.slice(to);
    }
    default: {
      const swapped = [...text.slice(at, to)].reverse().join('');
      return text.slice(0, at) + swapped + text.slice(to);
    }
  }
}
