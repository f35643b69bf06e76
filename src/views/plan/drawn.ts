// The levers of the plan that are drawn as curves: what each may be, and the plan with one of them redrawn.
import type { Track } from '../../controls';
import {
  CURVE_LIMITS,
  isOwnCurve,
  OWN_CURVES,
  UNDRAWN,
  type Curve,
  type Keyframe,
  type Plan,
} from '../../scenario';

/** Factors and shares snap to 5 %, PODs are whole; at rest the axis reaches at least so far. */
const FACTOR = { step: 0.05, least: 2 };
const PODS = { step: 1, least: 5 };
/** Of a share the axis always shows all there is: its least round number is the most it may be. */
const SHARE = { step: 0.05, least: 0.5 };

export function gridOf(curve: Curve): { readonly track: Track; readonly least: number } {
  const [low, high] = CURVE_LIMITS[curve];
  const { step, least } = curve === 'pods' ? PODS : high === 1 ? SHARE : FACTOR;
  const integer = curve === 'pods';
  return { track: { low, high, step, scale: 'linear', integer, home: UNDRAWN[curve] }, least };
}

/** The plan with a curve redrawn; of curves that each segment has its own, one that is not drawn is left out. */
export function withCurve(plan: Plan, curve: Curve, segment: string, frames: readonly Keyframe[]): Plan {
  if (!isOwnCurve(curve)) return { ...plan, [curve]: frames };
  const name = OWN_CURVES[curve];
  const { [segment]: _, ...others } = plan[name];
  return { ...plan, [name]: frames.length > 0 ? { ...others, [segment]: frames } : others };
}
