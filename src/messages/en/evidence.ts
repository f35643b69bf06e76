// From evidence to a range: fetched when somebody opens it.
import { plural } from '../plural';

const numbers = (count: number) => `${count} ${plural('en', count, { one: 'number', other: 'numbers' })}`;

export const evidence = {
  title: (name: string) => `${name}: from what you have seen`,
  count: {
    label: 'How many, out of how many',
    placeholder: 'won 4 of 31',
    help: 'Count only what is decided, and only such customers as you mean to go on selling to.',
    helpPer: {
      'share/month': 'Count over one month: so many of those who were there when it began.',
      'share/year': 'Count over one year: so many of those who were there when it began.',
    } as Readonly<Record<string, string>>,
    problems: {
      empty: '',
      none: 'No count in it. Write it like “4 of 31”, “4/31” or “4 won, 27 lost”.',
      order: 'More than there were: the smaller number comes first, as in “4 of 31”.',
    },
    seen: (hits: string, of: string, share: string) => `${hits} of ${of}, ${share}`,
  },
  amounts: {
    labels: {
      money: 'Yearly values of signed contracts, one a line',
      days: 'Days from opening to signature, one a line',
    },
    placeholders: { money: '$12,000\n45k\n8.5k', days: '34\n60 days\n3 months' },
    help: 'Paste a column from a spreadsheet. Signs, commas, k and m are understood; dates, names and other currencies are left out.',
    several: 'There is more than one column of numbers. Paste only the one that is meant.',
    none: 'No number in it that can be used.',
    seen: {
      mean: (count: number, mean: string) => `${numbers(count)}, mean ${mean}`,
      median: (count: number, median: string) => `${numbers(count)}, half of them up to ${median}`,
    },
    far: (told: string, several: boolean) =>
      `${told}: far from the others. ${several ? 'They count' : 'It counts'} as written; a slip, or thousands left out?`,
    refused: (count: number, cells: string) => `Not used: ${cells}${count > 0 ? ` and ${count} more` : ''}.`,
    why: {
      text: 'no number',
      date: 'a date',
      currency: 'another currency',
      unit: 'another unit',
      notPositive: 'not above 0',
    },
    cell: (cell: string, why: string) => `“${cell}” (${why})`,
  },
  now: 'Now',
  rows: { published: 'Published', usual: 'Assumed', seen: 'You saw', together: 'Together' },
  range: (range: string) => `${range}, 8 in 10`,
  usualRange: 'no published range: the usual width around the default',
  /** How much of what comes out is one's own. */
  weight: {
    count: (of: string, own: string, other: string, published: boolean) =>
      `Your ${of} count for ${own}, ${published ? 'what is published' : 'what was assumed'} for ${other}.`,
    amounts: (own: string, other: string, published: boolean) =>
      `What you saw counts for ${own}, ${published ? 'what is published' : 'what was assumed'} for ${other}.`,
  },
  cut: (range: string) => `Cut to what the model accepts: ${range}.`,
  use: (range: string) => `Use ${range}`,
  how: 'How it is computed',
  formula: {
    count: (a: string, b: string, hits: string, misses: string) =>
      `The range from before counts like ${a} for and ${b} against: the Beta distribution of which one tenth lies below and one tenth above it. Yours are added: Beta(${a} + ${hits}, ${b} + ${misses}). The range runs from its 10th to its 90th percentile.`,
    countSource: 'A. Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, section 2.4',
    amounts: (spread: string, weight: number) =>
      `Amounts are taken to be log-normal. The range from before is a normal distribution of the log; yours is one of mean ln x̄ and variance s² ÷ n, and each counts by 1 ÷ its variance. s = ${spread}: the segment's own spread, which counts as ${weight} numbers, and that of yours together.`,
    fitted: {
      mean: (value: string) => `By this law yours alone point to a mean of ${value}.`,
      median: (value: string) => `By this law yours alone point to a median of ${value}.`,
    },
    mean: 'The log of the mean lies s² ÷ 2 above that of the median, and its variance is larger by s⁴ ÷ 2 (n + 3).',
    amountsSource: 'A. Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, section 2.5',
    meanSource: 'D. R. Cox, in X.-H. Zhou and S. Gao, Statistics in Medicine 16, 1997, 783–790',
  },
};
