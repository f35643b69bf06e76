// What the mix editor says of the scenario at hand; names of segments are the scenario's.
import type { MixWords } from '../../controls/mix';
import { share } from '../../format';
import type { Messages } from '../../messages';
import type { Segment } from '../../scenario';

export function mixWords({ app }: Messages, segments: readonly Segment[]): MixWords {
  const t = app.plan;
  const told = (shares: readonly number[]) =>
    segments.map(({ label }, s) => t.shareOf(label, share(shares[s]))).join(', ');
  return {
    share,
    keyframe: (index, count, boundary) =>
      boundary === null ? t.keyframe(index, count) : t.boundary(t.keyframe(index, count), boundary),
    value: (month, shares) => t.tag(month, told(shares)),
    tag: (month, shares) => t.tag(month, shares.slice(0, -1).map(share).join(', ')),
    act: (index, shares) => {
      const used = segments.filter((_, s) => shares[s] > 0);
      if (used.length === 1) return t.only(index + 1, used[0].label);
      return used.length === 2 ? t.both(index + 1) : t.several(index + 1);
    },
    release: t.release,
    added: t.added,
    removed: t.removed,
    undo: t.undo,
    first: t.first,
    full: t.full,
    help: t.help,
    becomes: (came) => t.becomes(share(came)),
    pods: t.pods,
  };
}
