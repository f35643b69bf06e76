// What a founder knows at the end of a quarter: figures, books, pipeline, team and news, from the months lived. Pure.
import { companyAt, segmentAt, type CompanySeries, type SegmentSeries } from '../../engine';
import { SEAT, type StoryEvent } from '../../engine/story';
import { newsBetween, TURN } from '../../play';
import { figureAt, type Played } from '../../state';

export interface Span {
  /** Last month before the quarter, and its own last one. */
  readonly from: number;
  readonly to: number;
}

/** The quarter that was lived last; nothing at the opening. */
export function lastQuarter({ month }: Pick<Played, 'month'>): Span {
  return { from: month === 0 ? 0 : Math.floor((month - 1) / TURN) * TURN, to: month };
}

/** What is decided next. */
export const nextQuarter = (month: number, months: number): Span => ({
  from: month,
  to: Math.min(months, month + TURN),
});

export const stock = (played: Played, name: CompanySeries, month = played.month): number =>
  figureAt(played, companyAt(name), month);

const summed = (played: Played, place: number, { from, to }: Span): number => {
  let sum = 0;
  for (let month = from + 1; month <= to; month++) sum += figureAt(played, place, month);
  return sum;
};
export const flow = (played: Played, name: CompanySeries, span: Span): number =>
  summed(played, companyAt(name), span);
export const segmentStock = (played: Played, name: SegmentSeries, s: number, month = played.month): number =>
  figureAt(played, segmentAt(name, s), month);
export const segmentFlow = (played: Played, name: SegmentSeries, s: number, span: Span): number =>
  summed(played, segmentAt(name, s), span);

/** Mean monthly change of cash without rounds, in a quarter; below 0 it burns. */
export const netBurn = (played: Played, span: Span): number => {
  const months = span.to - span.from;
  if (months === 0) return NaN;
  const change = stock(played, 'cash', span.to) - stock(played, 'cash', span.from);
  return (flow(played, 'funding', span) - change) / months;
};

export const newsOf = (played: Played, { from, to }: Span): readonly StoryEvent[] =>
  newsBetween(played.replay.events, from, to);

/** Months of runway under which cash is told as nearly gone. Assumption: a round takes about as long to close. */
export const THIN_RUNWAY = 4;
/** Longer runways are told as endless. Assumption: ten years are past every plan. */
export const LONG_RUNWAY = 120;

/** How often something of a segment happened in a quarter. */
export const counted = (
  news: readonly StoryEvent[],
  kind: 'slipped' | 'undecided',
  segment: number,
): number =>
  news.reduce(
    (sum, event) => (event.kind === kind && event.segment === segment ? sum + event.count : sum),
    0,
  );

export interface Seats {
  readonly ramping: number;
  readonly due: number;
}

/** Hired people in ramp, and seats that wait for somebody, at a month's end. */
export function seatsAt({ seats }: Played, month: number): Seats {
  let ramping = 0;
  let due = 0;
  for (const rows of [...seats.pods, ...seats.shared]) {
    if (month < rows.from || month > rows.to) continue;
    const first = (month - rows.from) * rows.width;
    for (let i = first; i < first + rows.width; i++) {
      if (rows.seats[i] === SEAT.ramping) ramping += 1;
      else if (rows.seats[i] === SEAT.vacant) due += 1;
    }
  }
  return { ramping, due };
}

/** Lines of the quarter's books; they add up to the change of cash. */
export function booksOf(played: Played, span: Span) {
  const of = (name: CompanySeries) => flow(played, name, span);
  const lines = {
    collections: of('collections'),
    funding: of('funding'),
    payroll: -of('payroll') - of('commissions'),
    programmes: -of('programmes'),
    research: -of('research'),
  };
  const change = stock(played, 'cash', span.to) - stock(played, 'cash', span.from);
  const told = Object.values(lines).reduce((sum, amount) => sum + amount, 0);
  return { ...lines, other: change - told, change, cash: stock(played, 'cash', span.to) };
}
