// Figures of the measures as they are told, and what is said of them. Pure.
import { average, count, money, perUnit, rate, times } from '../../format';
import type { Messages } from '../../messages';
import { standardOf, verdictOf, type Judged, type Measure, type Standard, type Verdict } from './marks';

export type EconomicsTexts = Awaited<ReturnType<Messages['economics']>>;

/** A figure as text; what is endless in words. */
export function told(t: EconomicsTexts, measure: Measure, value: number, currency: string): string {
  if (value === Infinity) {
    const words: Partial<Record<Measure, string>> = t.endless;
    return words[measure] ?? t.endless.other;
  }
  switch (measure) {
    case 'cac':
      return money(value, currency);
    case 'salesPerNewDollar':
      return perUnit(value, currency);
    case 'paybackMonths':
      return t.months(count(Math.round(value)));
    case 'grr':
    case 'nrr':
    case 'ruleOf40':
      return rate(value);
    case 'magicNumber':
      return average(value);
    default:
      return times(value);
  }
}

/** The limits between which a verdict holds, in words. */
export function ruleText(
  t: EconomicsTexts,
  measure: Measure,
  { steps }: Standard,
  verdict: Verdict,
  currency: string,
): string {
  const text = (value: number) => told(t, measure, value, currency);
  const i = steps.findIndex(([, name]) => name === verdict);
  const [below] = steps[i];
  // No burn at all is a limit of its own.
  const limit = below === Number.MIN_VALUE ? 0 : below;
  const from = i === 0 ? null : steps[i - 1][0] === Number.MIN_VALUE ? 0 : steps[i - 1][0];
  if (verdict === 'notBurning') return text(0);
  if (from === null) return t.rule.below(text(limit));
  return below === Infinity ? t.rule.above(text(from)) : t.rule.between(text(from), text(limit));
}

/** What a value amounts to and the rule that decided it; '' where nothing is published, or nothing to judge. */
export function judgement(t: EconomicsTexts, measure: Measure, judged: Judged, value: number): string {
  const standard = standardOf(measure, judged);
  const verdict = standard && verdictOf(standard, value);
  if (!standard || !verdict) return '';
  return t.why(t.verdicts[verdict], ruleText(t, measure, standard, verdict, judged.currency));
}
