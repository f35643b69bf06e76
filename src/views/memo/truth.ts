// The assumptions that a memo tells: what each is in the plan, where it would take survival across the level, what is
// published of it, and where it comes from. Pure.
import { figureOf } from '../../controls';
import type { BreakEven } from '../../search';
import type { Messages } from '../../messages';
import { centre, isRange, locate, readPath, type Scenario } from '../../scenario';
import { type Chosen } from '../../state';
import { quantityOf } from '../assumptions/cells';
import { sourceText } from '../assumptions/row-text';
import { naming } from '../drivers/rows';
import type { MemoTexts } from './texts';

export interface TruthRow {
  readonly path: string;
  readonly name: string;
  /** Look of its segment; undefined: the company's, or a round's. */
  readonly segment: number | undefined;
  readonly present: string;
  /** What is published, with what a value beyond it means; '' where nothing is. */
  readonly published: string;
  readonly reads: string;
  /** ▴ or ▾ where it lies beyond. */
  readonly sign: string;
  readonly matters: string;
  readonly source: string;
  /** undefined while it is counted. */
  readonly answer: { readonly text: string; readonly note: string } | undefined;
}

/** Two figures are known of a value that chance has a part in. */
const rounded = (x: number) => Number(x.toPrecision(2));

export function truthRow(
  messages: Messages,
  t: MemoTexts['truth'],
  scenario: Scenario,
  { path, weight, departure }: Chosen,
  found: BreakEven | undefined,
  /** Survivors of 100 of the plan, which every future draws a range's value anew for. */
  survival: number,
): TruthRow | undefined {
  const place = locate(scenario, path);
  const named = naming(messages, scenario, path);
  if (!place || !named) return undefined;
  const { row, column, owner } = place;
  const figure = figureOf(quantityOf(row), scenario.currency);
  const value = readPath(scenario, path);
  const kind = departure && row.market * departure.side;
  return {
    ...{ path, segment: named.segment, present: named.present },
    name: owner === 'company' ? named.name : t.owner(named.name, owner.label),
    published: column.benchmark ? figure.range(...column.benchmark.range) : '',
    reads: !departure
      ? column.benchmark
        ? t.within
        : ''
      : kind === 0
        ? departure.side > 0
          ? t.higher
          : t.lower
        : kind === 1
          ? t.kinder
          : t.harsher,
    sign: departure ? (departure.side > 0 ? '▴' : '▾') : '',
    matters: weight
      ? t.matters[weight.of](
          whole(Math.min(weight.low, weight.high)),
          whole(Math.max(weight.low, weight.high)),
        )
      : '',
    source: sourceText(messages, column),
    answer:
      found &&
      answerOf(
        t,
        found,
        figure.show,
        value !== undefined && isRange(value) ? centre(value, row.law) : undefined,
        survival,
      ),
  };
}

const whole = (x: number) => String(Math.round(x));

function answerOf(
  t: MemoTexts['truth'],
  { level, present, crossings, seen }: BreakEven,
  show: (x: number) => string,
  /** Of a range. */
  middle: number | undefined,
  survival: number,
): NonNullable<TruthRow['answer']> {
  const told = (x: number) => show(rounded(x));
  const here =
    middle !== undefined && whole(present.value) !== whole(survival)
      ? [t.middle(told(middle), whole(present.value))]
      : [];
  if (crossings.length === 0) {
    const [first, last] = [seen[0], seen[seen.length - 1]];
    const ends = t.ends(told(first.x), told(last.x), whole(first.value), whole(last.value));
    return { text: t.never, note: [...here, ends].join('; ') };
  }
  const values = crossings.map(({ side, x }) => (side === 'below' ? t.below(told(x)) : t.above(told(x))));
  const condition = values.length > 1 ? t.or(values[0], values[1]) : values[0];
  const errors = crossings.map(({ from, to }) => t.error(told(from), told(to))).filter((note) => note !== '');
  return {
    // Of a range the middle may stand on another side of the level than the plan.
    text: present.value >= level ? t.falls(level, condition) : t.rises(level, condition),
    note: [...here, ...errors].join('; '),
  };
}
