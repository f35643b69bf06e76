// How far ARR hangs on few customers, or on one segment.
import { business } from './business';

export const concentration = {
  ...business,
  headline: (share: string, month: number) => `The largest customer is ${share} of ARR at month ${month}`,
  none: (month: number) => `There is no ARR to speak of at month ${month}`,
  about:
    'What buyers and lenders look at: who could take the company down by leaving. Customers that are counted rather than followed one by one stand in with their segment’s average.',
  equals: (count: string) => `As concentrated as ${count} customers of one size.`,
  titles: {
    largest: 'Largest customer',
    five: 'Five largest, at most',
    segment: 'Largest segment',
  },
  notes: {
    largest: 'share of ARR',
    five: 'share of ARR that they cannot exceed, from the largest one and how unequal all are (the sum of their squared shares, the Herfindahl index)',
    segment: 'share of ARR of whichever segment has most',
  },
  marks: {
    largest: '10 %: public companies must name it',
    five: '40 %: buyers ask for a discount',
    segment: '90 %: one market decides',
  },
  /** By where the typical share lies. */
  verdicts: {
    under: (title: string, share: string, mark: string) => `${title} ${share}: below the mark of ${mark}.`,
    over: (title: string, share: string, mark: string) =>
      `${title} ${share}: at or above the mark of ${mark}.`,
    none: (title: string) => `${title}: no customers yet.`,
  },
  sources: 'Where the marks come from',
  segmentAssumption: 'That one segment decides from 90 % on is an assumption.',
  summary: (title: string, month: number, typical: string, low: string, high: string) =>
    `${title} at month ${month}: typically ${typical} of ARR, in 8 of 10 futures ${low} to ${high}.`,
  blank: (title: string) => `${title}: too few futures have customers to say how it is spread.`,
  grades: {
    P: 'primary source',
    S: 'survey or named analyst',
    B: 'vendor’s or consultant’s blog',
    W: 'weak source',
    D: 'worked out',
  },
  readingTitle: (month: number) => `Month ${month}`,
  readingLine: (title: string, typical: string, low: string, high: string) =>
    `${title} ${typical}, 8 in 10: ${low} to ${high}`,
};
