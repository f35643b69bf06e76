// What the key figures say, in full and in few words, above all where most futures end at $0.
import { describe, expect, it } from 'vitest';
import type { Odds, Spread } from '../../../src/engine/summary';
import { en } from '../../../src/messages/en/index';
import { figuresOf, survivorsLine } from '../../../src/views/odds/figures';

const spread = (p10: number, p50: number, p90: number, count = 500): Spread => ({
  ...{ count, mean: p50 },
  ...{ p10, p50, p90 },
});

const of = { months: 60, currency: 'USD', messages: en };
const odds = (outOfCash: number, arr: Spread): Odds =>
  ({
    futures: 2000,
    outcomes: { paysItsOwnWay: 0, livesOnRaisedMoney: 2000 - outOfCash, outOfCash },
    arr,
    survivors: { arr: spread(860_000, 1.5e6, 3.4e6) },
    lowestCash: spread(14_000, 89_000, 230_000),
    lowestCashMonth: spread(20, 32.6, 40),
    breakEven: spread(40, 45.6, 50, 8),
  }) as unknown as Odds;

const told = (all: ReturnType<typeof figuresOf>, form: 'full' | 'brief') =>
  all.map(({ value, ...figure }) => [
    figure[form].label,
    value,
    ...figure[form].lines.map(([first]) => first),
  ]);

describe('key figures', () => {
  it('say their month in the label where there is room, else under the figure', () => {
    const figures = figuresOf(odds(600, spread(0, 6.9e6, 14e6)), of);
    expect(told(figures, 'full')).toEqual([
      ['Typical ARR of all at month 60', '$6.9m', 'in 8 of 10 futures $0 to $14m'],
      ['Typical ARR if it survives', '$1.5m', 'month 60', '8 in 10: $860k to $3.4m'],
      ['Lowest cash, typically month 33', '$89k', '8 of 10 survivors $14k to $230k'],
      ['Ever break even in five years', '< 1 of 100', 'typically from month 46'],
    ]);
    expect(told(figures, 'brief')).toEqual([
      ['Typical ARR of all', '$6.9m', 'month 60', '8 in 10: $0 to $14m'],
      ['ARR if it survives', '$1.5m', 'month 60', '8 in 10: $860k to $3.4m'],
      ['Lowest cash', '$89k', 'month 33, survivors', '8 in 10: $14k to $230k'],
      ['Ever break even', '< 1 of 100', 'within five years', 'typically from month 46'],
    ]);
  });

  it('say why a typical ARR is $0, and what survivors have', () => {
    const most = odds(1200, spread(0, 0, 1.6e6));
    expect(figuresOf(most, of)[0]).toMatchObject({
      value: '$0',
      meaning: 'month 60, more than half ran out of cash, in 8 of 10 futures $0 to $1.6m',
      brief: { lines: [en.app.odds.figures.mostOut, ['8 in 10: $0 to $1.6m', '$0 to $1.6m']] },
    });
    expect(survivorsLine(most, of)[0]).toBe('More than half ran out of cash. ARR if it survives: $1.5m');
    expect(survivorsLine(odds(600, spread(0, 1, 2)), of)).toEqual(['ARR if it survives: typically $1.5m']);
  });

  it('never say "$0 to $0"', () => {
    const [arr] = figuresOf(odds(1960, spread(0, 0, 0)), of);
    expect(arr.brief.lines[1][0]).toBe('in 9 of 10 futures $0');
    expect(arr.phone).toContain('in 9 of 10 futures $0');
    expect(JSON.stringify(arr)).not.toContain('$0 to $0');
  });

  it('are dashes before the first odds, and say so when futures are too few', () => {
    expect(told(figuresOf(undefined, of), 'brief').map(([, value]) => value)).toEqual(['–', '–', '–', '–']);
    expect(JSON.stringify(figuresOf(undefined, of))).not.toContain('too few');
    const few = spread(NaN, NaN, NaN, 12);
    const [arr] = figuresOf(odds(600, few), of);
    expect([arr.value, arr.brief.lines[1]]).toEqual(['–', ['too few to say']]);
  });

  it('have wordings that get shorter', () => {
    for (const { full, brief, phone } of figuresOf(odds(1200, spread(0, 0, 1.6e6)), of)) {
      for (const wordings of [...full.lines, ...brief.lines, phone]) {
        const lengths = wordings.map((text) => text.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      }
    }
  });
});
