// The drawn plan month by month: mix shares and factors from keyframes.
import { CURVES, FOCUS_REFERENCE, STRUCTURES, type Curve, type Structure } from '../engine/input';
import type { Keyframe, MixKeyframe, Plan, Scenario, StructureKeyframe, Values } from './types';

/**
 * Position among keyframes (rising months) at a month: the one in force, the next, and how far the month lies
 * between them, 0 to 1. Before the first keyframe the first is in force.
 */
function place(frames: readonly { readonly month: number }[], month: number) {
  let at = 0;
  while (at + 1 < frames.length && frames[at + 1].month <= month) at++;
  const next = Math.min(at + 1, frames.length - 1);
  const span = frames[next].month - frames[at].month;
  const along = span > 0 ? Math.max(0, (month - frames[at].month) / span) : 0;
  return { at, next, along };
}

/** Value of a step curve at a month; `otherwise` when nothing is drawn. */
export function valueAt(frames: readonly Keyframe[], month: number, otherwise: number): number {
  return frames.length === 0 ? otherwise : frames[place(frames, month).at].value;
}

/** Shares that add up to 1, or all 0: no effort anywhere. */
export function normalised(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total > 0 ? share / total : 0));
}

const shareOf = (shares: MixKeyframe['shares'], id: string) => (Object.hasOwn(shares, id) ? shares[id] : 0);

/** Shares of a keyframe or a rule in the order of the segments, normalised. */
export const orderedShares = (shares: MixKeyframe['shares'], ids: readonly string[]) =>
  normalised(ids.map((id) => shareOf(shares, id)));

/** Mix of effort drawn for a month, in the order of the segments; equal shares when nothing is drawn. */
export function mixAt({ plan, segments }: Scenario, month: number): number[] {
  const { keyframes, curve } = plan.mix;
  const ids = segments.map(({ id }) => id);
  if (keyframes.length === 0) return normalised(ids.map(() => 1));
  const { at, next, along } = place(keyframes, month);
  const from = orderedShares(keyframes[at].shares, ids);
  if (curve === 'step' || along === 0) return from;
  const to = orderedShares(keyframes[next].shares, ids);
  return normalised(from.map((share, s) => share + (to[s] - share) * along));
}

/** [segments × (months + 1)], index 0 of each segment unused. */
export function compileMix(scenario: Scenario): Float64Array {
  const width = scenario.months + 1;
  const mix = new Float64Array(scenario.segments.length * width);
  for (let month = 1; month < width; month++) {
    mixAt(scenario, month).forEach((share, s) => {
      mix[s * width + month] = share;
    });
  }
  return mix;
}

/**
 * What each curve holds where nothing is drawn: PODs as cash allows; spend and prices as the assumptions give them; no
 * bespoke work; the focus at which published funnels hold. Below 0: as the number of that name says.
 */
export const UNDRAWN: Readonly<Record<Curve, number>> = {
  ...{ pods: 0, programmes: 1, research: 1, price: 1 },
  customisation: 0,
  focus: FOCUS_REFERENCE,
  ...{ discount: -1, freeze: 0, industrySpread: -1, playbook: -1 },
};

/** Curves that take the place of the number of their name in every month, once they are drawn. */
export const REPLACED: readonly Curve[] = CURVES.filter((curve) => UNDRAWN[curve] < 0);

/** Curves of which every segment has its own, by the name under which the plan keeps them. */
export const OWN_CURVES = {
  price: 'prices',
  focus: 'focus',
  discount: 'discounts',
  industrySpread: 'industrySpread',
} as const satisfies Partial<Record<Curve, keyof Plan>>;
export type OwnCurve = keyof typeof OWN_CURVES;
export const isOwnCurve = (curve: Curve): curve is OwnCurve => Object.hasOwn(OWN_CURVES, curve);

/** A drawn curve of the plan, of one segment where every segment has its own. */
export function drawnCurve(plan: Plan, curve: Curve, segment: string): readonly Keyframe[] {
  if (!isOwnCurve(curve)) return plan[curve];
  const curves = plan[OWN_CURVES[curve]];
  return Object.hasOwn(curves, segment) ? curves[segment] : [];
}

/** What holds where a curve is not drawn, of the company's and a segment's `values`, as the page tells it. */
export function undrawn(curve: Curve, values: Values): number {
  const own = UNDRAWN[curve];
  return own >= 0 ? own : Number(values[curve]);
}

/** [CURVES × segments × (months + 1)] in the order of CURVES; all but OWN_CURVES are the same for every segment. */
export function compileCurves({ plan, segments, months }: Scenario): Float64Array {
  const width = months + 1;
  const curves = new Float64Array(CURVES.length * segments.length * width);
  CURVES.forEach((curve, c) => {
    segments.forEach(({ id }, s) => {
      const frames = drawnCurve(plan, curve, id);
      const at = (c * segments.length + s) * width;
      for (let month = 1; month < width; month++) {
        curves[at + month] = valueAt(frames, month, UNDRAWN[curve]);
      }
    });
  });
  return curves;
}

/** What a segment draws of its structure. */
export const drawnStructure = ({ structures }: Plan, segment: string): readonly StructureKeyframe[] =>
  Object.hasOwn(structures, segment) ? structures[segment] : [];

/** Structure of a segment in a month: as drawn, or PODs. */
export function structureAt(plan: Plan, segment: string, month: number): Structure {
  const frames = drawnStructure(plan, segment);
  return frames.length === 0 ? 'pod' : frames[place(frames, month).at].structure;
}

/** [segments × (months + 1)], index 0 of each segment unused. */
export function compileStructures({ plan, segments, months }: Scenario): Uint8Array {
  const width = months + 1;
  const codes = new Uint8Array(segments.length * width);
  segments.forEach(({ id }, s) => {
    for (let month = 1; month < width; month++) {
      codes[s * width + month] = STRUCTURES.indexOf(structureAt(plan, id, month));
    }
  });
  return codes;
}
