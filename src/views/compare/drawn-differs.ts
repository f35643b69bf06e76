// How the drawn parts of two plans differ: the mix, other levers over time, how segments are sold. Pure.
import { share } from '../../format';
import type { Messages } from '../../messages';
import {
  drawnCurve,
  drawnStructure,
  isOwnCurve,
  mixAt,
  UNDRAWN,
  type Curve,
  type Scenario,
} from '../../scenario';
import type { MonthName } from '../month-name';
import type { Difference } from './differs';
import type { CompareTexts } from './texts';

/** "0 % small business, 100 % small business from month 6". */
export function mixText(
  { app }: Messages,
  t: CompareTexts['differs'],
  scenario: Scenario,
  when: MonthName,
): string {
  const { keyframes } = scenario.plan.mix;
  const months = keyframes.length > 0 ? keyframes.map(({ month }) => month) : [1];
  return steps(
    t,
    when,
    scenario.months,
    months.map((month) => {
      const parts = mixAt(scenario, month).flatMap((part, s) =>
        part > 0 ? [app.plan.shareFor(share(part), scenario.segments[s].label)] : [],
      );
      return { month, text: parts.join(' + ') || app.plan.noSelling };
    }),
  );
}

/** Values one after the other; those beyond the horizon are not told. */
function steps(
  t: CompareTexts['differs'],
  when: MonthName,
  months: number,
  list: readonly { readonly month: number; readonly text: string }[],
): string {
  return list
    .filter(({ month }, i) => i === 0 || month <= months)
    .map(({ month, text }, i) => (i === 0 ? text : t.fromMonth(text, when(month))))
    .join(', ');
}

export function curveDifferences(
  { app }: Messages,
  t: CompareTexts['differs'],
  curve: Curve,
  a: Scenario,
  b: Scenario,
  when: MonthName,
): Difference[] {
  const { titles, hiring, ofSegment } = app.curves;
  const show = (value: number) =>
    curve === 'pods'
      ? String(value)
      : curve === 'freeze'
        ? value > 0
          ? hiring.on
          : hiring.off
        : share(value);
  const text = (of: Scenario, segment: string) => {
    const frames = drawnCurve(of.plan, curve, segment);
    if (frames.length === 0) return UNDRAWN[curve] < 0 ? t.asUsual : show(UNDRAWN[curve]);
    return steps(
      t,
      when,
      of.months,
      frames.map(({ month, value }) => ({ month, text: show(value) })),
    );
  };
  const segments = isOwnCurve(curve) ? b.segments : b.segments.slice(0, 1);
  return segments
    .map(({ id, label }) => ({
      id: `plan.${curve}.${id}`,
      what: isOwnCurve(curve) ? ofSegment(titles[curve], label) : titles[curve],
      ...{ a: text(a, id), b: text(b, id) },
    }))
    .filter(({ a: one, b: other }) => one !== other);
}

export function structureDifferences(
  { rules }: Messages,
  t: CompareTexts['differs'],
  a: Scenario,
  b: Scenario,
  when: MonthName,
): Difference[] {
  const text = (of: Scenario, segment: string) => {
    const frames = drawnStructure(of.plan, segment);
    const list = frames.map(({ month, structure }) => ({ month, text: rules.structures[structure] }));
    return list.length > 0 ? steps(t, when, of.months, list) : rules.structures.pod;
  };
  return b.segments
    .map(({ id, label }) => ({
      id: `plan.structures.${id}`,
      what: t.structure(label),
      a: text(a, id),
      b: text(b, id),
    }))
    .filter(({ a: one, b: other }) => one !== other);
}
