// Shares of effort of a keyframe, which may be drawn on any scale. Pure.
import type { MixKeyframe, Segment } from '../../scenario';

/** [segments], together 1; nothing where nobody has any. */
export function sharesOf({ shares }: MixKeyframe, segments: readonly Pick<Segment, 'id'>[]): number[] {
  const drawn = segments.map(({ id }) => (Object.hasOwn(shares, id) ? shares[id] : 0));
  const total = drawn.reduce((sum, part) => sum + part, 0);
  return drawn.map((part) => (total > 0 ? part / total : 0));
}
