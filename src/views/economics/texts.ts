// Figures of the measures as they are told, and what is said of them. Pure.
import { average, besideMarks, count, fixed, money, perUnit, rate, timesIn } from '../../format';
import type { Messages } from '../../messages';
import { standardOf, verdictOf, type Judged, type Measure, type Standard, type Verdict } from './marks';

export type EconomicsTexts = Awaited<ReturnType<Messages['economics']>>;

/** A figure as text, with so many digits more than usual; what is endless in words. */
export function told(t: EconomicsTexts, measure: Measure, value: number, currency: string, more = 0): string {
  if (value === Infinity) {
    const words: Partial<Record<Measure, string>> = t.endless;
    return words[measure] ?? t.endless.other;
  }
  switch (measure) {
    case 'cac':
      return money(value, currency);
    case 'salesPerNewDollar':
      return perUnit(value, currency, 2 + more);
    case 'paybackMonths':
      return t.months(more === 0 ? count(Math.round(value)) : fixed(value, more));
    case 'grr':
    case 'nrr':
    case 'ruleOf40':
      return rate(value, more);
    case 'magicNumber':
      return more === 0 ? average(value) : fixed(value, 1 + more);
    default:
      return timesIn(value, 1 + more);
  }
}

/** No burn at all is a limit of its own. */
const limitOf = (below: number) => (below === Number.MIN_VALUE ? 0 : below);
const limitsOf = (standard: Standard | null) => (standard?.steps ?? []).map(([below]) => limitOf(below));

/** A figure beside its verdict: never rounded onto a limit that it is not at. */
export const toldJudged = (t: EconomicsTexts, measure: Measure, value: number, judged: Judged): string =>
  besideMarks(value, limitsOf(standardOf(measure, judged)), (x, more) =>
    told(t, measure, x, judged.currency, more),
  );

/** What each unit of money spent on winning customers brings back: $2.37. */
export const backText = (value: number, judged: Judged): string =>
  besideMarks(value, limitsOf(standardOf('ltvToCac', judged)), (x, more) =>
    perUnit(x, judged.currency, 2 + more),
  );

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
  const limit = limitOf(below);
  const from = i === 0 ? null : limitOf(steps[i - 1][0]);
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
