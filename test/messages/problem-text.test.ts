// Problems read as sentences that say what, where and what to do.
import { describe, expect, it } from 'vitest';
import { loadMessages, placeText, plural, problemText } from '../../src/messages';
import { fallback, validate, writePath } from '../../src/scenario';
import { decodeLink } from '../../src/share';
import { wrap } from '../../src/share/envelope';

const messages = await loadMessages('en');
const place = (path: string) => placeText(messages, fallback, path);

describe('a place in words', () => {
  it('names parameters with their owner', () => {
    expect(place('smb.winRate')).toBe('Win rate, Small business');
    expect(place('company.cash')).toBe('Cash at the start');
    expect(place('rounds.a.amount')).toBe('Amount, Series A');
    expect(place('smb.winRate.p10')).toBe('Win rate, Small business, low end');
  });
  it('names entries of a list by their number', () => {
    expect(place('plan.rules.0.when.1')).toBe('Rules, entry 1');
    const pods = [{ month: 3, value: -1 }];
    const keyframes = [{ month: 3, shares: { smb: -1 } }];
    const { plan } = fallback;
    const result = validate({ ...fallback, plan: { ...plan, pods, mix: { ...plan.mix, keyframes } } });
    expect(result.ok ? [] : result.problems.map(({ path }) => place(path))).toEqual(
      expect.arrayContaining(['PODs, entry 1', 'Mix, Small business, entry 1']),
    );
    expect(place('name')).toBe('Name');
  });
  it('names segments, rounds and the parts of a link', () => {
    expect(['smb', 'rounds.a', 'company', 'link', 'seed', ''].map(place)).toEqual([
      ...['Small business', 'Series A', 'The company', 'The link', 'Luck', 'The scenario'],
    ]);
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
  it('of a link names the figure that could not be read', () => {
    const decoded = decodeLink(wrap('1_1.0.0_shippo-pivot.1_1__2E3__Ssmb_ab-5x9e9_zz12_Z'));
    if (decoded.status !== 'repaired') throw new Error(decoded.status);
    expect(decoded.problems.map((problem) => problemText(messages, fallback, problem))).toEqual([
      'Contract value (ACV), Small business cannot be -5x9e9. Give a number, or a range.',
      'Small business is not known (zz12). Use something that this version knows.',
    ]);
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
