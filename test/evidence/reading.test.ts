// What people type and paste: read where it is meant, left out and named where it is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/evidence/read-dates';
import { readColumn, readCount, readMonths, splitMonths } from '../../src/evidence';

describe('a count', () => {
  it.each([
    ['won 4 of 31', 4, 31],
    ['4/31', 4, 31],
    ['4 out of 31', 4, 31],
    ['We won 4 deals out of 31.', 4, 31],
    ['4 won, 27 lost', 4, 31],
    ['lost 27, won 4', 4, 31],
    ['27 lost and 4 won', 4, 31],
    ['Won: 4; lost: 27', 4, 31],
    ['1,204 of 31,000 leads', 1204, 31_000],
    ['0 of 12', 0, 12],
    ['４／３１', 4, 31],
  ])('“%s” is %i of %i', (text, hits, of) => {
    expect(readCount(text)).toEqual({ ok: true, count: { hits, of } });
  });

  it.each([
    ['', 'empty'],
    ['four of them', 'none'],
    ['31', 'none'],
    ['0 of 0', 'none'],
    ['31 of 4', 'order'],
    ['4 and 31', 'none'],
    ['2.5 of 31', 'none'],
    ['4 of 31 of 60', 'none'],
  ])('“%s” is none (%s)', (text, why) => {
    expect(readCount(text)).toEqual({ ok: false, why });
  });

  it('never throws, and has at most as many hits as there were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readCount(text);
        if (read.ok) expect(read.count.hits).toBeLessThanOrEqual(read.count.of);
      }),
    );
  });
});

describe('a column of money', () => {
  const dollars = { quantity: 'money', currency: 'USD' } as const;
  const yuan = { quantity: 'money', currency: 'CNY' } as const;

  it('is read as people write it', () => {
    const text = 'Deal size\n$12,000\n45k\n US$ 1.2m \n"8,500"\nUSD 9k\n\n12 000\n-\n3000.50\n';
    expect(readColumn(text, dollars)).toEqual({
      values: [12_000, 45_000, 1_200_000, 8500, 9000, 12_000, 3000.5],
      refused: [{ cell: 'Deal size', why: 'text' }],
      several: false,
    });
    expect(readColumn('12k, 30k, 1,500', dollars).values).toEqual([12_000, 30_000, 1500]);
  });

  it('in renminbi too, with its units', () => {
    const text = '¥30,000\n3.2万元\nRMB 45000\n￥1.2万\n人民币8000元';
    expect(readColumn(text, yuan).values).toEqual([30_000, 32_000, 45_000, 12_000, 8000]);
  });

  it('takes no other currency, no date, no percent, nothing below or at 0', () => {
    const text =
      '¥3万\n€900\nHK$900\nA$ 3k\n2024-03-01\n1/2/24\n3 Mar 2024\nMarch 3\n2024年3月\nQ1\n12%\n0\n-400\n(1,200)\nn/a\n5000';
    const { values, refused } = readColumn(text, dollars);
    expect(values).toEqual([5000]);
    const whys = refused.map(({ why }) => why);
    expect(whys.slice(0, 4)).toEqual(Array(4).fill('currency'));
    expect(whys.slice(4, 10)).toEqual(Array(6).fill('date'));
    expect(whys.slice(10)).toEqual(['unit', 'notPositive', 'notPositive', 'notPositive', 'text']);
  });

  it('may stand beside names and dates, but not beside another', () => {
    const beside = readColumn('Acme\t2024-03-01\t12k\nBeta\t2024-04-01\t8k', dollars);
    expect([beside.values, beside.several]).toEqual([[12_000, 8000], false]);
    expect(readColumn('12k\t30\n8k\t45', dollars).several).toBe(true);
  });
});

describe('a column of days', () => {
  it('takes other units of time', () => {
    const text = '34\n60 days\n6 weeks\n2 months\n2024-03-01\n$4';
    const { values, refused } = readColumn(text, { quantity: 'days', currency: 'USD' });
    expect(values.map(Math.round)).toEqual([34, 60, 42, 61]);
    expect(refused.map(({ why }) => why)).toEqual(['date', 'unit']);
  });

  it('never throws and gives only amounts above 0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { values } = readColumn(text, { quantity: 'days', currency: 'USD' });
        expect(values.every((x) => x > 0 && Number.isFinite(x))).toBe(true);
      }),
    );
  });
});

describe('months as they were', () => {
  it('keep their places, with gaps, from the first to the last', () => {
    const text = 'Month\tARR\nJan 2026\t$100k\nFeb 2026\t\nMar 2026\t-20k\nApr 2026\tsoon\nMay 2026\t0\n\n';
    expect(readMonths(text, 'USD')).toEqual({
      values: [100_000, null, -20_000, null, 0],
      refused: ['Feb 2026', 'Apr 2026\tsoon'],
    });
  });

  it('of nothing are nothing', () => {
    expect(readMonths('', 'USD')).toEqual({ values: [], refused: [] });
    expect(readMonths('ARR\n', 'USD').values).toEqual([]);
  });
});

describe('two columns copied together', () => {
  const [arr, cash] = ['$5k\n$10k', '$1.8m\n$1.7m'];
  it.each([
    ['with headings', 'ARR\tCash\n$5k\t$1.8m\n$10k\t$1.7m'],
    ['without', '$5k\t$1.8m\n$10k\t$1.7m\n'],
    ['cash first, as the headings say', 'Cash in bank\tARR\n$1.8m\t$5k\n$1.7m\t$10k'],
  ])('are told apart %s', (_, text) => {
    expect(splitMonths(text, 'USD')).toEqual({ arr, cash });
  });

  it('keep the dates that stand before them', () => {
    expect(splitMonths('Month;ARR;Cash\nJan 2026;$5k;$1.8m\nFeb 2026;$10k;$1.7m', 'USD')).toEqual({
      arr: 'Jan 2026\t$5k\nFeb 2026\t$10k',
      cash: 'Jan 2026\t$1.8m\nFeb 2026\t$1.7m',
    });
  });

  it('keep each month in its place, known or not', () => {
    const text = 'Month\tARR\tCash\n1\t\t1.8m\n2\t5k\t1.7m\n3\t10k\t\n4\t12k\t1.5m';
    const pair = splitMonths(text, 'USD')!;
    expect(readMonths(pair.arr, 'USD').values).toEqual([null, 5000, 10_000, 12_000]);
    expect(readMonths(pair.cash, 'USD').values).toEqual([1_800_000, 1_700_000, null, 1_500_000]);
  });

  it.each([
    ['one column', '$5k\n$10k'],
    ['one with the months counted', '1\t$5k\n2\t$10k\n3\t$12k'],
    ['three', '1\t2\t5\n4\t1\t8\n2\t2\t9'],
    ['a first line', '$5k\t$1.8m'],
  ])('are not %s', (_, text) => {
    expect(splitMonths(text, 'USD')).toBeUndefined();
  });
});

describe('dates beside months', () => {
  const dated = (...dates: string[]) => readDates(dates.map((date) => `${date}\t$5k`).join('\n'), 'USD');

  it.each([
    ['names', ['Jan 2026', 'February 2026', 'Mar 26'], '2026-01'],
    ['ends of months', ['2025-11-30', '2025-12-31', '2026-01-31'], '2025-11'],
    ['month and year', ['12/2025', '1/2026', '2/2026'], '2025-12'],
    ['month before day', ['1/1/2026', '2/1/2026', '3/1/2026'], '2026-01'],
    ['day before month', ['1/1/26', '1/2/26', '1/3/26'], '2026-01'],
    ['points', ['31.01.2026', '28.02.2026'], '2026-01'],
    ['Chinese', ['2026年1月', '2026年2月'], '2026-01'],
    ['days of months', ['3 Mar 2026', 'Apr 3 2026'], '2026-03'],
    ['some lines only', ['Jan 2026', '', 'Mar 2026'], '2026-01'],
  ])('are read as %s', (_, dates, month) => {
    expect(dated(...dates)).toEqual({ kind: 'from', month });
  });

  it('count from the first month that is told, under the headings', () => {
    const text = 'Month\tARR\nDec 2025\t\nJan 2026\t-\nFeb 2026\t$5k';
    expect(readDates(text, 'USD')).toEqual({ kind: 'from', month: '2026-01' });
    expect(readMonths(text, 'USD')).toEqual({ values: [null, 5000], refused: [] });
  });

  it('that leave months out, or go backwards, are uneven; amounts are none', () => {
    expect(dated('Jan 2026', 'Mar 2026')).toEqual({ kind: 'uneven' });
    expect(dated('Feb 2026', 'Jan 2026')).toEqual({ kind: 'uneven' });
    expect(dated('13/2026', '14/2026')).toEqual({ kind: 'uneven' });
    expect(readDates('$5k\n2000.5\n12', 'USD')).toEqual({ kind: 'none' });
  });
});
