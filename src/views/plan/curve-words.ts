// What the editor of a curve says of the lever at hand.
import type { Figure } from '../../controls';
import type { CurveWords } from '../../controls/curve';
import type { Messages } from '../../messages';
import type { MonthName } from '../month-name';

export interface Lever {
  /** Its name, and the segment's where it is a segment's own. */
  readonly name: string;
  readonly figure: Figure;
  /** A least number, not a factor. */
  readonly counted: boolean;
}

export function curveWords(
  { app }: Messages,
  { name, figure, counted }: Lever,
  narrow: boolean,
  when: MonthName,
): CurveWords {
  const { curves: t, plan } = app;
  const amount = (value: number) => (counted ? t.atLeast(figure.show(value)) : figure.show(value));
  return {
    amount,
    keyframe: (index, count) => t.keyframe(name, index, count),
    value: (month, told) => t.value(when(month), told),
    added: (month) => plan.added(when(month)),
    removed: (month) => plan.removed(when(month)),
    ...{ full: plan.full, first: t.first },
    ...{ release: plan.release, undo: plan.undo, help: t.help },
    becomes: (value) => (narrow ? t.briefBecomes : t.becomes)(figure.show(value)),
    hint: narrow ? t.briefHint : t.hint,
    ...{ from: t.from, fromStart: t.fromStart },
    monthName: (index) => t.monthName(name, index),
    amountName: (month) => t.amountName(name, month),
    ...{ remove: t.remove, clear: t.clear },
    removeName: (month) => t.removeName(name, month),
    clearName: t.clearName(name),
  };
}
