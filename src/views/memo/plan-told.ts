// The drawn plan in two sentences: where its effort begins, turns and ends, and which PODs it opens. Pure.
import { share } from '../../format';
import type { Messages } from '../../messages';
import { mixAt, valueAt, type Scenario } from '../../scenario';
import { monthName } from '../month-name';
import type { MemoTexts } from './texts';

/** Shares closer than this are told alike. */
const ALIKE = 0.05;
/** Turns that are told one by one. */
const MOST_TURNS = 2;

const isAlike = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((part, s) => Math.abs(part - other[s]) < ALIKE);

/** Place of the largest share; −1: no effort at all. */
const leading = (shares: readonly number[]): number => {
  const most = Math.max(...shares);
  return most > 0 ? shares.indexOf(most) : -1;
};

/** Months from which another segment has most of the effort than had it before; `to` −1: from which there is none. */
function turnsOf(courses: readonly (readonly number[])[]) {
  let leader = leading(courses[0]);
  return courses.flatMap((shares, i) => {
    // Who has as much as the present one takes nothing from it.
    const isAsBefore = leader >= 0 && shares[leader] > 0 && shares[leader] >= Math.max(...shares);
    if (isAsBefore || leading(shares) === leader) return [];
    leader = leading(shares);
    return [{ month: i + 1, to: leader }];
  });
}

export function effortText(messages: Messages, t: MemoTexts['picture'], scenario: Scenario): string {
  const { months, segments } = scenario;
  const { plan } = messages.app;
  const name = monthName(messages, scenario.start);
  const courses = Array.from({ length: months }, (_, i) => mixAt(scenario, i + 1));
  const [first, last] = [courses[0], courses[months - 1]];
  const partsOf = (shares: readonly number[]) =>
    shares
      .map((part, s) => ({ part, label: segments[s].label }))
      .filter(({ part }) => part >= 0.005)
      .sort((a, b) => b.part - a.part)
      .map(({ part, label }) => plan.shareFor(share(part), label))
      .join(', ') || plan.noSelling;
  if (courses.every((shares) => isAlike(shares, first))) return t.stays(partsOf(first));
  const turns = turnsOf(courses);
  const told = turns.map(({ month, to }) => ({
    label: to < 0 ? undefined : segments[to].label,
    month: name(month),
  }));
  const between =
    turns.length === 0
      ? isAlike(first, last)
        ? t.between
        : ''
      : turns.length <= MOST_TURNS
        ? t.turns(told)
        : t.turnsOften(turns.length, told[turns.length - 1]);
  return t.effort(partsOf(first), between, partsOf(last));
}

/** '' where the plan names no PODs: then they open as cash allows. */
export function podsText(messages: Messages, t: MemoTexts['picture'], scenario: Scenario): string {
  const { plan, months } = scenario;
  const { pods, lanes } = messages.app.plan;
  const told = (count: number) => (count === 0 ? lanes.withoutPods : pods(count));
  const at = (month: number) => valueAt(plan.pods, month, 0);
  const courses = Array.from({ length: months }, (_, i) => at(i + 1));
  const [first, last, most] = [courses[0], courses[months - 1], Math.max(...courses)];
  if (most === 0) return '';
  if (courses.every((count) => count === first)) return t.pods.same(pods(first));
  let from = months;
  while (at(from - 1) === last) from--;
  const month = monthName(messages, scenario.start)(from);
  return t.pods.changes(told(first), told(last), month, most > Math.max(first, last) ? pods(most) : '');
}
