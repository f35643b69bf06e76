// A prediction's score in plain words. Pure.
import type { LessonMessages } from '../../messages/load-place';
import { calibrate, type Kept, type Lesson } from '../../stories';

/** As near as 5 of 100 counts as right. */
const NEAR = 5;

/** Whole numbers of futures around a share that bands tell in halves. */
export function verdict(t: LessonMessages, { given, score }: Kept, of: string): string {
  const v = t.verdict;
  if (given.kind === 'skipped') return v.skipped;
  if (score.length === 0) return v.waiting;
  if (given.kind === 'chance') {
    const [found] = score;
    const by = given.value - found;
    const side = Math.abs(by) <= NEAR ? 'right' : by > 0 ? 'high' : 'low';
    return `${v.chance(given.value, found)} ${v.chanceOff[side]}`;
  }
  if (given.kind === 'number') return below(t, score[0], score[1] ?? score[0]);
  if (of === 'survival') {
    const [off, end = 0] = score;
    const side = Math.abs(end) <= NEAR ? 'right' : end > 0 ? 'high' : 'low';
    const last = side === 'right' ? v.shareEnd.right : v.shareEnd[side](Math.abs(end));
    return v.share(off) + last;
  }
  const [inside, wide = 0, months = 0, beyond = 0] = score;
  const where = beyond > 0 ? [v.above(beyond)] : beyond < 0 ? [v.below(-beyond)] : [];
  return [v.half(inside, months) + v.wide(wide), ...where].join(' ');
}

function below({ verdict: v }: LessonMessages, low: number, high: number): string {
  const middle = low >= 25 && high <= 75 ? ` ${v.middle}` : '';
  if (low === high) return v.below100(low) + middle;
  if (low === 0) return v.fewer(high);
  if (high === 100) return v.more(low);
  return v.between(low, high) + middle;
}

/** How well all of them were judged together; empty where there is nothing to say. */
export function summary(t: LessonMessages, lesson: Lesson, kept: readonly Kept[]): readonly string[] {
  const c = t.calibration;
  const told = kept.filter(({ score }) => score.length > 0);
  const chances = told.flatMap(({ given, score }) =>
    given.kind === 'chance' ? [{ given: given.value, found: score[0] }] : [],
  );
  const curves = told.filter(
    ({ given, step }) => given.kind === 'curve' && lesson.steps[step - 1].scene.predict?.of !== 'survival',
  );
  const [inside, of] = [0, 2].map((at) => curves.reduce((sum, { score }) => sum + (score[at] ?? 0), 0));
  const { count, off, fifty, lean } = calibrate(chances);
  const [mine, coin] = [Math.round(off), Math.round(fifty)];
  const said =
    count === 0
      ? []
      : [
          count === 1 ? c.one(mine) : c.many(count, mine),
          c.fifty(coin) + (mine < coin ? c.better : c.worse),
          lean > NEAR ? c.lean.high : lean < -NEAR ? c.lean.low : c.lean.even,
        ];
  return [
    ...(said.length > 0 ? [said.filter((each) => each !== '').join(' ')] : []),
    ...(of > 0 ? [c.curves(inside, of)] : []),
  ];
}
