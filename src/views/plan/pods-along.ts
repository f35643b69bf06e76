// A keyframe of the mix that was moved away from the month in which the number of PODs changes. Pure.
import type { Plan } from '../../scenario';

export interface Turned {
  readonly from: number;
  readonly to: number;
}

/** The month that one keyframe of the mix was moved from and to; steps in a row are one move. */
export function turnedOf(before: Plan, now: Plan, earlier: Turned | null): Turned | null {
  const [was, is] = [before.mix.keyframes, now.mix.keyframes];
  if (was.length !== is.length) return null;
  const moved = is.flatMap(({ month }, i) =>
    month === was[i].month ? [] : [{ from: was[i].month, to: month }],
  );
  if (moved.length === 0) return earlier;
  const [only] = moved;
  if (moved.length > 1) return null;
  return earlier?.to === only.from ? { ...only, from: earlier.from } : only;
}

/** The PODs have stayed where the keyframe was. */
export const stayed = ({ mix, pods }: Plan, { from, to }: Turned): boolean => {
  const has = (list: readonly { readonly month: number }[], at: number) =>
    list.some(({ month }) => month === at);
  return from !== to && has(mix.keyframes, to) && !has(mix.keyframes, from) && has(pods, from);
};

/** Their number changes where the mix does now. */
export function podsAlong(plan: Plan, { from, to }: Turned): Plan {
  const pods = plan.pods
    .filter(({ month }) => month !== to)
    .map((frame) => (frame.month === from ? { ...frame, month: to } : frame));
  return { ...plan, pods: pods.sort((a, b) => a.month - b.month) };
}
