// The six fields: what people type, and what is told of it.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import { fallback, preset } from '../../../src/scenario';
import { pricedAt, startFrom } from '../../../src/scenario/opening';
import { entriesOf, hasBegun, isIdle, read, type Entries } from '../../../src/views/company/entries';
import { doubts, openingLines, openingPriceGap, priceGap, refusal } from '../../../src/views/company/told';

const messages = await loadMessages('en');
const t = messages.app.company;
const typed: Entries = {
  ...{ cash: '$2m', arr: '400k', customers: '300', burn: '90k', months: '2.5y', growth: '100' },
};
const six = { cash: 2e6, arr: 400_000, customers: 300, burn: 90_000, months: 30, growth: 1 };
const reading = (entries: Entries, per: 'year' | 'month' = 'year') => read(entries, per, 'USD', messages);

describe('what is typed', () => {
  it('is read as people write it', () => {
    expect(reading(typed).six).toEqual(six);
    expect(reading({ ...typed, arr: '10k' }, 'month').six?.arr).toBe(120_000);
    expect(reading({ ...typed, burn: '−20k' }).six?.burn).toBe(-20_000);
  });

  it('is told when it is nonsense, and missing when it is nothing', () => {
    const { complaints, missing, six: none } = reading({ ...typed, cash: 'lots', customers: '2.5', arr: '' });
    expect(complaints.cash).toContain('lots');
    expect(complaints.customers).toBe(t.notWhole);
    expect(missing).toEqual(['arr']);
    expect(none).toBeUndefined();
    expect(reading({ ...typed, months: '11y' }).complaints.months).toContain('120');
    expect(reading({ ...typed, customers: '0' }).complaints.arr).toBe(t.noRevenue);
  });

  it('asks for nothing on which nothing hangs', () => {
    expect(reading({ ...typed, months: '8', growth: '' }).six?.growth).toBe(0);
    expect(isIdle('growth', { months: 12 })).toBe(true);
    const bare = reading({ ...typed, customers: '0', arr: '', months: '', growth: '' });
    expect(bare.six).toMatchObject({ customers: 0, arr: 0, months: 1 });
  });
});

describe('the fields', () => {
  const opened = startFrom(fallback, six, fallback.segments[0].id);

  it('begin with what the scenario has', () => {
    expect(hasBegun(fallback)).toBe(false);
    expect(entriesOf(fallback)).toMatchObject({ arr: '', customers: '' });
    if (!opened.ok) expect.fail();
    expect(hasBegun(opened.value)).toBe(true);
    expect(reading(entriesOf(opened.value)).six).toEqual(six);
  });

  it('say what they come to', () => {
    if (!opened.ok) expect.fail();
    const lines = openingLines(messages, opened.value, six);
    expect(lines[0]).toBe('300 customers in Small business at $1,333 a year each');
    expect(lines.at(-1)).toBe('cash for 22 months at this burn');
  });

  it('remind of a price that is not sold at, until it is', () => {
    const apart = { ...six, arr: 3e6 };
    const begun = startFrom(fallback, apart, fallback.segments[0].id);
    if (!begun.ok) expect.fail();
    const gap = openingPriceGap(messages, begun.value);
    if (!gap) expect.fail();
    expect(openingPriceGap(messages, pricedAt(begun.value, gap.segment, gap.price))).toBeUndefined();
    expect(openingPriceGap(messages, fallback)).toBeUndefined();
  });

  it('doubt prices that are far apart and little time, and refuse a burn that cannot be', () => {
    const small = fallback.segments[0].id;
    expect(doubts(messages, six)).toEqual([]);
    expect(doubts(messages, { ...six, cash: 1e5 })).toHaveLength(1);
    expect(priceGap(messages, fallback, small, six)).toBeUndefined();
    const gap = priceGap(messages, fallback, small, { arr: 3e6, customers: 300 });
    expect(gap).toMatchObject({ segment: small, price: 10_000, sell: 'Sell at $10,000' });
    const scenario = preset('smb-only') ?? fallback;
    const refused = startFrom(scenario, { ...six, burn: -5e5 }, scenario.segments[0].id);
    if (refused.ok) expect.fail();
    expect(refusal(messages, scenario, refused.problems)).toMatch(/at least .\$?\d/);
  });
});
