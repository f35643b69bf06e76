// What people type, and what it means.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText, moneyRange, parse, parseRange, type Quantity } from '../../src/format';

const value = (text: string, kind: Quantity, currency?: string) => {
  const read = parse(text, kind, currency);
  return read.ok ? read.value : read.reason;
};

describe('reads', () => {
  test.each([
    ['1.2k', 'count', 1200],
    ['$1.2m', 'money', 1_200_000],
    ['1,200', 'money', 1200],
    ['$ 120 k', 'money', 120_000],
    ['USD 45', 'money', 45],
    ['28%', 'share', 0.28],
    ['28', 'share', 0.28],
    ['0.35 %', 'share', 0.0035],
    ['7,5 %', 'share', 0.075],
    ['２８％', 'share', 0.28],
    ['6mo', 'months', 6],
    ['6 m', 'months', 6],
    ['1.5 years', 'months', 18],
    ['180d', 'days', 180],
    ['180', 'days', 180],
    ['6mo', 'days', 182.625],
    ['2 weeks', 'days', 14],
    ['.5', 'number', 0.5],
    ['−3', 'number', -3],
    ['+3', 'number', 3],
    ['3 个月', 'months', 3],
    ['12万', 'count', 120_000],
    ['1e5', 'number', 100_000],
    ['1.5e-3', 'number', 0.0015],
    ['120 thousand', 'money', 120_000],
    ['$1.2 million', 'money', 1_200_000],
  ] as const)('%s as %s: %d', (text, kind, expected) => {
    expect(value(text, kind)).toBeCloseTo(expected, 9);
  });

  test('the sign of the scenario’s currency', () => {
    expect(value('¥1.2m', 'money', 'CNY')).toBe(1_200_000);
    expect(value('￥300', 'money', 'CNY')).toBe(300);
  });
});

describe('says why not', () => {
  test.each([
    ['', 'count', 'empty'],
    ['  ', 'money', 'empty'],
    ['28o', 'share', 'unit'],
    ['abc', 'count', 'number'],
    ['1.2.3', 'count', 'number'],
    ['1,2,3', 'count', 'number'],
    ['5 kg', 'count', 'unit'],
    ['28%', 'count', 'unit'],
    ['$5', 'months', 'unit'],
    ['5%', 'money', 'unit'],
    ['Infinity', 'number', 'number'],
    ['½', 'share', 'number'],
    ['2½', 'count', 'number'],
    ['25–30', 'share', 'number'],
  ] as const)('%s as %s: %s', (text, kind, reason) => {
    expect(value(text, kind)).toBe(reason);
  });
});

describe('two numbers', () => {
  test.each([
    ['25–30', 'share', 0.25, 0.3],
    ['25-30', 'share', 0.25, 0.3],
    ['25 - 30 %', 'share', 0.25, 0.3],
    ['25..30', 'share', 0.25, 0.3],
    ['25 to 30', 'share', 0.25, 0.3],
    ['30 to 25', 'share', 0.25, 0.3],
    ['80k-200k', 'money', 80_000, 200_000],
    ['$80–200k', 'money', 80_000, 200_000],
    ['$80k to $200k', 'money', 80_000, 200_000],
    ['900–1.2k', 'money', 900, 1200],
    ['$850–1,700', 'money', 850, 1700],
    ['1e3-1e4', 'count', 1000, 10_000],
    ['-3 to -1', 'number', -3, -1],
    ['−3–−1', 'number', -3, -1],
    ['6–12mo', 'months', 6, 12],
    ['1-2 weeks', 'days', 7, 14],
  ] as const)('%s as %s: %d and %d', (text, kind, low, high) => {
    const read = parseRange(text, kind);
    expect(read?.low).toBeCloseTo(low, 9);
    expect(read?.high).toBeCloseTo(high, 9);
  });

  test('tell when the higher one was typed first, and only then', () => {
    const backwards = (text: string) => parseRange(text, 'money')?.backwards;
    for (const text of ['200k-80k', '30 to 25', '1.2k–900']) expect(backwards(text), text).toBe(true);
    for (const text of ['80-200k', '900–1.2k', '25–30', '25 to 25'])
      expect(backwards(text), text).toBe(false);
  });

  test.each(['28', '-3', '1e-5', 'much', '25–', '–30', '25–much', '2024-11-22'])('not in %s', (text) => {
    expect(parseRange(text, 'number')).toBeUndefined();
  });

  test('as the page itself writes them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 4e6, noNaN: true }),
        fc.double({ min: 2, max: 30, noNaN: true }),
        (low, times) => {
          const shown = moneyRange(low, low * times, 'USD');
          const read = parseRange(shown, 'money');
          expect(read && moneyRange(read.low, read.high, 'USD')).toBe(shown);
        },
      ),
    );
  });

  test('are never the end of the page', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRange(text, 'money')));
  });
});

test('what a field shows reads back as what it shows', () => {
  const kinds: Quantity[] = ['money', 'share', 'months', 'days', 'years', 'count', 'number'];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.double({ min: 0.001, max: 5e8, noNaN: true }), (kind, x) => {
      const shown = fieldText(x, kind);
      const read = parse(shown, kind);
      expect(read.ok).toBe(true);
      if (read.ok) expect(fieldText(read.value, kind)).toBe(shown);
    }),
  );
});

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void parse(text, 'money')));
});

test('fields are short, but hide nothing that was typed', () => {
  const texts = [
    fieldText(1200, 'money'),
    fieldText(120_000, 'money'),
    fieldText(125_000, 'money'),
    fieldText(0.28, 'share'),
    fieldText(0.255, 'share'),
    fieldText(180, 'days'),
    fieldText(2.3, 'count'),
  ];
  expect(texts.map((text) => text.replaceAll('\u202f', ' '))).toEqual([
    ...['$1,200', '$120k', '$125k', '28 %', '25.5 %', '180 d', '2.3'],
  ]);
});
