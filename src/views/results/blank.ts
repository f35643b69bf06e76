// Why a chart has nothing to draw, in a sentence that stands in its place. Pure.
import { FEWEST } from '../../engine/summary';
import { exact } from '../../format';
import type { Messages } from '../../messages';
import type { RunState } from '../../state';

/** What a run says of itself. */
export type Run = Pick<RunState, 'shown' | 'ghost' | 'failure' | 'isSlow' | 'state'>;

/**
 * Empty where figures are about to appear: a sentence that flashes up would only be noise. Too few are only told of
 * what nothing finer is to follow.
 */
export function whyBlank({ app }: Messages, { shown, failure, isSlow, state }: Run, place: number): string {
  const t = app.results;
  const series = shown?.picture.series.find((one) => one.place === place);
  if (!shown || !series || state === 'busy') {
    if (failure !== undefined) return t.blank.failed;
    return isSlow ? t.blank.counting : '';
  }
  const { of, odds } = shown.picture;
  const futures = t.futures(exact(series.n), series.n);
  if (of === 'all') return t.blank.tooFew(futures, FEWEST);
  const alive = Math.round((odds.survival.at(-1) ?? 0) * odds.futures);
  return alive === 0
    ? t.blank.noSurvivors(futures)
    : t.blank.tooFewSurvivors(t.survivors(exact(alive), alive), futures, FEWEST);
}
