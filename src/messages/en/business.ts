// What the views of concentration, unit economics, bridge, retention and flow have in common.
import { plural } from '../plural';

const futures = (told: string, count: number) =>
  `${told} ${plural('en', count, { one: 'future', other: 'futures' })}`;

export const business = {
  counting: 'Counting futures …',
  broken: 'These figures could not be worked out. Change something, or load the page anew.',
  stale: 'of before the last change',
  company: 'The company',
  futures,
  month: (month: number) => `month ${month}`,
  years: 'Year',
  year: (year: number) => `Year ${year}`,
  source: (title: string, where: string, grade: string) => `${title}. ${where} (${grade})`,
  assumption: 'A rule of thumb without a source that could be checked: an assumption.',
  /** Whose means: they add up only over the same futures from beginning to end. */
  whoseNames: { all: 'In business that year', survivors: 'Survivors only' },
  meanOf: {
    all: (told: string, of: string, month: number) =>
      told === of
        ? `Average of all ${of} futures: all are in business at month ${month}.`
        : `Average of the ${told} of ${of} futures in business at month ${month}, so that it adds up.`,
    /** Where the year ends with the horizon. */
    alike: 'At the end of the last year both choices are the same futures.',
    survivors: (told: string, of: string) =>
      `Average of the ${told} of ${of} futures in business at the end, so that it adds up.`,
  },
  nobody: (month: number) => `Every future is out of cash by month ${month}.`,
};
