// A hundred thousand links that were flipped, cut, spliced and sealed again: none crashes, hangs, grows without bounds or
// carries anything hostile through, and each state that opens is written and read back as it is. The same every time;
// about 30 seconds of a processor's time.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, type Decoded } from '../../src/share';
import { wrap } from '../../src/share/envelope';
import { states } from './states';

const file = new URL('../fixtures/links/links.json', import.meta.url);
const published = (JSON.parse(readFileSync(file, 'utf8')) as { links: { fragment: string }[] }).links.map(
  ({ fragment }) => fragment,
);
const coded = [
  ...published.filter((fragment) => fragment.startsWith('b1.')),
  ...fc.sample(states, { numRuns: 16, seed: 7 }).map(encodeLink),
];
const words = [
  ...published.filter((fragment) => !fragment.startsWith('b1.')),
  'preset=shippo-pivot&smb.winRate=.3&lesson=shippo-pivot&step=2&locks=plan.*&theme=dark',
  'preset=balanced&months=36&enterprise.acv=9e4..2e5&view=memo&from=Ada+Park&ask=%242m&company=A%26B',
  'seed=7&futures=500&name=%3Cimg+src%3Dx%3E&embed=arr&lang=en&class=a&units=CNY',
  ...coded.slice(0, 6).map((link) => `link=${link}&theme=light&future=12&play=1`),
];

/** Mulberry32: enough to choose where to cut. */
function dice(seed: number): (below: number) => number {
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
function mutate(text: string, roll: (below: number) => number, others: readonly string[]): string {
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

/** In JSON: control characters and lone halves are escaped there, all others stand as they are. */
const UNCLEAN =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|<(?=[A-Za-z/!?])|\\[bfnrtu]/;
const unclean = (x: unknown): string | undefined => {
  const json = JSON.stringify(x).replaceAll('\\\\', '').replaceAll('\\"', '');
  return UNCLEAN.exec(json)?.[0];
};
const LARGEST_STATE = 2_000_000;

/** @returns whether it opened; throws what is wrong with it. */
function judge(link: string): boolean {
  const decoded: Decoded = decodeLink(link);
  if (decoded.status === 'broken') return false;
  const { state } = decoded;
  const fault = unclean([state, decoded.status === 'repaired' ? decoded.problems : []]);
  if (fault !== undefined) throw new Error(`carries ${JSON.stringify(fault)}: ${link.slice(0, 300)}`);
  const again = decodeLink(encodeLink(state));
  const json = JSON.stringify(state);
  if (json.length > LARGEST_STATE) throw new Error(`grows to ${json.length}: ${link.slice(0, 300)}`);
  if (again.status !== 'ok') throw new Error(`does not open again: ${link.slice(0, 300)}`);
  expect(again.state, link.slice(0, 300)).toEqual(state);
  return true;
}

/** Mutants of a stock; the time of the slowest is measured. */
function run(count: number, seed: number, stock: readonly string[], sealed: (text: string) => string) {
  const roll = dice(seed);
  let opened = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    let text = stock[roll(stock.length)];
    for (let n = 1 + roll(3); n > 0; n--) text = mutate(text, roll, stock);
    const started = performance.now();
    if (judge(sealed(text))) opened++;
    slowest = Math.max(slowest, performance.now() - started);
  }
  return { opened, slowest };
}

/** Milliseconds for one, on a machine with much else to do. */
const PATIENCE = 3000;
const bodies = coded.map((link) => link.split('.').slice(3).join('.'));
const before = [Object.prototype, Array.prototype, Map.prototype].map((each) => Reflect.ownKeys(each).length);

describe('a hundred thousand mutated links', { timeout: 600_000 }, () => {
  it('88,000 as they come: nearly all are seen to be damaged', () => {
    const { opened, slowest } = run(88_000, 1, coded, (text) => text);
    expect(opened).toBeLessThan(8000);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('6,000 with a checksum that is right again', () => {
    const { opened, slowest } = run(6000, 2, bodies, wrap);
    // What a mutant says is looked at, and not its seal alone.
    expect(opened).toBeGreaterThan(2000);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('6,000 in words', () => {
    const { opened, slowest } = run(6000, 3, words, (text) => text);
    expect(opened).toBeGreaterThan(1500);
    expect(slowest).toBeLessThan(PATIENCE);
  });

  it('pollute no prototype', () => {
    const after = [Object.prototype, Array.prototype, Map.prototype].map(
      (each) => Reflect.ownKeys(each).length,
    );
    expect(after).toEqual(before);
    expect(({} as { b1?: unknown }).b1).toBeUndefined();
  });
});
