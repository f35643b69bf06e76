// What values of the measures amount to: at the borders of each rule, and with the rule that decided in words.
import { describe, expect, it } from 'vitest';
import { bridge } from '../../../src/messages/en/bridge';
import { economics as t } from '../../../src/messages/en/economics';
import { BENCHMARKS } from '../../../src/cli/benchmarks';
import { ARCHETYPES } from '../../../src/scenario';
import {
  MEASURES,
  standardOf,
  verdictOf,
  type Judged,
  type Measure,
} from '../../../src/views/economics/marks';
import { judgement, told } from '../../../src/views/economics/texts';

const company: Judged = { archetype: null, currency: 'USD' };
const small: Judged = { archetype: 'smb', currency: 'USD' };
const large: Judged = { archetype: 'enterprise', currency: 'USD' };

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
    ['salesPerNewDollar', small, 1.129, 'cheap'],
    ['salesPerNewDollar', small, 1.13, 'usual'],
    ['salesPerNewDollar', small, 2, 'dear'],
    ['salesPerNewDollar', small, 2.82, 'worstQuarter'],
    ['paybackMonths', small, 5.9, 'investMore'],
    ['paybackMonths', small, 6, 'soon'],
    ['paybackMonths', small, 18, 'slow'],
    ['paybackMonths', small, 36, 'alarm'],
    ['paybackMonths', large, 18, 'soon'],
    ['paybackMonths', large, 36, 'alarm'],
    ['paybackMonths', large, Infinity, 'alarm'],
    ['grr', small, 0.419, 'leaks'],
    ['grr', small, 0.42, 'usual'],
    ['grr', small, 0.9, 'keeps'],
    ['grr', large, 0.919, 'leaks'],
    ['grr', large, 0.92, 'usual'],
    ['nrr', large, 0.999, 'shrinks'],
    ['nrr', large, 1, 'below'],
    ['nrr', large, 1.05, 'above'],
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
    expect(judgement(t, 'paybackMonths', large, Infinity)).toBe('far too slow (from 36 mo)');
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
        if (standard.source !== 'assumption') expect(standard.source.title).not.toBe('');
      }
    }
  });

  it('are by the same published ranges as those of the terminal', () => {
    const kinds = [null, ...ARCHETYPES].map((archetype): Judged => ({ archetype, currency: 'USD' }));
    const sameAs = (name: string, measure: Measure, judged: Judged) => {
      const row = BENCHMARKS.find((each) => each.name === name);
      const standard = standardOf(measure, judged);
      expect([row?.low, row?.high], name).toEqual(standard?.band);
      expect(row?.source, name).toBe(standard?.source);
    };
    sameAs('S&M per new dollar of ARR', 'salesPerNewDollar', company);
    sameAs('Burn multiple', 'burnMultiple', company);
    sameAs('LTV : CAC', 'ltvToCac', company);
    sameAs('CAC payback, months, small business only', 'paybackMonths', small);
    for (const [kind, told] of [
      ['micro', 'small business'],
      ['mid', 'mid-market (mean)'],
      ['enterprise', 'enterprise (mean)'],
    ])
      for (const measure of ['grr', 'nrr'] as const)
        sameAs(
          `${measure.toUpperCase()}, ${told}`,
          measure,
          kinds.find(({ archetype }) => archetype === kind)!,
        );
    // What lies inside the range is neither a leak nor more than is usual.
    for (const judged of kinds) {
      const [low, high] = standardOf('grr', judged)!.band;
      expect(verdict('grr', judged, (low + high) / 2)).toBe('usual');
    }
  });
});

it('figures are told in the units of their measure, endless ones in words', () => {
  expect(told(t, 'cac', 1234, 'USD')).toBe('$1.2k');
  expect(told(t, 'paybackMonths', 17.6, 'USD')).toBe('18 mo');
  expect(told(t, 'paybackMonths', Infinity, 'USD')).toBe('never');
  expect(told(t, 'quickRatio', Infinity, 'USD')).toBe('nothing lost');
  expect(told(t, 'burnMultiple', Infinity, 'USD')).toBe('burns without growing');
  for (const measure of MEASURES) expect(told(t, measure, Infinity, 'USD')).not.toMatch(/NaN|Infinity|∞/);
});

it('no text of the money’s views names a currency of its own', () => {
  const said = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String(value)]
        : Object.values(value as object).flatMap(said);
  for (const part of [t, bridge])
    expect(said(part).filter((text) => /dollar|renminbi/i.test(text))).toEqual([]);
});
