// What a pasted column amounts to, as the dialog tells it.
import { describe, expect, it } from 'vitest';
import { evidence as t } from '../../../src/messages/en/evidence';
import { locate, preset } from '../../../src/scenario';
import { farText, weightText } from '../../../src/views/evidence/texts';
import { workOut } from '../../../src/views/evidence/work-out';

const scenario = preset('enterprise-only')!;
const [{ id }] = scenario.segments;

function amounts(key: string, text: string) {
  const worked = workOut(locate(scenario, `${id}.${key}`)!, scenario.currency, text);
  if (worked?.by !== 'amounts') throw new Error('not told by amounts');
  return worked;
}

describe('what was seen', () => {
  it('is the plain mean of contracts; the log-normal one stands apart', () => {
    const worked = amounts('acv', '28000\n31500\n45000\n38000');
    expect(worked.seen).toBe(35_625);
    expect(worked.estimate!.fitted).toBeGreaterThan(36_000);
    expect(worked.outliers).toEqual([]);
  });

  it('says how much of the result is one’s own: a count by its number, nothing before there is one', () => {
    const count = (text: string) => workOut(locate(scenario, `${id}.winRate`)!, scenario.currency, text)!;
    expect(weightText(t, count(''))).toBe('');
    const [few, many] = ['4 of 31', '400 of 3100'].map((text) => count(text));
    const shareOf = (text: string) => Number(/for (\d+) %/.exec(text)?.[1]);
    expect(weightText(t, few)).toMatch(/^Your 31 count for \d+ %, what is published for \d+ %\.$/);
    expect(shareOf(weightText(t, many))).toBeGreaterThan(shareOf(weightText(t, few)));
  });

  it('is the median of days', () => {
    expect(amounts('cycleDays', '30\n200\n60\n90').seen).toBe(75);
  });

  it('with a slip in it is queried, and counted as written', () => {
    const worked = amounts('acv', '28000\n31500\n1.2\n45000\n38000');
    expect(worked.seen).toBeCloseTo(28_500.24, 6);
    expect(worked.outliers).toEqual([1.2]);
    expect(farText(t, worked.outliers!.map(String))).toBe(
      '1.2: far from the others. It counts as written; a slip, or thousands left out?',
    );
  });
});
