// A segment's structure month by month, as steps that people edit: kept as places in the list of structures, so that
// it is edited as any other curve of steps. Pure.
import { addKeyframe, monthAfter, opened, type Curve, type Ground } from '../../../controls/curve/steps';
import { MOST_KEYFRAMES, STRUCTURES, type Plan } from '../../../scenario';

type Frames = Plan['structures'][string];

const POD = STRUCTURES.indexOf('pod');
const ASSEMBLY = STRUCTURES.indexOf('assembly');

/** PODs where nothing is drawn. */
export function structureGround(months: number): Ground {
  const track = {
    low: 0,
    high: STRUCTURES.length - 1,
    step: 1,
    scale: 'linear',
    integer: true,
    home: POD,
  } as const;
  return { track, months, most: MOST_KEYFRAMES };
}

export const toCurve = (frames: Frames): Curve =>
  frames.map(({ month, structure }) => ({ month, value: STRUCTURES.indexOf(structure) }));

/** The plan with a segment's steps; PODs throughout are the same as none. */
export function withStructure(plan: Plan, segment: string, curve: Curve): Plan {
  const { [segment]: _before, ...others } = plan.structures;
  if (curve.every(({ value }) => value === POD)) return { ...plan, structures: others };
  const frames = curve.map(({ month, value }) => ({ month, structure: STRUCTURES[value] }));
  return { ...plan, structures: { ...others, [segment]: frames } };
}

/** One more step, to PODs or, after PODs, away from them; null when every month is taken. */
export function addStructure(curve: Curve, ground: Ground): Curve | null {
  const frames = opened(curve, ground.track.home);
  for (let at = frames.length - 1; at >= 0; at--) {
    const value = frames[at].value === POD ? ASSEMBLY : POD;
    const added = addKeyframe(curve, monthAfter(frames, at, ground.months), ground, value);
    if (added) return added.value;
  }
  return null;
}
