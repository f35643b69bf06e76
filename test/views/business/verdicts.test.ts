// What values of the measures amount to: at the borders of each rule, and with the rule that decided in words.
import { describe, expect, it } from 'vitest';
import { economics as t } from '../../../src/messages/en/economics';
import { MEASURE_SOURCES } from '../../../src/scenario';
import {
  MEASURES,
  retentionMedians,
  standardOf,
  verdictOf,
  type Judged,
  type Measure,
} from '../../../src/views/economics/marks';
import { judgement, told } from '../../../src/views/economics/texts';

const company: Judged = { archetype: null, acv: NaN, currency: 'USD' };
const small: Judged = { archetype: 'smb', acv: 4000, currency: 'USD' };
const large: Judged = { archetype: 'enterprise', acv: 120_000, currency: 'USD' };

const verdict = (measure: Measure, judged: Judged, value: number) => {
  const standard = standardOf(measure, judged);
  return standard ? verdictOf(standard, value) : null;
};

describe('verdicts', () => {
  it.each<[Measure, Judged, number, string]>([
    ['ltvToCac', company, 0.999, 'costsMore'],
    ['ltvToCac', company, 1, 'thin'],
    ['ltvToCac', company, 2.999, 'thin'],
    ['ltvToCac', company, 3, 'pays'],
    ['salesPerNewDollar', small, 1.759, 'cheap'],
    ['salesPerNewDollar', small, 1.76, 'usual'],
    ['salesPerNewDollar', small, 2, 'dear'],
    ['salesPerNewDollar', small, 2.82, 'worstQuarter'],
    ['paybackMonths', small, 5.9, 'investMore'],
    ['paybackMonths', small, 6, 'soon'],
    ['paybackMonths', small, 18, 'slow'],
    ['paybackMonths', small, 36, 'alarm'],
    ['paybackMonths', large, 18, 'soon'],
    ['paybackMonths', large, 36, 'alarm'],
    ['grr', small, 0.899, 'leaks'],
    ['grr', small, 0.9, 'keeps'],
    ['grr', large, 0.92, 'leaks'],
    ['nrr', large, 0.999, 'shrinks'],
    ['nrr', large, 1, 'below'],
    ['nrr', large, 1.07, 'above'],
    ['nrr', small, 1, 'above'],
    ['quickRatio', company, 0.99, 'shrinks'],
    ['quickRatio', company, 3.89, 'below'],
    ['quickRatio', company, Infinity, 'fast'],
    ['magicNumber', company, -0.1, 'slow'],
    ['magicNumber', company, 0.7, 'good'],
    ['magicNumber', company, 1, 'investMore'],
    ['burnMultiple', company, 0, 'notBurning'],
    ['burnMultiple', company, 0.001, 'superb'],
    ['burnMultiple', company, 1, 'great'],
    ['burnMultiple', company, 1.5, 'good'],
    ['burnMultiple', company, 2, 'suspect'],
    ['burnMultiple', company, 3, 'bad'],
    ['burnMultiple', company, Infinity, 'bad'],
    ['ruleOf40', company, 0.399, 'below'],
    ['ruleOf40', company, 0.4, 'above'],
  ])('%s of %o at %d: %s', (measure, judged, value, expected) => {
    expect(verdict(measure, judged, value)).toBe(expected);
  });

  it('are silent where nothing is published, and of what is undefined', () => {
    expect(standardOf('cac', company)).toBeNull();
    expect(verdict('ltvToCac', company, NaN)).toBeUndefined();
    expect(judgement(t, 'cac', company, 300)).toBe('');
    expect(judgement(t, 'nrr', company, NaN)).toBe('');
  });

  it('tell the rule that decided', () => {
    expect(judgement(t, 'ltvToCac', company, 0.5)).toBe('costs more than it earns (under 1.0×)');
    expect(judgement(t, 'paybackMonths', large, 40)).toBe('far too slow (from 36 mo)');
    expect(judgement(t, 'burnMultiple', company, 0)).toBe('burns no cash (0.0×)');
    expect(judgement(t, 'burnMultiple', company, 0.5)).toBe('superb (0.0× to 1.0×)');
    expect(judgement(t, 'burnMultiple', company, Infinity)).toBe('bad (from 3.0×)');
  });

  it('have steps that rise, words for each, and a source that exists', () => {
    for (const measure of MEASURES) {
      for (const judged of [company, small, large]) {
        const standard = standardOf(measure, judged);
        if (!standard) continue;
        const limits = standard.steps.map(([below]) => below);
        expect(
          [...limits].sort((a, b) => a - b),
          measure,
        ).toEqual(limits);
        expect(limits.at(-1)).toBe(Infinity);
        for (const [, name] of standard.steps) expect(t.verdicts[name]).not.toBe('');
        if (standard.source !== 'assumption') expect(MEASURE_SOURCES[standard.source].title).not.toBe('');
      }
    }
  });

  it('hold renminbi against published dollars at the level of the essays', () => {
    const net = (acv: number, currency: string) =>
      retentionMedians({ archetype: 'mid', acv, currency }).net[0];
    expect(net(30_000, 'USD')).toBe(1.03);
    expect(net(30_000, 'CNY')).toBe(1.02);
    expect(net(12_000, 'USD')).toBe(1.02);
  });
});

it('figures are told in the units of their measure, endless ones in words', () => {
  expect(told(t, 'cac', 1234, 'USD')).toBe('$1.2k');
  expect(told(t, 'paybackMonths', 17.6, 'USD')).toBe('18 mo');
  expect(told(t, 'quickRatio', Infinity, 'USD')).toBe('nothing lost');
  expect(told(t, 'burnMultiple', Infinity, 'USD')).toBe('burns without growing');
  for (const measure of MEASURES) expect(told(t, measure, Infinity, 'USD')).not.toMatch(/NaN|Infinity|∞/);
});
