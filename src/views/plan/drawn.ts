// The levers of the plan that are drawn as curves: what each may be, and the plan with one of them redrawn.
import type { Track } from '../../controls';
import {
  CURVE_LIMITS,
  isOwnCurve,
  OWN_CURVES,
  undrawn,
  type Curve,
  type Keyframe,
  type Plan,
  type Segment,
  type Values,
} from '../../scenario';

/** Path of all that is drawn of a lever. */
export const pathOf = (curve: Curve): string => `plan.${isOwnCurve(curve) ? OWN_CURVES[curve] : curve}`;

/** Factors and shares snap to 5 %, PODs are whole; at rest the axis reaches at least so far. */
const FACTOR = { step: 0.05, least: 2 };
const PODS = { step: 1, least: 5 };
/** Of a share the axis always shows all there is: its least round number is the most it may be. */
const SHARE = { step: 0.05, least: 0.9 };
/** A discount is seldom deeper. */
const DISCOUNT = { step: 0.01, least: 0.3 };
/** Off or on. */
const SWITCH = { step: 1, least: 0.9 };

const GRIDS: Partial<Record<Curve, typeof SHARE>> = {
  pods: PODS,
  freeze: SWITCH,
  discount: DISCOUNT,
};

/** `values`: the company's and a segment's numbers, defaults included, which hold where some levers are not drawn. */
export function gridOf(curve: Curve, values: Values): { readonly track: Track; readonly least: number } {
  const [low, high] = CURVE_LIMITS[curve];
  const { step, least } = GRIDS[curve] ?? (high === 1 ? SHARE : FACTOR);
  const integer = step === 1;
  return { track: { low, high, step, scale: 'linear', integer, home: undrawn(curve, values) }, least };
}

/** Are its buyers of several industries? */
export const hasIndustries = ({ values }: Segment) =>
  Object.hasOwn(values, 'industries') && Number(values['industries']) > 1;

/** The plan with a curve redrawn; of curves that each segment has its own, one that is not drawn is left out. */
export function withCurve(plan: Plan, curve: Curve, segment: string, frames: readonly Keyframe[]): Plan {
  if (!isOwnCurve(curve)) return { ...plan, [curve]: frames };
  const name = OWN_CURVES[curve];
  const { [segment]: _, ...others } = plan[name];
  return { ...plan, [name]: frames.length > 0 ? { ...others, [segment]: frames } : others };
}
