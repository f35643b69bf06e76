// Problems read as sentences that say what, where and what to do.
import { describe, expect, it } from 'vitest';
import { loadMessages, placeText, plural, problemText } from '../../src/messages';
import { fallback, validate, writePath } from '../../src/scenario';

const messages = await loadMessages('en');
const place = (path: string) => placeText(messages, fallback, path);

describe('a place in words', () => {
  it('names parameters with their owner', () => {
    expect(place('smb.winRate')).toBe('Win rate, Small business');
    expect(place('company.cash')).toBe('Cash at the start');
    expect(place('rounds.a.amount')).toBe('Amount, Series A');
    expect(place('smb.winRate.p10')).toBe('Win rate, Small business, low end');
  });
  it('names what is drawn by its month, and entries of a file by their number', () => {
    expect(place('plan.pods.7')).toBe('PODs from month 7');
    expect(place('plan.mix.15.smb')).toBe('Mix, Small business from month 15');
    expect(place('plan.rules.0.when.1')).toBe('Rules, entry 1');
    expect(place('name')).toBe('Name');
  });
  it('leaves what it does not know as it is', () => {
    expect(place('zebra.stripes')).toBe('zebra.stripes');
  });
});

describe('a problem', () => {
  it('says what, where and what to do', () => {
    const refused = writePath(fallback, 'smb.winRate', 3);
    expect(refused.ok).toBe(false);
    if (!refused.ok) {
      const text = problemText(messages, fallback, refused.problems[0]);
      expect(text).toBe('Win rate, Small business is 3, outside what it can be. Give 0 to 0.99.');
    }
  });
  it('has a sentence for whatever validation finds', () => {
    const result = validate({ ...fallback, months: 'many', zebra: 1, currency: 'dollars' });
    expect(result.ok).toBe(false);
    if (!result.ok) {
      for (const problem of result.problems) expect(problemText(messages, fallback, problem)).toMatch(/\.$/);
    }
  });
});

describe('plurals', () => {
  it('follow the language', () => {
    const forms = { one: 'future', few: 'few', other: 'futures' };
    expect([0, 1, 2].map((n) => plural('en', n, forms))).toEqual(['futures', 'future', 'futures']);
    expect(plural('pl', 3, forms)).toBe('few');
    expect(plural('zh', 1, forms)).toBe('futures');
  });
});
