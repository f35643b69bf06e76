// What the mix editor says of the scenario at hand; names of segments are the scenario's.
import { isIdle, type MixWords } from '../../controls/mix';
import { average, share, shareChange } from '../../format';
import type { Messages } from '../../messages';
import type { Segment } from '../../scenario';
import type { MonthName } from '../month-name';
import { briefLabel } from '../segments';

/** Fewer on average are told as none. */
const LEAST_PODS = 0.05;

export function mixWords({ app }: Messages, segments: readonly Segment[], name: MonthName): MixWords {
  const t = app.plan;
  const told = (shares: readonly number[]) =>
    segments.map(({ label }, s) => t.shareOf(label, share(shares[s]))).join(', ');
  /** The last share is what the others leave. */
  const tagged = (shares: readonly number[]) =>
    isIdle(shares)
      ? t.noSelling
      : segments
          .slice(0, -1)
          .map(({ label }, s) => t.shareFor(share(shares[s]), label))
          .join(', ');
  return {
    share,
    keyframe: (index, count, boundary) =>
      boundary === null ? t.keyframe(index, count) : t.boundary(t.keyframe(index, count), boundary),
    value: (month, shares) => t.tag(name(month), isIdle(shares) ? t.noSelling : told(shares)),
    tag: (month, shares) => t.tag(name(month), tagged(shares)),
    act: (index, shares, next) => {
      const used = segments.filter((_, s) => shares[s] > 0);
      const act = index + 1;
      const short = [t.act(act), String(act)];
      if (used.length === 0) return [t.nobody(act), ...short];
      const growth = next?.map((share, s) => share - shares[s]);
      const most = growth?.indexOf(Math.max(...growth));
      if (growth && most !== undefined && growth[most] > 0) {
        const { label } = segments[most];
        return [t.towards(act, label), t.briefTowards(act, briefLabel(label)), ...short];
      }
      if (used.length > 1 && used.length === segments.length) {
        return [used.length === 2 ? t.both(act) : t.all(act, used.length), ...short];
      }
      if (used.length > 1) {
        const labels = used.map(({ label }) => label);
        return [t.some(act, labels), t.some(act, labels.map(briefLabel)), ...short];
      }
      const [{ label }] = used;
      return [t.only(act, label), t.briefOnly(act, briefLabel(label)), ...short];
    },
    release: t.release,
    added: (month) => t.added(name(month)),
    removed: (month) => t.removed(name(month)),
    undo: t.undo,
    first: t.first,
    full: t.full,
    help: t.help,
    becomes: (came) => t.becomes(share(came)),
    becomesBriefly: shareChange,
    turns: (drawn, came) => t.turns(Math.round(100 * drawn), Math.round(100 * came)),
    pods: (count, share) =>
      count >= LEAST_PODS ? t.averagePods(average(count)) : share > 0 ? t.founders : null,
  };
}
