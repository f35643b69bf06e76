// PODs of one future, seat by seat. Fetched when somebody opens it.
import { plural } from '../plural';

export const pods = {
  title: 'PODs',
  counting: 'Living this future again …',
  broken: 'This future could not be lived again. Go back, and try again.',
  none: 'No POD opens in this future: founders sell alone.',
  note: (future: string, typical: boolean) =>
    `future ${future}${typical ? ', the typical one' : ''}, seat by seat`,
  died: (month: string) => `It runs out of cash in ${month}.`,
  choose: 'Future',
  chooseName: 'Number of the future',
  before: 'The future before',
  after: 'The future after',
  typical: 'Typical one',
  survivor: 'Typical survivor',
  refused: (last: string) => `Give a number from 0 to ${last}.`,
  pod: (number: number) => `POD ${number}`,
  shared: 'shared',
  opens: (month: string) => month,
  moved: (segment: string, month: string) => `moved to ${segment}, ${month}`,
  closed: (month: string) => `closed, ${month}`,
  open: (count: number) => `${count} open`,
  signs: {
    full: 'full',
    ramping: 'ramping',
    vacant: 'vacant',
    waits: 'waits for the first customer',
    split: 'split: one member leads the new POD, the parent backfills',
  },
  month: (month: string, planned: string, filled: string, productive: string, vacant: string) =>
    `${month}: ${planned} seats, ${filled} filled, ${productive} productive, ${vacant} vacant`,
  hint: 'Point at a month, or use the arrow keys, to read it.',
  /** Under a finger. */
  touchHint: 'Touch a month to read it.',
  list: (pod: string, segment: string, from: string, to: string) => `${pod}, ${segment}: ${from} to ${to}`,
  splitFrom: (parent: string) => `out of ${parent}`,
  summary: (count: number, moved: number, split: number, closed: number) =>
    `${count} ${plural('en', count, { one: 'POD', other: 'PODs' })}, ${split} by a split, ${moved} moved, ${closed} closed.`,
  seats: {
    title: 'Seats',
    note: 'planned, filled and productive',
    planned: 'planned',
    filled: 'filled',
    productive: 'productive',
    summary: (month: string, planned: string, filled: string, productive: string) =>
      `At ${month} ${planned} seats are planned, ${filled} filled, and those in them do the work of ${productive} who are past their ramp.`,
  },
  foot: 'A person in ramp counts for the part of the ramp that is behind them. Which seats stand empty, and for how long, is luck: look at several futures.',
};
