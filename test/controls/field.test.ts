// What becomes of typed text, and how figures are shown and read back.
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/controls/field';
import { figureOf } from '../../src/controls/figure';

const share = { figure: figureOf('share', 'USD'), limits: [0, 0.5] as const, integer: false };
const money = { figure: figureOf('money', 'USD'), limits: [0, 1e9] as const, integer: false };
const days = { figure: figureOf('days', 'USD'), limits: [0.5, 1500] as const, integer: false };
const seats = { figure: figureOf('count', 'USD'), limits: [0, 12] as const, integer: true };

describe('typed text', () => {
  it('applies what can be read', () => {
    expect(settle('28%', 0.2, share)).toEqual({ kind: 'apply', value: 0.28 });
    expect(settle('28', 0.2, share)).toEqual({ kind: 'apply', value: 0.28 });
    expect(settle('1.2k', 900, money)).toEqual({ kind: 'apply', value: 1200 });
    expect(settle('$1,300', 900, money)).toEqual({ kind: 'apply', value: 1300 });
    const half = settle('6mo', 100, days);
    expect(half.kind === 'apply' && Math.round(half.value)).toBe(183);
  });
  it('refuses what cannot be, or is out of bounds', () => {
    expect(settle('28o', 0.28, share).kind).toBe('refused');
    expect(settle('80%', 0.28, share).kind).toBe('refused');
    expect(settle('2.5', 2, seats).kind).toBe('refused');
    expect(settle('28%', 900, money).kind).toBe('refused');
  });
  it('changes nothing when it is empty or as it was', () => {
    expect(settle('  ', 0.28, share).kind).toBe('same');
    expect(settle('28', 0.28, share).kind).toBe('same');
    // What is shown is rounded; leaving the field must not round the value.
    expect(settle(share.figure.show(0.1049), 0.1049, share).kind).toBe('same');
    expect(settle(share.figure.exact(0.1049), 0.1049, share).kind).toBe('same');
  });
});

describe('a figure', () => {
  it('shows for editing what it would read back', () => {
    for (const x of [0.28, 0.1049, 0.0043, 1, 0]) {
      const read = share.figure.parse(share.figure.exact(x));
      expect(read.ok && read.value).toBeCloseTo(x, 9);
    }
    for (const x of [1200, 123_456, 7_000_000, 65, 0.35]) {
      const read = money.figure.parse(money.figure.exact(x));
      expect(read.ok && read.value).toBeCloseTo(x, 6);
    }
  });
  it('gives a range its unit once', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(share.figure.range(0.21, 0.36))).toBe('21–36 %');
    expect(plain(money.figure.range(850, 1690))).toBe('$850–1,690');
    expect(plain(money.figure.range(83_000, 167_000))).toBe('$83–167k');
    expect(plain(days.figure.range(134, 243))).toBe('134–243 d');
    expect(share.figure.ends(0, 0.5).map(plain)).toEqual(['0', '50 %']);
  });
});
