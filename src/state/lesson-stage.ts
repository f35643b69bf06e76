// What a lesson needs of a run: series by name, and the numbers of a prediction's score. Pure.
import { companyAt, F, segmentAt } from '../engine';
import type { Bands } from '../engine/summary';
import type { Scenario } from '../scenario';
import {
  countBelow,
  curveThrough,
  gridOf,
  scoreBelow,
  scoreCurve,
  scoreShare,
  type Block,
  type Figure,
  type Given,
  type Inline,
  type Lesson,
  type Predict,
  type Show,
  type Step,
} from '../stories';
import type { Shown } from './shown';

const OF_COMPANY = ['arr', 'cash', 'revenue', 'customers', 'pods'] as const;

/** Place in the engine's row of what a text calls `arr` or `customers.smb`; undefined for what is no series. */
export function placeNamed({ segments }: Scenario, name: string): number | undefined {
  const [head, id] = name.split('.');
  const s = segments.findIndex((segment) => segment.id === id);
  if (id !== undefined) return head === 'customers' && s >= 0 ? segmentAt('customers', s) : undefined;
  if (head === 'concentration') return companyAt('topCustomerShare');
  const found = OF_COMPANY.find((each) => each === head);
  return found && companyAt(found);
}

export const bandsNamed = (shown: Shown, name: string): Bands | undefined => {
  const place = placeNamed(shown.scenario, name);
  return shown.picture.series.find((series) => series.place === place)?.bands;
};

/** Series that texts and a step's prediction tell of. */
export function placesOf(
  texts: readonly (readonly Block[])[],
  step: Step | null,
  scenario: Scenario,
): readonly number[] {
  const names = [
    ...texts.flat().flatMap(figuresIn).map(nameOf),
    ...(step?.scene.predict ? [step.scene.predict.of] : []),
  ];
  const places = names.flatMap((name) => placeNamed(scenario, name) ?? []);
  return places.filter((place, i) => places.indexOf(place) === i);
}

/** The texts of a step, or those outside the steps. */
export function textsOf(lesson: Lesson, step: Step | null): readonly (readonly Block[])[] {
  if (step) return [step.text, step.answer, step.teacher];
  const { intro, handout, key, exercises } = lesson;
  return [intro, handout, key, ...exercises.map(({ text }) => text)];
}

const nameOf = ({ name, segment }: Figure) => (segment === null ? name : `${name}.${segment}`);

function figuresIn(block: Block): readonly Figure[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineFigures(block.inline);
    case 'quote':
      return block.blocks.flatMap(figuresIn);
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(figuresIn));
    case 'table':
      return [...block.head, ...block.rows.flat()].flatMap(inlineFigures);
  }
}

const inlineFigures = (inline: readonly Inline[]): readonly Figure[] =>
  inline.flatMap((each) =>
    each.kind === 'figure' ? [each.figure] : 'inline' in each ? inlineFigures(each.inline) : [],
  );

/** The month that a prediction is of; the last of a curve. */
export const monthOf = ({ month }: Predict, { months }: Scenario): number =>
  Math.min(month ?? months, months);

/** What a figure is before the first month, known to whoever predicts the rest. */
export function openingOf({ of }: Predict, shown: Shown): number {
  if (of === 'survival') return 100;
  return bandsNamed(shown, of)?.p50[0] ?? NaN;
}

/** The curve of a prediction, month by month. */
export const drawnCurve = (predict: Predict, values: readonly number[], shown: Shown): Float64Array =>
  curveThrough(openingOf(predict, shown), gridOf(monthOf(predict, shown.scenario)), values);

/**
 * The numbers of a prediction's score, in the order of the fields of what `score.ts` gives; none of what is skipped.
 * `facts`: of each future at the horizon, where they are known.
 */
export function scoreOf(
  predict: Predict,
  given: Given,
  shown: Shown,
  facts: readonly Float64Array[] | null,
): readonly number[] {
  const { survival } = shown.picture.odds;
  const month = monthOf(predict, shown.scenario);
  const whole = (x: number) => Math.round(x);
  if (given.kind === 'skipped') return [];
  if (given.kind === 'chance') return [whole(100 * survival[month])];
  if (given.kind === 'curve') {
    const curve = drawnCurve(predict, given.values, shown);
    if (predict.of === 'survival') {
      const { off, end } = scoreShare(curve, survival);
      return [whole(off), whole(end)];
    }
    const bands = bandsNamed(shown, predict.of);
    if (!bands) return [];
    const { inside, wide, of, beyond } = scoreCurve(curve, bands);
    return [inside, wide, of, beyond];
  }
  const counted = facts && month === shown.scenario.months ? facts[factNamed(predict.of) ?? -1] : undefined;
  const bands = bandsNamed(shown, predict.of);
  const score = counted ? countBelow(given.value, counted) : bands && scoreBelow(given.value, bands, month);
  return score ? [whole(score.low), whole(score.high)] : [];
}

/** How many numbers that is. */
export function scoreLength({ of }: Predict, { kind }: Given): number {
  if (kind === 'curve') return of === 'survival' ? 2 : 4;
  return { skipped: 0, chance: 1, number: 2 }[kind];
}

export const factNamed = (name: string): number | undefined =>
  name === 'arr' ? F.arr : name === 'cash' ? F.cash : undefined;

/** What a step shows: its own word, or what was shown before it, which a single future or a comparison is not. */
export function showOf({ steps }: Lesson, index: number): Show {
  for (let i = index; i >= 0; i--) {
    const { show } = steps[i].scene;
    if (show !== null && (i === index || (show !== 'story' && show !== 'compare'))) return show;
  }
  return 'money';
}
