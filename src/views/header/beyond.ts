// What of the drawn plan lies after the horizon. It is kept, not cut: a shorter look at a plan must not cost any of it,
// and with a longer horizon it acts again. The scenario is valid all the while: months up to 120 are, whatever it spans.
import { OWN_CURVES, type OwnCurve, type Plan } from '../../scenario';

/** Curves of the whole company. */
const COMMON = ['pods', 'programmes', 'research', 'customisation', 'freeze', 'playbook'] as const;

export interface Beyond {
  readonly curve: 'mix' | (typeof COMMON)[number] | (typeof OWN_CURVES)[OwnCurve] | 'structures';
  readonly keyframes: number;
}

/** Curves with keyframes after `months`, in the order of the plan. */
export function beyond(plan: Plan, months: number): Beyond[] {
  // The first keyframe acts from month 1, wherever it stands.
  const after = (frames: readonly { readonly month: number }[]) =>
    frames.slice(1).filter(({ month }) => month > months).length;
  const bySegment = (frames: Readonly<Record<string, Parameters<typeof after>[0]>>) =>
    Object.values(frames).reduce((sum, own) => sum + after(own), 0);
  const curves: readonly Beyond[] = [
    { curve: 'mix', keyframes: after(plan.mix.keyframes) },
    ...COMMON.map((curve) => ({ curve, keyframes: after(plan[curve]) })),
    ...Object.values(OWN_CURVES).map((curve) => ({ curve, keyframes: bySegment(plan[curve]) })),
    { curve: 'structures', keyframes: bySegment(plan.structures) },
  ];
  return curves.filter(({ keyframes }) => keyframes > 0);
}
