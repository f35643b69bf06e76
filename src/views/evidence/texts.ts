// What is said of evidence that cannot be used, or only in part. Pure.
import { exact, percent } from '../../format';
import type { Column } from '../../evidence';
import type { Messages } from '../../messages';
import type { Worked } from './work-out';

export type EvidenceTexts = Awaited<ReturnType<Messages['evidence']>>;

/** What is wrong with what was typed; '' when nothing is. `wanted`: a result was asked for. */
export function complaintOf(t: EvidenceTexts, worked: Worked, wanted: boolean, text: string): string {
  const nothing = text.trim() === '';
  if (worked.range || (nothing && !wanted)) return '';
  if (worked.by === 'count') return t.count.problems[worked.problem === 'order' ? 'order' : 'none'];
  return worked.column.several ? t.amounts.several : t.amounts.none;
}

/** How much of the range is what was seen, and how much what was known before; '' before anything was seen. */
export function weightText({ weight: t }: EvidenceTexts, worked: Worked): string {
  const told = (own: number) => [percent(own), percent(1 - own)] as const;
  const { published } = worked.prior;
  if (worked.by === 'amounts') {
    return worked.estimate ? t.amounts(...told(worked.estimate.weight), published) : '';
  }
  if (!worked.count) return '';
  const { of } = worked.count;
  return t.count(exact(of), ...told(of / (of + worked.beta.a + worked.beta.b)), published);
}

/** So many are named; the rest is counted. */
const NAMED = 5;
const LONGEST = 24;
const brief = (cell: string) => (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);

/** Amounts to be queried, as they are written. */
export function farText({ amounts }: EvidenceTexts, told: readonly string[]): string {
  const rest = told.length > NAMED ? [`+ ${told.length - NAMED}`] : [];
  return amounts.far([...told.slice(0, NAMED), ...rest].join(', '), told.length > 1);
}

export function refusedText({ amounts }: EvidenceTexts, { refused }: Column): string {
  const named = refused.slice(0, NAMED).map(({ cell, why }) => amounts.cell(brief(cell), amounts.why[why]));
  return amounts.refused(refused.length - named.length, named.join(', '));
}
