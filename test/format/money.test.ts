// Money as the page tells it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencySign, fieldText, money, moneyRange, price, roundMoney, rowMoney } from '../../src/format';

test.each([
  [6_900_000, '$6.9m'],
  [14_200_000, '$14m'],
  [320_400, '$320k'],
  [43_000, '$43k'],
  [4_000_000, '$4.0m'],
  [1_234, '$1.2k'],
  [950, '$950'],
  [7, '$7'],
  [0, '$0'],
  [-0, '$0'],
  [-720_000, '−$720k'],
  [1.04e9, '$1.0b'],
  [104e6, '$100m'],
  [NaN, '–'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('money %d is %s', (amount, text) => {
  expect(money(amount, 'USD')).toBe(text);
});

test.each([
  [999_499, '$1.0m'],
  [994_999, '$990k'],
  [999.6, '$1.0k'],
  [99_500, '$100k'],
  [995, '$1.0k'],
])('rounding moves on to the next unit: %d is %s', (amount, text) => {
  expect(money(amount, 'USD')).toBe(text);
});

test('marks on an axis drop the zero', () => {
  expect([0, 500_000, 5e6, 2.5e6, 20e6, -4e6].map((x) => roundMoney(x, 'USD'))).toEqual([
    ...['$0', '$500k', '$5m', '$2.5m', '$20m', '−$4m'],
  ]);
});

test('prices are told to the dollar, small ones to the cent', () => {
  expect([1200, 45, 0.35, 4, 0, -30, 12.5].map((x) => price(x, 'USD'))).toEqual([
    ...['$1,200', '$45', '$0.35', '$4', '$0', '−$30', '$12.50'],
  ]);
});

test('a range shares its unit where both ends have it', () => {
  expect(moneyRange(83_000, 167_000, 'USD')).toBe('$83–170k');
  expect(moneyRange(571, 1120, 'USD')).toBe('$570–1,100');
  expect(moneyRange(550_000, 1_150_000, 'USD')).toBe('$550k–$1.2m');
  expect(moneyRange(0, 4e6, 'USD')).toBe('$0–$4m');
  expect(moneyRange(-5000, 9000, 'USD')).toBe('−$5k–$9k');
});

test.each([1e6, 4e6, 540_000, 10_000, 1.5e6])('an end of a range is told as the centre %d', (amount) => {
  const told = roundMoney(amount, 'CNY');
  for (const low of [0, 0.054 * amount, 0.54 * amount]) {
    const end = moneyRange(low, amount, 'CNY').split('–')[1];
    expect(`¥${end.replace('¥', '')}`).toBe(told);
  }
  expect(moneyRange(amount, 3e9, 'CNY').split('–')[0]).toBe(told);
});

test('in fields an amount is as it was chosen, else of two figures', () => {
  const shown = [100_000, 99_800, 125_000, 795_298, 1_750_000, 1_234].map((x) => fieldText(x, 'money'));
  expect(shown).toEqual(['$100k', '$99.8k', '$125k', '$800k', '$1.75m', '$1,234']);
});

test.each([
  [
    [400, 2000, 13_500],
    ['$400', '$2,000', '$13,500'],
  ],
  [
    [24_300, 45_000, 140_200],
    ['$24k', '$45k', '$140k'],
  ],
  [
    [0, 1234, NaN],
    ['$0', '$1.2k', '–'],
  ],
  [
    [5000, -4_083_112],
    ['$5k', '−$4,083k'],
  ],
  [
    [1_234_000, 13_950_000],
    ['$1.2m', '$14.0m'],
  ],
  [
    [3, 90_000],
    ['$0.0k', '$90.0k'],
  ],
  [
    [0, 0],
    ['$0', '$0'],
  ],
])('amounts of a row %j have one step: %j', (amounts, texts) => {
  expect(amounts.map(rowMoney(amounts, 'USD'))).toEqual(texts);
});

test('the currency is the scenario’s; what has no sign keeps its code', () => {
  expect(money(1.2e6, 'CNY')).toBe('¥1.2m');
  expect(currencySign('EUR')).toBe('€');
  expect(currencySign('nothing')).toBe('nothing');
});

test('two figures are never off by more than 5 % of the amount', () => {
  const units = { '': 1, k: 1e3, m: 1e6, b: 1e9 } as const;
  fc.assert(
    fc.property(fc.double({ min: 10, max: 9e10, noNaN: true }), (amount) => {
      const [, digits, unit] = /^\$([\d.]+)([kmb]?)$/.exec(money(amount, 'USD')) ?? [];
      const back = Number(digits) * units[unit as keyof typeof units];
      expect(Math.abs(back - amount) / amount).toBeLessThanOrEqual(0.0501);
    }),
  );
});
