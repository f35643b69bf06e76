// What becomes of typed text, and how figures are shown and read back.
import { describe, expect, it } from 'vitest';
import { exampleOf, settle } from '../../src/controls/field';
import { figureOf } from '../../src/controls/figure';

const share = { figure: figureOf('share', 'USD'), limits: [0, 0.5] as const, integer: false, ranges: true };
const money = { figure: figureOf('money', 'USD'), limits: [0, 1e9] as const, integer: false, ranges: true };
const days = { figure: figureOf('days', 'USD'), limits: [0.5, 1500] as const, integer: false, ranges: true };
const seats = { figure: figureOf('count', 'USD'), limits: [0, 12] as const, integer: true, ranges: false };

describe('typed text', () => {
  it('applies what can be read', () => {
    expect(settle('28%', 0.2, share)).toEqual({ kind: 'apply', value: 0.28 });
    expect(settle('28', 0.2, share)).toEqual({ kind: 'apply', value: 0.28 });
    expect(settle('1.2k', 900, money)).toEqual({ kind: 'apply', value: 1200 });
    expect(settle('$1,300', 900, money)).toEqual({ kind: 'apply', value: 1300 });
    const half = settle('6mo', 100, days);
    expect(half.kind === 'apply' && Math.round(half.value)).toBe(183);
  });
  it('takes two numbers as a range where there may be one', () => {
    expect(settle('25–30', 0.2, share)).toEqual({ kind: 'range', low: 0.25, high: 0.3 });
    expect(settle('80k-200k', 900, money)).toEqual({ kind: 'range', low: 80_000, high: 200_000 });
    expect(settle('25 to 25', 0.2, share)).toEqual({ kind: 'apply', value: 0.25 });
    expect(settle('30–25', 0.2, share)).toEqual({ kind: 'refused', why: 'backwards' });
    expect(settle('$200k to $80k', 900, money)).toEqual({ kind: 'refused', why: 'backwards' });
    expect(settle('25–80', 0.2, share)).toEqual({ kind: 'refused', why: 'outside' });
    expect(settle('2-3', 2, seats)).toEqual({ kind: 'refused', why: 'unreadable' });
  });
  it('refuses what cannot be read, or is out of bounds, and tells which', () => {
    const why = (...parts: Parameters<typeof settle>) => {
      const outcome = settle(...parts);
      return outcome.kind === 'refused' ? outcome.why : outcome.kind;
    };
    expect(why('28o', 0.28, share)).toBe('unreadable');
    expect(why('much', 0.28, share)).toBe('unreadable');
    expect(why('28%', 900, money)).toBe('unreadable');
    expect(why('½', 900, money)).toBe('unreadable');
    expect(why('80%', 0.28, share)).toBe('outside');
    expect(why('1e10', 900, money)).toBe('outside');
    expect(why('2.5', 2, seats)).toBe('outside');
  });
  it('has an example that the field would take', () => {
    for (const rule of [share, money, days, seats]) {
      expect(settle(exampleOf(rule), NaN, rule).kind, exampleOf(rule)).toBe('apply');
    }
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
    expect(plain(money.figure.range(850, 1690))).toBe('$850–1,700');
    expect(plain(money.figure.range(571.43, 1120))).toBe('$570–1,100');
    expect(plain(money.figure.range(83_000, 167_000))).toBe('$83–170k');
    expect(plain(days.figure.range(134, 243))).toBe('134–243 d');
    expect(share.figure.ends(0, 0.5).map(plain)).toEqual(['0', '50 %']);
  });
});
